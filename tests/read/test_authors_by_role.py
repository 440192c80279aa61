"""Authors whom a sentence names by what they are: co-authors, who signs, who is on the paper."""

from __future__ import annotations

import pytest

from mailbot.read.proposing.authors.named import WORK, authors_told, introduces


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        (
            f"A talk under the title {WORK}. Co-author is my supervisor, Bob Cole (River Lab, Holm).",
            ("Ann Bell", "Bob Cole (River Lab, Holm)"),
        ),
        (f"{WORK}. My co-authors are Bob Cole and Carla Dee.", ("Ann Bell", "Bob Cole", "Carla Dee")),
        (f"{WORK}. Vortragen werde ich, Mitautorin Imke Roth.", ("Ann Bell", "Imke Roth")),
        (f"{WORK}. Coautore: Bob Cole (River Lab).", ("Ann Bell", "Bob Cole (River Lab)")),
        (f"{WORK}. My supervisor Prof. Carla Dee is co-author.", ("Ann Bell", "Carla Dee")),
        (f"{WORK}. Bob Cole (River Lab) is my co-author.", ("Ann Bell", "Bob Cole (River Lab)")),
        (f"{WORK}. Bob Cole et Carla Dee en sont les coauteurs.", ("Ann Bell", "Bob Cole", "Carla Dee")),
        (
            f"{WORK}. Le résumé, relu par Bob Cole (River Lab) qui le cosigne avec moi, est plus bas.",
            ("Ann Bell", "Bob Cole (River Lab)"),
        ),
        (f"{WORK}. Jan Roth zeichnet mit, Carla Dee ist Koautorin.", ("Ann Bell", "Carla Dee")),
        (
            f"{WORK}. With me on the paper: Bob Cole, from the same River Lab.",
            ("Ann Bell", "Bob Cole (same River Lab)"),
        ),
        (
            f"{WORK}. Mit mir auf dem Beitrag stehen Bob Cole und Carla Dee.",
            ("Ann Bell", "Bob Cole", "Carla Dee"),
        ),
        (f"{WORK}. Il est signé de Jean Roth et d'Itziar Goñi.", ("Jean Roth", "Itziar Goñi")),
        (
            f"{WORK}, da autoria de Ann Bell e Duarte Leal (Centro do Sapal).",
            ("Ann Bell (Centro do Sapal)", "Duarte Leal (Centro do Sapal)"),
        ),
        (
            f"{WORK}. A autoria é de Ann Bell e de Duarte Leal, ambos do Centro do Sapal.",
            ("Ann Bell (Centro do Sapal)", "Duarte Leal (Centro do Sapal)"),
        ),
        (
            f'{WORK} is what we would like to talk about. "We" are Ann Bell and Bob Cole.',
            ("Ann Bell", "Bob Cole"),
        ),
        (
            "The authors are Ann Bell and Bob Cole of the River Lab, with Dr Carla Dee (Saltings Trust).",
            ("Ann Bell (River Lab)", "Bob Cole (River Lab)", "Carla Dee (Saltings Trust)"),
        ),
        (
            f"Proposition d'exposé d'Ann Bell et Bob Cole (Station des Roseaux) : {WORK}",
            ("Ann Bell (Station des Roseaux)", "Bob Cole (Station des Roseaux)"),
        ),
        (f"{WORK}\nMe (River Lab) and Bob Cole (idem).", ("Ann Bell (River Lab)", "Bob Cole (idem)")),
        (f"{WORK}. Bob Cole is not a co-author, he only lent us his boat.", ()),
        (f"{WORK}. Bob Cole will register as well.", ()),
        (f"{WORK}. Me and Bob Cole will come by train.", ()),
        (f"{WORK}. Thanks to Bob Cole, who signs the bills.", ()),
    ],
)
def test_authors_are_told_by_their_role(said: str, authors: tuple[str, ...]) -> None:
    assert authors_told(said, "Ann Bell") == authors


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("With me on the paper: Bob Cole, from the same River Lab.", True),
        ("Il est signé de Jean Roth et d'Itziar Goñi, Station des Roseaux.", True),
        ("J'écris cela seule, mais deux stagiaires seront remerciés.", True),
        ("I am the only author of this.", True),
        ("We compare the ponds with those that Bob Cole drew in 1950.", False),
        ("Ponds that stand alone drown last.", False),
    ],
)
def test_a_sentence_that_tells_the_authors_is_no_abstract(sentence: str, told: bool) -> None:
    assert introduces(sentence) is told
