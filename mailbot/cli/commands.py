"""The commands, thin: read the configuration, open what is needed, print, and exit with the right code.

0 done; 1 something needs a person; 2 wrong usage or configuration; 75 try again later (sysexits EX_TEMPFAIL).
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from mailbot import __version__
from mailbot.app import system_clock
from mailbot.cli import console, upkeep
from mailbot.cli.meeting import chosen, configured, opened
from mailbot.config import ConfigError, load
from mailbot.domain import GiveUp, TryLater
from mailbot.moments import parse_instant
from mailbot.shipped import shipped

OK, NEEDS_A_PERSON, WRONG_USAGE, TRY_LATER = 0, 1, 2, 75

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
outbox_commands = typer.Typer(no_args_is_help=True, help="Mails on their way out.")
quarantine_commands = typer.Typer(no_args_is_help=True, help="Mails that could not be handled.")
app.command()(upkeep.rebuild)
app.command()(upkeep.backup)
app.command()(upkeep.forget)
app.add_typer(outbox_commands, name="outbox")
app.add_typer(quarantine_commands, name="quarantine")


def main() -> None:
    """The console script: every fault becomes one line on stderr and an exit code."""
    try:
        app()
    except ConfigError as error:
        _fail(WRONG_USAGE, *error.mistakes)
    except GiveUp as error:
        _fail(WRONG_USAGE, str(error))
    except TryLater as error:
        _fail(TRY_LATER, str(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(OK)


def _fail(code: int, *lines: str) -> None:
    for line in lines:
        print(f"mailbot: {line}", file=sys.stderr)
    sys.exit(code)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    config: Annotated[
        Path | None, typer.Option(envvar="MAILBOT_CONFIG", help="The meeting's configuration.")
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more on stderr.")] = False,
) -> None:
    """Runs the call of a scientific meeting from the organisers' own inboxes."""
    if version:
        print(f"mailbot {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(WRONG_USAGE)
    # Ours at INFO; libraries only when something is wrong: what they print may hold addresses.
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr
    )
    logging.getLogger("mailbot").setLevel(logging.DEBUG if verbose else logging.INFO)
    chosen.path = config or Path("config/meeting.toml")


def _instant(text: str) -> datetime:
    try:
        return parse_instant(text)
    except ValueError as error:
        raise typer.BadParameter(f'"{text}" {error}') from None


# --- the service ------------------------------------------------------------------------


@app.command()
def run(
    once: Annotated[bool, typer.Option("--once", help="Everything that waits now, then stop.")] = False,
    at: Annotated[
        str | None, typer.Option(help="The clock for schedules, as 2026-03-21T08:00:00+01:00.")
    ] = None,
) -> None:
    """Poll the inboxes, understand, store and answer; for ever, or --once."""
    from mailbot.cli import run as running

    if at is not None and not once:
        raise typer.BadParameter("--at goes with --once: a service lives by the real clock")
    moment = _instant(at) if at is not None else None
    clock: Callable[[], datetime] = (lambda: moment) if moment is not None else system_clock
    with opened(clock, service=True, secrets=True) as app_:
        sys.exit(running.once(app_) if once else running.for_ever(app_))


@app.command()
def explain(
    files: Annotated[list[Path], typer.Argument(help="Raw mails (.eml), documents, or folders of them.")],
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False,
) -> None:
    """What the bot makes of mails and documents, and what it would answer; touches nothing."""
    from mailbot.cli import explain as explaining

    path = chosen.path
    config = load(path if path.exists() else shipped("config") / "meeting.toml", secrets=False)
    explaining.explain(config, files, jsonl=jsonl)


@app.command()
def check() -> None:
    """Log in everywhere, send a marked mail to the bot itself and wait to see it arrive."""
    from mailbot.cli import check as checking

    sys.exit(checking.check(configured()))


@app.command()
def status(as_json: Annotated[bool, typer.Option("--json", help="For a monitor.")] = False) -> None:
    """Ledger, proposals, seats, outbox, polls; exit 1 when somebody should care."""
    with opened() as app_:
        it = app_.status()
    console.print_status(it, as_json=as_json)
    sys.exit(NEEDS_A_PERSON if it.alarms else OK)


@app.command()
def export(
    format: Annotated[str, typer.Option(help="json, csv or xlsx.")] = "json",
    out: Annotated[
        Path | None, typer.Option(help="A file (json, xlsx) or a folder (csv); else stdout.")
    ] = None,
) -> None:
    """Everything in open formats."""
    if format not in ("json", "csv", "xlsx"):
        raise typer.BadParameter(f'"{format}" is no format of the export; write json, csv or xlsx')
    with opened() as app_:
        console.write_export(app_.everything(), format, out)


@app.command()
def init() -> None:
    """Ask a few questions and write a configuration (to --config, by default config/meeting.toml)."""
    from mailbot.cli.init import init as write

    write(chosen.path)


@app.command()
def digest(
    send: Annotated[bool, typer.Option("--send", help="Send it to the organisers.")] = False,
) -> None:
    """What the organisers would get now, printed; or sent, news or not."""
    from mailbot.cli import digest as digesting

    with opened(secrets=True) as app_:
        sys.exit(digesting.send(app_) if send else digesting.show(app_))


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="The folder to leave behind.")] = Path("demo-out"),
) -> None:
    """A whole season on an embedded mail server, offline."""
    from mailbot.demo import show

    sys.exit(show.play(out))


# --- the outbox and the quarantine --------------------------------------------------------

Number = Annotated[int, typer.Argument(help="The number that `list` prints.")]


@outbox_commands.command("list")
def outbox_list(state: Annotated[str | None, typer.Option(help="Only this state.")] = None) -> None:
    """Every mail that is or was on its way out."""
    with opened() as app_:
        rows = app_.store.outbox(console.outbox_state(state))
    console.print_outbox(rows)


@outbox_commands.command("show")
def outbox_show(number: Number) -> None:
    """The mail as it leaves, with its state."""
    with opened() as app_:
        console.print_outgoing(app_.store.outbox_row(number))


@outbox_commands.command("release")
def outbox_release(number: Number) -> None:
    """A held mail may leave."""
    with opened() as app_:
        app_.store.release(number, app_.store.outbox_row(number).created_at)
    print(f"mail {number} is due; the next round sends it")


@outbox_commands.command("hold")
def outbox_hold(number: Number) -> None:
    """A due mail waits for a person."""
    with opened() as app_:
        app_.store.hold(number)
    print(f"mail {number} is held; `mailbot outbox release {number}` lets it go")


@outbox_commands.command("retry")
def outbox_retry(number: Number) -> None:
    """Send again what was refused, unknown (a second copy may leave) or due later."""
    with opened() as app_:
        app_.store.retry(number, app_.store.outbox_row(number).created_at)
    print(f"mail {number} is due; the next round sends it")


@outbox_commands.command("resume")
def outbox_resume() -> None:
    """Go on after a pause, when what was wrong with the account is mended."""
    with opened() as app_:
        app_.store.resume()
    print("the outbox goes on with the next round")


@quarantine_commands.command("list")
def quarantine_list() -> None:
    """Mails that could not be handled, and why."""
    with opened() as app_:
        rows = app_.store.quarantined()
    console.print_quarantine(rows)
    sys.exit(NEEDS_A_PERSON if rows else OK)


@quarantine_commands.command("show")
def quarantine_show(number: Number) -> None:
    """One of them: where it came from and why it is here."""
    with opened() as app_:
        console.print_quarantined(app_.store.quarantine_row(number))


@quarantine_commands.command("export")
def quarantine_export(
    number: Number, out: Annotated[Path | None, typer.Option(help="A file; else stdout.")] = None
) -> None:
    """Its bytes, as the server gave them."""
    with opened() as app_:
        row = app_.store.quarantine_row(number)
    if out is None:
        sys.stdout.buffer.write(row.raw)
    else:
        out.write_bytes(row.raw)
        print(f"{len(row.raw)} bytes in {out}")


@quarantine_commands.command("retry")
def quarantine_retry(number: Number) -> None:
    """Handle it again with the next round."""
    with opened() as app_:
        app_.store.release_quarantine(number)
    print(f"mail {number} is tried again with the next round")


if __name__ == "__main__":
    main()
