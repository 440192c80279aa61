"""Whether a mail cancels, withdraws or asks: the signs of its clauses, weighed together.

An act that is asked as a question is no question; nobody cancels who goes on from afar.
"""

from __future__ import annotations

import re

from mailbot.domain import Intent
from mailbot.read.wishing.asking import OF_REGISTRATION, Sign
from mailbot.read.wishing.business import offers_to_do
from mailbot.read.wishing.clauses import opens_question, words
from mailbot.read.wishing.phrases_of_proposing import OF_SEVERAL, TALKS
from mailbot.read.wishing.questions import is_question
from mailbot.read.wishing.relevance import is_about_another_event, is_of_the_readers, is_other_business
from mailbot.read.wishing.sense import (
    HOW,
    SOMEBODY,
    Sense,
    Spoken,
    is_foreign,
    is_private,
    is_request,
    keeps_a_mode,
    says_mode,
    sentence_of,
)
from mailbot.read.wishing.standing import is_about_its_papers
from mailbot.read.wishing.telling.names import people_spans
from mailbot.read.wishing.topics import FOR_ORGANISERS, TOPIC

_DROP_PRONOUNS = frozenset({"es", "it", "pt"})  # where no word tells that the writer speaks of himself
_TELLING = 5  # words at least; a greeting or thanks has fewer

_SUBJECT_CANCEL = re.compile(
    r"\b(?:cancel\w*|annulation|annuler|desinscription|desistement|absage|stornierung|cancelacion|"
    r"cancellazione|abmeldung|unregister|afmelding|afmelden|avanmalan|afbud|avbud|cancelamento|anulacion|"
    r"disdetta)\b"
)

_SUBJECT_WITHDRAW = re.compile(r"\b(?:withdraw\w*|retrait|ruckzug|retirada|ritiro)\b")

_AUTHORS = re.compile(r"\b(?:co-?|ko)?(?:authors?|auteure?s?|autrices?|autor(?:en|in|innen|es|as?|i|e)?)\b")
_A_PERSON = re.compile(
    r"\b(?:le |la |les |l')(?:retir|enlev|ray|supprim|oter)\w*|\b(?:withdraw|remove|take|drop) (?:him|her|"
    r"them)\b|"
    r"\b(?:ihn|sie) (?:\w+ )?(?:zuruckziehen|streichen|herausnehmen)|\b(?:retirar|quitar|ritirar|"
    r"togliere)l[aoei]s?\b"
)
_OFF_THE_LIST = re.compile(r"\b(?:lists?|liste|off|lista|streich\w*|abmeld\w*|stornier\w*)\b")
# What makes a bare "did it arrive?" a question to organisers.
_OWN_MATTER = re.compile(
    r"\b(?:my|our|mon|ma|notre) (?:\w+ )?(?:abstract|proposal|contribution|submission|registration|talk|"
    r"resume|proposition|inscription|expose|communication)\b|\b(?:m'inscrire|i register\w*|inscrite?)\b"
)
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?more|after all|finally|in the end|finalement|ne\b.{0,30}\bplus|malheureusement|"
    r"desole\w*|sorry|unfortunately|regret\w*|afraid|helas|alas|leider|purtroppo|lamento|prefer|contraint|"
    r"empeche\w*|doch nicht)\b"
)

# "Not coming after all": nobody but the writer is meant.
_OPENS_WITH_NO = re.compile(
    r"^\W*(?:(?:sorry|unfortunately|finally|finalement|malheureusement|desolee?|leider|purtroppo|"
    r"lamentablemente),? )*"
    r"(?:not|no longer|can't|cannot|can not|won't|will not|unable|ne|impossible|kann|konnen|muss|non|no)\b"
)

_RETRACTED = re.compile(
    r"\b(?:do not|don't|not|no need to|never|ne|n'|pas besoin|nicht) (?:\w+ ){0,3}?(?:withdraw|cancel|"
    r"retire|annul|unregister|desinscri)"
)

# "Can I still withdraw it in May?" takes nothing back yet.
_ONLY_ASKED = re.compile(
    r"^\W*(?:(?:can|could|may|puis|pourrais|pouvons|pourrait|kann|konnte|puedo|podria|posso|potrei|kan|"
    r"is it|est-il|"
    r"ist es|es posible|e possibile)\b[^?]*\b(?:still|later|encore|plus tard|noch|spater|todavia|aun|"
    r"ancora|ainda|nog)\b|"
    r"(?:how|until when|what happens|comment|jusqu|que se passe|wie|bis wann|was passiert|como|"
    r"hasta cuando|come|"
    r"fino a quando|hoe|tot wanneer)\b)[^?]*\?"
)

# Nor what the reader may cancel: "to cancel your booking, follow the link".
_VOID_CANCEL = re.compile(
    rf"{_RETRACTED.pattern}|\b(?:cancel\w*|annul\w+|delete|supprim\w+|stornier\w+) (?:your|votre|vos|ta|"
    rf"ihre|su)\b"
)

_ACTED = {
    Intent.REGISTRATION: (Sign.REGISTER, Sign.ATTEND),
    Intent.CANCELLATION: (Sign.CANCEL, Sign.CANNOT),
    Intent.WITHDRAWAL: (Sign.WITHDRAW,),
    Intent.PROPOSAL: (Sign.REVISE,),
}

# Whether what the mail asks for can be done: the answer to the act says it.
_FEASIBLE = re.compile(
    r"\b(?:(?:would|could|might|is) (?:this|that|it) (?:be )?(?:of (?:any )?interest|interest|fit)|"
    r"(?:cela|ca|ceci) (?:\w+ )?(?:interess\w+|conviendr\w+)|interessiert (?:sie|euch|dich)|"
    r"(?:is|would|will) (?:that|this|it) (?:still )?(?:be )?(?:possible|an option|ok|okay|fine|alright|"
    r"enough|sufficient|too late)|too late|est-ce (?:encore |toujours )?(?:possible|trop tard|suffisant)|"
    r"registration form|formulaire d'inscription|"
    r"inscription se fait|reste-t-il|suffit|fait-on|how (?:do|can|should) (?:i|we) (?:register|sign up)|"
    r"comment (?:faire|s'inscrire|m'inscrire)|still (?:possible|a seat|a place|room)|(?:any|still|"
    r"enough) (?:\w+ )?(?:room|seats?|places?|spots?|space) (?:left|available|free)|"
    r"is there (?:still )?(?:any|a) (?:room|seat|place|space)(?! (?:where|in which|to|near|nearby|with|at))|"
    r"(?:pouvez-vous|pourriez-vous|peux-tu|"
    r"could you|can you|would you) (?:please |le |la |l'|donc )?(?:modifier|rectifier|corriger|changer|"
    r"mettre a jour|faire le necessaire|update|correct|change|arrange|adjust|fix|amend)|encore (?:possible|"
    r"temps|de la place))\b"
)

# What a polite correction of a proposal asks to be done with it, in a question's form.
_ASKS_TO_MEND = re.compile(
    r"^\W*(?:(?:so|and|also|et|und|y|e),? )?(?:could|can|would|will|please|pou[rv]\w+|peu[xt]\w*|konn\w+|"
    r"wurde\w*|"
    r"podr\w+|pued\w+|pot[er]\w+|puo\w*|pode\w*|kunt|kan|zou|wilt|merci|bitte)\b.{0,150}?\b(?:add|include|"
    r"insert|remove|delete|replace|change|correct|fix|update|amend|adjust|exchange|swap|"
    r"r?ajout|inclu|retir|enlev|supprim|remplac|corrig|modif|chang|rectifi|actualis|hinzu|erganz|aufnehm|"
    r"streich|entfern|ersetz|korrigier|ander|berichtig|anad|agreg|quit|elimin|reemplaz|sustitu|correg|cambi|"
    r"aggiung|inser|togli|rimuov|sostitu|corregg|acrescent|remov|substitu|alter|toevoeg|toe te voegen|"
    r"verwijder|vervang|verbeter|wijzig|aanpas)"
)

_IF_SO = re.compile(
    r"^\W*(?:if (?:so|yes|not|it is|possible)|in (?:that|this) case|otherwise|si oui|sinon|dans ce cas|"
    r"si c'est|auquel cas|wenn ja|si es asi|se si)\b"
)

_HOW_ELSE = re.compile(
    r"\b(?:know|receive|accepted|pay|access|arrive|reach|find|savoir|acceder|recevr\w+|venir|trouver)\b"
)


def wants_cancellation(sense: Sense, *, registers: bool, of_others: bool = False) -> bool:
    """A registration is to end. Nobody cancels who goes on from afar or who registers somebody."""
    asked = [
        spoken
        for spoken in sense.clauses_with(Sign.CANCEL, Sign.WITHDRAW)
        if (spoken.has(Sign.CANCEL) or _takes_person_off(spoken, sense))
        and not _VOID_CANCEL.search(spoken.clause.folded)
        and not (spoken.clause.asks and offers_to_do(spoken.clause.folded))
        and not _is_of_authors(spoken)
    ]
    addressed = of_others and any(
        "@" in one.clause.text for spoken in asked for one in sentence_of(spoken, sense)
    )
    clear = addressed or sense.about.answers or sense.about.ours >= 2 or _SUBJECT_CANCEL.search(sense.subject)
    asked = [one for one in asked if clear or _is_of_registration(one) or _takes_person_off(one, sense)]
    if asked and not (is_foreign(sense.about) and not sense.about.answers):
        return of_others or not (registers and keeps_a_mode(sense))
    if registers or sense.clauses_with(Sign.WITHDRAW):
        return False
    gone = [
        spoken
        for spoken in sense.clauses_with(Sign.CANNOT)
        if SOMEBODY.search(spoken.clause.folded)
        or _OPENS_WITH_NO.match(spoken.clause.folded)
        or people_spans(spoken.clause.text)
    ]
    if not gone or keeps_a_mode(sense) or sense.clauses_with(Sign.MAYBE, Sign.PROPOSE, Sign.LATER):
        return False
    if sense.about.answers == "registration" or _SUBJECT_CANCEL.search(sense.subject):
        return True
    known = any(_NO_LONGER.search(spoken.clause.folded) for spoken in sense.spoken) or sense.clauses_with(
        Sign.REGISTERED
    )
    return bool(known) and sense.about.ours >= 2 and not sense.about.private


def _takes_person_off(spoken: Spoken, sense: Sense) -> bool:
    """ "Tom Reed registered, but he is ill. Please withdraw him": of no talk a word, and he cannot come."""
    said = " ".join(one.clause.folded for one in sense.spoken)
    return bool(
        _A_PERSON.search(spoken.clause.folded)
        and sense.clauses_with(Sign.CANNOT, Sign.REGISTERED)
        and not TALKS.search(said)
    )


def _is_of_authors(spoken: Spoken) -> bool:
    """ "Remove Bob Cole from the list of authors" leaves his registration alone."""
    folded = spoken.clause.folded
    return bool(_AUTHORS.search(folded)) and not OF_REGISTRATION.search(folded)


def _is_of_registration(spoken: Spoken) -> bool:
    folded = spoken.clause.folded
    return bool(OF_REGISTRATION.search(folded) or _OFF_THE_LIST.search(folded))


def wants_withdrawal(sense: Sense, *, brings_text: bool) -> bool:
    """A proposal is taken back, and nothing put in its place (brings_text: a new text is in the mail)."""
    if brings_text or sense.clauses_with(Sign.REVISE):
        return False
    asked = [
        spoken
        for spoken in sense.clauses_with(Sign.WITHDRAW)
        if not _takes_person_off(spoken, sense)
        and not _RETRACTED.search(spoken.clause.folded)
        and not _ONLY_ASKED.search(spoken.clause.folded)
    ]
    if not asked:
        return _takes_one_of_several(sense)
    if sense.about.ours >= 2 or _SUBJECT_WITHDRAW.search(sense.subject):
        return True
    elsewhere = is_other_business(sense.subject)
    return not elsewhere and any(not is_other_business(spoken.clause.folded) for spoken in asked)


def _takes_one_of_several(sense: Sense) -> bool:
    """ "You have two proposals from me. Please drop the second one." """
    said = " ".join(spoken.clause.folded for spoken in sense.spoken)
    taken = [spoken for spoken in sense.spoken if OF_SEVERAL.search(spoken.clause.folded)]
    return bool(taken and TALKS.search(said)) and not any(
        OF_REGISTRATION.search(spoken.clause.folded) for spoken in taken
    )


def _is_for_organisers(spoken: Spoken, sense: Sense) -> bool:
    """What only organisers are asked, in a clause and under a subject without any other business."""
    about, folded = sense.about, spoken.clause.folded
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
        return False
    if not acts and is_about_its_papers(sense):
        return False
    around = " ".join(
        [sense.subject, *(one.clause.folded for one in sense.spoken if _OWN_MATTER.search(one.clause.folded))]
    )
    done = frozenset(sign for intent in acts for sign in _ACTED[intent])
    for place, spoken in enumerate(sense.spoken):
        follows = sense.spoken[place + 1].clause.folded if place + 1 < len(sense.spoken) else ""
        if acts and (_FEASIBLE.search(spoken.clause.folded) or _IF_SO.match(follows)):
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
        private = (
            (is_private(about) or _tells_of_something_else(sense))
            and not acts
            and not _is_for_organisers(spoken, sense)
        )
        if is_question(
            spoken.clause, around, ours=2 if acts else about.ours, private=private, acts=bool(acts)
        ):
            return True
    return False
