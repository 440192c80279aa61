"""Commands that keep a store in order: made again from its mails, copied, a person erased."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from mailbot.app.forgetting import forget as forget_person
from mailbot.app.rebuilding import Rebuilt
from mailbot.app.rebuilding import rebuild as rebuild_store
from mailbot.cli.console import printable, progress
from mailbot.cli.meeting import opened
from mailbot.domain import ArrivalState, GiveUp

OK, NEEDS_A_PERSON = 0, 1


def rebuild(
    check: Annotated[bool, typer.Option("--check", help="Compare only; exit 1 where they differ.")] = False,
) -> None:
    """The records again from raw mail, row for row, sending nothing."""
    with opened(service=True) as app, progress("mails") as bar:
        of = dict(app.store.counts().arrivals).get(ArrivalState.RECORDED, 0)
        rebuilt = rebuild_store(app, check=check, watch=lambda done: bar.show(done, of))
    for line in (*rebuilt.unreadable, *rebuilt.differences):
        print(printable(line))
    print(_told(rebuilt, check=check))
    sys.exit(NEEDS_A_PERSON if rebuilt.unreadable or (check and rebuilt.differences) else OK)


def _told(rebuilt: Rebuilt, *, check: bool) -> str:
    parts = [f"{rebuilt.arrivals} arrivals run again"]
    parts += [f"{rebuilt.carried} mails without bytes carried over"] if rebuilt.carried else []
    parts += [f"{len(rebuilt.differences)} differences"]
    if rebuilt.differences and not check:
        parts.append("put in place")
        parts += [f"the store as it was: {rebuilt.backup}"] if rebuilt.backup else []
    return ", ".join(parts)


def backup(file: Annotated[Path, typer.Argument(help="Where the copy goes; it must not exist.")]) -> None:
    """A consistent copy of the store, also while the service runs."""
    with opened() as app:
        app.store.backup(file)
    print(f"{file}: {file.stat().st_size} bytes; to restore: stop the service, put it in the store's place")


def forget(
    address: Annotated[str, typer.Argument(help="Whose mails, records and answers are erased.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase one person, and say what was erased."""
    if "@" not in address:
        raise GiveUp(f'"{printable(address)}" is no address; write name@example.org')
    if not yes and not _is_sure(address):
        print("nothing was erased")
        sys.exit(NEEDS_A_PERSON)
    with opened() as app:
        forgotten = forget_person(app, address)
    for what, count in forgotten.erased:
        print(f"{count} {what}")
    print(f"{printable(forgotten.address)} is forgotten" if forgotten.erased else "nothing was known of it")


def _is_sure(address: str) -> bool:
    """Only a person at a terminal can be asked."""
    if not sys.stdin.isatty():
        raise GiveUp("forget cannot be undone: say --yes where nobody can be asked")
    return typer.confirm(f"Erase {printable(address)} for good, mails, records and answers?")
