"""However people mark the fields of a typed proposal, and around whatever letter, the same is read."""

from __future__ import annotations

from itertools import product
from textwrap import fill

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read.letter import Letter
from mailbot.read.proposing.proposals import proposals_of
from mailbot.read.proposing.typed.evened import evened

MEETING = Meeting("LFS", "Learning from Space", organisers=(Address("olga@organ.example", "Olga Organ"),))
T = "Das Alter von Weinbergen aus Winterbildern lesen"
A = (
    "Weinberge werden alle dreißig Jahre neu bepflanzt, und niemand schreibt es auf. Wir messen den Abstand "
    "der Reihen in Winterbildern und vergleichen ihn mit dem Pflanzjahr von vierhundert Parzellen. Ein "
    "kleines Netz findet das Jahr meist auf fünf Jahre genau, auch wo die Reihen dem Hang folgen."
)
NAMES = ["Anna Bellmann", "Jörg Kolb"]
W = fill(A, 72)
LAYOUTS = {
    "numbered": f"1) Titel: {T}\n2) Autoren: Anna Bellmann und Jörg Kolb\n3) Zusammenfassung: {A}",
    "numbered lines": f"1. Titel\n{T}\n2. Autoren\nAnna Bellmann, Jörg Kolb\n3. Zusammenfassung\n{W}",
    "dashes": f"- Titel - {T}\n- Autoren - Anna Bellmann, Jörg Kolb\n- Zusammenfassung - {A}",
    "brackets": f"[Titel] {T}\n[Autoren] Anna Bellmann, Jörg Kolb\n[Zusammenfassung] {A}",
    "arrows": f"Titel -> {T}\nAutoren -> Anna Bellmann, Jörg Kolb\nZusammenfassung -> {A}",
    "ruled": f"TITEL\n=====\n{T}\n\nAUTOREN\n=====\nAnna Bellmann, Jörg Kolb\n\nABSTRACT\n=====\n{W}",
    "points": f"Titel ..... {T}\nAutoren ..... Anna Bellmann, Jörg Kolb\nAbstract ..... {A}",
    "tight": f"{T}\nAnna Bellmann und Jörg Kolb\n{A}",
    "tight and wrapped": f"{T}\nAnna Bellmann und Jörg Kolb\n{W}",
    "run in": f"{T}\nAnna Bellmann und Jörg Kolb\nZusammenfassung. {A}",
    "by": f"{T}\nvon Anna Bellmann und Jörg Kolb\n\n{A}",
    "abstract first": f"Abstract: {A}\n\nTitel: {T}\nAutoren: Anna Bellmann, Jörg Kolb",
    "authors last": f"Titel: {T}\nAbstract: {A}\nAutoren: Anna Bellmann, Jörg Kolb",
}
ABOVE = (
    "Liebe Olga,\n\nhier mein Vortragsvorschlag.",
    "Estimada Olga:\n\nles envío mi propuesta de comunicación.",
    "Dear organisers,\n\nI am writing to submit the following abstract. Please tell me what is missing.",
)
BELOW = (
    "Mit freundlichen Grüßen\nAnna Bellmann",
    "Ich komme persönlich.\n\nHerzlich\nAnna",
    "This has not been presented elsewhere.\n\nA.",
)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("above", "below"), list(product(ABOVE, BELOW)))
def test_layout_is_read_within_any_letter(layout: str, above: str, below: str) -> None:
    text = f"{above}\n\n{LAYOUTS[layout]}\n\n{below}"

    read = proposals_of(
        Letter(MEETING, Address("a@x.example", "Anna Bellmann"), subject="Vortrag", text=text)
    )

    assert [(one.title, [author.name for author in one.authors], one.abstract) for one in read] == [
        (T, NAMES, A)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Olga,\n\n1) when is the deadline?\n2) how long is a talk?",
        "See [1] for the map -> it is old.",
        "",
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert evened(text) == text
