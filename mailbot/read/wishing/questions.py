"""Whether a mail asks the organisers something: the clauses that do, and those that only sound so.

An act that is asked as a question is no question: the answer to the act says it.

"Let me know if you cannot open it" asks nothing; "I was wondering when the programme comes out" does.
"""

from __future__ import annotations

import re

from mailbot.domain import Intent
from mailbot.read.mail.signatures import closes
from mailbot.read.naming.lexicon.acts import CHANGE, MEND, SEAT, SPEAK
from mailbot.read.naming.lexicon.asking import (
    BECAUSE,
    CAN_YOU,
    CONFIRM,
    HAND_IN,
    KNOW,
    MAY_ONE,
    OUTCOME,
    TAKEN,
    TELL,
    WHEN_IN_THE_DAY,
    WHETHER,
    WISH,
)
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.business import is_other_business
from mailbot.read.wishing.clauses import Clause, opens_question, words
from mailbot.read.wishing.relevance import is_about_another_event, is_of_the_readers
from mailbot.read.wishing.sense import (
    HOW,
    SOMEBODY,
    Sense,
    Spoken,
    is_of_the_meeting,
    is_private,
    is_request,
    says_mode,
    sentence_of,
)
from mailbot.read.wishing.standing import is_about_its_papers
from mailbot.read.wishing.topics import COMMON, FOR_ORGANISERS, OFFERS, OWN_MATTER, TOPIC

_INDIRECT = re.compile(
    rf"\b(?:(?:{CAN_YOU}|please|kindly) (?:[\w']+ ){{0,2}}?(?:m')?|merci de (?:bien vouloir )?(?:me |nous |"
    rf"m')){TELL}\b|"
    r"\b(?:(?:to|may i|might i) ask|ask you|demander|fragen|preguntar\w*|chieder\w*|perguntar\w*|"
    r"vragen),?(?: you)? (?:if|whether|when|how|what|which|si|quand|comment|quel\w*|ob|wann|wie|cuando|como|"
    r"se|quando|come|of|wanneer|hoe)\b|\b(?:(?:i|we) (?:was|am|were|are|'m)? ?wonder(?:ing)?|i(?:'d|"
    r" would) (?:also )?(?:like|love|want|need) to (?:know|ask(?! (?:you )?to\b))|may i ask for|"
    r"je me (?:demande|demandais)|(?:je|nous) (?:voudr\w+|souhait\w+|aimer\w+|desir\w+) (?:aussi |"
    r"egalement )?(?:demander|obtenir)|(?:i|we) (?:have|had) (?:an?|one|two|another|some|"
    r"a few)(?: \w+){0,2} questions?|quick question|(?:une|deux|quelques|petites?) (?:\w+ )?questions?|"
    r"i need (?:a|an) (?:\w+ ){0,2}?(?:letter|certificate|invitation|visa|invoice|attestation)|j'(?:aurais|"
    r"ai) (?:une|besoin d'une?) (?:\w+ )?(?:question|attestation|lettre|courrier)|(?:konnten|konnen|"
    r"konntest|kannst|teilen|schicken|senden|sagen|nennen|bestatigen) (?:sie|du|ihr) (?:mir|uns))\b"
)
_WANTS_TO_KNOW = re.compile(
    rf"(?<!\w){WISH}\b[^.?!;]{{0,30}}?\b{KNOW}\b(?! (?:that|que|dass|che|dat|you to|you know)\b)"
)
# "The PDF stays here because your server refused it??": an open statement, with its reason.
_REMARK = re.compile(
    r"^\W*(?:but |and |mais |et |aber |und )?(?:i|we|he|she|it|they|the|this|that|my|our|your|je|j'\w+|il|"
    r"nous|elle|on|le|la|les|l'\w+|ce|c'est|mon|ma|mes|notre|nos|votre|vos|ich|wir|er|der|die|das|mein\w*|"
    r"unser\w*|ihr\w*|el|los|las|mi|nuestr\w+|no|non|lo|i|mio|o|a|os|as|nao|nos|ik|wij|het|de|mijn|onze|uw)"
    rf"\b.*\b{BECAUSE}\b"
)
_ASKING_WORD = rf"(?:{WHETHER}|when|how|what|quand|comment|wann|wie|cuando|como|quando|hoe)"
_AWAITED = re.compile(
    rf"\b{KNOW} (?:(?!{_ASKING_WORD}\b)[\w']+ ){{0,2}}?(?:l')?{OUTCOME}\b|"
    rf"\b{OUTCOME}\b[^.,?!;]{{0,40}}?\b{KNOW}\b"
)
# "Let me know whether lunch is included.": beside an act, or in a mail that speaks of the meeting.
_TELL_ME = re.compile(
    r"^\W*(?:and |also |et |und )?(?:(?:let (?:me|us) know|tell (?:me|us)) (?:whether|when|where|how|what|"
    r"which)|(?:dites|dis)-(?:moi|nous) (?:quand|comment|ou|combien|a quelle|quel\w*)|(?:sag(?:en sie)?|"
    r"sagt) (?:mir|uns)(?: bitte)?,? (?:wann|wo|wie|was|welche\w*)|(?:diga(?:me|nos|nme)|dime) (?:cuando|"
    r"donde|como|que)|(?:dimmi|mi dica|fatemi sapere) (?:quando|dove|come)|diga(?:m)?-(?:me|nos) (?:quando|"
    r"onde|como)|laat (?:me|mij|ons) weten (?:wanneer|waar|hoe))\b"
)
_MAY_ONE = re.compile(rf"^\W*(?:and |et |und |y |e |en )?{MAY_ONE}\b(?: de\b| d'| to\b)?")
# Politeness in the shape of a question or of a request; nothing to be answered.
_COURTESY = re.compile(
    r"^\W*(?:please |just |then |so )*(?:(?:let|tell) (?:me|us)(?: know)?|(?:dites|faites)-le[- ](?:moi|"
    r"nous)(?: savoir)?|(?:sagen|geben|lassen) sie (?:es )?(?:mir|uns)(?: bitte)?(?: bescheid|"
    r" wissen)?)(?: please| in time| soon)?\W*$|"
    r"^\W*(?:would|will|could|can|won't|do|are|is|shall) (?:you|it|we)(?: please)?\W*$|\b(?:(?:let|"
    r"tell) (?:me|us)(?: know)? (?:if|whether|should|when|in case) (?:you (?:have|need|can(?:not|'t)?|could|"
    r"want|prefer|would|require|wish|think|see|find|think|encounter)|(?:\w+ ){0,5}?(?:is (?:needed|missing|"
    r"required|preferred|necessary|wrong|unclear|not)|should|does not|doesn't|problem|more|any|anything|"
    r"something))|(?:let|tell) (?:me|us) (?:know )?(?:if (?:anything|there(?! (?:is|are|"
    r"will be) (?!any|some|a problem|an issue))|something|this|that|it(?! (?:has|have|did|was|"
    r"is already)\b)|another|more|further|any|the (?:format|file|"
    r"text|pdf|attachment))|should)|don't hesitate|do not hesitate|"
    r"feel free|n'hesite\w*|hesitez pas|dites[- ](?:moi|nous) si|dis-moi si|si (?:besoin|necessaire)|"
    r"how are you|how is it going|(?:que tal|como (?:estas?|vai|va)|come (?:va|stai|sta))\W*$|wie geht(?:'s|"
    r" es (?:dir|ihnen|euch))|tudo bem|hoe gaat|alles goed|hope you are|hope this|hope that|hope it|"
    r"comment (?:vas-tu|allez-vous|ca va)|ca va\b|tout va bien|isn't it|how about (?:a|an|some|we|you)|"
    r"n'est-ce pas|right|ok with you|does that (?:work|suit)|who knows|why not|pourquoi pas|"
    r"for any (?:further )?questions?|pour toute question|any questions|remember me|vous souvenez|"
    r"in advance for|how (?:time|fast)|guess what|all well|les suites|to (?:hear|hearing) from you|"
    r"votre retour|dans l'attente)\b"
)
# That what was sent has come and was taken: the answer that a mail gets anyway says it.
_CONFIRM = re.compile(rf"\b{CONFIRM}\b")
_WHETHER = re.compile(rf"\b{WHETHER}\b")
_HAND_IN = re.compile(rf"\b(?:{HAND_IN}|{SPEAK}(?:l[aeo]s?)?)\b")
_OTHERWISE = re.compile(rf"\b{WHEN_IN_THE_DAY}\b")
_TAKEN = re.compile(rf"\b(?:{TAKEN}|{SEAT}|{SENT})\b")
_ACTED = {
    Intent.REGISTRATION: (Sign.REGISTER, Sign.ATTEND),
    Intent.CANCELLATION: (Sign.CANCEL, Sign.CANNOT),
    Intent.WITHDRAWAL: (Sign.WITHDRAW,),
    Intent.PROPOSAL: (Sign.REVISE,),
}

# Whether what the mail asks for can be done: the answer to the act says it.
_FEASIBLE = re.compile(
    rf"\b(?:(?:could|can) (?:this|that|it|they) (?:please |still )?be {CHANGE}|"
    r"(?:would|could|might|is) (?:this|that|it) (?:be )?(?:of (?:any )?interest|interest|fit)|(?:cela|"
    r"ca|ceci) (?:\w+ )?(?:interess\w+|conviendr\w+)|interessiert (?:sie|euch|dich)|(?:is|would|"
    r"will) (?:that|this|it) (?:still )?(?:be )?(?:possible|an option|ok|okay|fine|alright|enough|sufficient|"
    r"too late)|too late|est-ce (?:encore |toujours )?(?:possible|trop tard|suffisant)|registration form|"
    r"formulaire d'inscription|inscription se fait|reste-t-il|suffit|fait-on|how (?:do|can|should) (?:i|"
    r"we) (?:register|sign up)|comment (?:faire|s'inscrire|m'inscrire)|still (?:possible|a seat|a place|"
    r"room)|(?:any|still|enough) (?:\w+ )?(?:room|seats?|places?|spots?|space) (?:left|available|free)|"
    r"is there (?:still )?(?:any|a) (?:room|seat|place|space)(?! (?:where|in which|to|near|nearby|with|at))|"
    r"(?:pouvez-vous|pourriez-vous|peux-tu|could you|can you|would you) (?:please |le |la |l'|"
    r"donc )?(?:modifier|rectifier|corriger|changer|mettre a jour|faire le necessaire|update|correct|change|"
    r"arrange|adjust|fix|amend)|encore (?:possible|temps|de la place))\b"
)

# What is asked for behind it may be another matter than what the mail does.
_POSSIBLE_TO = re.compile(
    r"\b(?:(?:is|would|will) it (?:\w+ )?(?:be )?possible (?:for (?:me|us|\w+ \w+) )?to|"
    r"(?:est|serait|sera)(?:-il|-ce)? (?:\w+ )?possible (?:de\b|d')|(?:ist|ware) es (?:\w+ )?moglich|"
    r"(?:es|seria) (?:\w+ )?posible|(?:e|sarebbe) (?:\w+ )?possibile|(?:e|seria) (?:\w+ )?possivel|"
    r"(?:is|zou) het (?:\w+ )?mogelijk)"
)

# What a polite correction of a proposal asks to be done with it, in a question's form.
_ASKS_TO_MEND = re.compile(
    rf"(?:^|[.!] )\W*(?:(?:so|and|also|et|und|y|e),? )?(?:{CAN_YOU}|could|can|would|will|please|merci|"
    rf"bitte)\b.{{0,150}}?\b{MEND}"
)

_IF_SO = re.compile(
    r"^\W*(?:if (?:so|yes|not|it is|possible)|in (?:that|this) case|otherwise|si oui|sinon|dans ce cas|"
    r"si c'est|auquel cas|wenn ja|si es asi|se si)\b"
)

_HOW_ELSE = re.compile(
    r"\b(?:know|receive|accepted|pay|access|arrive|reach|find|savoir|acceder|recevr\w+|venir|trouver)\b"
)


_DROP_PRONOUNS = frozenset({"es", "it", "pt"})  # where no word tells that the writer speaks of himself
_TELLING = 5  # words at least; a greeting or thanks has fewer


def _is_for_organisers(spoken: Spoken, sense: Sense) -> bool:
    """What only organisers are asked, in a clause and under a subject without any other business."""
    about, folded = sense.about, spoken.clause.folded
    if is_of_the_meeting(spoken, sense):
        return True
    if about.private or about.asks_reader or about.invites or is_of_the_readers(folded):
        return False
    if is_other_business(folded) or is_other_business(sense.subject):
        return False
    return bool(FOR_ORGANISERS.search(folded))


def _tells_of_something_else(sense: Sense) -> bool:
    """ "The engineer comes on Tuesday. Is there a code for the door?": untied, and a matter told."""
    if sense.about.ours or sense.letter.language in _DROP_PRONOUNS:
        return False
    return any(
        not spoken.clause.asks
        and not closes(spoken.clause.text)
        and len(words(spoken.clause.folded)) >= _TELLING
        and not SOMEBODY.search(spoken.clause.folded)
        and not is_request(spoken.clause)
        and not TOPIC.search(spoken.clause.folded)
        for spoken in sense.spoken
    )


def wants_answer(sense: Sense, acts: frozenset[Intent]) -> bool:
    """A question to the organisers. acts: what the mail does besides; an act asked for is no question."""
    about = sense.about
    if about.invites and about.ours < 3 and not acts:
        return any(one.clause.asks and is_of_the_meeting(one, sense) for one in sense.spoken)
    if not acts and is_about_its_papers(sense):
        return False
    around = " ".join([sense.subject, *(one.clause.folded for one in sense.spoken if _is_own_matter(one))])
    done = frozenset(sign for intent in acts for sign in _ACTED[intent])
    elsewhere = not acts and (is_private(about) or _tells_of_something_else(sense))
    for place, spoken in enumerate(sense.spoken):
        follows = sense.spoken[place + 1].clause.folded if place + 1 < len(sense.spoken) else ""
        if Intent.REGISTRATION in acts and _asks_for_a_mode(spoken, sense):
            return True
        if acts and (_asks_whether_it_can_be(spoken.clause.folded) or _IF_SO.match(follows)):
            if _asks_for_more(spoken, acts, done):
                return True
            continue
        if acts and _asks_nothing(spoken, sense):
            continue
        if Intent.PROPOSAL in acts and _ASKS_TO_MEND.search(spoken.clause.folded):
            continue
        if Intent.REGISTRATION in acts and says_mode(spoken.clause) and is_request(spoken.clause):
            continue
        asked = [
            one for one in sentence_of(spoken, sense) if one is spoken or not opens_question(spoken.clause)
        ]
        act = any(one.signs & done for one in asked) and Sign.LATER not in spoken.signs
        if act and not (HOW.search(spoken.clause.folded) and _HOW_ELSE.search(spoken.clause.folded)):
            continue
        if is_about_another_event(spoken.clause, sense.letter.meeting) and about.ours < 2 and not acts:
            continue
        private = elsewhere and not _is_for_organisers(spoken, sense)
        if _is_question(
            spoken.clause, around, ours=2 if acts else about.ours, private=private, acts=bool(acts)
        ):
            return True
    return False


def _is_own_matter(spoken: Spoken) -> bool:
    """What the writer has handed in, ends, or still hesitates about: what he asks beside it is of that."""
    folded = spoken.clause.folded
    if OWN_MATTER.search(folded) or spoken.has(Sign.WITHDRAW, Sign.UNDECIDED):
        return True
    return bool(not spoken.clause.asks and SOMEBODY.search(folded) and OFFERS.search(folded))


def _asks_for_a_mode(spoken: Spoken, sense: Sense) -> bool:
    """ "Please register me. Is it possible to follow online?": how one may take part is not settled."""
    asked = _MAY_ONE.match(spoken.clause.folded)
    if spoken.has(Sign.REGISTER) or not (asked and modes(spoken.clause.folded[asked.end() :])):
        return False
    return any(not says_mode(other.clause) for other in sense.clauses_with(Sign.REGISTER))


def _asks_nothing(spoken: Spoken, sense: Sense) -> bool:
    """Beside what was handed in: a remark with question marks, or by when its fate is to be known."""
    said = " ".join(one.clause.folded for one in sentence_of(spoken, sense))
    if spoken.clause.asks:
        return bool(_REMARK.match(said))
    return bool(_AWAITED.search(said))


def _asks_whether_it_can_be(folded: str) -> bool:
    return bool(_FEASIBLE.search(folded) or _POSSIBLE_TO.search(folded))


def _asks_for_more(spoken: Spoken, acts: frozenset[Intent], done: frozenset[Sign]) -> bool:
    """ "Would it be possible to give the talk by video?": another matter than the abstract beside it."""
    asked = _POSSIBLE_TO.search(spoken.clause.folded)
    if asked is None or spoken.signs & done:
        return False
    rest = spoken.clause.folded[asked.end() :]
    if acts == {Intent.PROPOSAL} and (not _HAND_IN.search(rest) or _OTHERWISE.search(rest)):
        return True
    if says_mode(spoken.clause):
        return Intent.REGISTRATION not in acts
    topics = TOPIC.findall(rest)
    return any(not (_TAKEN.fullmatch(topic) or COMMON.fullmatch(topic)) for topic in topics)


def _asks_for_a_receipt(folded: str) -> bool:
    """ "Merci de me confirmer leur prise en compte": and of nothing that a meeting is asked."""
    whether = _WHETHER.search(folded)
    if not (whether and _TAKEN.search(folded)) and (whether or not _CONFIRM.search(folded)):
        return False
    return all(_TAKEN.fullmatch(topic) for topic in TOPIC.findall(folded))


def _is_question(clause: Clause, around: str, *, ours: int, private: bool, acts: bool) -> bool:
    """ours: how much the mail speaks of the meeting (Relevance.ours). acts: the answer that the mail
    gets anyway confirms what it brought, so that to ask for a receipt is no question."""
    folded = clause.folded
    wants = _WANTS_TO_KNOW.search(folded) and SOMEBODY.search(folded)
    tell = (acts or ours >= 2) and _TELL_ME.search(folded)
    if not (clause.asks or _INDIRECT.search(folded) or wants or tell):
        return False
    if _COURTESY.search(folded) or (acts and _asks_for_a_receipt(folded)):
        return False
    if private:
        return False
    if ours >= 2 or (ours and TOPIC.search(folded)):
        return True
    said = {*TOPIC.findall(folded), *TOPIC.findall(around)}
    return any(not COMMON.fullmatch(topic) for topic in said)
