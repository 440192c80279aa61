"""What a human mail wants: the signs of its clauses, weighed together.

Firm words count, doubts do not; an act that is asked as a question is no question; and a mail that
may be a proposal or a registration is never taken for private mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.domain import Intent
from mailbot.read.asking import Sign, signs, speaks_to_the_reader
from mailbot.read.attendance import modes
from mailbot.read.clauses import LONGEST_PROSE, Clause, clauses, fold, opens_question, words
from mailbot.read.letter import Letter
from mailbot.read.membership import belongings
from mailbot.read.questions import is_question
from mailbot.read.relevance import Relevance, invites, is_about_another_event, relevance

_LONGEST_CLAUSE = 1500  # characters; more is no sentence that asks for anything
_SUBJECT_REGISTRATION = re.compile(
    r"\b(?:registrations?|register|registering|sign(?:ing)? (?:me )?up|inscriptions?|inscrire|anmeldung|"
    r"anmelden|inscripcion\w*|iscrizion\w+|participants?|participation|"
    r"attendance|attendees|attending|joining|join|teilnahme|participacion|partecipazione|count me in|"
    r"inscrits|i will come|two places|places?)\b"
)
_SUBJECT_CANCEL = re.compile(
    r"\b(?:cancel\w*|annulation|annuler|desinscription|desistement|absage|stornierung|cancelacion|"
    r"cancellazione|abmeldung|unregister)\b"
)
_SUBJECT_WITHDRAW = re.compile(r"\b(?:withdraw\w*|retrait|ruckzug|retirada|ritiro)\b")
_HOW = re.compile(
    r"^\W*(?:and |et |so |alors )?(?:how|where|when|what|which|who|why|comment|ou|quand|quel\w*|qui|"
    r"pourquoi|que|qu'|wie|wo|wann|como|donde|cuando|come|dove|quando)\b"
)
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?more|after all|finally|in the end|finalement|ne\b.{0,30}\bplus|malheureusement|"
    r"desole\w*|sorry|unfortunately|regret\w*|afraid|helas|alas|leider|purtroppo|lamento|prefer|contraint|"
    r"empeche\w*|doch nicht)\b"
)
_RETRACTED = re.compile(
    r"\b(?:do not|don't|not|no need to|never|ne|n'|pas besoin|nicht) (?:\w+ ){0,3}?(?:withdraw|cancel|"
    r"retire|annul|unregister|desinscri)"
)
# Nor what the reader may cancel: "to cancel your booking, follow the link".
_VOID_CANCEL = re.compile(
    rf"{_RETRACTED.pattern}|\b(?:cancel\w*|annul\w+|delete|supprim\w+|stornier\w+) (?:your|votre|vos|ta|"
    rf"ihre|su)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:i|i'[a-z]+|we|we'[a-z]+|me|us|my|our|je|j'\w*|nous|moi|mon|ma|notre|ich|wir|yo|io|myself|on)\b"
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
    """A mail's clauses and whose business they are; what the deciding functions below share."""

    letter: Letter
    spoken: tuple[Spoken, ...]
    about: Relevance
    subject: str = ""
    lists: str = ""
    has_proposal: bool = False
    why: list[str] = field(default_factory=list, compare=False)

    def clauses_with(self, *wanted: Sign) -> tuple[Spoken, ...]:
        return tuple(spoken for spoken in self.spoken if spoken.has(*wanted))


def sense_of(letter: Letter, prose: str, *, lists: str = "", has_proposal: bool = False) -> Sense:
    """prose: the sender's own words (own_words). lists: "attendees", "persons" or "": what a table, sheet or list holds."""
    cut = tuple(clause for clause in clauses(prose[:LONGEST_PROSE]) if len(clause.text) <= _LONGEST_CLAUSE)
    spoken = tuple(Spoken(clause, signs(clause)) for clause in cut)
    return Sense(
        letter, spoken, relevance(letter, prose[:LONGEST_PROSE]), fold(letter.subject), lists, has_proposal
    )


def wants_registration(sense: Sense) -> bool:
    """Somebody is to be registered, or a registration is to change."""
    about = sense.about
    if any(_registers(spoken, sense) for spoken in sense.spoken):
        return True
    if _is_foreign(about):
        return False
    if any(_attends(spoken, sense) for spoken in sense.spoken):
        return True
    named = (
        _SUBJECT_REGISTRATION.search(sense.subject) or _keeps_a_mode(sense) or sense.clauses_with(Sign.ATTEND)
    )
    if sense.lists == "attendees" or (sense.lists and named):
        return True
    return _is_elliptic(sense) or _implies_registration(sense)


def wants_cancellation(sense: Sense, *, registers: bool, of_others: bool = False) -> bool:
    """A registration is to end. Nobody cancels who goes on from afar or who registers somebody."""
    asked = [
        spoken for spoken in sense.clauses_with(Sign.CANCEL) if not _VOID_CANCEL.search(spoken.clause.folded)
    ]
    if asked and not (_is_foreign(sense.about) and not sense.about.answers):
        return of_others or not (registers and _keeps_a_mode(sense))
    if registers or sense.clauses_with(Sign.WITHDRAW):
        return False
    gone = [spoken for spoken in sense.clauses_with(Sign.CANNOT) if _SOMEBODY.search(spoken.clause.folded)]
    if not gone or _keeps_a_mode(sense) or sense.clauses_with(Sign.MAYBE, Sign.PROPOSE, Sign.LATER):
        return False
    if sense.about.answers == "registration" or _SUBJECT_CANCEL.search(sense.subject):
        return True
    known = any(_NO_LONGER.search(spoken.clause.folded) for spoken in sense.spoken) or sense.clauses_with(
        Sign.REGISTERED
    )
    return bool(known) and sense.about.ours >= 2 and not sense.about.private


def wants_withdrawal(sense: Sense, *, brings_text: bool) -> bool:
    """A proposal is taken back, and nothing put in its place (brings_text: a new text is in the mail)."""
    if brings_text or sense.clauses_with(Sign.REVISE):
        return False
    asked = [
        spoken for spoken in sense.clauses_with(Sign.WITHDRAW) if not _RETRACTED.search(spoken.clause.folded)
    ]
    if not asked:
        return False
    return not (
        sense.about.other_business and sense.about.ours < 2 and not _SUBJECT_WITHDRAW.search(sense.subject)
    )


def wants_answer(sense: Sense, acts: frozenset[Intent]) -> bool:
    """A question to the organisers. acts: what the mail does besides; an act asked for is no question."""
    about = sense.about
    if about.invites and about.ours < 3 and not acts:
        return False
    around = " ".join([sense.subject, *(spoken.clause.folded for spoken in sense.spoken if about.ours)])
    done = frozenset(sign for intent in acts for sign in _ACTED[intent])
    for place, spoken in enumerate(sense.spoken):
        follows = sense.spoken[place + 1].clause.folded if place + 1 < len(sense.spoken) else ""
        if acts and (_FEASIBLE.search(spoken.clause.folded) or _IF_SO.match(follows)):
            continue
        if Intent.REGISTRATION in acts and says_mode(spoken.clause) and is_request(spoken.clause):
            continue
        asked = [
            one for one in _sentence(spoken, sense) if one is spoken or not opens_question(spoken.clause)
        ]
        act = any(one.signs & done for one in asked) and Sign.LATER not in spoken.signs
        if act and not (_HOW.search(spoken.clause.folded) and _HOW_ELSE.search(spoken.clause.folded)):
            continue
        if is_about_another_event(spoken.clause, sense.letter.meeting) and about.ours < 2 and not acts:
            continue
        private = _is_private(about) and not acts
        if is_question(
            spoken.clause, around, ours=2 if acts else about.ours, private=private, acts=bool(acts)
        ):
            return True
    return False


_ACTED = {
    Intent.REGISTRATION: (Sign.REGISTER, Sign.ATTEND),
    Intent.CANCELLATION: (Sign.CANCEL, Sign.CANNOT),
    Intent.WITHDRAWAL: (Sign.WITHDRAW,),
    Intent.PROPOSAL: (Sign.REVISE,),
}
# Whether what the mail asks for can be done: the answer to the act says it.
_FEASIBLE = re.compile(
    r"\b(?:(?:is|would|will) (?:that|this|it) (?:still )?(?:be )?(?:possible|an option|ok|okay|fine|alright|"
    r"enough|sufficient|too late)|too late|est-ce (?:encore |toujours )?(?:possible|trop tard|suffisant)|"
    r"inscription se fait|reste-t-il|suffit|fait-on|how (?:do|can|should) (?:i|we) (?:register|sign up)|"
    r"comment (?:faire|s'inscrire|m'inscrire)|still (?:possible|a seat|a place|room)|(?:any|still|"
    r"enough) (?:\w+ )?(?:room|seats?|places?|spots?|space) (?:left|available|free)|"
    r"is there (?:still )?(?:any|a) (?:room|seat|place|space)|(?:pouvez-vous|pourriez-vous|peux-tu|"
    r"could you|can you|would you) (?:please |le |la |l'|donc )?(?:modifier|rectifier|corriger|changer|"
    r"mettre a jour|faire le necessaire|update|correct|change|arrange|adjust|fix|amend)|encore (?:possible|"
    r"temps|de la place))\b"
)
_IF_SO = re.compile(
    r"^\W*(?:if (?:so|yes|not|it is|possible)|in (?:that|this) case|otherwise|si oui|sinon|dans ce cas|"
    r"si c'est|auquel cas|wenn ja|si es asi|se si)\b"
)
_HOW_ELSE = re.compile(
    r"\b(?:know|receive|accepted|pay|access|arrive|reach|find|savoir|acceder|recevr\w+|venir|trouver)\b"
)


def is_firmly_proposing(sense: Sense) -> bool:
    return bool(sense.clauses_with(Sign.PROPOSE, Sign.REVISE)) and not _is_foreign(sense.about)


def thanks_only(sense: Sense) -> bool:
    said = [spoken for spoken in sense.spoken if len(words(spoken.clause.folded)) > 1]
    return bool(sense.clauses_with(Sign.THANKS)) and len(said) <= 4


def _registers(spoken: Spoken, sense: Sense) -> bool:
    clause, meeting = spoken.clause, sense.letter.meeting
    if not spoken.has(Sign.REGISTER) or spoken.has(Sign.CANCEL) or is_about_another_event(clause, meeting):
        return False
    if speaks_to_the_reader(clause) or (
        sense.about.invites and sense.about.ours < 3 and not _SOMEBODY.search(clause.folded)
    ):
        return False
    if invites(clause) and not re.search(r"\b(?:me|us|m'|myself|nous|moi)\b", clause.folded):
        return False
    if spoken.has(Sign.LATER) or _NEGATED_REQUEST.search(clause.folded):
        return False
    if spoken.has(Sign.REGISTERED) and not modes(clause.folded) and not _CHANGE.search(clause.folded):
        return False
    if spoken.has(Sign.MAYBE) and not clause.asks and not _PLEASE.search(clause.folded):
        return False
    return not (clause.asks and _HOW.search(clause.folded))


_NEGATED_REQUEST = re.compile(
    r"\b(?:si|whether|if) (?:je|i|we|nous|on|one|il) (?:dois|doit|devons|faut|should|must|need|have to|"
    r"ought|has to)\b|"
    r"\b(?:(?:no need|not necessary|do not|don't|don't need|inutile|pas besoin|pas la peine|sans|"
    r"without)(?: \w+){0,3}? (?:to |de |d'|m'|me )?(?:register|inscri|add|count))"
)
_CHANGE = re.compile(
    r"\b(?:change|switch|rectif\w+|modif\w+|correct\w*|corrig\w+|passer|bascul\w+|update|please|merci de)\b"
)
_PLEASE = re.compile(
    r"\b(?:please|register me|kindly|merci de|veuillez|inscri\w+[- ]moi|bitte|por favor|"
    r"would like to register|anyway|in any case)\b"
)


def _attends(spoken: Spoken, sense: Sense) -> bool:
    """An announcement counts where the mail is about the meeting, or says how one takes part."""
    clause, about = spoken.clause, sense.about
    if not (spoken.has(Sign.ATTEND) or _goes_some_way(clause)) or spoken.has(Sign.LATER, Sign.CANCEL):
        return False
    if spoken.has(Sign.CANNOT) and not says_mode(clause):
        return False
    around = _sentence(spoken, sense)
    if any(other.has(Sign.MAYBE) for other in around):  # "if it is accepted, I would attend"
        return False
    if speaks_to_the_reader(clause) or _COUNTS.search(clause.folded) or _names_another_event(spoken, sense):
        return False
    if spoken.has(Sign.REGISTERED) and not modes(clause.folded):
        return False
    if clause.asks and _HOW.search(clause.folded):
        return False
    if about.other_business and (not about.ours or (about.ours < 2 and not says_mode(clause))):
        return False
    if about.private and about.ours < 2:
        return False
    how = any(says_mode(other.clause) for other in around)
    if about.answers == "registration" and not how:  # "looking forward to attending": nothing new
        return False
    return about.ours >= 2 or how or bool(_SUBJECT_REGISTRATION.search(sense.subject))


_COUNTS = re.compile(
    r"\b(?:how many|how much|idea of|number of|combien|nombre de|know who|savoir qui|wie viele|cuantas?|"
    r"quanti)\b"
)


def _goes_some_way(clause: Clause) -> bool:
    """ "I can only follow online": the sender, a verb of taking part, and how."""
    own = _SOMEBODY.search(clause.folded) and _PART.search(clause.folded)
    return bool(own) and not clause.asks and says_mode(clause)


_PART = re.compile(
    r"\b(?:attend|participate|take part|join|come|follow|connect|listen|be (?:there|with you)|suivre|"
    r"assister|participer|venir|etre (?:la|present\w*)|"
    r"connecter|teilnehmen|kommen|asistir|participar|partecipare|seguire|venire)\b"
)


def _implies_registration(sense: Sense) -> bool:
    """A mode that nothing else in the mail explains: whoever says how he takes part means to."""
    about = sense.about
    if sense.has_proposal or not about.ours or about.private or (about.other_business and about.ours < 2):
        return False
    if sense.clauses_with(Sign.CANCEL, Sign.WITHDRAW, Sign.MAYBE, Sign.PROPOSE):
        return False
    for spoken in sense.spoken:
        clause = spoken.clause
        told = says_mode(clause) and not spoken.has(Sign.REGISTERED, Sign.CANNOT, Sign.LATER)
        asks = clause.asks and not is_request(clause)
        if told and not asks and not _SPEAKS.search(clause.folded) and not _is_elsewhere(clause, sense):
            return bool(_SOMEBODY.search(" ".join(one.clause.folded for one in sense.spoken)))
    return False


def _is_elsewhere(clause: Clause, sense: Sense) -> bool:
    return (
        speaks_to_the_reader(clause)
        or invites(clause)
        or is_about_another_event(clause, sense.letter.meeting)
    )


_REQUEST = re.compile(
    r"\b(?:could you|can you|would you|please|pouvez-vous|pourriez-vous|peux-tu|merci de|konnten sie)\b"
)
_SPEAKS = re.compile(
    r"\b(?:present(?:er|e|ing|s|ation|ons)?|speak\w*|speaker|talk\w*|expos\w*|orat\w+|vortrag\w*|give|"
    r"recordings?|link|lien)\b"
)


def _is_elliptic(sense: Sense) -> bool:
    """ "In person, please": a mode or a membership alone, in a reply to us or under a telling subject."""
    about = sense.about
    if sense.clauses_with(Sign.CANCEL, Sign.CANNOT, Sign.WITHDRAW) and not _keeps_a_mode(sense):
        return False
    named = bool(_SUBJECT_REGISTRATION.search(sense.subject)) and not sense.letter.is_reply
    if not named and about.answers is None:
        return False
    if sense.clauses_with(Sign.MAYBE, Sign.LATER):
        return False
    network = sense.letter.meeting.network
    for spoken in sense.spoken:
        if spoken.has(Sign.REGISTERED) or (spoken.clause.asks and not named):
            continue
        if says_mode(spoken.clause) or belongings(spoken.clause.folded, network):
            return about.answers != "proposal" or not spoken.has(Sign.PROPOSE, Sign.REVISE)
    return named and not any(spoken.clause.asks for spoken in sense.spoken) and _is_bare_request(sense)


def _is_bare_request(sense: Sense) -> bool:
    """The subject alone asks ("Registration"), and the text holds little but a name."""
    opens = re.match(
        r"\W*(?:registration|register|inscription|anmeldung|inscripcion|iscrizione|sign me up|"
        r"please register|registering)\b",
        sense.subject,
    )
    return bool(opens) and sum(len(words(spoken.clause.folded)) for spoken in sense.spoken) <= 15


def _keeps_a_mode(sense: Sense) -> bool:
    return any(
        says_mode(spoken.clause) and not spoken.has(Sign.CANCEL, Sign.CANNOT) for spoken in sense.spoken
    )


def is_request(clause: Clause) -> bool:
    return bool(_REQUEST.search(clause.folded))


def says_mode(clause: Clause) -> bool:
    """The clause says in so many words how somebody takes part."""
    return any(mode.certain for mode in modes(clause.folded))


def _names_another_event(spoken: Spoken, sense: Sense) -> bool:
    """The sentence is about a thing of another kind, and the mail does not name the meeting besides."""
    around = [spoken] if sense.about.ours >= 2 else _sentence(spoken, sense)
    return any(is_about_another_event(other.clause, sense.letter.meeting) for other in around)


def _sentence(spoken: Spoken, sense: Sense) -> tuple[Spoken, ...]:
    return tuple(other for other in sense.spoken if other.clause.sentence == spoken.clause.sentence)


def _is_foreign(about: Relevance) -> bool:
    return (about.invites and about.ours < 3) or (about.asks_reader and about.answers is None)


def _is_private(about: Relevance) -> bool:
    return (
        (about.private and about.ours < 2) or (about.other_business and about.ours < 2) or about.asks_reader
    )


ACTS = frozenset({Intent.PROPOSAL, Intent.REGISTRATION, Intent.CANCELLATION, Intent.WITHDRAWAL})
