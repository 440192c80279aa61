"""What commands print: tables and progress on a terminal, plain lines elsewhere."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from mailbot.domain import GiveUp, OutboxRow, OutboxState, QuarantinedMail
from mailbot.report import status as status_report
from mailbot.report.export import Everything, as_csv, as_json


class Bar(Protocol):
    def show(self, done: int, of: int) -> None: ...


class _Silent:
    def show(self, done: int, of: int) -> None:
        """Nobody watches: the last line says what was done."""


class _Shown:
    def __init__(self, bar: Progress, what: str) -> None:
        self._bar, self._task = bar, bar.add_task(what, total=None)

    def show(self, done: int, of: int) -> None:
        self._bar.update(self._task, completed=done, total=of)


@contextmanager
def progress(what: str) -> Iterator[Bar]:
    """A bar on a terminal (stderr), nothing elsewhere."""
    if not sys.stderr.isatty():
        yield _Silent()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _Shown(bar, what)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(row))
        return
    table = Table(*heads)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def printable(text: str) -> str:
    """A stranger's text on a terminal: no control character may steer it."""
    return "".join(c if c.isprintable() else " " for c in text)


# --- status -----------------------------------------------------------------------------


def print_status(it: status_report.Status, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(status_report.as_json(it), ensure_ascii=False, indent=1))
        return
    received = sum(number for _, number in it.counts.mails)
    arrivals = {state.value: number for state, number in it.counts.arrivals}
    _table(
        ("what", "how many"),
        [
            ("mails received", str(received)),
            ("arrivals", str(sum(arrivals.values()))),
            ("out of scope", str(arrivals.get("out_of_scope", 0))),
            ("unaccounted", str(it.counts.unaccounted)),
            ("quarantined", str(it.counts.quarantined)),
            *((f"mails: {outcome.value}", str(number)) for outcome, number in it.counts.mails),
            *((f"outbox: {state.value}", str(number)) for state, number in it.counts.outbox),
            *((name.replace("_", " "), str(number)) for name, number in it.totals.items()),
            *((f"last poll of {poll.inbox}", f"{poll.at:%Y-%m-%d %H:%M:%S %Z}") for poll in it.polls),
        ],
    )
    for alarm in it.alarms:
        print(f"mailbot: {printable(alarm)}", file=sys.stderr)


# --- export -----------------------------------------------------------------------------


def write_export(everything: Everything, form: str, out: Path | None) -> None:
    if form == "json":
        _write(as_json(everything), out)
        return
    if form == "xlsx":
        from mailbot.report.sheets import as_xlsx

        _write_bytes(as_xlsx(everything), out)
        return
    tables = as_csv(everything)
    if out is None:
        for name, text in tables.items():
            print(f"# {name}")
            sys.stdout.write(text.removeprefix("\ufeff"))
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, text in tables.items():
        (out / name).write_text(text, encoding="utf-8", newline="")


def _write(text: str, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(text)
    else:
        out.write_text(text, encoding="utf-8")


def _write_bytes(content: bytes, out: Path | None) -> None:
    if out is None:
        sys.stdout.buffer.write(content)
    else:
        out.write_bytes(content)


# --- outbox and quarantine ----------------------------------------------------------------


def outbox_state(name: str | None) -> OutboxState | None:
    if name is None:
        return None
    try:
        return OutboxState(name)
    except ValueError:
        known = ", ".join(state.value for state in OutboxState)
        raise GiveUp(f'"{name}" is no state of the outbox; write one of {known}') from None


def print_outbox(rows: Sequence[OutboxRow]) -> None:
    _table(
        ("number", "state", "to", "template", "attempts", "last error"),
        [
            (str(row.id), row.state.value, row.to, row.template, str(row.attempts), row.last_error or "")
            for row in rows
        ],
    )


def print_outgoing(row: OutboxRow) -> None:
    print(f"number: {row.id}")
    print(f"state: {row.state.value}, {row.attempts} attempts{_next(row)}")
    if row.last_error:
        print(f"last error: {printable(row.last_error)}")
    print(f"to: {row.to}")
    print(f"template: {row.template}")
    print()
    sys.stdout.flush()
    sys.stdout.buffer.write(row.raw)


def _next(row: OutboxRow) -> str:
    return f", next at {row.next_at.isoformat()}" if row.next_at else ""


def print_quarantine(rows: Sequence[QuarantinedMail]) -> None:
    _table(
        ("number", "inbox", "uid", "delivered", "bytes", "why"),
        [
            (
                str(row.id),
                row.key.inbox,
                str(row.key.uid),
                row.received_at.isoformat(),
                str(len(row.raw)),
                printable(row.why),
            )
            for row in rows
        ],
    )


def print_quarantined(row: QuarantinedMail) -> None:
    print(f"number: {row.id}")
    print(f"inbox: {row.key.inbox}, UIDVALIDITY {row.key.uidvalidity}, UID {row.key.uid}")
    print(f"delivered: {row.received_at.isoformat()}")
    print(f"in quarantine since: {row.quarantined_at.isoformat()}")
    print(f"why: {printable(row.why)}")
    print(f"bytes: {len(row.raw)}; `mailbot quarantine export {row.id}` writes them")
    print(f"next: mend the cause, then `mailbot quarantine retry {row.id}`")
