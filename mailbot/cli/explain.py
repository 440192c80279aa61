"""`mailbot explain`: mails and documents side by side through one pool of reading processes."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from mailbot.app import Explainer, limits
from mailbot.cli.console import printable, progress
from mailbot.config import Config
from mailbot.report.explain import as_line
from mailbot.workers import DocumentTask, MailTask, ReadingPool, Task, Unreadable

MAIL_ENDINGS = frozenset({".eml", ".mbox", ".msg", ""})
HINT_BYTES = 4096
MAIL_HEADERS = (b"received:", b"return-path:", b"from:", b"message-id:", b"mime-version:", b"delivered-to:")


def explain(config: Config, paths: Sequence[Path], *, jsonl: bool) -> None:
    """One line (or block) a file, in the order given; a folder stands for its files by name."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    files = list(_files(paths))
    explainer = Explainer(config)
    with ReadingPool(config.about(), limits(config)) as pool, progress("files") as bar:
        answers = pool.work(_task(file) for file in files)
        for done, (file, answer) in enumerate(zip(files, answers, strict=True), start=1):
            explained = explainer.explain(str(file), answer)
            print(as_line(explained) if jsonl else _in_words(explained), flush=sys.stdout.isatty())
            bar.show(done, len(files))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(one for one in path.iterdir() if one.is_file())
        else:
            yield path


def _task(file: Path) -> Task | Unreadable:
    try:
        content = file.read_bytes()
    except OSError as error:
        return Unreadable(f"the file cannot be read: {error.strerror}")
    if file.suffix.lower() in MAIL_ENDINGS and (file.suffix or _looks_like_mail(content)):
        return MailTask(content)
    return DocumentTask(file.name, content)


def _looks_like_mail(content: bytes) -> bool:
    lines = content[:HINT_BYTES].lower().splitlines()
    return any(line.startswith(MAIL_HEADERS) for line in lines)


def _in_words(explained: dict[str, Any]) -> str:
    proposal = explained.get("proposal") or {}
    lines = [f"{explained['path']}: {explained['kind'] or 'document'}"]
    if explained.get("from"):
        lines.append(f"  from      {explained['from']['name'] or ''} <{explained['from']['email']}>")
        lines.append(f"  intents   {', '.join(explained['intents']) or 'none'}")
    if proposal:
        lines.append(f"  title     {proposal['title'] or '(none)'}")
        lines.append(f"  authors   {', '.join(author['name'] for author in proposal['authors']) or '(none)'}")
        lines.append(f"  abstract  {_short(proposal['abstract'])}")
        lines.append(f"  problems  {', '.join(proposal['problems']) or 'none'}")
    for one in explained.get("registrations") or ():
        mode = one["attendance"] or "attendance not said"
        lines.append(f"  registers {one['name']} <{one['email']}>, {mode}")
    lines += [
        f"  answers   {one['template']} to {one['to']}: {one['subject']}"
        for one in explained.get("answers") or ()
    ]
    lines += [f"  because   {why}" for why in explained["why"]]
    return "\n".join(printable(line) for line in lines)


def _short(text: str | None) -> str:
    if not text:
        return "(none)"
    one_line = " ".join(text.split())
    return f"{one_line[:70]}… ({len(text)} characters)" if len(one_line) > 70 else one_line
