"""The letter around a proposal: greetings, closings, side remarks, and where the proposal itself begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.names import fold
from mailbot.read.proposing.people import is_name_line

_GREETING = re.compile(
    r"^(?:dear|hello|hi|hey|good (?:morning|day|evening|afternoon)|greetings|bonjour|bonsoir|salut|coucou|"
    r"chere?s?|madame|monsieur|mesdames|messieurs|mme|hallo|guten (?:tag|morgen|abend)|sehr geehrte|"
    r"liebe[rs]?|werte[rs]?|hola|estimad\w*|querid\w+|buen(?:os|as) \w+|buongiorno|buonasera|buondi|"
    r"gentil\w*|"
    r"egregi\w*|ciao|respected|to whom|ola|bo[ma] (?:dia|tarde|noite)|prezad\w*|car[oaie]|moin|servus|"
    r"geachte|hej|hei|kjaere|szanown\w+)\b"
)
_CLOSING = re.compile(
    r"^(?:(?:with |mit |avec )?(?:my |our |mes |nos )?(?:best|kind|kindest|warm|warmest|friendly|"
    r"meilleur\w*|many) "
    r"(?:regards|wishes|greetings|thanks|salutations|souvenirs)|best(?:,|$|!)|all the best|regards|"
    r"sincerely|yours|"
    r"faithfully|cheers|cordial\w*|bien (?:a (?:vous|toi)|cordialement|sincerement|amicalement|"
    r"respectueusement)|"
    r"tres cordialement|amicalement|amities|merci(?! d(?:e |['’])(?!avoir|etre)(?:\w+ ){0,3}?\w+(?:er|ir|"
    r"re|oir)\b)|thank(?:s| you)|"
    r"salutations|sinceres|"
    r"veuillez (?:agreer|recevoir|croire)|"
    r"je vous prie d|respectueusement|respectfully|a bientot|a tres (?:vite|bientot)|bonne (?:journee|"
    r"reception|soiree|fin|"
    r"continuation|semaine|nuit)|bon(?:ne)? (?:week-?end|courage)|mit (?:freundlichen|besten|"
    r"herzlichen)|viele grusse|"
    r"(?:beste|liebe|schone|herzliche) grusse|lg\b|vg\b|mfg\b|saludos|un (?:cordial )?saludo|cordiali|"
    r"distinti|atentamente|"
    r"atenciosamente|com os melhores|groet\w*|met vriendelijke|hilsen|halsningar|med vanlig|pozdraw\w*|"
    r"looking forward|i look forward|see you|speak soon|talk soon|dans l'attente|en (?:vous|te) remerciant|"
    r"je (?:reste|me tiens) a|nous (?:restons|nous tenons) a|n'hesite\w* pas|en esperant|hoping|"
    r"please (?:let (?:me|us) know|do not hesitate|confirm|acknowledge)|i hope|we hope|sent from|envoye de)\b"
)
_ADDRESSED = re.compile(
    r"\b(?:you|your|yours|please|kindly|thank|thanks(?! to)|vous|votre|vos|tu|te|toi|ton|tes|merci|sorry|"
    r"apolog\w+|"
    r"desolee?s?|"
    r"organi[sz]ers?|organisateurs|regards|cordialement|sincerely|bitte|danke|gracias|grazie)\b|"
    r"\b(?:t'|s'il (?:vous|te))",
)
_SIE = re.compile(r"(?<=[a-zäöüß,] )(?:Ihnen|Ihre[mnrs]?|Sie)\b")  # the German "you" has its capital
_SIDE = re.compile(
    r"\b(?:joint work with|travail (?:commun|joint) avec|en collaboration avec|in collaboration with)\b|"
    r"\b(?:talk|slot|presentation|oral|poster|expose|communication|creneau|"
    r"intervention)\b[^.]{0,60}\b(?:would|could|"
    r"can|will|sera|serait|pourr\w+|prefer\w*|suit|conviendrait|minutes?|fine)\b|"
    r"\b(?:would|will|can|could|may) (?:also )?(?:be )?(?:attend|present(?:ed)? (?:by|the (?:talk|work|"
    r"paper|results) (?:in person|remotely|online))|"
    r"give the talk|speak|come|join|participate|register)\b|"
    r"\b(?:in person|on site|onsite|remotely|online|sur place|en presentiel|a distance|en distanciel|"
    r"en visio)\b|"
    r"\b(?:register|registration|inscri\w+|membre du gdr|member of the)\b|"
    r"\b(?:i am|i'm|i will|i would|i'd|i can|i have|i look|je suis|je serai|je peux|je souhait\w*|"
    r"je voudrais|j'ai|j'aimerais|je reste)\b|"
    r"\b(?:this (?:work|abstract|proposal|text) (?:has|was|is) (?:not )?(?:been )?(?:submitted|"
    r"published|accepted))\b|"
    r"\b(?:presented|published|submitted|shown|presente|publie|soumis|vorgestellt|veroffentlicht|presentado|"
    r"publicado|presentato|pubblicato) (?:\w+ ){0,2}(?:elsewhere|before|anywhere|yet|ailleurs|woanders|"
    r"anderswo|"
    r"altrove)\b|\b(?:jamais|pas|never|not|nie|nunca|mai) (?:\w+ ){0,3}(?:presented|published|submitted|"
    r"presente|"
    r"publie|soumis|vorgestellt|presentado|presentato)\b|"
    r"\b(?:only|already|previously|first) (?:been )?(?:shown|presented|published)\b|"
    r"\b(?:references?|figures?) (?:included|comprises?)\b|\bone page\b|\bune page\b",
)
_LETTER = re.compile(
    r"\b(?:i|je|j|me|moi|my|mon|ma|mes|we (?:would|are|wish|hope|send|submit|hereby)|nous (?:souhait\w+|"
    r"vous|voudrions|soumettons|proposons)|"
    r"please|veuillez|merci|thank|thanks|you|your|vous|votre|vos|tu|te|toi|ton|organi[sz]ers?|attached|"
    r"enclosed|"
    r"ci-joint\w*|ci-dessous|below|herewith|here is|here are|here comes|voici|voila|sorry|desolee?|"
    r"our (?:proposal|submission|abstract|contribution)|"
    r"notre (?:proposition|contribution|resume|communication|soumission)|(?:following|"
    r"suivante?) (?:talk|abstract|proposal|proposition|communication)|"
    r"ich|mir|mein\w*|bitte|danke|anbei|hiermit|"
    r"(?:unseren?|unserem) (?:vorschlag|beitrag|vortrag)|"
    r"unsere (?:zusammenfassung|einreichung|kurzfassung)|"
    r"(?:le|les|os|te|vi|ti|lhes) (?:envio|enviamos|mando|mandamos|remito|remitimos|adjunto|invio|inviamos)|"
    r"adjunto|gracias|(?:mi|nuestra|nuestro) (?:propuesta|resumen|contribucion|comunicacion|ponencia)|"
    r"quisiera|quisieramos|querria|me gustaria|grazie|vorrei|vorremmo|invio|inviamo|"
    r"(?:mia|nostra) (?:proposta|comunicazione)|(?:mio|nostro) (?:riassunto|contributo|intervento)|"
    r"obrigad\w+|envio|enviamos|gostaria|(?:minha|nossa) (?:proposta|comunicacao)|"
    r"(?:meu|nosso) (?:resumo|trabalho))\b"
)


def is_greeting(line: str) -> bool:
    return bool(_GREETING.match(fold(line.strip()))) and len(line.split()) <= 14


def _only_greets(line: str) -> bool:
    """ "Estimada Olga:" announces nothing; "Hello, my proposal:" does."""
    return len(line.split()) <= 5 and not is_letter(line)


def is_closing(line: str) -> bool:
    """A line that ends a letter: "Best regards", "Merci d'avance et bonne journée"."""
    return bool(_CLOSING.match(fold(line.strip(" *_-–—")))) and len(line.split()) <= 16


def is_remark(text: str) -> bool:
    """A short paragraph spoken to the organisers, not part of an abstract."""
    words = len(text.split())
    folded = fold(text)
    if is_closing(text.split("\n")[0]):
        return words <= 60
    if (_ADDRESSED.search(folded) or _SIE.search(text)) and words <= 80:
        return True
    return bool(_SIDE.search(folded)) and words <= 35


_WISH = re.compile(
    r"\b(?:oral\w*|poster|talk|lightning|exposes?|communications?|presentations?|vortrag\w*|beitrag|"
    r"ponencia|comunicacion|presentacion|comunicacao|apresentacao|presentatie|intervento)\b.{0,40}"
    r"\b(?:souhaite\w*|preferr?e\w*|prefere\w*|wanted|requested|wished|possible|welcome|gewunscht|bevorzugt|"
    r"erwunscht|preferid[oa]|desead[oa]|preferit[oa]|gewenst)\b|"
    r"\b(?:proposal|submission|contribution|proposition|abstract|einreichung|propuesta|proposta)\b.{0,20}"
    r"\b(?:for|as|pour|fur|als|para|per|come)\b.{0,25}\b(?:talk|poster|presentation|slot|session|vortrag|"
    r"expose|communication|ponencia|oral)\b|"
    r"\b(?:we|i|nous|je|wir|ich) (?:would |should |'d )?(?:prefer\w*|wish|like|souhait\w+|prefer\w+|mochten?|"
    r"wunschen)\b.{0,40}\b(?:talk|poster|oral\w*|presentation|slot|expose|communication|vortrag)\b|"
    r"\b(?:would|will|shall|should|'d) be (?:glad|happy|pleased|delighted|honou?red|ready|available)\b|"
    r"^(?=.*\b(?:day|time|slot|morning|afternoon|journee|heure|jour|matin|apres-midi|creneau|tag|zeit|uhr|"
    r"vormittag|nachmittag|dia|hora|giorn\w+|ora|dag|moment)\b).*"
    r"\b(?:i am|i'm|we are|we're|je suis|nous sommes|nous serons|je serai|ich bin|wir sind|estoy|estamos|"
    r"siamo|estou|ik ben|wij zijn|we zijn)\b.{0,40}\b(?:available|free|flexible|disponib\w+|disponive\w+|"
    r"libres?|flexib\w+|verfugbar|frei|beschikbaar)\b|"
    r"\b(?:serions|serais|sommes) (?:heureu\w+|ravi\w*|honore\w*)\b|\b(?:wurden?|konnen|"
    r"bringen) .{0,30}gern\w*\b|"
    r"\b(?:estariamos|estaria) encantad\w+|\b(?:saremmo|sarei) (?:liet\w|felic\w+)|"
    r"^(?:last (?:changed|updated|modified|edited)|(?:derniere )?(?:modification|mise a jour)|"
    r"zuletzt geandert|"
    r"(?:printed|generated|submitted|imprime|soumis) (?:on|by|le|par))\b"
)
_COLOPHON = re.compile(  # "Typeset in LaTeX."
    r"^(?:(?:prepared|typeset|set|made|produced|created|written|generated|formatted) (?:with|in|using)|"
    r"(?:prepare|compose|redige|realise|fait|mis en page|genere) (?:avec|sous|en|par)|"
    r"(?:erstellt|gesetzt|geschrieben|erzeugt) (?:mit|in)|"
    r"(?:hecho|compuesto|escrito|preparado|feito|composto) (?:con|en|com|em)|"
    r"(?:fatto|composto|scritto|preparato|realizzato) (?:con|in)|"
    r"(?:gemaakt|gezet|geschreven|opgemaakt) (?:met|in)) \w+"
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
    r"\b(?:accommodation|hotel\w*|lodging|laptop|notebook|projector|beamer|adapter|adaptat\w+|hdmi|microphone|"
    r"hebergement|ordinateur|videoprojecteur|micro|unterkunft|rechner|adapter|mikrofon|alojamiento|"
    r"portatil|proyector|alloggio|portatile|proiettore|alojamento|projetor|onderdak|visa|visum|parking|"
    r"wheelchair|childcare|garderie|kinderbetreuung|vegetarian|vegetarien\w*|vegetarisch\w*)\b"
)


def is_for_organisers(text: str) -> bool:
    """A short last paragraph on the form of the talk, an offer, a need: no part of its abstract."""
    folded, length = fold(text), len(text.split())
    if length <= 8 and _COLOPHON.match(folded):
        return True
    if length <= 30 and _SELF.search(folded) and _NEED.search(folded) and _ROOM.search(folded):
        return True
    return length <= 18 and bool(_WISH.search(folded))


def is_letter(text: str) -> bool:
    """Whether a paragraph talks as letters do: "I would like", "please find", "voici"."""
    return bool(_LETTER.search(fold(text)) or _SIE.search(text))


def blocks(text: str) -> list[list[str]]:
    """The paragraphs of a text, each a list of its lines, outer white space off."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def content_from(text: str, emphasised: Sequence[str] = ()) -> list[list[str]]:
    """The blocks from where the proposal begins: the letter before it is off, [] where it holds none."""
    found = blocks(text)
    start = _start(found, emphasised)
    if start is None:
        return []
    block, line = start
    return [found[block][line:], *found[block + 1 :]]


def _start(found: list[list[str]], emphasised: Sequence[str]) -> tuple[int, int] | None:
    """Where the proposal begins: (block, line), or None."""
    announced = False
    for index, block in enumerate(found):
        for place, line in enumerate(block):
            if is_greeting(line) and (not line.rstrip().endswith((":", ".")) or _only_greets(line)):
                continue
            label = label_in(line)
            if label is not None and label.field in (
                "title",
                "authors",
                "speaker",
                "abstract",
                "keywords",
                "affiliation",
            ):
                above = _title_above(found, index, place)
                return above if label.field != "title" and above else (index, place)
            if announced and place == 0 and not is_greeting(line):
                return index, place
            after = found[index + 1 :]
            if place == 0 and _may_begin(block, after, emphasised):
                return _with_names_above(found, index), place
            if place and _ends_cover(block[place - 1]) and _may_begin(block[place:], after, emphasised):
                return index, place
            if _announces(line) and place + 1 < len(block):
                return index, place + 1
            announced = _announces(line)
    return None


def _ends_cover(line: str) -> bool:
    """A line of the letter that ends its sentence: what follows in the same paragraph may be the title."""
    spoken = is_letter(line) or is_greeting(line)
    return spoken and line.rstrip().endswith((".", "!", ":"))


def _with_names_above(found: list[list[str]], index: int) -> int:
    """The block before the title, where it holds its authors."""
    above = found[index - 1] if index else []
    names = bool(above) and is_name_line(above[0]) and len(above) <= 4
    if not names or is_greeting(above[0]) or is_closing(above[0]) or is_letter(" ".join(above)):
        return index
    return index - 1


def _announces(line: str) -> bool:
    """A line of the letter that ends in a colon: what follows is what it speaks of."""
    return line.rstrip().endswith((":", ": -", ":-")) and len(line.split()) >= 2 and label_in(line) is None


def _title_above(found: list[list[str]], index: int, place: int) -> tuple[int, int] | None:
    """A title without a label right above the first label, past lines of names and institutions."""
    lines = [
        (one, at) for one in range(index + 1) for at in range(len(found[one])) if (one, at) < (index, place)
    ]
    begin = None
    for one, at in reversed(lines[-8:]):
        line = found[one][at]
        if is_greeting(line) or (line.rstrip().endswith((".", ":", "!", ",")) and is_letter(line)):
            break
        if is_letter(line) and not is_name_line(line):
            break
        begin = (one, at)
    return begin


def _may_begin(block: list[str], after: list[list[str]], emphasised: Sequence[str]) -> bool:
    """A block that can only be a title (and names): short, no sentence, prose or names below it."""
    text = " ".join(block)
    if is_greeting(text) or is_closing(text) or is_letter(" ".join(block[:2])):
        return False
    if any(
        fold(run).strip(" :.") == fold(block[0]).strip(" :.") for run in emphasised if len(run.split()) > 2
    ):
        return True
    if block[0].rstrip().endswith((".", ",", ";", ":")) or len(block[0].split()) < 3 or len(block) > 8:
        return False
    return len(block[0].split()) <= 35 and any(is_prose(" ".join(one)) for one in after[:4])


def is_prose(text: str, least: int = 25) -> bool:
    """At least so many words, in sentences, that are spoken to nobody."""
    words = text.split()
    spelled = [word for word in words if word[:1].isalpha()]  # German has a capital on every second word
    lower = sum(word[:1].islower() for word in spelled)
    return len(words) >= least and lower >= 0.45 * len(spelled) and not is_remark(text)
