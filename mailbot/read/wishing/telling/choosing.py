"""Words beside which a mode that is named is not chosen: other times, what is left open, second choices."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import SEAT

OTHER_TIME = re.compile(
    r"\b(?<!comme )(?<!like )(?<!as )(?<!wie )(?<!como )(?<!come )(?:last (?:year|time|spring|autumn|fall|"
    r"edition)|previous(?:ly)? (?:year|edition|meeting)|"
    r"l'an (?:dernier|passe)|l'annee (?:derniere|passee)|la derniere fois|letzte[ns]? (?:jahr|mal)|"
    r"im vorjahr|el ano pasado|l'anno scorso|no ano passado|(?:vorig|afgelopen) jaar|years? ago|"
    r"il y a (?:un|deux|trois) ans|already came|used to|(?:had|was|were|avais|avions|aurais|hatte|habia|"
    r"avevo|tinha) (?:\w+ )?(?:hop\w+|planned|wanted|intended|aime|voulu|prefere|prevu|espere|gehofft|"
    r"geplant|gern\w*|pensado|esperad\w+|sperato|pensato|planeado))\b"
)
LEFT_OPEN = re.compile(
    r"\b(?:whether(?! or not)|(?:know|sure|decided|tell you|let you know|confirm\w*) (?:yet )?if|(?:sais|"
    r"sait|savoir|avisar\w*|digo|dire|dirai|confirmerai|preciserai|decide\w*|"
    r"hesite\w*)\b[^.;]{0,30}?\b(?:si|entre)|"
    r"(?<!egal )ob)\b[^.;]{0,90}\b(?:or|ou|oder|et|o|of)\b|\b(?:ignor\w+|(?:ne sait|ne sais|ne savons) pas|"
    r"(?:does|"
    r"do)(?: not|n't) know|weiss(?: \w+)? nicht|no sabe|non sa|nao sabe|weet(?: \w+)? niet)"
    r"(?: (?:encore|yet|noch|todavia|ancora|ainda|nog))? (?:si|if|whether|ob|se|of)\b"
)
# "…, failing that online": chosen only where nothing else was.
_FAILING = (
    r"(?:sinon|otherwise|if not(?: possible)?|(?:or )?else|a defaut|failing (?:that|which)|"
    r"faute de(?: place| cela)?|sonst|ansonsten|si no\b|altrimenti|senao|anders|au pire|at worst|"
    r"en dernier recours|as a fallback|(?:if|s'il|si|falls|wenn|should|en cas|se)\b[^.;]{0,40}\b(?:full|"
    r"no (?:more )?(?:seats?|places?|room)|plus (?:de|une) places?|too late|impossible|possible|complet\w*|"
    r"pleine|ausgebucht|voll|kein\w*|hay|queda|completo))"
)
SECOND_CHOICE = re.compile(rf"\b{_FAILING}\b[^.;]{{0,40}}$|^\W*(?:and |et |und |y |e )?{_FAILING}\b")
FINE_TOO = re.compile(
    r"\b(?:is|are|would be|also|me|m'|convient) (?:also |aussi )?(?:fine|ok|okay|works?|good|possible|"
    r"irait|convient|conviendrait)(?: \w+)? (?:too|as well|aussi|also|egalement)\b|\bconvien\w+ (?:aussi|"
    r"egalement)\b"
)
# "So my place in the room is free": of whoever takes it.
FREED = re.compile(
    rf"\b{SEAT}\b[^.;?!]{{0,40}}\b(?:free(?:d|s)?|available|vacant|libre|disponible|frei|libero|livre|vrij)\b"
)
