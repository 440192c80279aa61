"""Member of the meeting's network or not: where a clause says so.

"Member" of anything else (a team, a jury, the staff) says nothing; nor does a doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailbot.read.naming.lexicon.belonging import (
    FOR_WHOM,
    ON_RECORD,
    WRONG,
    belonging_to,
    nothing_to_do_with,
)

# Words for a network in general; the meeting's own name is added to them.
_NETWORKS = ("gdr", "network", "reseau", "groupement de recherche", "netzwerk", "red", "rete", "groupement")
_MEMBER = (
    r"(?:members?|membership|membres?|cardholder|mitglied(?:er|schaft)?|miembros?|membri|membro|adherente?s?|"
    r"soci[oa]?|socios|medlem\w{0,4}|lid|leden|czlonk\w{1,4}|czlonek|clen\w{0,4}|jasen\w{0,3}|"
    r"membru|membra|uye(?:si)?)"
)
_ANY = (  # "of any network", "d'aucun réseau"
    r"(?:any|no|an?|une?|aucune?|un quelconque|une quelconque|quelconque|quelque|irgend\w+|keine\w*|eine\w*|"
    r"ningun\w*|nessun\w*|nenhum\w*|algun\w*|enig\w*)(?: such)? "
)
# Members of these are colleagues or officers.
_OF_OTHERS = re.compile(
    r"\b(?:lab\w*|team|group|staff|crew|unit|following|faculty|committee|jury|board|family|project|"
    r"department|institute|company|programme|organi[sz]ing|steering|other|new|these|those)(?:'s)? $"
)
# What was so once: "my membership ended when I left".
_ENDED = re.compile(
    r"[^.,;:()]{0,30}\b(?:ended|expired|lapsed|ran out|is over|terminated|a (?:pris fin|expire)|est echue|"
    r"terminee?|expiree?|abgelaufen|beendet|erloschen|caduc\w+|termin(?:o|ada|ata)|scadut\w|expirou|"
    r"verlopen|beeindigd)\b"
)
_FORMER = re.compile(r"\b(?:former|ancien(?:ne)?s?|ehemalige\w*|fruhere\w*|antigu[oa]|ex|antig[oa]) ?-?$")
_OF = r"(?:of|de|du|des|d'|im|in|vom|von|der|del|della|delle|de la|de l'|at|from|dans|au sein (?:de|du)|sein)"
_NOT = (
    r"\b(?:not|n't|never|no|non|neither|nor|none|nobody|no one|without|hors|outside|extern\w*|exterieur\w*|"
    r"pas|point|ni|aucun|aucune|personne|nul|jamais|kein\w*|nicht|niemand|nadie|ningun\w*|nessun\w*|ne|nao|"
    r"nem|nenhum\w*|niet|geen|ikke|inte|ingen|nie|neni|nejsem|nem|nu|nisam)\b"
)
_DOUBT = re.compile(
    r"\b(?:not sure|unsure|don't know|do not know|no idea|whether|not certain|pas (?:sur|sure|certaine?)|"
    r"ne sais pas|sais plus|si je suis|i think|je crois|je pense|peut-etre|maybe|perhaps|weiss nicht|"
    r"ob (?:ich|er|sie|wir|man|es)|no se si|non so|applied|apply|(?<!did )(?<!have )(?<!has )(?<!just "
    r")(?<!'ve )(?<!recently )become|"
    r"becoming|devenir|adherer|comment)\b"
)
# Who has never heard of it is not in it.
_UNHEARD_OF = re.compile(
    r"\b(?:no idea what|(?:don't|do not|didn't) (?:even )?know what|never heard of|what (?:is|"
    r"on earth is) (?:a |the )?|aucune idee de ce qu|(?:ne )?(?:sais|savais) (?:meme )?pas ce qu|"
    r"c'est quoi|qu'est-ce que|jamais entendu parler|(?:weiss|wusste) (?:gar |leider )?nicht,? was|"
    r"nie (?:von|vom)\b[^.;]{0,20}|kenne\b[^.;]{0,30}\bnicht|no (?:se|sabia) (?:que|lo que) es|"
    r"non so (?:cosa|che cosa) sia|nao sei o que e|weet niet wat)\b"
)
_DENIED_AFTER = (
    r"[^.,;:()]{0,25}\b(?:nicht|niet|not|no soy|nao sou|non sono)(?: (?:an|bei|bij|toe|beigetreten|"
    r"angeschlossen|"
    r"aangesloten))?\W*$"
)
_TICKS = r"x|✓|✔|✅|☑|☒|■|●"
_YES_ANSWER = (
    r"(?:yes|yep|y|oui|o|ja|jawohl|jawel|jazeker|j|si|s|sim|da|tak|ano|igen|evet|true|vrai|wahr|1|member|"
    rf"membre|{_TICKS})"
)
_NO_ANSWER = (
    r"(?:no|nope|n|non|nein|nee|neen|nao|nej|nei|nie|ne|nem|nu|hayir|not?|false|faux|falsch|0|none|aucune?|-|✗|✘|❌|☐|"
    r"non[- ]membre|non[- ]member|nobody|no one|neither|personne|niemand|keine[rs]?|nadie|ningun[oa]|"
    r"fehlanzeige|negati[fv]o?|niets|niente|nada|"
    r"nessun[oa]|ninguem|nenhuma?|geen)"
)
# Answers without the word: "I am, through my lab", "pas que je sache".
_I_AM = (
    r"(?:(?:i|we) (?:am|are|do)(?! (?:not|afraid|no|neither))|i'm one|of course|certainly|indeed|absolutely|"
    r"bien (?:sur|entendu)|je le suis|nous le sommes|c'est le cas|tout a fait|absolument|naturlich|"
    r"selbstverstandlich|bin ich|sind wir|lo soy|lo somos|claro|por supuesto|lo sono|lo siamo|certo|"
    r"certamente|sou|somos|com certeza|zeker|uiteraard)"
)
_I_AM_NOT = (
    r"(?:not (?:that (?:i|we) know|to (?:my|our) knowledge|yet|at all|any ?more|really)|(?:i'm|i am|we are|"
    r"we're) not|pas (?:que (?:je|nous) sach\w+|encore|du tout|a ma connaissance)|je ne le suis pas|"
    r"ce n'est pas le cas|nicht dass|noch nicht|(?:leider|bin ich) nicht|que yo sepa,? no|todavia no|aun no|"
    r"no lo soy|non che io sappia|non ancora|non lo sono|que eu saiba,? nao|ainda nao|nao sou|nog niet|"
    r"niet dat ik weet)"
)
_WELL = (
    r"(?:well|sorry|alas|eh bien|ben|bah|helas|na|also|ach|leider|pues|bueno|beh|ma|eh|mah|bem|bom|nou|tja|"
    r"helaas)"
)
_UNSURE = r"(?:idea|idee|clue|sure|certain|sicher)"  # "no idea", "not sure": no answer

# Nothing but such a word between the begin of a clause, a comma or a bracket and "in the GdR".
_ELLIPTIC = re.compile(
    r"(?:^|[,;:(])\s*(?:(?:and|et|und|y|e|still|always|already|also|not|toujours|encore|deja|bien|aussi|"
    r"never|no longer|not any more|jamais|nie|niemals|nunca|mai|nooit|"
    r"moi|pas|plus|noch|immer noch|schon|auch|nicht|siempre|todavia|sempre|ancora|ainda|nog|ook|yes|oui|"
    r"both|all|tous|toutes|les deux|me)\s+)*$"
)

_STANDS_ALONE = re.compile(
    r"\W*$|\s+(?:i am|we are|i'm|am i|bin ich|sind wir|ist er|ist sie|je (?:ne |n'y )?suis|soy|no soy|somos|"
    r"sono|"
    r"non sono|nao sou|sou|ben ik|zijn wij)\b|\s*[,;.:!)]|\s+(?:since|for|depuis|seit|desde|da|dal|sinds|"
    r"too|also|as well|aussi|egalement|"
    r"auch|tambien|anche|ook|yes|oui|and|et|und|y|e|en)\b"
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """Membership said at a place of the clause."""

    member: bool
    start: int
    end: int


@lru_cache(maxsize=32)
def _network_names(network: str | None) -> str:
    own = {word for word in re.findall(r"[^\W_]+", (network or "").lower()) if len(word) > 2}
    whole = {re.escape(" ".join((network or "").lower().split()))} - {""}
    return "(?:" + "|".join(sorted({*whole, *own, *_NETWORKS}, key=len, reverse=True)) + ")"


@lru_cache(maxsize=32)
def _patterns(network: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says membership, and what names a member of something else."""
    net = _network_names(network)
    the = (
        r"(?:the |le |la |l'|your |votre |vos |das |dem |den |ihrem |eurem |ihr |el |il |o |su |vuestr[oa] |"
        r"il vostro |vostr[oa] |a vossa |o vosso |this |ce |our |notre |uw |jullie |het )?(?:french |"
        r"franzosischen |francesa? |franse |national\w* |scientifi\w* |wissenschaftlichen |research )?"
    )
    says = (
        rf"(?P<label>(?:{_MEMBER}|{net})[^.,;:()?]{{0,25}}[?:=]\s*(?P<value>{_YES_ANSWER}|{_NO_ANSWER})\b)|"
        rf"(?P<noun>(?:{net} )?\b{_MEMBER}\b(?P<named> {_OF} ?(?:{the}|{_ANY}){net}(?: {net})*| {net}(?: "
        rf"{net})*)?|"
        rf"\b{net} (?:person|people|card|badge)|(?:carte|badge|insigne|ausweis|carnet|tessera|cartao|kaart) "
        rf"(?:de |del |do |du |van het )?{net})|"
        rf"(?P<none>\b{nothing_to_do_with(the, net)}\b)|(?P<bare>(?:^|[,;(])\W*{net}(?: {net})*,? "
        rf"(?P<so>{_YES_ANSWER}|{_NO_ANSWER}|sowieso nicht|leider nicht)(?=\W*$|[,;.)]))|"
        rf"(?P<verb>\b{belonging_to(the, net)}\b(?! (?:meeting|days?|workshop|call|list|mailing|journee|"
        r"reunion)\b))|"
        r"(?P<out>\b(?:hors|outside(?: of)?|not(?: a| an| in| from| with| of| to| part of)?|no(?: to)?|"
        r"no (?:link|relation|connection|tie|ties)s? (?:with|to)|non[- ]|without|pas(?: (?:au?|du|dans|de|"
        r"encore au))?|nicht (?:zu[mr]?|im)|no (?:al?|del?|en)|non (?:al?|del|nel)|nao (?:ao?|do|no)|niet "
        r"(?:tot|bij|van|in)|aucun lien avec|nothing to do with|rien a voir avec|nada que ver con|"
        r"niente a che (?:fare|vedere) con|nada a ver com|niets te maken met|exterieure?s? (?:a|au)|"
        rf"extern\w* to|kein) ?{the}{net}\b)|(?P<stranger>\b(?:outsiders?|strangers?|etrangere?s?|"
        rf"aussenstehende\w*|ajen[oa]s?|estrane[oa]) (?:to|of|a|au|al|alla|de|del|del?la) ?{the}{net}\b)|"
        rf"(?P<in>\b(?:in|im|du|au|within|dans|del?|della|no|da|do|van|bij) {the}{net}\b(?! (?:meeting|day|"
        r"list|mail|newsletter|call|reunion|journee|liste|secretariat|days?|site|page|web|website|budget|"
        r"funds?)))"
    )
    other = (
        rf"^ (?:{_OF})(?:\b|(?<=')) ?(?!{the}{net}\b)(?:the |la |le |l'|my |our |mon |ma |notre |a |an |"
        r"une? )?\w"
    )
    return re.compile(says), re.compile(other)


def belongings(folded: str, network: str | None) -> tuple[Belonging, ...]:
    """What a folded clause says about membership, in order."""
    says, other = _patterns(network)
    unknown = _UNHEARD_OF.search(folded)
    if unknown and re.search(_network_names(network), folded[unknown.start() :]):
        return (Belonging(False, unknown.start(), unknown.end()),)
    if _DOUBT.search(folded):
        return ()
    found: list[Belonging] = []
    for match in says.finditer(folded):
        after = folded[match.end() :]
        if match["noun"] and not match["named"] and other.match(after) and not _of_nothing(after):
            continue
        if match["noun"] and not match["named"] and _OF_OTHERS.search(folded[: match.start()]):
            continue
        if match["noun"] and re.search(FOR_WHOM, folded[: match.start()]):
            continue
        if match["in"] and not _is_said_of_people(folded, match.start(), match.end()):
            continue
        member = _is_member(folded, match)
        if re.search(ON_RECORD, re.split(r"[,;]", folded[: match.start()])[-1]):
            if not re.search(rf"\b{WRONG}\b", folded):
                continue
            member = not member
        found.append(Belonging(member, match.start(), match.end()))
    return tuple(found)


def answer_in(folded: str) -> bool | None:
    """ "oui, depuis 2019", "x", "no (librarian)": the answer that a cell or a label's value opens with."""
    found = re.match(
        rf"(?:{_WELL}\b,? )*(?:(?P<no>{_I_AM_NOT}|{_NO_ANSWER})|(?P<yes>{_I_AM}|{_YES_ANSWER}))"
        rf"(?!\w|\s{_UNSURE}\b)",
        folded.strip(" ().\u00a1!"),
    )
    return bool(found["yes"]) if found else None


def is_tick(folded: str) -> bool:
    return bool(re.fullmatch(_TICKS, folded.strip()))


def membership_in(folded: str, network: str | None) -> bool | None:
    """Membership in a short text: a cell ("oui", "O", "x", "non membre") or the value of a label."""
    cell = folded.strip().strip("().")
    if re.fullmatch(rf"{_YES_ANSWER}|{_NO_ANSWER}", cell):
        return answer_in(cell)
    said = {belonging.member for belonging in belongings(cell, network)}
    return said.pop() if len(said) == 1 else answer_in(cell)


def _of_nothing(after: str) -> bool:
    """ "no membership of any kind", "membre de rien": of whatever network, ours included."""
    return bool(
        re.match(r" (?:of any|of anything|of nothing|of no|de rien|d'aucun|d'aucune|de quoi que)\b", after)
    )


def _is_said_of_people(folded: str, start: int, end: int) -> bool:
    """ "I am in the GdR", "(toujours au GdR)", "in the GdR, yes"; not "a talk in the network"."""
    before = folded[:start]
    return bool(
        re.search(
            r"\b(?:am|is|are|'m|'re|suis|sommes|est|sont|being|both|all|none|bin|ist|sind|seid|soy|somos|"
            r"sono|siamo|"
            r"sou|somos|ben|zijn|esta|estan|estoy|estamos)\b[^.;]{0,20}$",
            before,
        )
        or (_ELLIPTIC.search(before) and _STANDS_ALONE.match(folded[end:]))
    )


def _is_member(folded: str, match: re.Match[str]) -> bool:
    if match["label"]:
        return bool(re.fullmatch(_YES_ANSWER, match["value"]))
    if match["out"] or match["stranger"] or match["none"]:
        return False
    if match["bare"]:
        return bool(re.fullmatch(_YES_ANSWER, match["so"]))
    before = folded[max(0, match.start() - 45) : match.start()]
    after = folded[match.end() :]
    if re.match(_DENIED_AFTER, re.sub(r"\((?:noch|nog|yet)\) ", "", after)):
        return False  # "Mitglied bin ich nicht", "in the GdR I am not"
    if _FORMER.search(before) or _ENDED.match(after):
        return False
    # the reach of a negation ends at a comma or a bracket, except after "neither … nor"
    reach = re.split(r"[,()]", re.sub(r"\((?:yet|encore|noch)\)", "yet", before))[-1]
    return not re.search(
        _NOT + r"|n't|\bnon-$|n'",
        reach + folded[match.start() : match.end()].replace("non-membre", "non membre"),
    )
