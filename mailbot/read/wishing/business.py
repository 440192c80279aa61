"""Who asks whom for what: a scientist who organises a meeting is asked for a hundred other things.

Asked to judge or to come, registered by the writer, invited to the writer's own event: not this meeting's.
"""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon import business as words
from mailbot.read.naming.lexicon.acts import TAKE_PART

_ASIDE = rf"(?:(?!\b{words.ME}\b)[^.?!]){{0,70}}?"
_WOULD_YOU = (
    rf"(?<!non )(?<!\bno )(?<!nao )(?<!chi )(?<!che )(?<!que )(?<!quien )(?<!quem )\b{words.WOULD_YOU}\b"
)
_TO_JUDGE = re.compile(rf"{_WOULD_YOU}{_ASIDE}\b{words.JUDGE}\b(?! {words.ME}\b)")
_TO_REMARK = re.compile(
    rf"{_WOULD_YOU}{_ASIDE}\b(?:your|vos|votre|ihre\w*|{words.YOUR}) (?:\w+ )?{words.REMARKS}\b"
)
_TO_COME = re.compile(rf"{_WOULD_YOU}{_ASIDE}\b{TAKE_PART}\b(?=[^.!]*\?)")
_DONE_FOR_YOU = re.compile(
    rf"\b{words.I_DO}\b(?: [\w']+){{0,3}}? {words.SIGN_UP} {words.YOU}\b|"
    rf"\b{words.I_DO}\b(?: [\w']+){{0,3}}? {words.THEE} ?(?:[\w']+ ){{0,8}}?{words.SIGN_UP}\b|"
    rf"(?<!\w){words.THEE} ?(?:he |ho |ai |a )?{words.SIGN_UP}\b|"
    rf"\b{words.I_DO}\b(?: [\w']+){{0,2}}? have you down\b|\byou are (?:down|booked)\b|"
    rf"\b{words.YOUR} (?:\w+ )?{words.REGISTRATION}\b|"
    r"\b(?:did|made|completed|arranged|paid) your (?:\w+ )?registration\b|\bfait votre inscription\b"
)
_ON_THEIR_SITE = re.compile(
    rf"\b{words.OURS} (?!{words.STAFF} )(?:\w+ )?{words.SITE}\b|"
    rf"\b{words.SIGN_UP}\b(?: \w+){{0,2}}? (?:as|comme|als|como|come) (?:an? |un\w? |uma )?{words.EXPERT}\b"
)
_SHALL_I = re.compile(rf"\b{words.SHALL_I}\b(?! {words.ME}\b)")
_ORGANISES = re.compile(rf"\b{words.WE_ARE} ?(?:\w+ )?{words.ORGANISE}\b")
_OF_A_TALK = r"(?:slides?|abstracts?|pdf|word|latex|formats?|figures?|talks?|proposals?)"
_OWN_WISHES = re.compile(
    rf"(?<!format )\b(?:do|will|would|did|are|have|shall) you (?:\w+ ){{0,2}}?{words.WISHES}\b"
    rf"(?![^?]*\b{_OF_A_TALK}\b)(?=[^.!]*\?)|"
    rf"\b{words.WISHES}(?:-| )(?:vous|tu|du|je|sie)\b(?=[^.!]*\?)|\btu (?:\w+ )?{words.WISHES}\b|"
    r"\bare you (?:still |also )?(?:a member|taking|driving|giving|bringing|flying)\b"
)
_OWN_THINGS = re.compile(
    r"\b(?:your|ton|ta|tes|dein\w*|tuo|tua|jouw) (?=[^.!?]*\?)(?!(?:\w+ )?(?:meeting|day|call|event|workshop|"
    r"programme|program|site|website|page|template|deadline|venue|campus|building|room|mail|e-?mail|message|"
    r"list|reply|answer|help|time|kind\w*|support|guidelines?|rules|instructions?|form|fee|bot|"
    r"appel|journee|reunion|mel|liste|aide|reponse|gabarit|modele|avis|tagung|hilfe|seite|liste)\b)\w+"
)
_THOU_DOES = re.compile(
    r"\b(?:tu|toi|vous deux|vous tous) (?!(?:sais|peux|pourrais|pourras|saurais|penses|aurais|crois)\b)"
    r"(?:\w+ )?\w+(?=[^.!]*\?)|\b(?:as|es|vas|fais|seras|auras|reprends)-tu\b(?! une idee)|"
    r"\bdu (?:auch |noch |schon )?(?:hast|bist|kommst|willst|magst|nimmst|gehst|fahrst|warst)\b(?=[^.!]*\?)"
)
_TIME_FOR_A_CALL = re.compile(
    rf"\b{words.MINUTES} (?:for|pour|fur|para|per|voor) (?:an?|une?|ein\w*|una?|uma?|een) "
    rf"(?:\w+ )?{words.CALL}\b|"
    rf"\b(?:for|pour|fur|para|per|voor) (?:an?|une?|ein\w*|una?|uma?|een) (?:\w+ )?{words.CALL} "
    rf"(?:of|de|d'|von|di|van) ?(?:[\w'-]+ ){{0,2}}?{words.MINUTES}\b"
)
# "Shall we have lunch?": what people of one house ask each other.
_EATS_TOGETHER = (
    r"(?:gehen|wollen|trinken|essen) wir\b[^.?!]{0,40}\b(?:essen|kaffee|trinken)|"
    r"(?:shall|can|could|should|are|will) we (?:\w+ ){0,2}?(?:have|grab|get|go for|going for) (?:a |some )?"
    r"(?:lunch|coffee|dinner|drinks?|bite)|on (?:dejeune|mange|boit|va (?:manger|dejeuner|boire))|"
    r"vamos a (?:comer|cenar|tomar)|andiamo a (?:pranzo|cena|prendere)|vamos (?:almocar|jantar|tomar)|"
    r"gaan we\b[^.?!]{0,30}\b(?:lunchen|eten|koffie)"
)
_OTHER_BUSINESS = re.compile(
    rf"\b(?:(?!lecture (?:hall|theat|room)){words.OTHER_SUBJECTS}|{_EATS_TOGETHER}|"
    r"(?:short|quick|phone|video|min|minutes?|zoom|teams) call|wp\d|(?:write|sign) (?:me |us )?a letter|"
    r"journal(?! (?:style|format|template|layout|class)))\b"
)


def asks_of_the_reader(folded: str) -> bool:
    """ "Would you be willing to review…", "kannst du dabei sein?", "ton inscription est faite"."""
    if any(one.search(folded) for one in (_TO_JUDGE, _TO_REMARK, _TO_COME)) or is_done_for_the_reader(folded):
        return True
    return bool(_TIME_FOR_A_CALL.search(folded))


def is_done_for_the_reader(folded: str) -> bool:
    """It is the reader who is registered, or is to register where the writer says."""
    return bool(_DONE_FOR_YOU.search(folded) or _ON_THEIR_SITE.search(folded))


def is_meant_himself(folded: str) -> bool:
    """ "Do you need a hotel?", "tu gères le cidre ?", "ton badge": as a person, not as an organiser."""
    return bool(_OWN_WISHES.search(folded) or _OWN_THINGS.search(folded) or _THOU_DOES.search(folded))


def offers_to_do(folded: str) -> bool:
    """ "Shall I cancel it?": the writer would do it."""
    return bool(_SHALL_I.search(folded))


def organises(folded: str) -> bool:
    """The writer organises something."""
    return bool(_ORGANISES.search(folded))


def is_other_business(folded: str) -> bool:
    """A clause or a subject about something that is none of the meeting's: reviews, theses, bills, posts."""
    return bool(_OTHER_BUSINESS.search(folded))
