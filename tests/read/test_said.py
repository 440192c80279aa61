"""Modes and memberships in clauses: what is said, what is denied, what is left behind."""

from __future__ import annotations

import pytest

from mailbot.domain import Attendance
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import clauses, joined_lines, sentences
from mailbot.read.wishing.membership import belongings, membership_in

HERE, FAR = Attendance.IN_PERSON, Attendance.REMOTE


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("I will be in the room", [HERE]),
        ("je suivrai de chez moi", [FAR]),
        ("a talk on remote sensing", []),
        ("I hope the talks will be available online", []),
        ("I will not be able to attend in person", []),
        ("je ne pourrai suivre qu'en visio", [FAR]),
        ("change me from remote to in person", [HERE]),
        ("de présentiel à distanciel", [FAR]),
        ("online instead of in person", [FAR]),
        ("as I cannot come in person I will follow online", [FAR]),
        ("in person or online, as you like", []),
        ("neither in person nor online", []),
        ("ich nehme vor Ort teil", [HERE]),
        ("asistiré a distancia", [FAR]),
        ("parteciperò in presenza", [HERE]),
        ("I shall come by train", [HERE]),
        ("Vor Ort schaffe ich es leider nicht", []),
        ("sur place je ne peux pas", []),
        ("remotely as I cannot leave the lab", [FAR]),
        ("à distance svp car le train ne roule pas", [FAR]),
        ("faute de pouvoir venir sur place", []),
        ("je me contente de la visio", [FAR]),
        ("she stays in Lund and connects", [FAR]),
        ("nous participons depuis la Réunion", [FAR]),
        ("je participe depuis la première édition", []),
        ("we all sit around one screen", [FAR]),
        ("vou assistir pela internet", [FAR]),
        ("ich reise am Montag an", [HERE]),
        ("a chair at the back of the lecture hall", [HERE]),
        ("is there a lift to the meeting room", []),
    ],
)
def test_modes(clause: str, said: list[Attendance]) -> None:
    assert [mode.attendance for mode in modes(fold_line(clause))] == said


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("I am a member of GdR OCEAN", [True]),
        ("membre du réseau depuis 2020", [True]),
        ("je ne suis pas membre", [False]),
        ("not (yet) a member", [False]),
        ("hors GdR", [False]),
        ("none of us belongs to the network", [False]),
        ("I am a member of the jury", []),
        ("membre de l'équipe Vagues", []),
        ("I am not sure whether I am a member", []),
        ("Member of the GdR: no", [False]),
        ("I am in the GdR", [True]),
        ("In the GdR I am not", [False]),
        ("keiner von uns ist im GdR", [False]),
        ("no lab, and never in the GdR", [False]),
        ("pas à votre réseau", [False]),
        ("none has GdR membership", [False]),
        ("please register the following members", []),
        ("the GdR: nobody", [False]),
        ("my membership ended last year", [False]),
        ("ancien membre du GdR", [False]),
        ("fidèle au réseau", [True]),
        ("carte OCEAN en poche", [True]),
        ("membre d'aucun réseau", [False]),
        ("Dem GdR OCEAN gehöre ich nicht an", [False]),
        ("mit dem GdR habe ich nichts zu tun", [False]),
        ("ich bin dem GdR beigetreten", [True]),
        ("ob er dem GdR angehört, weiß ich nicht", []),
        ("não integro o GdR", [False]),
        ("quanto ao GdR, não pertenço", [False]),
        ("já me associei ao GdR no mês passado", [True]),
        ("nessuno dei due iscritto al GdR", [False]),
        ("al GdR non sono affiliato", [False]),
        ("non faccio parte della rete", [False]),
        ("no estoy vinculado al GdR", [False]),
        ("solo ella está en el GdR", [True]),
        ("j'émarge au GdR OCEAN", [True]),
        ("nous n'appartenons ni l'une ni l'autre au GdR", [False]),
        ("ik ben niet aangesloten bij het GdR", [False]),
        ("GdR: Fehlanzeige", [False]),
        ("GdR ja.", [True]),
        ("I left the GdR in 2022", [False]),
        ("le GdR, pas pour moi", [False]),
        ("is it for GdR members only?", []),
        ("je suis inscrit à la journée du GdR", []),
        ("ich bin zur Tagung des GdR angemeldet", []),
        ("your mail counts me as non-member", []),
        ("consta errado como não membro", [True]),
    ],
)
def test_memberships(clause: str, said: list[bool]) -> None:
    assert [one.member for one in belongings(fold_line(clause), "GdR OCEAN")] == said


@pytest.mark.parametrize(
    ("cell", "member"),
    [
        ("oui", True),
        ("N", False),
        ("x", True),
        ("", None),
        ("non membre", False),
        ("?", None),
        ("I am, through my lab", True),
        ("I am not", False),
        ("pas que je sache", False),
        ("noch nicht", False),
        ("bien sûr", True),
        ("lo soy", True),
    ],
)
def test_membership_in_a_cell(cell: str, member: bool | None) -> None:
    assert membership_in(fold_line(cell), "GdR OCEAN") is member


def test_folding_keeps_every_place() -> None:
    text = "Œuvrard – « Élise » ß ŁÓDŹ İ\u00a0x"

    assert len(fold_line(text)) == len(text)


def test_lines_that_the_client_wrapped_are_joined_and_lists_are_not() -> None:
    text = (
        "I would very much like to attend the meeting, if there\nis a seat left.\n"
        "- Ann Bell\n- Bob Cole\nName: Ann"
    )

    assert joined_lines(text) == (
        "I would very much like to attend the meeting, if there is a seat left.",
        "- Ann Bell",
        "- Bob Cole",
        "Name: Ann",
    )


def test_abbreviations_end_no_sentence() -> None:
    assert sentences("Dear Dr. Bell, see p. 3. Thanks. A. Cole") == (
        "Dear Dr. Bell, see p. 3.",
        "Thanks.",
        "A. Cole",
    )


def test_and_cuts_two_clauses_but_not_two_subjects() -> None:
    assert [one.text for one in clauses("Ann Bell and I will come, but he will not")] == [
        "Ann Bell and I will come",
        "he will not",
    ]
