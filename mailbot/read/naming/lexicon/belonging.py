"""Words by which somebody belongs to a network, has joined or left it, or has nothing to do with it."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems

# Before the network ("belongs to", "am in") or behind it ("gehöre ich nicht an", "non sono affiliato").
_TAKES_PART = r"(?:fai\w*|font|form\w+|fa\w{0,6}) (?:(?:pas|plus|aussi|egalement|bien|no|non) )?part(?:ie|e)"
_ONE_WORD = stems("""
    belong* affiliated attached joined did_join rejoined enrolled signed_up loyal faithful part
    appartien* appartenons appartenez integr* emarg* rattach* affili* adher* adhesion rejoint inscrite*
    inscrits* releve* relevons fidele*
    gehor* angehor* zugehor* beigetreten angeschlossen treu
    pertenec* pertenezc* adscrit* vinculad* afiliad* asociad* asocie inscrit* fiel fieles
    appart* affiliat* associat* iscritt* aderit* aderisc* fedel* entrat*
    pertenc* filiad* associad* associei filiei vinculad* entrad*
    behoor* hoor aangesloten verbonden trouw toegetreten
""")
_BELONGS = rf"(?:{_ONE_WORD}|{_TAKES_PART})"
# "Am in", "soy del": the verb alone belongs to nothing.
_IS = stems("""
    am is are 'm 's 're been be being
    suis sommes est sont
    bin ist sind
    soy somos es son estoy estamos esta estan
    sono siamo e
    sou sao estou
    ben zijn
""")
_IS_IN = stems("""
    in part_of with of au du dans hors im bei beim del en al nel do no na van bij in_het bij_het
""")
_TO = stems("""
    to with in of up_to a au aux du de dans chez zu zum zur im bei an am al a_la del de_la della
    dell' en nel alla ao do no da bij tot
""")
# Between both stand no other noun, as in "inscrit à la journée du GdR", and no other clause.
_NO_GAP = stems("""
    and et und y en but mais aber for pour fur the a an to of by at la le les un une au aux du des der die
    das dem den zur zum im beim el los las una il lo alla allo alle al del della nella o os as um uma ao no
    na do da het een your votre ihre* su sua vostra uw jullie
""")
_FEW = rf"(?:(?!{_NO_GAP}\b|l'(?!une|un\b|autre)|d')[\w'-]+ ){{0,4}}?"


def belonging_to(the: str, net: str) -> str:
    """Whoever belongs to it by a verb; what denies it stands within or around."""
    before = rf"{_BELONGS} {_FEW}(?:{_TO} )?{the}{net}"
    joined = rf"(?:joined|rejoint|integre|integro|integramos|integrons) {the}{net}"
    states = rf"{_IS} (?:[\w'-]+ ){{0,2}}?{_IS_IN} {the}{net}"
    behind = (
        rf"(?:(?:quant )?(?:{_TO}|dem|ans|het) )?{the}{net}(?: {net})*,? (?:daar )?{_FEW}(?:{_BELONGS}|"
        r"(?:bin|sind|estoy|estamos|sono|siamo|soy|somos|sou|somos) (?=\w+ desde|desde|da |seit|ich seit))"
    )
    return rf"(?:(?:{before}|{joined}|{states})(?: {net})*|{behind})"


def nothing_to_do_with(the: str, net: str) -> str:
    """ "Mit dem GdR habe ich nichts zu tun", "nothing to do with", "I left the network"."""
    nothing = stems("nothing rien nichts nada niente niets")
    with_it = rf"(?:mit|con|com|met|avec|with) {the}{net}\b[^.,;:()]{{0,25}}?\b{nothing}"
    left = stems("left quit quitte quittee ausgetreten deje dejamos lasciato deixei verlaten")
    leaves = (
        rf"(?:i|we|i've|have|has|j'ai|avons|a|he|hemos|ho|abbiamo) {left} {the}{net}|"
        rf"aus {the}{net}\b[^.,;]{{0,15}} ausgetreten|{left} (?:el|o|il|het) {net}"
    )
    for_me = stems("me moi mich mi mim mij us nous uns nosotros noi nos ons")
    none = (
        rf"{the}{net},? ?(?:pas|not|nicht|no|non|nao|niet) (?:pour |for |fur |para |per |voor )?{for_me}|"
        rf"(?:niente|nada de|nichts mit|rien du) {the}{net}"
    )
    return rf"(?:{with_it}|{leaves}|{none})"


# Whom something is for is told of nobody: "for members only", "ouvert aux membres".
FOR_WHOM = (
    r"(?:for|open to|reserved (?:to|for)|limited to|ouvert\w* aux|reserv\w* aux|aux|fur|para|per|voor|"
    r"riservat\w+ ai|"
    r"abierto a|aberto a)\s+(?:the |les |die |los |i |gli |os |de )?$"
)
# What stands on the record: somebody else's word, and wrong where the writer says so.
ON_RECORD = (
    r"\b(?:your (?:mail|message|e-?mail|confirmation|list|records?|answer)|you (?:have|put|noted|"
    r"listed|registered) "
    r"(?:me|us)|votre (?:mail|message|confirmation|liste|reponse)|vous (?:m'avez|nous avez)|ihre "
    r"(?:e-?mail|mail|"
    r"bestatigung|liste)|(?:sie|ihr) (?:haben|habt) mich|su (?:correo|mensaje|lista)|me (?:tienen|teneis)|"
    r"(?:vostra|sua) (?:mail|conferma)|mi avete|(?:vossa|sua) (?:mensagem|confirmacao)|uw (?:mail|"
    r"bevestiging)|"
    r"consta\w*|figuro|risulto|aparezco|je figure|i(?:'m| am) listed|i appear)\b"
)
WRONG = stems("""
    wrong* by_mistake erroneous* error mistaken* incorrect*
    par_erreur erreur a_tort
    falsch* irrtum* versehentlich falschlich*
    por_error erronea* equivocad* errado errada por_engano
    per_errore erroneamente sbagliat*
    ten_onrechte foutief verkeerd
""")
