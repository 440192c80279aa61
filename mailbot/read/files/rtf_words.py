"""The words of RTF that a reader of text must know: destinations to skip, characters, code pages."""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TOKEN = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.IGNORECASE,
)
SKIPPED = _set(
    "fonttbl colortbl info pict object header headerl headerr headerf footer footerl footerr footerf "
    "filetbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping "
    "datastore latentstyles xmlnstbl mmathpr fldinst nonshppict pgptbl userprops atnid atnauthor "
    "annotation comment falt panose bkmkstart bkmkend operator author title subject keywords doccomm"
)
CHARACTERS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "tab": "\t",
    "emspace": " ",
    "enspace": " ",
    "line": "\n",
    "softline": "\n",
}
CODEPAGES = {  # \\fcharset -> Python codec
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
