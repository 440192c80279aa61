"""`make weigh`: learns mailbot/read/wishing/impression.txt from the mails of tests/. python -m tests.weigh

Learned from the sets of tests/others and the cases of tests/read/hands and attached; the corpus is left out.
Each intent, and "nothing", gets a weight for each mark by logistic regression. How far the rules are trusted
beside these weights is learned on the sets named in tests/others/verdicts.jsonl, which keeps what the rules
read before anybody developed on a set; the weights used there come from the other sets only. Printed last:
how a mail of each such set would have been read, by weights and trust learned without it.

Needs scikit-learn: pip install scikit-learn (the dependency group "weigh").
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from mailbot.config import load
from mailbot.domain import Intent, Kind, Meeting
from mailbot.read import read
from mailbot.read.wishing import wishes
from mailbot.read.wishing.impression import NOTHING, ONLY_HOW, WEIGHED, agreed, marks_of
from mailbot.read.wishing.sense import Sense
from mailbot.shipped import shipped
from tests.read import test_attached, test_hands

OTHERS = Path(__file__).parent / "others"
WEIGHTS = Path(wishes.__file__).with_name("impression.txt")
COLUMNS = (*WEIGHED, NOTHING)
AUTHORS = 4  # sets at least that show a mark: a word of fewer is their authors' own
LEAST = 0.05  # a smaller weight is none
STRICT = 0.6  # of the regression (C)


@dataclass(frozen=True)
class Known:
    """A mail whose meaning is known. rules: what the rules read when it was new to them, or None."""

    of: str
    marks: frozenset[str]
    wanted: frozenset[str]
    rules: frozenset[str] | None = None


def main() -> None:
    known = [*_of_sets(), *_of_hands()]
    fresh = sorted({one.of for one in known if one.rules is not None})
    apart = {name: _heard(*_parted(known, name)) for name in fresh}
    rows = [row for name in fresh for row in apart[name]]
    trust = _trust(rows)
    vocabulary, weights = _weights(known)
    WEIGHTS.write_text(_written(vocabulary, weights, trust), encoding="utf-8")
    print(f"{len(known)} mails, {len(vocabulary)} marks -> {WEIGHTS.name}")
    print("of mails whose set neither weights nor trust were learned from:")
    counted = []
    for name in fresh:
        others = _trust([row for other in fresh if other != name for row in apart[other]])
        counted += (told := [_outcome(row, others) for row in apart[name]])
        print(f"{name}: {_totals(told)}")
    print(f"all: {_totals(counted)}")


def _of_sets() -> Iterator[Known]:
    meeting = load(shipped("config") / "meeting.toml", secrets=False).about()
    verdicts = (json.loads(line) for line in (OTHERS / "verdicts.jsonl").read_text("utf-8").splitlines())
    rules = {(one["set"], one["path"]): frozenset(one["intents"]) - {Intent.OTHER} for one in verdicts}
    for truth in sorted(OTHERS.glob("*/mails/truth.jsonl")):
        for line in truth.read_text("utf-8").splitlines():
            told, of = json.loads(line), truth.parent.parent.name
            if told.get("intents") is None:
                continue
            path = Path(told["path"]).name
            marks = _marks((truth.parent / path).read_bytes(), meeting)
            if marks is not None:
                read_fresh = rules.get((of, path))
                if read_fresh is not None and ONLY_HOW in marks:  # what rules read by a mode alone
                    read_fresh -= {Intent.REGISTRATION}
                yield Known(of, marks, frozenset(told["intents"]) - {Intent.OTHER}, read_fresh)


def _of_hands() -> Iterator[Known]:
    for case in test_hands.hands():
        hand: test_hands.Hand = case.values[0]  # type: ignore[attr-defined]
        marks = _marks(test_hands.mail(hand), test_hands.MEETING)
        if marks is not None:
            wanted = frozenset(re.split(r"[ ,]+", hand.wanted)) - {Intent.OTHER, "silent"}
            yield Known("hands", marks, wanted)
    for case in test_attached.sent():
        sent: test_attached.Sent = case.values[0]  # type: ignore[attr-defined]
        marks = _marks(test_attached.mail(sent), test_attached.MEETING)
        if marks is not None:
            yield Known("attached", marks, frozenset({sent.wanted}) - {Intent.OTHER})


def _marks(raw: bytes, meeting: Meeting) -> frozenset[str] | None:
    """The marks that the reader itself hears in a person's mail; None where it hears none."""
    heard: list[frozenset[str]] = []

    def listening(sense: Sense, prose: str, *, only_how: bool) -> frozenset[str]:
        heard.append(marks_of(sense, prose, only_how=only_how))
        return heard[-1]

    with patch.object(wishes, "marks_of", listening), patch.object(wishes, "settled", _rules_alone):
        human = read(raw, meeting).kind is Kind.HUMAN
    return heard[0] if heard and human else None


def _rules_alone(_: frozenset[str], read: frozenset[Intent], **__: bool) -> frozenset[Intent]:
    return read


def _parted(known: Sequence[Known], name: str) -> tuple[list[Known], list[Known]]:
    return [one for one in known if one.of != name], [one for one in known if one.of == name]


@dataclass(frozen=True)
class Heard:
    """A mail's sums by column, from weights learned without its set."""

    mail: Known
    sums: tuple[float, ...]


def _heard(learned_from: Sequence[Known], mails: Sequence[Known]) -> list[Heard]:
    vocabulary, (start, weights) = _weights(learned_from)
    sums = _matrix(mails, vocabulary) @ weights + start
    return [Heard(mail, tuple(map(float, row))) for mail, row in zip(mails, sums, strict=True)]


def _wants(mail: Known, column: str) -> bool:
    return not mail.wanted if column == NOTHING else column in mail.wanted


def _weights(known: Sequence[Known]) -> tuple[list[str], tuple[numpy.ndarray, numpy.ndarray]]:
    """The marks in order; (the start of each column's sum, a row of weights for each mark)."""
    seen = Counter(mark for mark, _ in {(mark, one.of) for one in known for mark in one.marks})
    vocabulary = sorted(mark for mark, sets in seen.items() if sets >= AUTHORS and mark != ONLY_HOW)
    matrix = _matrix(known, vocabulary)
    models = [
        LogisticRegression(C=STRICT, solver="liblinear").fit(matrix, [_wants(one, column) for one in known])
        for column in COLUMNS
    ]
    weights = numpy.array([model.coef_[0] for model in models]).T
    weights[abs(weights) < LEAST] = 0.0
    return vocabulary, (numpy.array([model.intercept_[0] for model in models]), weights)


def _matrix(known: Sequence[Known], vocabulary: Sequence[str]) -> csr_matrix:
    place = {mark: at for at, mark in enumerate(vocabulary)}
    rows = [sorted(place[mark] for mark in one.marks if mark in place) for one in known]
    ends = numpy.cumsum([0, *map(len, rows)])
    flat = [at for row in rows for at in row]
    return csr_matrix((numpy.ones(len(flat)), flat, ends), shape=(len(rows), len(vocabulary)))


def _trust(rows: Sequence[Heard]) -> dict[str, tuple[float, ...]]:
    """For each column the weight of the impression and of what _told tells, and the bias."""
    found: dict[str, tuple[float, ...]] = {}
    for at, column in enumerate(COLUMNS):
        told = [(row.sums[at], *_told(row.mail, column)) for row in rows]
        model = LogisticRegression(C=1.0).fit(told, [_wants(row.mail, column) for row in rows])
        found[column] = (*map(float, model.coef_[0]), float(model.intercept_[0]))
    return found


def _told(mail: Known, column: str) -> tuple[bool, bool, bool]:
    """Whether the rules read a wish, read nothing at all, or nothing but a mode."""
    only_how = ONLY_HOW in mail.marks
    return column in (mail.rules or ()), not mail.rules and not only_how, only_how


def _written(
    vocabulary: Sequence[str],
    weights: tuple[numpy.ndarray, numpy.ndarray],
    trust: dict[str, tuple[float, ...]],
) -> str:
    start, rows = weights
    lines = ["# Learned by tests/weigh.py; made anew by `make weigh`, and not written by hand."]
    lines.append("\t".join(("", *COLUMNS)))
    lines += ["\t".join((f"trust {column}", *map(_short, trust[column]))) for column in COLUMNS]
    lines.append("\t".join(("=", *map(_short, start))))
    for mark, row in zip(vocabulary, rows, strict=True):
        if row.any():
            lines.append("\t".join((mark, *map(_short, row))))
    return "\n".join(lines) + "\n"


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".").replace("-0.", "-.").removeprefix("0") or "0"


@dataclass(frozen=True)
class Outcome:
    """What a mail wants, what the rules read, and what is read once the impression is weighed too."""

    wanted: frozenset[str]
    rules: frozenset[str]
    both: frozenset[str]


def _outcome(row: Heard, trust: dict[str, tuple[float, ...]]) -> Outcome:
    return Outcome(row.mail.wanted, row.mail.rules or frozenset(), _weighed(row, trust))


def _totals(outcomes: Sequence[Outcome]) -> str:
    """Each as "rules alone -> with the impression"."""
    counts: dict[str, Callable[[Outcome, frozenset[str]], bool]] = {
        "exact": lambda one, read: one.wanted == read,
        "answered in vain": lambda one, read: bool(read) and not one.wanted,
        "left without an answer": lambda one, read: bool(one.wanted) and not read,
        "registered unasked": lambda one, read: Intent.REGISTRATION in read - one.wanted,
    }
    told = [f"{len(outcomes)} mails", f"{sum(not one.wanted for one in outcomes)} ask nothing"]
    for name, holds in counts.items():
        rules = sum(holds(one, one.rules) for one in outcomes)
        both = sum(holds(one, one.both) for one in outcomes)
        told.append(f"{name} {rules} -> {both}")
    return ", ".join(told)


def _weighed(row: Heard, trust: dict[str, tuple[float, ...]]) -> frozenset[str]:
    read = frozenset(Intent(one) for one in row.mail.rules or ())
    totals: dict[str, float] = {}
    for at, column in enumerate(COLUMNS):
        told = _told(row.mail, column)
        impression, *trusted, bias = trust[column]
        totals[column] = impression * row.sums[at] + bias
        totals[column] += sum(weight * holds for weight, holds in zip(trusted, told, strict=True))
    return frozenset(agreed(totals, row.mail.marks, read, proposes="=a text" in row.mail.marks))


if __name__ == "__main__":
    main()
