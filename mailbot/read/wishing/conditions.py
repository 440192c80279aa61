"""What hangs on something: "if it is accepted I shall come" announces nothing yet, "I may have to "
"cancel" ends
nothing."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.asking import HEARD, KNOW, TELL, WHETHER
from mailbot.read.naming.lexicon.expressions import NAMED, stems

# What makes a condition of it, and what the organisers do to a proposal: en fr de es it pt nl.
_IF_ACCEPTED = (
    (
        stems("if once when as_soon_as provided in_case assuming should"),
        stems("accept accepted selected retained chosen approved successful taken works_out"),
    ),
    (
        stems("si s'il s'ils s'elle* des_qu* quand lorsqu* au_cas_ou a_condition_qu* pourvu_qu*"),
        stems("accept* reten* retien* selectionn* choisi* valide* vous_convient vous_plait vous_interesse"),
    ),
    (
        stems("falls wenn sofern sobald sollte* vorausgesetzt"),
        stems("angenommen akzeptiert ausgewahlt genommen annehmen annehmt akzeptieren auswahlen klappt"),
    ),
    (
        stems("si cuando siempre_que en_caso_de_que en_cuanto"),
        stems("acepta* aceptad* acepte* seleccion* elegid* aprobad* escogid* aprueb*"),
    ),
    (
        stems("se quando qualora nel_caso_in_cui purche appena"),
        stems("accetta* selezion* scelt* scegliet* approvat* accolt*"),
    ),
    (stems("se quando caso desde_que assim_que"), stems("aceit* selecionad* escolhid* aprovad*")),
    (
        stems("als indien mits zodra wanneer ingeval"),
        stems("geaccepteerd aanvaard gekozen geselecteerd aangenomen goedgekeurd"),
    ),
)
_UPON = stems("""
    in_case_of in_the_case_of in_the_event_of subject_to upon pending on_condition_of
    en_cas_d' en_cas_de sous_reserve_d' sous_reserve_de a_condition_d'
    bei im_fall*_der im_fall*_einer vorbehaltlich_der vorbehaltlich
    en_caso_de sujeto_a in_caso_di salvo em_caso_de sob_reserva_de
    bij in_geval_van onder_voorbehoud_van
""")
_ACCEPTANCE = stems("""
    acceptance selection acceptation annahme auswahl aceptacion seleccion accettazione selezione
    aceitacao selecao acceptatie aanvaarding selectie
""")
# "Even if it is not", "whether or not": it hangs on nothing; what was accepted already is no condition.
_ANYHOW = stems("""
    even whether regardless meme quand_bien auch selbst egal incluso aunque anche pure mesmo ook zelfs
    ongeacht was were wurde fue e_stata e_stato foi werd heard learned appris erfahren
""")
_REACH = rf"(?:(?!\b{_ANYHOW}\b)[^.;?!]){{0,60}}?"
_CONDITION = re.compile(
    "|".join(rf"\b{when}(?!\w){_REACH}\b{chosen}(?!\w)" for when, chosen in _IF_ACCEPTED)
    + rf"|\b{_UPON} ?(?:\w+ ){{0,2}}?{_ACCEPTANCE}\b"
)
_IF_YOU_PLEASE = re.compile(r"\bs'il (?:vous|te) plait\b(?! (?:de|d'|que)\b)")
_BEFORE = re.compile(rf"\b{_ANYHOW}\W*$")


def hangs_on_acceptance(folded: str) -> bool:
    """ "Si c'est retenu", "sollte der Vortrag angenommen werden", "upon acceptance"."""
    folded = _IF_YOU_PLEASE.sub(" ", folded)
    found = _CONDITION.search(folded)
    return found is not None and not _BEFORE.search(folded[: found.start()])


# What may be done, or would have to be where something fails: on the same clause as the act.
_PERHAPS = stems("""
    perhaps maybe possibly may_have_to might_have_to may_need_to might_need_to may_be_forced_to
    might_be_forced_to
    peut-etre eventuellement il_se_peut il_se_pourrait je_risque_de nous_risquons_de il_est_possible_que
    vielleicht eventuell moglicherweise unter_umstanden kann_sein konnte_sein
    quiza* tal_vez a_lo_mejor posiblemente puede_que es_posible_que
    forse magari puo_darsi potrei_dover potremmo_dover
    talvez se_calhar pode_ser_que e_possivel_que
    misschien mogelijk eventueel kan_zijn zou_kunnen
""")
_IF = (
    stems(
        "if unless otherwise without si sinon sans falls wenn sonst ohne sin a_no_ser se altrimenti "
        "senza caso"
    )
    + r"(?! (?:possib\w+|moglich|mogelijk|possivel|not too late)\b)|"
    + stems("senao als_ik als_er als_het als_we als_wij als_de zonder anders")
)
_WOULD_HAVE_TO = stems("""
    would_have_to would_need_to would_be_forced_to i'd_have_to we'd_have_to should_have_to
    devrai* devrions serai*_oblige* serions_oblige* serai*_contraint* serions_contraint*
    musste mussten tendria* deberia* dovrei dovremmo teria* deveria* zou_*_moeten zouden_*_moeten
""")
_TO_BE_TOLD = rf"\b(?:whether|ob)\b|\b(?:{KNOW}|{TELL}|decid\w+|beslis\w*) (?:\w+ )?{WHETHER}\b"
_WEIGHED = (
    re.compile(rf"\b{_PERHAPS}\b"),
    re.compile(rf"\b(?:{_IF})\b[^?!;]*\b{_WOULD_HAVE_TO}\b|\b{_WOULD_HAVE_TO}\b[^?!;]*\b(?:{_IF})\b"),
    re.compile(
        rf"\b{HEARD} (?:(?:that|que|qu'|dass|che|dat) ?)?(?:{NAMED}|he|she|they|il|elle|ils|er|sie|ella|"
        rf"lui|lei|ele|"
        r"ela|hij|zij)\b"
    ),
)


def is_only_weighed(folded: str) -> bool:
    """ "Eventuell muss ich absagen", "without money I would have to give it up", "I hear that Bob "
    "has": folded
    has names as one word."""
    return hangs_on_acceptance(folded) or any(one.search(folded) for one in _WEIGHED)


def before_a_whether(folded: str) -> str:
    """What is said before "whether I pull it or not": what stands behind is not done yet."""
    return re.split(_TO_BE_TOLD, folded, maxsplit=1)[0]
