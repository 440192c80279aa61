"""The header lines that clients print above a quoted or forwarded mail, in the languages they speak."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABELS = {
    "from": (
        "from|de|von|da|van|od|från|fra|lähettäjä|kimden|feladó|от|кого|від|发件人|寄件者|寄件人|差出人|"
        "送信者|"
        "expéditeur|remitente|mittente|absender|afzender|de la|από|보낸 사람|avsändare|d'|od:"
    ),
    "date": (
        "date|sent|envoyé|envoyé le|gesendet|datum|fecha|enviado|enviado el|enviada em|data|inviato|"
        "verzonden|wysłano|skickat|sendt|dato|lähetetty|päivämäärä|дата|отправлено|надіслано|发送时间|日期|"
        "寄件日期|送信日時|日付|odesláno|gönderilme|tarih|elküldve|dátum|trimis|ημερομηνία|보낸 날짜|sent on|"
        "enviat"
    ),
    "to": (
        "to|à|a|an|para|aan|do|komu|till|til|vastaanottaja|kime|címzett|кому|收件人|宛先|destinataire|"
        "destinatario|destinatário|empfänger|către|προς|받는 사람|per"
    ),
    "cc": "cc|copie à|copie|kopie|kopia|kopi|copia|cópia|ccn|копия|копія|抄送|副本|dw|kopio|bilgi|참조",
    "subject": (
        "subject|objet|sujet|betreff|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|тема|主题|主旨|"
        "件名|předmět|konu|tárgy|subiect|θέμα|제목|assumpte"
    ),
    "reply-to": "reply-to|répondre à|antwort an|responder a|rispondi a|beantwoorden",
    "other": "attachments?|pièces jointes|anlagen|importance|importance|priority|anhänge|adjuntos|allegati",
}
_LABEL = {label: name for name, labels in _LABELS.items() for label in labels.replace("?", "").split("|")}
_LINE = re.compile(r"^[>\s*_|]{0,12}([^\W\d_][\w' -]{0,24}?)[\s\xa0*]{0,3}[:\uff1a][\s*]{0,4}(.*)$")
_CONTINUES = {"to": 4, "cc": 4, "from": 1, "subject": 1}  # lines that a value may run on for
_MARGIN = re.compile(r"^[>|\s]{0,12}")


@dataclass(frozen=True, slots=True)
class HeaderLines:
    """fields: first value of each, by English name in lower case. start, end: line numbers, end excluded."""

    fields: dict[str, str]
    start: int
    end: int


def header_lines(lines: list[str], start: int) -> HeaderLines | None:
    """The block that starts exactly at this line: From and one of Subject, Date with To; else None."""
    head = _label(lines[start])
    if head is None or head[0] not in {"from", "date", "subject"}:
        return None
    fields: dict[str, str] = {}
    last = ""
    loose = 0
    at = start
    while at < min(len(lines), start + 30):
        found = _label(lines[at])
        text = _MARGIN.sub("", lines[at]).strip()
        if found:
            last, loose = found[0], 0
            fields.setdefault(found[0], found[1])
        elif not text and not _more_labels(lines, at, len(fields)):
            break
        elif text and loose < _CONTINUES.get(last, 0) and _runs_on(last, lines[at - 1], text):
            loose += 1  # a long list of people or a long subject goes on
            fields[last] = f"{fields[last]} {text}".strip()
        elif text:
            break
        at += 1
    if "from" not in fields or not fields.keys() & {"subject", "date"} or len(fields) < 3:
        return None
    return HeaderLines({key: _clean(value) for key, value in fields.items()}, start, at)


def _runs_on(name: str, before: str, text: str) -> bool:
    """Whether a line belongs to the value above: people always may, a subject only when that line was "
    "full."""
    if name == "from":
        return text.startswith(("<", "["))
    return name != "subject" or len(before) > 60


def _label(line: str) -> tuple[str, str] | None:
    match = _LINE.match(line[:1000])
    if match is None:
        return None
    name = _LABEL.get(match.group(1).strip().casefold())
    return (name, match.group(2).strip(" *")) if name else None


def _more_labels(lines: list[str], at: int, count: int) -> bool:
    """Apple Mail and some web mailers put an empty line between the printed fields."""
    if count == 0 or at + 1 >= len(lines) or count >= 4:
        return False
    return _label(lines[at + 1]) is not None


def _clean(value: str) -> str:
    return (
        re.sub(r"<mailto:[^<>\s]{1,200}>|\[mailto:([^\]\s]{1,200})\]", r"<\1>", value)
        .replace("<>", "")
        .strip()
    )
