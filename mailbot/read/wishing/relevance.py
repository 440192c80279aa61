"""Whose business a mail is: this meeting's, another one's, or private.

The direction of the offer decides: who asks to take part writes to us; who invites us does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.domain import Meeting
from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.business import OTHER_EVENT
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.wishing.business import asks_of_the_reader, is_meant_himself, is_other_business, organises
from mailbot.read.wishing.clauses import Clause, words
from mailbot.read.wishing.conversations import is_of_another_circle, speaks_to_a_circle
from mailbot.read.wishing.phrases_of_offers import INVITES, READER_TAKES_PART
from mailbot.read.wishing.phrases_of_requests import SUBJECT

_QUOTED_WORDS = 12  # fewer, with the line above them, say nothing either way

_STOP = frozenset(
    re.findall(
        r"\S+",
        "and the for der die und mit les des pour avec dans sur remote data new from into via del con per",
    )
)

_MEETING_NOUN = stems("""
    meeting workshop day event conference symposium gathering call seminar
    journee reunion atelier colloque rencontre evenement appel seminaire
    tagung treffen veranstaltung aufruf jornada encuentro taller convocatoria
    giornata incontro evento convegno encontro chamada bijeenkomst oproep dag studiedag
""")
_OURS = re.compile(
    r"\b(?=(?P<whose>your|jullie|uw|vossa|vosso|the|this|votre|vos|la|le|l'|cette|cet|ce|ta|der|die|das|dem|"
    r"ihre[nmr]?|eure[nmr]?|"
    r"zu[rm]|su|vuestra|vostr[oa]|alla|questa?|les|al|aux?)(?: |"
    rf"(?<='))(?P<kind>(?:[\w'&-]+ ){{0,4}}?){_MEETING_NOUN}\b(?! (?:de lancement|du projet|de projet|"
    r"du labo|d'equipe|de service|du bureau|du comite|tomorrow|today|tonight|demain|de demain|de lundi|"
    r"de mardi|heute|morgen)))"
)
_YOURS = frozenset({"your", "votre", "vos", "ihrer", "ihre", "jullie", "uw", "vossa", "vosso"})
# Words between "the" and "meeting" that make it no other meeting.
_PLAIN_KIND = frozenset(
    re.findall(
        r"\S+",
        """one day two scientific next upcoming coming annual above mentioned said thematic small big nice
        first march april online hybrid whole prochaine scientifique thematique de of d' du des journee jour
        gdr research et and in on sur l' study etude d'etude contributions contribution communications
        propositions
        """,
    )
)
# A word of the meeting's mail; what follows is said of any club as well, and ties no conversation.
_OF_A_MEETING = re.compile(
    r"\b(?:gdr|studiedag|abstract|meeting|workshop|journee|resume|proposal|proposition|deadline|"
    r"date limite)\b"
)
_OF_REGISTERING = re.compile(
    r"\b(?:regist(?!r(?:y|ar)|er (?:office|of)|ered (?:mail|letter|post)|re )\w+|inscri\w+|anmeldung|"
    r"abmeldung|inschrijving|aanmelding|iscrizion\w+|anmalan|"
    r"tilmelding|pamelding|reunion)\b"
)
_CALL_WORDS = re.compile(
    r"\b(?:call for (?:contributions|proposals|abstracts)|appel a (?:contributions?|communications?|"
    r"propositions?)|organi[sz]ers?|organisat\w+)\b"
)
_REPLY_TO_REGISTRATION = re.compile(
    r"your registration|you are (?:now )?registered|waiting list|votre inscription|liste d'attente|"
    r"vous etes inscrit|registration (?:is )?confirmed|"
    r"inscription (?:est )?(?:confirmee|enregistree)|(?:ihre|deine) anmeldung|warteliste|"
    r"(?:su|tu) inscripcion|"
    r"la (?:sua|tua|vostra) iscrizione|(?:a )?sua inscricao|(?:uw|je) (?:aanmelding|inschrijving)|wachtlijst|"
    r"lista de espera|lista d'attesa|do you still (?:come|plan|want|intend)|are you still coming|"
    r"toujours partante?|votre venue|votre presence|(?:kommen sie|kommst du) noch|vieni ancora|viene ancora|"
    r"sigue(?:s)? en pie|(?:komt u|kom je) nog"
)
_REPLY_TO_PROPOSAL = re.compile(
    r"your (?:new |revised )?(?:proposal|version|abstract|contribution)|votre (?:nouvelle )?(?:proposition|"
    r"version|resume)|(?:ihr|dein) (?:vorschlag|beitrag)|su propuesta"
)

_HAS_READ = re.compile(
    r"\b(?:(?:i|we)(?: \w+)? (?:saw|read|see|understand|understood|heard|know|noticed|gather|learnt|learned)|"
    r"(?:j'ai|nous avons|je)(?: \w+)? (?:vu|lu|compris|vois|lis|comprends|note|appris)|puisqu\w*|"
    r"(?:ich habe|wir haben|ich)\b[^.;]{0,40} (?:gelesen|gesehen|gehort|verstehe|lese|sehe)|"
    r"(?:he|hemos) (?:visto|leido)|veo que|(?:ho|abbiamo) (?:visto|letto)|vedo che|(?:vi|li) que|ik (?:zag|"
    r"las|zie|lees))\b"
)
_READERS_WORK = re.compile(
    r"\b(?:your|ton|ta|tes|votre|vos|dein\w*|ihr\w*|tus?|sus?|tuo|tua|suo|sua|teu|seu|jouw|uw|je) (?:\w+ )?"
    rf"(?:{SENT}|papers?|articles?|articulo|articolo|artigo|artikel|registration|inscription)\b"
)
_TENDER = re.compile(
    r"\b(?:bises?|bisous|bisoux|kisses|xoxo|xxx?(?=\W*\w{0,12}\W*$)|love|coucou|bizz?|hugs|baci|besos|abrazos)\b"
)
# Named without an article or a possessive, as one names one's own.
_FAMILY = re.compile(
    r"(?<!\w)(?<!'s )(?<!my )(?:mum|mummy|mom|mommy|dad|daddy|granny|grandma|grandpa|maman|papa|mamie|papi|"
    r"papy|"
    r"mamma|babbo|mutti|vati|nonn[oa]|abuel[oa]|mae|pai|vovo|oma|opa|pap[aà]) (?:says|said|is|has|will|wants|"
    r"asks|thinks|a |est|dit|veut|hat|ist|sagt|will|dice|quiere|esta|e |ha |vuole|diz|quer|zegt|heeft)\b"
)
_OTHER_EVENT = re.compile(
    rf"\b(?:{OTHER_EVENT}|(?:come|drop|pass) by(?! (?:train|car|bus|plane|bike|boat|coach))|"
    r"reunion (?:de |du |d')(?:\w+ ){0,3}?(?:projet|equipe|labo))\b"
)
# Where somebody has read of the meeting: he asks for no place in it.
_THROUGH = re.compile(
    r"\b(?:in|on|through|via|by|over|dans|sur|par|grace a|uber|durch|aus|im|en|por|mediante|nell?a?|tramite|"
    r"na|no|"
    r"pela|pelo|atraves|door) ?(?:(?:the|your|our|la|le|les|l'|votre|une?|den|der|die|das|el|il|de|uw) ?)?"
    r"(?:\w+ )?(?:newsletter|mailing list|liste de diffusion|lettre d'information)\b"
)
# "L'inscription en troisième année de thèse", "his enrolment in the master's programme".
_NTH = (
    r"(?:\d+(?:\w{1,3}|\.|[ºª])? ?|first |second |third |fourth |final |next |premiere |deuxieme |troisieme |"
    r"quatrieme |derniere |erste\w? |zweite\w? |dritte\w? |vierte\w? |primer |segundo |tercer |cuarto |"
    r"primo |secondo |terzo |primeiro |terceiro |eerste |tweede |derde |vierde )"
)
_SCHOOLING = (
    rf"(?:{_NTH}?(?:annee|year|jahr|studienjahr|semest(?:er|re)|curso|ano|anno|jaar)\b|"
    rf"(?:{_NTH}?annee de )?these\b|thesis|ph\.?d|doctora(?!n)\w*|doktor(?!and)\w+|dottorat\w+|doutorad\w+|"
    r"promotie\w*|promotion\w*|master\w*|mestrado|licence|bachelor\w*|habilitation|hdr|ecole doctorale|"
    r"(?:doctoral|graduate) school|exams?|examens?|rattrapages?|resits?|partiels?|modules?|ue\b|tp\b|td\b|"
    r"cours\b|courses?|classes|lectures?|nach\w*klausur|klausur\w*|prufung\w*|modul\b|kurs\b|vorlesung\w*|"
    r"praktikum|asignaturas?|curso|esam[ei]|appello|corso|exames?|disciplinas?|her\w*tentamen|tentamens?|vak\b)"
)
_OF_A_SCHOOL = re.compile(
    r"\b(?:re-?)?(?:inscri(?:ptions?|re)|enrol+ments?|registrations?|anmeldung|einschreibung|inscripcion|"
    r"iscrizione|inscricao|inschrijving)(?: (?:administrative|annual|annuelle|pedagogique))?(?: (?:de |d'|"
    r"of |von |di |del |da )\w+(?: [\w'-]+)?)? "
    r"(?:(?:en|a|au|aux|de|in|into|for|as|on|to|ins?|im|zum|zur|fur|al|alla|no|na|voor|bij|l'|the|la|le|el|"
    r"il|o|"
    rf"der|die|das|het|your|sa|his|her|a) ?){{1,3}}(?:{_NTH})?{_SCHOOLING}"
    r"(?!'?s?(?: \w+)? (?:students?|candidates?|researchers?|fellows?|etudiant\w*|doctorant\w*))|"
    r"\b(?:re-?enrol+ment|reinscription (?:en|a l'ecole|administrative)|immatrikulation|immatricolazione|"
    r"matriculation|matriculacion|rematricula|herinschrijving|inscriptions? (?:pedagogiques?|"
    r"administratives?))\b|"
    rf"\b{_NTH.replace(' ', '[- ]')}year (?:registration|enrol+ment)\b|"
    r"\b(?:n[o°]\.?|numero|number) ?(?:d'|de |of )?(?:etudiant\w*|students?|alumn[oa]|estudiante|aluno)\b|"
    r"\bstudent (?:number|id|no)\b|\bmatrikelnummer|\bstudentnummer|\bmatricola \d"
)


@dataclass(frozen=True, slots=True)
class Relevance:
    """ours: 0 nothing speaks of the meeting, 1 a word, 2 "your meeting", 3 our own mail or the name.

    answers: "registration", "proposal" or None: what mail of ours it replies to. elsewhere: nothing ties
    it to the meeting, and it goes on with somebody else's conversation. personal: it asks the reader of
    himself, or one of many. sells: a firm offers its goods to the organisers. named_elsewhere: another event
    is named (other_events.py), and this meeting is not.
    """

    ours: int = 0
    answers: str | None = None
    invites: bool = False
    asks_reader: bool = False
    other_business: bool = False
    private: bool = False
    elsewhere: bool = False
    personal: bool = False
    sells: bool = False
    named_elsewhere: bool = False


def relevance(letter: Letter, prose: str) -> Relevance:
    """Judge the subject and what the sender wrote around a proposal (prose)."""
    subject, text, quoted = fold_line(letter.subject), fold_line(prose), fold_line(letter.quoted)[:4000]
    both = f"{subject} . {text}"
    answers = _answers(letter, subject, quoted)
    ours = _ours(letter.meeting, both, answers)
    return Relevance(
        ours=ours,
        answers=answers,
        invites=_invite(text if letter.has_earlier_subject else both),
        asks_reader=bool(READER_TAKES_PART.search(both)) or any(map(asks_of_the_reader, (subject, text))),
        other_business=is_other_business(both),
        private=bool(_TENDER.search(text) or _FAMILY.search(text)),
        elsewhere=ours < 2 and _is_elsewhere(letter.meeting, subject, both, quoted),
        personal=speaks_to_a_circle(text) or is_meant_himself(text),
    )


def _is_elsewhere(meeting: Meeting, subject: str, both: str, quoted: str) -> bool:
    """Another circle's tag in the subject, or an answer to words that say nothing of the meeting."""
    if _ours(meeting, quoted, None) >= 2:  # the call went through that circle
        return False
    if not _ours(meeting, both, None) and is_of_another_circle(subject, meeting):
        return True
    return len(words(quoted)) > _QUOTED_WORDS and not (_is_tied(meeting, both) or _is_tied(meeting, quoted))


def _is_tied(meeting: Meeting, folded: str) -> bool:
    return bool(_OF_A_MEETING.search(folded)) or _ours(meeting, folded, None) >= 2


def quotes_the_meeting(letter: Letter) -> bool:
    """The subject or the quoted mail speaks of registering, or of the meeting."""
    around = (fold_line(letter.subject), fold_line(letter.quoted)[:4000])
    return any(
        _OF_REGISTERING.search(one) or _ours(letter.meeting, one, None) >= 2 for one in around
    ) or bool(SUBJECT.search(around[0]))


def is_about_another_event(clause: Clause, meeting: Meeting) -> bool:
    """ "Register me for the winter school": a thing of another kind than the meeting's own title says."""
    if is_of_a_school(clause):
        return True
    found = _OTHER_EVENT.search(_THROUGH.sub(" ", clause.folded))
    return found is not None and found.group() not in fold_line(meeting.title)


def is_of_a_school(clause: Clause) -> bool:
    """It speaks of somebody's registration as a student, in a year or for a degree."""
    return bool(_OF_A_SCHOOL.search(clause.folded))


def invites(clause: Clause) -> bool:
    """The clause offers something to the reader."""
    return _invite(clause.folded)


def _invite(folded: str) -> bool:
    """Who says what he has read of an offer takes it up, and makes none in that sentence."""
    return any(
        (INVITES.search(one) or organises(one)) and not _HAS_READ.search(one)
        for one in re.split(r"(?<=[.!?])\s", folded)
    )


def is_asked_of_the_meeting(folded: str, meeting: Meeting) -> bool:
    """A clause that names the meeting as the reader's, and wants nothing of him but to know of it."""
    if INVITES.search(folded) or READER_TAKES_PART.search(folded) or asks_of_the_reader(folded):
        return False
    if is_meant_himself(folded) or is_of_the_readers(folded):
        return False
    names = any(_names(fold_line(name), folded) for name in (meeting.code, meeting.network or "") if name)
    yours = any(match["whose"] in _YOURS for match in _OURS.finditer(folded))
    said = title_words(meeting) & set(re.findall(r"[^\W\d_]{3,}", folded))
    return names or yours or len(said) >= 2


def is_of_the_readers(folded: str) -> bool:
    """ "Has your paper been accepted?": the reader's own work, whatever it was handed in for."""
    return bool(_READERS_WORK.search(folded))


def title_words(meeting: Meeting) -> frozenset[str]:
    return frozenset(
        word for word in re.findall(r"[^\W\d_]{3,}", fold_line(meeting.title)) if word not in _STOP
    )


def _ours(meeting: Meeting, both: str, answers: str | None) -> int:
    names = [fold_line(name) for name in (meeting.code, meeting.network or "") if name]
    if answers or fold_line(meeting.title) in both or any(_names(name, both) for name in names):
        return 3
    known = title_words(meeting) | {word for name in names for word in name.split() if len(word) > 2}
    said = known & set(re.findall(r"[^\W\d_]{3,}", both))
    noun = re.search(
        rf"(?<!min )(?<!minutes )(?<!phone )(?<!quick )(?<!short )(?<!video )\b{_MEETING_NOUN}\b", both
    )
    plain = (
        set(words(fold_line(meeting.title))) | _PLAIN_KIND | {word for name in names for word in name.split()}
    )
    named = any(
        match["whose"] in _YOURS or set(match["kind"].split()) <= plain for match in _OURS.finditer(both)
    )
    if named or _CALL_WORDS.search(both) or len(said) >= 2 or (said and noun):
        return 2
    return int(bool(_OF_A_MEETING.search(both) or _OF_REGISTERING.search(both)))


def _names(name: str, both: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", both))


def _answers(letter: Letter, subject: str, quoted: str) -> str | None:
    if not letter.is_reply and not letter.quoted:
        return None
    for source in (subject, quoted):
        if _REPLY_TO_REGISTRATION.search(source):
            if _REPLY_TO_PROPOSAL.search(source) and not _REPLY_TO_REGISTRATION.search(subject):
                return "proposal"
            return "registration"
        if _REPLY_TO_PROPOSAL.search(source):
            return "proposal"
    return None
