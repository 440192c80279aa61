"""A mail's own words as clauses with their signs, and whose business they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailbot.read.letter import Letter, Paper
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.asking import WHETHER, WONDER
from mailbot.read.naming.lexicon.business import TO_A_FUNDER
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.wishing.acts import moves
from mailbot.read.wishing.answers import still_comes
from mailbot.read.wishing.asking import Sign, signs
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import LONGEST_PROSE, Clause, clauses
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.other_events import is_named_elsewhere, is_of_another_network
from mailbot.read.wishing.phrases_of_requests import CHANGE
from mailbot.read.wishing.relevance import (
    Relevance,
    is_about_another_event,
    is_asked_of_the_meeting,
    is_of_a_school,
    relevance,
)
from mailbot.read.wishing.trading import sells

_LONGEST_CLAUSE = 1500  # characters; more is no sentence that asks for anything

HOW = re.compile(
    r"^\W*(?:and |et |so |alors )?(?:how|where|when|what|which|who|why|comment|ou|quand|quel\w*|qui|"
    r"pourquoi|que|qu'|wie|wo|wann|como|donde|cuando|come|dove|quando|(?:until|till|by|since|from) (?:when|"
    r"which|what)|(?:jusqu'a|a partir de|depuis|pour) (?:quand|quelle)|par ou|(?:bis|ab|seit) (?:wann|"
    r"zu welchem|welchem)|(?:hasta|desde|para) (?:cuando|que)|(?:fino a|da|entro) (?:quando|quale|che)|"
    r"(?:ate|desde) (?:quando|que)|tot (?:wanneer|welke)|vanaf wanneer|hoe|waar|wanneer)\b"
)

SOMEBODY = re.compile(
    r"\b(?:i|i'[a-z]+|we|we'[a-z]+|me|us|my|our|je|j'\w*|m'\w*|nous|moi|mon|ma|notre|ich|wir|yo|io|myself|"
    r"on|mi|mich|uns|eu|ik|jag|jeg|asistire(?:mos)?|participare(?:mos)?|estare(?:mos)?|quiero|quisiera|"
    r"conmigo|comigo|con me|su di me|voy|vamos|asisto|asistimos|participo|vou|irei|iremos|estarei|vengo|"
    r"partecipo|ci saro|ci saremo|mij|mijn|wij|ons|wij|mein\w*|unser\w*|nuestr[oa]|nostr[oaie]|minha|"
    r"meu|noss[oa]s?|oss|participar(?:ei|emos)|assistirei|estarei|pretendo|parteciper(?:o|emo)|saro|verro|seguiro|vorrei|"
    r"desidero|intendo|undersigned|soussignee?s?)\b"
)

_REQUEST = re.compile(
    r"\b(?:(?:could|can|would|will) you|please|(?:pouvez|pourriez|voulez|voudriez)-vous|(?:peux|pourrais|"
    r"veux)-tu|merci d(?:e\b|')|veuillez|(?:konnten|konnen|wurden|wollen) (?:sie|ihr)|(?:konntest|kannst|"
    r"wurdest) du|bitte|(?:podrian?|pueden?|podeis|podriais|pueden?) (?:ustedes |vd |"
    r"usted )?(?:\w+(?:rl[aoe]s?|rme|rnos)|me|nos)|(?:les|le|os) (?:ruego|rogamos|pido)|por favor|"
    r"(?:potrebbe|potreste|puo|potete)\b|(?:vi|la) preg\w+|per favore|(?:poderia|poderiam|pode|podem|"
    r"podia)\b|peco|pedimos|se faz favor|(?:kunt|kan|wilt|wil|zou|zoudt) (?:u|je|jij|jullie)|graag)"
)
_FUNDED = re.compile(rf"\b{TO_A_FUNDER}\b")
_WONDERS = re.compile(rf"\b{WONDER},? {WHETHER}\b")

# A proposal or a presentation is made by those who sell, too.
_OWN_TALK = re.compile(
    rf"\b(?:{MY_OR_OUR}|an?|une?|l'|ein\w*|un[ao]?|uma?|een|the|le|la|de) (?:[\w'-]+ ){{0,2}}?"
    rf"(?!propos|presenta){SENT}\b"
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clause with its signs."""

    clause: Clause
    signs: frozenset[Sign]

    def has(self, *wanted: Sign) -> bool:
        return bool(self.signs & set(wanted))


@dataclass(frozen=True, slots=True)
class Sense:
    """A mail's clauses and whose business they are; what the deciding functions below share.

    papers: the files that show themselves to be something else than proposals, and what.
    """

    letter: Letter
    spoken: tuple[Spoken, ...]
    about: Relevance
    subject: str = ""
    lists: str = ""
    has_proposal: bool = False
    papers: tuple[tuple[str, Paper], ...] = ()

    @property
    def heading(self) -> Clause:
        """The subject as a clause; in a reply it is somebody else's."""
        own = "" if self.letter.is_reply else self.letter.subject
        return Clause(own, fold_line(own), own.rstrip().endswith("?"))

    def clauses_with(self, *wanted: Sign) -> tuple[Spoken, ...]:
        return tuple(spoken for spoken in self.spoken if spoken.has(*wanted))


def sense_of(
    letter: Letter,
    prose: str,
    *,
    lists: str = "",
    has_proposal: bool = False,
    papers: tuple[tuple[str, Paper], ...] = (),
) -> Sense:
    """prose: the sender's own words (own_words).

    lists: "attendees", "persons" or "": what a table, a sheet or a list holds.
    """
    cut = tuple(clause for clause in clauses(prose[:LONGEST_PROSE]) if len(clause.text) <= _LONGEST_CLAUSE)
    spoken = tuple(Spoken(clause, signs(clause)) for clause in cut)
    still = still_comes(letter)
    if still is not None and spoken:  # a bare "no" to "do you still come?" cancels
        said = spoken[0].signs | {Sign.ATTEND if still else Sign.CANCEL}
        spoken = (replace(spoken[0], signs=said), *spoken[1:])
    about = relevance(letter, prose[:LONGEST_PROSE])
    if sells(letter, prose[:LONGEST_PROSE], max((_own(one, letter) for one in spoken), default=0)):
        about = replace(about, asks_reader=True, sells=True)
    sense = Sense(letter, spoken, about, fold_line(letter.subject), lists, has_proposal, papers)
    if about.ours < 3 and _is_elsewhere(sense):
        return replace(sense, about=replace(about, elsewhere=True, named_elsewhere=True))
    return sense


def _is_elsewhere(sense: Sense) -> bool:
    """Another event, a student's course or a funder's call is named, and nothing names this meeting."""
    said = (sense.heading, *(spoken.clause for spoken in sense.spoken))
    meeting = sense.letter.meeting
    if sense.about.ours >= 2:
        return any(is_of_another_network(clause, meeting) for clause in said)
    return any(
        is_of_a_school(clause) or is_named_elsewhere(clause, meeting) or _FUNDED.search(clause.folded)
        for clause in said
    )


def _own(spoken: Spoken, letter: Letter) -> int:
    """What only somebody says who comes himself, or who has come: a membership, a talk, a seat of his own."""
    folded = spoken.clause.folded
    if belongings(folded, letter.meeting.network):
        return 4
    if spoken.has(Sign.PROPOSE) and _OWN_TALK.search(folded):
        return 4
    if not spoken.has(Sign.REGISTER, Sign.REGISTERED, Sign.CANCEL, Sign.WITHDRAW):
        return 0
    asks = spoken.clause.asks and not is_request(spoken.clause)
    return 0 if asks or not SOMEBODY.search(folded) else 3


def keeps_a_mode(sense: Sense) -> bool:
    """Somebody says how he takes part from now on."""
    return bool(modes_kept(sense))


def modes_kept(sense: Sense) -> tuple[Spoken, ...]:
    """The clauses that say how somebody takes part from now on; how he was registered before says nothing."""
    return tuple(
        spoken
        for spoken in sense.spoken
        if says_mode(spoken.clause)
        and (not spoken.has(Sign.CANCEL, Sign.CANNOT) or moves(spoken.clause.folded))
        and (not spoken.has(Sign.REGISTERED) or CHANGE.search(spoken.clause.folded))
    )


def is_question(clause: Clause) -> bool:
    """With its mark, or "I wonder whether …"."""
    return clause.asks or bool(_WONDERS.search(clause.folded))


def is_request(clause: Clause) -> bool:
    return bool(_REQUEST.search(clause.folded))


def asks_for_somebody(clause: Clause) -> bool:
    """It speaks of persons or asks for something; an icon that "switches to virtual desktops" does not."""
    persons = (match.group() for match in SOMEBODY.finditer(clause.folded))
    return "@" in clause.text or is_request(clause) or any(one != "on" for one in persons)  # "on the left"


def says_mode(clause: Clause) -> bool:
    """The clause says in so many words how somebody takes part."""
    return any(mode.certain for mode in modes(clause.folded))


def sentence_of(spoken: Spoken, sense: Sense) -> tuple[Spoken, ...]:
    return tuple(other for other in sense.spoken if other.clause.sentence == spoken.clause.sentence)


def governing(spoken: Spoken, sense: Sense) -> tuple[Spoken, ...]:
    """The clauses of its sentence whose conditions hold for it: from the last "so" or colon before it on."""
    around = sentence_of(spoken, sense)
    place = around.index(spoken)
    first = max((number for number in range(place + 1) if around[number].clause.therefore), default=0)
    return around[first:]


def is_for_another_event(sense: Sense) -> bool:
    """The subject or a clause speaks of a thing of another kind than the meeting."""
    said = (sense.heading, *(spoken.clause for spoken in sense.spoken))
    return any(is_about_another_event(clause, sense.letter.meeting) for clause in said)


def is_foreign(about: Relevance) -> bool:
    return (about.invites and about.ours < 3) or (about.asks_reader and about.answers is None)


def is_private(about: Relevance) -> bool:
    return (
        about.elsewhere
        or ((about.private or about.personal) and about.ours < 2)
        or (about.other_business and about.ours < 2)
        or (about.asks_reader and about.answers is None)
    )


def is_of_the_meeting(spoken: Spoken, sense: Sense) -> bool:
    """ "Your boxes have left. Is your meeting open to students?": whatever else the mail is about."""
    return not sense.about.sells and is_asked_of_the_meeting(spoken.clause.folded, sense.letter.meeting)
