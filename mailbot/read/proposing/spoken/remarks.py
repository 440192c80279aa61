"""Whether a paragraph speaks to the organisers or belongs to the abstract: the evidence is weighed.

Who says "you", "I" or "sorry", or talks of the text and its slot, writes a letter; who goes on with the
words of the abstract above, or says what the talk will show, goes on with the abstract.
"""

from __future__ import annotations

import re

from mailbot.read.mail.language_words import WORDS
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.naming.lexicon.letters import (
    ASKS_FOR_A_WORD,
    EXPENSES,
    NEVER,
    OTHER_MATTER,
    PRESENTED,
    THANKS,
    TOGETHER_WITH,
)
from mailbot.read.naming.lexicon.persons import AUTHOR, I_OR_MINE, WE_OR_OURS, YOU
from mailbot.read.naming.lexicon.texts import ABSTRACT, PROPOSAL, SENT, TALK, TITLE
from mailbot.read.proposing.authors.names import fold

_CLOSING = re.compile(
    r"^(?:(?:with |mit |avec )?(?:my |our |mes |nos )?(?:best|kind|kindest|warm|warmest|friendly|meilleur\w*|"
    r"many) (?:regards|wishes|greetings|thanks|salutations|souvenirs)|best(?:,|$|!)|all the best|regards|"
    r"(?:with|mit|avec|con|com|met) (?:my |our |mes |nos |meinen |mis |i miei |os meus |mijn )?(?:\w+ )?"
    r"(?:regards|salutations|sentiments|respects|hommages|grussen|saludos|saluti|cumprimentos|groeten)|"
    r"sincerely|yours|faithfully|cheers|cordial\w*|bien (?:a (?:vous|toi)|cordialement|sincerement|"
    r"amicalement|respectueusement)|tres cordialement|amicalement|amities|merci(?! d(?:e |['’])(?!avoir|"
    r"etre)(?:\w+ ){0,3}?\w+(?:er|ir|re|oir)\b)|thank(?:s| you)|salutations|sinceres|veuillez (?:agreer|"
    r"recevoir|croire)|je vous prie d|respectueusement|respectfully|a bientot|a tres (?:vite|bientot)|"
    r"bonne (?:journee|reception|soiree|fin|continuation|semaine|nuit)|bon(?:ne)? (?:week-?end|courage)|"
    r"mit (?:freundlichen|besten|herzlichen)|viele grusse|(?:beste|liebe|schone|herzliche) grusse|lg\b|vg\b|"
    r"mfg\b|saludos|un (?:cordial )?saludo|cordiali|distinti|atentamente|atenciosamente|com os melhores|"
    r"groet\w*|met vriendelijke|hilsen|halsningar|med vanlig|pozdraw\w*|looking forward|i look forward|"
    r"see you|(?:speak|talk) soon|ciao(?:$|[,!.] ?\w+$)|a presto|un abbraccio|(?:un )?(?:fuerte )?abrazos?|"
    r"(?:um |grande )*abracos?|hasta (?:pronto|luego)|ate (?:breve|logo)|bis (?:bald|dann)|"
    r"tschuss|tot (?:ziens|gauw)|"
    r"dans l'attente|en (?:vous|te) remerciant|je (?:reste|me tiens) a|"
    r"nous (?:restons|nous tenons) a|rest(?:o|iamo) a (?:\w+ )?disposizione|qued(?:o|"
    r"amos) a (?:\w+ )?disposicion|"
    r"fic(?:o|amos) a (?:\w+ )?disposicao|n'hesite\w* pas|en esperant|hoping|please (?:let (?:me|us) know|"
    r"do not hesitate|confirm|acknowledge)|i hope|we hope|sent from|envoye de)\b"
)
_ADDRESSED = re.compile(rf"\b(?:{YOU}|{THANKS}|regards|cordialement|sincerely)\b|\bt'")
SIE = re.compile(r"(?<=[a-zäöüß,] )(?:Ihnen|Ihre[mnrs]?|Sie)\b")  # the German "you" has its capital
_SIDE = re.compile(
    rf"\b{TOGETHER_WITH}\b|\b(?:{TALK}|slot|oral|poster|creneau)\b[^.]{{0,60}}\b(?:would|could|can|peut|"
    r"will(?: (?:\w+ )?(?:be|take|last|need|fit))|sera|serait|pourr\w+|prefer\w*|suit|conviendrait|minutes?|"
    r"fine|kann|konnte|wurde|puede|podria|puo|potrebbe|pode|poderia|kan|zou)\b|"
    r"\b(?:would|will|can|could|may) (?:also )?(?:be )?(?:attend|present(?:ed)? (?:by|the (?:talk|work|paper|"
    r"results) (?:in person|remotely|online))|give the talk|speak|come|join|participate|register)\b|"
    r"\b(?:in person|on site|onsite|remotely|online|sur place|en presentiel|a distance|en distanciel|"
    r"en visio|register|registration|inscri\w+|we (?:hope|are not (?:\w+ )?sure)|nous esperons|"
    r"wir hoffen|esperamos|speriamo|wij hopen|membre du gdr|member of the|i am|i'm|i will|i would|i'd|i can|"
    r"i have|i look|je suis|je serai|je peux|je souhait\w*|je voudrais|j'ai|j'aimerais|je reste|"
    rf"this (?:work|abstract|proposal|text) (?:has|was|is) (?:not )?(?:been )?(?:{PRESENTED}|accepted)|"
    rf"{PRESENTED} (?:\w+ ){{0,2}}(?:elsewhere|before|anywhere|yet|ailleurs|woanders|anderswo|altrove)|"
    rf"(?:{NEVER} (?:\w+ ){{0,3}}|(?:only|already|previously|first) (?:been )?){PRESENTED}|"
    r"(?:references?|figures?) (?:included|comprises?)|one page|une page)\b|"
    r"\b(?:je|c'est moi qui|il|elle) presenterai[st]\b|\b(?:i|he|she) would present\b|"  # who gives the talk
    r"\b(?:ich|er|sie) wurde (?:\w+ )?(?:vortragen|prasentieren)\b|\bpresentaria yo\b|\bpresenterei io\b",
)
_WISH = re.compile(
    rf"\b(?:oral\w*|poster|lightning|{TALK})\b.{{0,40}}\b(?:souhaite\w*|preferr?e\w*|prefere\w*|wanted|"
    rf"requested|"
    r"wished|possible|welcome|gewunscht|bevorzugt|erwunscht|preferid[oa]|desead[oa]|preferit[oa]|gewenst)\b|"
    rf"\b{SENT}\b.{{0,20}}\b(?:for|as|pour|fur|als|para|per|come)\b.{{0,25}}\b(?:{TALK}|poster|slot|session|"
    rf"oral)\b|"
    r"\b(?:we|i|nous|je|wir|ich) (?:would |should |'d )?(?:prefer\w*|wish|like|souhait\w+|mochten?|"
    rf"wunschen)\b.{{0,40}}\b(?:{TALK}|poster|oral\w*|slot)\b|"
    r"\b(?:would|will|shall|should|'d) be (?:glad|happy|pleased|delighted|honou?red|ready|available)\b|"
    r"^(?=.*\b(?:day|time|slot|morning|afternoon|journee|heure|jour|matin|apres-midi|creneau|tag|zeit|uhr|"
    r"vormittag|nachmittag|dia|hora|giorn\w+|ora|dag|moment)\b).*\b(?:i am|i'm|we are|we're|je suis|"
    r"nous sommes|nous serons|je serai|ich bin|wir sind|estoy|estamos|siamo|estou|ik ben|wij zijn|"
    r"we zijn)\b.{0,40}\b(?:available|free|flexible|disponib\w+|disponive\w+|libres?|flexib\w+|verfugbar|"
    r"frei|beschikbaar)\b|\b(?:serions|serais|sommes) (?:heureu\w+|ravi\w*|honore\w*)\b|\b(?:wurden?|konnen|"
    r"bringen) .{0,30}gern\w*\b|\b(?:estariamos|estaria) encantad\w+|\b(?:saremmo|sarei) (?:liet\w|felic\w+)|"
    r"^(?:last (?:changed|updated|modified|edited)|(?:derniere )?(?:modification|mise a jour)|"
    r"zuletzt geandert|(?:printed|generated|submitted|imprime|soumis) (?:on|by|le|par))\b"
)
_COLOPHON = re.compile(  # "Typeset in LaTeX."
    r"^(?:(?:prepared|typeset|set|made|produced|created|written|generated|formatted) (?:with|in|using)|"
    r"(?:prepare|compose|redige|realise|fait|mis en page|genere) (?:avec|sous|en|par)|(?:erstellt|gesetzt|"
    r"geschrieben|erzeugt) (?:mit|in)|(?:hecho|compuesto|escrito|preparado|feito|composto) (?:con|en|com|em)|"
    r"(?:fatto|composto|scritto|preparato|realizzato) (?:con|in)|(?:gemaakt|gezet|geschreven|"
    r"opgemaakt) (?:met|in)) \w+"
)
_NEED = re.compile(  # "I can bring my own laptop": a journey and a room, and no work of science
    r"\b(?:need\w*|requir\w*|besoin|brauch\w*|benotig\w*|necesit\w*|bisogno|precis[oa]\w*|nodig|"
    r"(?:bring\w*|apport\w*|tra[ei]\w*|port[oia]\w*|breng\w*|neem)\b.{0,20}\b(?:my|our|own|mon|notre|mes|nos|"
    r"mein\w*|unser\w*|eigen\w*|mi|nuestro|propi[oa]|mio|nostro|meu|nosso|mijn|onze))\b"
)
_SELF = re.compile(
    r"\b(?:i|we|je|j['’]\w+|nous|ich|wir|ik|wij)\b|\b(?:necesit|precis)(?:o|amos)\b|"
    r"\b(?:ho|abbiamo) bisogno\b"
)
_ROOM = re.compile(
    rf"\b(?:{EXPENSES}|accommodation|hotel\w*|lodging|laptop|notebook|projector|beamer|adapter|"
    rf"adaptat\w+|hdmi|"
    r"microphone|hebergement|ordinateur|videoprojecteur|micro|unterkunft|rechner|adapter|mikrofon|"
    r"alojamiento|portatil|proyector|alloggio|portatile|proiettore|alojamento|projetor|onderdak|visa|visum|"
    r"parking|wheelchair|childcare|garderie|kinderbetreuung|vegetarian|vegetarien\w*|vegetarisch\w*)\b"
)


_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+")
_PLAIN = 12  # words spoken to nobody, beside a sentence that is spoken to somebody
_ASIDE = 22  # words: a last paragraph as short as this is the letter's, unless it speaks of the work
_I = re.compile(rf"\b{I_OR_MINE}\b")
_WE = re.compile(rf"\b(?:{WE_OR_OURS}|presentamos)\b")
_OF_THE_WORK = re.compile(
    r"\b(?:the (?:results?|code|method|approach|data|model|software|paper|study|dataset)|results?|code|"
    r"(?:le|la|les) (?:resultats?|code|methode|donnees|modele|approche)|open[- ]source|"
    r"https?|doi|funded|supported by|finance\w*|grant|projet|project|acknowledge\w*|figures?|references?|"
    r"key ?words?|mots)\b|\d|^[-•*▪–]"
)
# Said to people only: thanks, excuses, requests.
_CERTAIN = re.compile(
    rf"\b(?:{THANKS}|let me know|tell me|(?:dis|dites)-(?:moi|nous)|looking forward|"
    rf"{ASKS_FOR_A_WORD}|fammi sapere|dime|graag|^voila(?=\W)|{NEVER} (?:\w+ ){{0,3}}{PRESENTED}|"
    rf"{TOGETHER_WITH})\b|"
    r"(?:^|[,;:!(]|\b(?:and|or|but|just|so|then|you))\W{0,3}(?:let us know|tell us)\b|"  # no "gauges tell us"
    rf"^\W*(?:(?:and|et|und|y|e|en|but|mais|aber)\s)?{OTHER_MATTER}"
)
# The text itself, who decides on it, and where it is shown.
_OF_THE_TEXT = re.compile(
    rf"\b(?:{AUTHOR}|{TITLE}|{ABSTRACT}|{PROPOSAL}|texte?|texto|testo|tekst|posters?|paragra(?:ph|phe|fo|"
    rf"af)s?|absatz|parrafo|affiche|cartel|slot|"
    r"creneau|programme?|programm|programa|programma|deadline|frist|plazo|scadenza|prazo|committee|comite|"
    r"comitato|komitee|reviewers?|draft|brouillon|entwurf|borrador|bozza|rascunho|(?:too|rather|a bit|quite|"
    r"fairly|peu|trop|assez|plutot|zu|etwas|ziemlich|poco|troppo|demasiado|muy|um pouco|te|vrij) (?:short|"
    r"long|court\w?|longu?e?|kurz|lang|corto|largo|breve|lungo|curto|longo|kort|techni\w+|tecnic\w+)|"
    r"short(?:er|en|ened)|raccourc\w+|rallong\w+|kurze[rn]?|acort\w+|accorci\w+|encurt\w+|inkort\w*)\b"
)
_ABRUPT = re.compile(
    r"!|\S@\S|^(?:Will|Can|Could|Might|Would|Sorry|Happy|Glad)\s(?!.*\?)|"
    r"^[^\W\d_][^.:]{2,30}\s?: [^.]{2,40}$|\b\w+n['’]t\b|\w['’](?:ll|d|ve|re)\b|[:;]-?[)D(]|\.\.\.|…"
)
_TITLED = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms|M|Mme|Herrn?|Frau|Sra?|Dott)\b\.? [A-ZÀ-Þ]\w+")
_POINTS = re.compile(
    r"^\W*(?:it|it's|hope|hoping|happy|glad|this|that|that's|these|those|all|c'est|ca|cela|ceci|ce|das|"
    r"dies\w*|es|esto|eso|es|questo|e|isto|isso|dit|dat|het)\b"
)
# What a talk or its author tells: "the talk will compare", "I show", "je montrerai".
_TELLS = re.compile(
    r"\b(?:talk|paper|presentation|contribution|work|study|i|we|expose|communication|intervention|travail|"
    r"etude|je|nous|on|vortrag|beitrag|arbeit|ich|wir|charla|ponencia|trabajo|comunicacion|intervento|lavoro|"
    r"comunicacao|trabalho|lezing|bijdrage|ik|wij|we)\b[^.?!;]{0,30}?\b(?:show(?:s|ed)?|compar\w+|"
    r"discuss(?:es|ed)?|"
    r"argu\w+|explain\w*|conclude\w*|describ\w+|demonstrat\w+|illustrat\w+|reports?|asks?|presents|"
    r"presente(?:rai|rons|ra)|will present|montr\w+|discut\w+|expliqu\w+|conclu\w+|decri\w+|reviendr\w+|"
    r"zeig\w+|vergleich\w+|diskutier\w+|erklar\w+|beschreib\w+|muestr\w+|mostr\w+|explic\w+|spieg\w+|"
    r"confront\w+|toon\w*|vergelijk\w*|bespre\w+)\b|\b(?:mostramos|comparamos|discutimos|mostriamo|"
    r"confrontiamo|discutiamo|mostrare(?:mos)?|mostrero)\b"
)
_COMMON = frozenset(fold(word) for words in WORDS.values() for word in words.split())


def is_closing(line: str) -> bool:
    """A line that ends a letter: "Best regards", "Merci d'avance et bonne journée"."""
    return bool(_CLOSING.match(fold(line.strip(" *_-–—")))) and len(line.split()) <= 16


def is_remark(text: str) -> bool:
    """A short paragraph spoken to the organisers, not part of an abstract."""
    words = len(text.split())
    if is_closing(text.split("\n")[0]):
        return words <= 60
    if words <= 80 and _is_addressed(text):
        return True
    return bool(_SIDE.search(fold(text))) and words <= 35


def _is_addressed(text: str) -> bool:
    """Whether it speaks to somebody, and not in one sentence of many: "You see the strike in it"."""
    sentences = _SENTENCE.split(text)
    spoken = [one for one in sentences if _ADDRESSED.search(fold(one)) or SIE.search(one)]
    plain = [one for one in sentences if one not in spoken and not _I.search(fold(one))]
    return bool(spoken) and len(" ".join(plain).split()) < max(_PLAIN, 2 * len(" ".join(spoken).split()))


def is_for_organisers(text: str) -> bool:
    """A short last paragraph on the form of the talk, an offer, a need: no part of its abstract."""
    folded, length = fold(text), len(text.split())
    if length <= 8 and _COLOPHON.match(folded):
        return True
    if length <= 30 and _SELF.search(folded) and _NEED.search(folded) and _ROOM.search(folded):
        return True
    return length <= 18 and bool(_WISH.search(folded))


def is_spoken(text: str, above: str) -> bool:
    """Whether a paragraph below an abstract is the letter's again. above: the proposal down to it."""
    words = len(text.split())
    if is_closing(text.split("\n")[0]):
        return words <= 60
    return words <= 80 and leaning(text, above) > 0


def leaning(text: str, above: str, *, asked: bool = True) -> int:
    """Above 0 where a paragraph or sentence is rather the letter's, below 0 where it is the abstract's.

    asked: a question counts by itself, as it does below a whole abstract.
    """
    return _for_organisers(text, above, asked) - _for_abstract(text, above)


def _for_organisers(text: str, above: str, asked: bool) -> int:
    """What speaks for a letter: hints count one each, thanks and requests more than all against them."""
    folded = fold(text)
    if _CERTAIN.search(folded) or SIE.search(text) or is_for_organisers(text):
        return 5
    signs = 2 * bool(_ADDRESSED.search(folded)) + bool(_OF_THE_TEXT.search(folded))
    signs += bool(_I.search(folded) and not _I.search(fold(above)))  # else the abstract says "I" too
    signs += bool(_SIDE.search(folded)) + bool(_ABRUPT.search(text)) + _names_somebody(text)
    asks = text.rstrip().endswith("?")
    signs += asks and asked
    signs += 2 * bool(_ROOM.search(folded) and (asks or _WE.search(folded)))
    plain = _OF_THE_WORK.search(folded) or _WE.search(folded) or _is_statement(text)
    return signs + (len(text.split()) <= _ASIDE and not plain)


def _for_abstract(text: str, above: str) -> int:
    """What speaks for an abstract: its own words again, and what a talk tells."""
    folded = fold(text)
    shared = len(stems(text) & stems(above))
    return min(shared, 2) + 2 * bool(_TELLS.search(folded)) + bool(_OF_THE_WORK.search(folded))


def _is_statement(text: str) -> bool:
    """A sentence about something that it names: no "It is short", no name alone."""
    ended = text.rstrip().endswith((".", "!", "?", "…"))
    return ended and len(text.split()) >= 5 and not _POINTS.match(fold(text))


def _names_somebody(text: str) -> bool:
    """A person: an abstract is not about its authors' friends."""
    found = re.findall(r"\b[A-ZÀ-Þ][a-zà-ÿ]{2,}\b", text)
    return bool(_TITLED.search(text)) or any(given_name(fold(word)) is Known.WELL for word in found)


def points_to_ours(text: str) -> bool:
    """ "This is what we have got so far": of something at hand, and of those who write."""
    folded = fold(text)
    return bool(_POINTS.match(folded) and (_WE.search(folded) or _I.search(folded)))


def stems(text: str) -> set[str]:
    """The words that carry a meaning, less their endings; those in which one speaks of a text are none."""
    plain = _OF_THE_TEXT.sub(" ", fold(text))
    words = re.findall(r"[^\W\d_]{4,}", plain)
    return {word.rstrip("s")[:6] for word in words if not {word, word.rstrip("ns")} & _COMMON}
