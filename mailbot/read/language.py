"""The language of what a person wrote: a vote of short common words and of letters. None when nothing "
"tells."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 6000
_WORDS = {
    "en": "the of and to in is for that this with are be on we you it as by from have not will would please "
    "i my our "
    "your at can thank thanks dear hello hi regards best but if was were an or which they their attached "
    "register "
    "sorry no yes me more than also could should has been do how when what is there about any all both "
    "everybody everyone proposal remotely sincerely cheers kind name talk person see sent confirmed",
    "fr": "le la les des une un et est à au aux du en pour dans que qui ne pas je nous vous avec sur ce "
    "cette par mon "
    "ma mes votre notre bonjour merci cordialement bien il elle sont plus ou où serai suis ci-joint madame "
    "monsieur "
    "leur être avons ai l d j c qu n s t oui non pareil moi présentiel distanciel inscription "
    "bonsoir salut sera sommes y se si tous très cher chère proposition résumé place",
    "de": "gerne gern der die das und ist in den von zu mit für auf nicht ein eine ich wir sie es dem des im "
    "als auch "
    "an bei nach "
    "aus sehr geehrte damen herren hallo vielen dank grüße grüßen freundlichen anbei bitte mich unser "
    "unsere ihre "
    "werde kann haben sind wird oder aber liebe lieber wie ihnen zur zum über keine ja nein danke vortrag "
    "anmeldung",
    "es": "el los las de y es en para que por con una un no se del al su lo como más yo nosotros mi hola "
    "gracias "
    "saludos estimado estimada adjunto este esta pero son ser muy quisiera inscripción usted ustedes "
    "nuestra nuestro "
    "sí buenos días buenas está están me le les también cordial resumen propuesta",
    "it": "il lo gli di e è in per che con una un non si del della dei delle al alla sono mi io noi ciao "
    "buongiorno "
    "grazie saluti cordiali gentile allegato questo questa ma anche come più nostro nostra vorrei "
    "iscrizione da nel "
    "nella ho sì salve distinti proposta",
    "pt": "o os as de e é em para que com uma um não se do da dos das ao no na por mais como eu nós meu "
    "minha olá "
    "obrigado obrigada cumprimentos caro cara anexo este esta são ser muito gostaria inscrição nosso nossa "
    "bom dia "
    "sim você estou também pelo resumo proposta",
    "nl": "de het een en van in is op te voor met dat niet ik wij we u zijn aan er naar bij ook om als maar "
    "mijn ons "
    "onze uw hallo beste dank bedankt groet groeten vriendelijke bijlage graag kan zal hebben heb wordt dit "
    "deze die "
    "ben je of geen nee ja inschrijving voorstel",
    "sv": "och att det som en ett på är av för med den till inte jag vi ni har de om kan ska från hej tack "
    "hälsningar "
    "vänliga mvh bifogat gärna min mitt vår er vill eller men också detta så anmälan mig",
    "da": "og at det som en et på er af for med den til ikke jeg vi har de om kan skal fra hej tak hilsen "
    "venlig mvh "
    "vedhæftet gerne min mit vores jeres vil eller men også dette så tilmelding mig hvad",
    "no": "og at det som en et på er av for med den til ikke jeg vi har de om kan skal fra hei takk hilsen "
    "vennlig mvh "
    "vedlagt gjerne min mitt vår deres vil eller men også dette så påmelding meg hva",
    "fi": "ja on ei se että en ole mutta olen hän me te he kun niin kuin hei kiitos terveisin ystävällisin "
    "liitteenä "
    "tämä voin minä haluan ilmoittautuminen",
    "pl": "i w na z do nie się że to jest jak o od po dla przez są ale mam dzień dobry dziękuję pozdrawiam "
    "proszę "
    "szanowni państwo załączniku jestem będę oraz czy mój nasz",
    "cs": "a v na se je že to s z do ne pro jako o od po ale dobrý den děkuji pozdravem prosím příloze jsem "
    "budu nebo "
    "také náš můj vážení",
    "ro": "și în de la cu pe nu este sunt pentru că să un o din mulțumesc bună ziua salutări cu stimă vă rog",
    "hu": "a az és egy hogy nem is van meg köszönöm üdvözlettel kedves tisztelt csatolva szeretnék",
    "tr": "ve bir bu için ile de da ne çok merhaba teşekkürler saygılarımla sayın ekte lütfen ben olarak",
    "ca": "el la els les de i és en per que amb una un no es del al hola gràcies salutacions adjunt aquest "
    "som",
}
_WEIGHT = {language: dict.fromkeys(words.split(), 1.0) for language, words in _WORDS.items()}
_SHARED = Counter(word for words in _WEIGHT.values() for word in words)
# Letters that few languages use: a vote each time, small beside a word's.
_LETTERS = {
    "fr": "èêëàâîôûùçœ", "de": "äöüß", "es": "ñ¿¡áíóú", "pt": "ãõçâê", "it": "òàùìè", "sv": "åäö", "da":
    "æøå",
    "no": "æøå", "fi": "äö", "pl": "ąćęłńśźż", "cs": "ěščřžůý", "ro": "șțăî", "hu": "őű", "tr": "ğışç", "ca":
    "·ç",
}  # fmt: skip
# How likely a correspondent is to write it: decides between neighbours that share their short words.
_PRIOR = {
    "en": 1.15,
    "fr": 1.15,
    "de": 1.15,
    "es": 1.1,
    "it": 1.1,
    "pt": 1.1,
    "nl": 1.1,
    "sv": 1.06,
    "da": 1.06,
}
_WORD = re.compile(r"[^\W\d_]+(?:-joint)?")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_QUOTED = re.compile(r"«[^»]{0,300}»|“[^”]{0,300}”|\"[^\"\n]{0,300}\"|\S+@\S+|https?://\S+")


def language_of(text: str, subject: str = "") -> str | None:
    """ISO 639-1, or None. The subject speaks only where the text does not (replies keep another's "
    "subject)."""
    return _voted(text) or _voted(subject)


def _voted(text: str) -> str | None:
    sample = _QUOTED.sub(" ", text[:_SAMPLE]).replace("’", "'")
    script = _by_script(sample)
    if script:
        return script
    votes = _votes(sample)
    if not votes:
        return None
    best, second = (*votes.most_common(2), ("", 0.0))[:2]
    if best[1] < 0.3 or best[1] - second[1] < 0.05 * best[1]:
        return None
    return best[0]


def _by_script(sample: str) -> str | None:
    letters = sum(sign.isalpha() for sign in sample)
    for language, pattern in _SCRIPTS:
        count = len(pattern.findall(sample))
        if count * (60 if language == "uk" else 4) > letters > 0 and (
            language != "uk" or _is_cyrillic(sample)
        ):
            return language
        if language == "ja" and count * 20 > letters > 0:
            return language
    return None


def _is_cyrillic(sample: str) -> bool:
    return len(re.findall(r"[\u0400-\u04ff]", sample)) * 2 > sum(sign.isalpha() for sign in sample)


def _votes(sample: str) -> Counter[str]:
    lower = sample.casefold().replace("\u0131", "i") if "ı" not in sample else sample.lower()
    words = Counter(_WORD.findall(lower))
    votes: Counter[str] = Counter()
    for language, known in _WEIGHT.items():
        score = sum(
            min(count, 8) * known[word] / _SHARED[word] ** 0.5
            for word, count in words.items()
            if word in known
        )
        letters = sum(lower.count(letter) for letter in _LETTERS.get(language, ""))
        if score or letters:
            votes[language] = (score + min(letters, 12) * 0.25) * _PRIOR.get(language, 1.0)
    return votes
