"""Persons by name and address as people type them, recognised and never rearranged; who the sender is."""

from __future__ import annotations

import re

from mailbot.domain import Address, Registration
from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_line, word_set
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import without_titles
from mailbot.read.wishing.clauses import tidy

# Bounded as RFC 5321 section 4.5.3.1 bounds them: an endless word costs no time.
EMAIL = re.compile(
    r"(?<![\w.+'-])[A-Za-z0-9][\w.+'-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,24}"
)

PARTICLES = word_set("""
    de du des d' la le van von der den di da della del dos el al ben bin ibn ter ten zu zur af av
    y e
""")
# Words that open with a capital and are no part of a person's name.
_NO_NAME = word_set("""
    ltd gmbh inc sarl sas bv ag gdr meeting conference reunion journee seminar day the dear
    bonjour bonsoir hello hi hey cher chere chers cheres madame monsieur mesdames messieurs
    regards best kind kindest cordialement cordially sincerely merci thanks thank yours
    registration inscription inscriptions name nom prenom email mail mode member membre
    participation affiliation tel telephone phone master phd doctorant engineer professor
    director directrice directeur secretary assistant assistante monday tuesday wednesday
    thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january
    february march july september october november december janvier fevrier mars avril juin
    juillet aout septembre octobre novembre decembre paris please could would i we they je nous
    il ils elles on online person presentiel distanciel visio zoom both neither none all our mon
    notre in at from with and et und or ou also not no yes oui non if as for to sent envoye get
    outlook iphone android artificial intelligence pattern recognition sur place hors
    participants participant registrations here below geo photogrammetry observation forum salut
    estimada estimado egregia egregio gentile liebe lieber hei hej hola ciao guten caro cara
    querido querida sehr greetings hallo beste geachte ola boa bom kjaere kaere halla moi tere
    szia kedves draga drage vazeni szanowni respected members sa seule seul only sorry last good
    great remotely first second pour objet sujet expediteur destinataire betreff dag dobry ihr
    ihre ihrem ihren ihrer ihres eure euer eurer vor nach zur zum bei auf ab ort unser unsere unserem
    unseren mein meine dein der die das dem ein eine einen
    treffen tagung vortrag asunto oggetto assunto onderwerp
""")
# Given names, too, unless another opens behind them ("Will Ann come?").
_OPEN_QUESTIONS = word_set("will can he she my you elle ma")
_FUNCTION = re.compile(
    r"\b(?:secretariat|secretary|secretaire|office|info|contact|accueil|direction|admin\w*|gestion\w*|"
    r"assistant\w*|scolarite|team|equipe|labo\w*|lab|institut\w*|department|group|service|no-?reply|"
    r"webmaster)\b"
)


def is_name(text: str) -> bool:
    """One to six words, capitals where names have them; no digit, no institution and no word of letters."""
    text = without_titles(text).strip(" ,.;:")
    parts = re.findall(r"[^\s,]+", text)
    if not 1 <= len(parts) <= 6 or re.search(r"[\d@/\\_=<>!?:;\"*]", text):
        return False
    bare = [fold_line(part).strip(".'’()") for part in parts]
    if any(part in _NO_NAME for part in bare) or likeness(text).likeness is Likeness.INSTITUTION:
        return False
    if bare[0] in _OPEN_QUESTIONS and (len(bare) < 2 or given_name(bare[1]) is Known.WELL):
        return False
    capital = [part for part in parts if part[:1].isupper() or not part[:1].isascii() or "-" in part]
    return bool(capital) and all(
        part[:1].isupper()
        or not part[:1].isascii()
        or fold_line(part) in PARTICLES
        or re.match(r"[a-z]{1,2}['’][A-ZÀ-Þ]", part)
        for part in parts
    )


def is_full_name(text: str) -> bool:
    return (
        is_name(text) and len(without_titles(text).split()) >= 2 and not re.fullmatch(r"(?:\w\.[ -]?)+", text)
    )


def is_function(name: str) -> bool:
    """ "Secrétariat ARVOR": a desk, not a person."""
    return bool(_FUNCTION.search(fold_line(name)))


def joined_name(first: str, last: str) -> str:
    """ "Ann" and "Bell"; a name that is whole already ("Ann Bell" and "Bell") stays."""
    if last.strip() and fold_line(f" {first} ").endswith(fold_line(f" {last.strip()} ")):
        return first.strip()
    return " ".join(part for part in (first.strip(), last.strip()) if part)


def turned(name: str) -> str:
    """ "Berrocal Pastor, Dr. Ignacio" -> "Ignacio Berrocal Pastor": a comma says which part is which."""
    parts = [part.strip() for part in name.split(",")]
    known = len(parts) == 2 and all(parts) and is_name(parts[1])
    return without_titles(f"{parts[1]} {parts[0]}" if known else name.strip())


def name_key(name: str) -> tuple[str, ...]:
    """Equal for the same words in any order, case and accents: "DUPONT Marie", "Marie Dupont"."""
    return tuple(sorted(re.findall(r"[^\W\d_]+", fold_line(without_titles(name)))))


def address_fits(email: str, name: str) -> bool:
    """The address's local part holds the family name, or all of a name's initials and one word."""
    local = re.sub(r"[^a-z]", "", fold_line(email.split("@")[0]))
    parts = [part for part in re.findall(r"[^\W\d_]+", fold_line(without_titles(name))) if len(part) > 2]
    spelled = [part.replace("œ", "oe").replace("æ", "ae") for part in parts]
    return any(part in local for part in spelled) or (
        len(local) <= 4 and local == "".join(word[0] for word in spelled)
    )


def is_same_person(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
    """(name, email) twice: the same address, or the same words of a name."""
    if one[1] and other[1]:
        return one[1].casefold() == other[1].casefold()
    return bool(one[0] and other[0]) and name_key(one[0] or "") == name_key(other[0] or "")


def name_of(address: Address | None) -> str | None:
    if address is None or not address.name or EMAIL.fullmatch(address.name.strip()):
        return None
    name = turned(address.name.strip().strip("'\""))
    return name if name and not is_function(name) else None


_NOW = r"(?: now| désormais| maintenant| jetzt| nun| ahora| ora| adesso| agora| nu)?"
_INTRODUCTION = re.compile(
    r"\b(?:my (?:full |new )?name is|my name's|je m['’]appelle|mon (?:nouveau )?nom est|"
    r"mein (?:neuer )?name ist|mon (?:nom|prénom) s['’]écrit|my name is (?:spelt|spelled|written)|"
    r"mein name schreibt sich|mi nombre se escribe|il mio nome si scrive|o meu nome escreve-se|"
    r"mijn naam schrijf je als|ich hei(?:ß|ss)e|me llamo|mi nombre es|mi chiamo|il mio nome è|"
    r"(?:o )?meu nome é|chamo-me|mijn naam is|jag heter|jeg heter|jeg hedder|nazywam się|"
    rf"jmenuji se){_NOW}\s+([^\n,.;:()!?]{{3,80}})",
    re.IGNORECASE,
)


def sender_of(letter: Letter) -> Registration:
    """The sender as a person: the name of From, else the one that closes the mail."""
    name = _introduced(letter) or name_of(letter.sender)
    closing = _closing_name(letter, name)
    return Registration(
        name=closing or name,
        email=letter.sender.email if letter.sender else None,
    )


def _introduced(letter: Letter) -> str | None:
    """ "My name is Ann Bell": said by the person, where a display name may be a desk's or a nickname."""
    for match in _INTRODUCTION.finditer(tidy(letter.text[:3000])):
        said = re.match(r"(?:[^\W\d_][\w'’.-]*\s+){0,4}[^\W\d_][\w'’-]*", match[1])
        words = said.group().split() if said else []
        for count in range(min(len(words), 5), 1, -1):
            if is_full_name(" ".join(words[:count])) and words[count - 1][:1].isupper():
                return " ".join(words[:count])
    return None


def _closing_name(letter: Letter, known: str | None) -> str | None:
    """A full name on one of the last lines or the first of the signature, if it is the sender's."""
    lines = [line.strip(" ,*_-") for line in tidy(letter.text).split("\n") if line.strip()][-4:][::-1]
    lines += [line.strip(" ,*_-") for line in tidy(letter.signature).split("\n") if line.strip()][:2]
    for line in lines:
        name = without_titles(re.split(r"\s*[,(–|]|\s-\s", line)[0])
        if not is_full_name(name):
            continue
        if known is None or name_key(name) == name_key(known):
            return name
    return None
