"""Where a person's text ends and their signature block begins.

Cuts at "-- ", at phone footers and notices, and at the visiting card that company clients put below the
name without any mark. The closing and the name stay with the text.
"""

from __future__ import annotations

import re

MAX_SIGNATURE = 15  # lines: a longer block after a bare "--" is text
_PROSE = 40  # words, most of them in lower case: no card says so much
_TAIL = 100  # lines from the end in which a delimiter is looked for
_DELIMITER = re.compile(r"^(?:--|—|–-|__|-- ?\xa0)[ \t\xa0]*$")
_MOBILE = re.compile(
    r"^\W{0,3}(?:"
    r"(?:sent|envoyé|gesendet|von meinem|von unterwegs|enviado|inviato|verzonden|verstuurd|skickat|sendt|"
    r"lähetetty|"
    r"wysłane|odesláno|отправлено|надіслано|trimis|küldve|enviada)\b.{0,60}"
    r"(?:iphone|ipad|android|smartphone|samsung|galaxy|huawei|xiaomi|outlook|blackberry|mobile|mobil|mailo?|"
    r"yahoo|"
    r"proton|gmail|appareil|handy|telefon|téléphone|portable|móvil|celular|cellulare|tablet|ios|zimbra|"
    r"webmail|"
    r"bluemail|orange|mail\.ru|thunderbird|windows|фона|устройства)\b.{0,60}"
    r"|(?:get|télécharge[zr]?|obtenez|obtenir|holen sie sich|obtén|scarica|obter|download|"
    r"hämta)\s+outlook\s+.{0,40}"
    r"|(?:iphone|ipad|android|スマートフォン).{0,6}から送信|发自我的.{0,20}|從我的.{0,12}傳送"
    r"|von meinem .{1,30} gesendet.{0,30}"
    r"|excuse (?:my )?(?:brevity|typos).{0,40}"
    r")\.?\s*$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^\W{0,4}(?:(?:important(?: notice)?|notice|note|warning|avis|hinweis|wichtig|aviso|avviso|importante|"
    r"nota)\W{1,4})?(?:(?:confidentiality|disclaimer|legal) (?:notice|note)|avis de confidentialité|"
    r"(?:disclaimer\W{1,4})?(?:this|the) (?:e-?mail|message|communication|information|"
    r"electronic)\b.{0,120}(?:confidential|intended|privileged|addressee)|ce (?:message|courriel|mail|"
    r"courrier)\b.{0,160}(?:confidentiel|destinataires?|réservé|exclusi)|diese (?:e-?mail|"
    r"nachricht)\b.{0,120}(?:vertraulich|bestimmt)|este (?:correo|mensaje|e-?mail)\b.{0,120}(?:confidencial|"
    r"destinatari)|questo messaggio\b.{0,120}(?:riservat|confidenzial)|dit bericht\b.{0,120}vertrouwelijk|"
    r"please consider the environment|pensez à l['’]environnement|afin de (?:respecter|"
    r"préserver) l['’]environnement|n['’]imprimez ce|(?:virus-?free|sans virus|garanti sans virus|virenfrei|"
    r"libre de virus|mail priva di virus)\b|l['’]absence de virus dans ce|this email has been (?:checked|"
    r"scanned)|-+\s*\nthis e-?mail)",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING = re.compile(
    r"^\W{0,3}(?:(?:avec )?(?:mes|nos)?\s*(?:meilleures?|sincères?|cordiales)?\s*(?:salutations|sentiments)|"
    r"(?:bien |très |tres )?(?:cordialement|amicalement|sincèrement|respectueusement|chaleureusement)|cdt|"
    r"cdlt|"
    r"bien à (?:vous|toi)|à (?:bientôt|très bientôt|vous|toi)|bonne (?:journée|soirée|fin|semaine|réception)|"
    r"amitiés|bises|merci|d['’]avance merci|belle journée|"
    r"(?:with )?(?:my |our )?(?:very |most |all )?(?:best|kind|kindest|warm|warmest|many)\b.{0,30}|"
    r"regards|sincerely|yours|cheers|thanks|thank you|thx|speak soon|see you|take care|br|all the best|"
    r"respectfully|"
    r"(?:mit |viele |beste |liebe |herzliche |schöne )?(?:freundlichen |besten |herzlichen |lieben )?grü(?:ß|"
    r"ss)en?|"
    r"mfg|vg|lg|danke|hochachtungsvoll|"
    r"(?:un )?(?:saludos?|cordial saludo|abrazo)|saludos|atentamente|gracias|"
    r"(?:cordiali |distinti )?saluti|cordialmente|grazie|a presto|"
    r"atenciosamente|cumprimentos|obrigad[oa]|abraços|"
    r"(?:met |vriendelijke )+groet(?:en)?|groet(?:en)?|mvg|bedankt|"
    r"(?:med |vänliga |bästa |venlig |vennlig )+(?:hälsning(?:ar)?|hilsen)|mvh|hälsningar|hilsen|"
    r"pozdrawiam|z poważaniem|s pozdravem|terveisin|с уважением|спасибо|saygılarımla|üdvözlettel|cu stimă|"
    r"此致|敬礼|祝好|谢谢|よろしくお願いいたします|敬具)\b.{0,60}$",
    re.IGNORECASE,
)
# "Merci d'inscrire mes collègues :" thanks for what it asks.
_ASKS = re.compile(r"^.{0,200}:$|^\W{0,3}merci (?:beaucoup )?(?:de |d['’])(?!avance)", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"^\W{0,2}(?:p\.? ?s\.?|n\.? ?b\.?|post[- ]?scriptum|nota bene)\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"^[\W_]{0,3}(?:title|titre|titel|título|titolo|abstract|résumé|resume|resumen|summary|zusammenfassung|"
    r"authors?|auteurs?|autor(?:en|es|i)?|keywords?|mots[- ]clés|name|nom|prénom|attendance|participation|"
    r"registration|inscription|présence|mode|member|membre|affiliation|institution|organi[sz]ation|topic|"
    r"th[eè]me|thema|tema|subject|sujet|descripti(?:on|f)|argumentaire|inhalt|contenu|content|speaker|"
    r"presenter|orateur|intervenant|co-?authors?|co-?auteurs?|vorname|nombre|apellidos?|nome|cognome|naam|"
    r"samenvatting|riassunto|resumo|kurzfassung)\b.{0,20}(?:[:\uff1a]|\s[.…·_=]+\s)",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"\+\d{2}|\(0\)|\b0\d[ .]\d\d|\b(?:tél|tel|phone|fax|mob|mobile|portable|gsm|www\.|https?:|bureau|"
    r"office|room|raum|bât|batiment|building|rue|avenue|street|straße|cedex|bp ?\d|universit|institut|"
    r"laborato|department|département|faculty|faculté|école|school|college|centre|center|umr|cnrs|inrae?|"
    r"professor|professeur|prof\.|dr\.?|phd|ph\.d|doctorant|postdoc|researcher|chercheu|ingénieur|engineer|"
    r"maître de conf|lecturer|associate|assistant|director|directeur|directrice|head of|responsable|manager|"
    r"m\.sc|he/him|she/her|gmbh|ltd|inc\.|s\.a\.|team|équipe|group|hochschule|fakultät|lehrstuhl|orcid|"
    r"linkedin|twitter|@)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\d[\d .()/-]{7,}|www\.|https?:|\S@\S|\btél|\btel\b|phone|\bmob|\bfax\b", re.IGNORECASE
)
_TITLES = re.compile(
    r"\b(?:dr|prof|pr|ph\.?d|m\.?sc|dipl|ing|hdr|priv|doz|apl|i\.a|i\.v)\b[.-]*|professor|docteure?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,100}")
_BULLET = re.compile(r"^\s{0,6}(?:[-*•+–]|\d{1,2}[.)])\s+\S")
_SENTENCE = re.compile(r"[a-zß-ÿ,]{2,}(?:\s+\S+){6,}[.!?…]\s*$")


def without_signature(text: str, sender: str | None, marked: str = "") -> tuple[str, str]:
    """(what was typed, the signature block). marked: the block that the HTML form marks as signature."""
    lines = text.split("\n")
    end = _delimited(lines, sender)
    if end is None and marked:
        end = _marked(lines, marked)
    kept = lines if end is None else lines[:end]
    end = _footers(kept)
    end = _card(kept[:end], sender)
    body = "\n".join(lines[:end]).rstrip()
    return body, "\n".join(lines[end:]).strip("\n ")


def is_card(text: str, sender: str | None) -> bool:
    """True for a short text of its own that only says who the sender is."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not 1 < len(lines) <= MAX_SIGNATURE or _holds_text(lines) or _POSTSCRIPT.match(lines[0]):
        return False
    if any(_SENTENCE.search(line[-300:]) or len(line) > 160 for line in lines):
        return False
    return _names(lines[0], sender)


def closes(line: str) -> bool:
    """ "Met vriendelijke groet, Joris": a formula, and nothing that is told or asked."""
    return bool(_CLOSING.match(line.strip())) and not _ASKS.match(line.strip())


def _delimited(lines: list[str], sender: str | None) -> int | None:
    """The first "-- " line (RFC 3676 section 4.3) with nothing below that is plainly text."""
    for at in range(max(0, len(lines) - _TAIL), len(lines)):
        line = lines[at]
        if at and _is_rule(line) and is_card("\n".join(lines[at + 1 :]), sender):
            return at
        if not _DELIMITER.match(line):
            continue
        below = [other for other in lines[at + 1 :] if other.strip()]
        limit = 2 * MAX_SIGNATURE if line.endswith(" ") else MAX_SIGNATURE
        if len(below) <= limit and not _holds_text(below):
            return at
    return None


def _holds_text(lines: list[str]) -> bool:
    if any(_LABELLED.match(line) or _POSTSCRIPT.match(line) for line in lines):
        return True
    people = {address.casefold() for line in lines for address in _ADDRESS.findall(line[:300])}
    if len(people) > 2 or sum(bool(_BULLET.match(line)) for line in lines) > 1:
        return True  # a list of persons, not one's own card
    notice = next((at for at, line in enumerate(lines) if _NOTICE.match(line)), len(lines))
    if sum(len(line) > 300 or bool(_SENTENCE.search(line[-300:])) for line in lines[:notice]) > 1:
        return True
    words = " ".join(lines[:notice]).split()
    return len(words) >= _PROSE and sum(word[:1].islower() for word in words) >= 0.6 * len(words)


def _marked(lines: list[str], marked: str) -> int | None:
    """Where the block that the HTML form marks begins, when the text ends with it."""
    block = "".join(marked.split())
    if not 3 <= len(block) <= 1500:
        return None
    tail = ""
    for at in range(len(lines) - 1, max(-1, len(lines) - 40), -1):
        tail = "".join(lines[at].split()) + tail
        if tail == block and at > 0:
            return at
        if len(tail) > len(block):
            return None
    return None


def _footers(lines: list[str]) -> int:
    """Phone footers and notices at the end, blank lines between them."""
    end = len(lines)
    while end:
        if not lines[end - 1].strip() or _MOBILE.match(lines[end - 1].strip()) or _is_rule(lines[end - 1]):
            end -= 1
            continue
        start = _paragraph_start(lines, end)
        notice = next(
            (at for at in range(start, end) if at and _NOTICE.match("\n".join(lines[at:end]).strip())), None
        )
        if notice is None:
            return end
        end = notice
    return (
        len(lines)
        if lines and any(line.strip() for line in lines) and end == 0 and not _all_mobile(lines)
        else end
    )


def _all_mobile(lines: list[str]) -> bool:
    return all(not line.strip() or _MOBILE.match(line.strip()) for line in lines)


def _is_rule(line: str) -> bool:
    return len(line.strip()) > 2 and not line.strip(" -_=*—\t")


def _paragraph_start(lines: list[str], end: int) -> int:
    start = end
    while start and lines[start - 1].strip():
        start -= 1
    return start


def _card(lines: list[str], sender: str | None) -> int:
    """Where an unmarked visiting card begins below the name; the end when there is none."""
    end = len(lines)
    closing = _last_closing(lines)
    name = _name_below(lines, closing) if closing is not None else _name_alone(lines, sender)
    if name is None:
        return end
    tail = [line for line in lines[name + 1 :] if line.strip()]
    if not tail or len(tail) > MAX_SIGNATURE or _holds_text(tail):
        return end
    if any(_SENTENCE.search(line[-300:]) or len(line) > 160 for line in tail):
        return end
    if _goes_with_name(lines, name, tail, sender):
        return end
    signs = sum(bool(_CARD.search(line)) or _names(line, sender) for line in tail)
    return name + 1 if signs and signs * 3 >= len(tail) else end


def _goes_with_name(lines: list[str], name: int, tail: list[str], sender: str | None) -> bool:
    """One or two lines typed right under the name, where one works, without any way to call or find."""
    if len(tail) > 2 or not lines[name + 1].strip():
        return False
    return not any(_CONTACT.search(line) or _names(line, sender) for line in tail)


def _last_closing(lines: list[str]) -> int | None:
    for at in range(len(lines) - 1, max(-1, len(lines) - 25), -1):
        if len(lines[at]) < 90 and _CLOSING.match(lines[at].strip()) and not _ASKS.match(lines[at].strip()):
            return at
    return None


def _name_below(lines: list[str], closing: int) -> int | None:
    """The line of the name below the closing: the first one there, or the closing itself before a card."""
    below = [at for at in range(closing + 1, len(lines)) if lines[at].strip()]
    if not below:
        return None
    first = below[0]
    return first if _is_name(lines[first]) else closing


def _is_name(line: str) -> bool:
    """A name and nothing else: few words, no address, number or institution; academic titles may stand by."""
    name = _TITLES.sub("", line)
    return 1 <= len(name.split()) <= 4 and not _CARD.search(name) and not _LABELLED.match(line)


def _name_alone(lines: list[str], sender: str | None) -> int | None:
    """Without a closing: a line that is the sender's name and nothing else, with more below."""
    for at in range(len(lines) - 1, max(-1, len(lines) - 12), -1):
        if _is_name(lines[at]) and _names(lines[at], sender) and not _says_more(lines[at], sender):
            if at and any(line.strip() for line in lines[:at]):
                repeated = [other for other in range(max(0, at - 4), at) if _names(lines[other], sender)]
                alone = [other for other in repeated if len(lines[other].split()) <= 4]
                return alone[-1] if alone else at
            return None
    return None


def _says_more(line: str, sender: str | None) -> bool:
    """ "Ann Bell, on site, member": an entry about the sender, not the name below a letter."""
    own = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", sender or "")}
    said = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", _TITLES.sub("", line))}
    return "," in line and len(said - own) > 1


def _names(line: str, sender: str | None) -> bool:
    """True when the line holds the sender's name: two words of it, or its only one."""
    wanted = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", sender or "")}
    if not wanted or len(line) > 120:
        return False
    found = wanted & {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", line)}
    return len(found) >= min(2, len(wanted))
