"""The reading processes: in order, in parallel, within limits; one that dies costs one mail's documents."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.domain import Kind, Meeting, Problem, Reading
from mailbot.workers import DocumentTask, Limits, MailTask, ReadingPool, Unreadable
from tests.mails_by_hand import mail, proposal

MEETING = Meeting(code="TIDE", title="A day on tides")


@pytest.fixture
def pool() -> Iterator[ReadingPool]:
    with ReadingPool(MEETING, Limits(processes=2, seconds=1)) as pool:
        yield pool


def test_answers_come_in_the_order_of_the_tasks(pool: ReadingPool) -> None:
    raws = [mail("Hello", message_id=f"m{number}@example.net") for number in range(30)]

    answers = list(pool.work(MailTask(raw) for raw in raws))

    assert [isinstance(one, Reading) and one.message_id for one in answers] == [
        f"m{number}@example.net" for number in range(30)
    ]


def test_documents_and_what_cannot_be_opened_stand_in_their_places(pool: ReadingPool) -> None:
    text = (
        b"Title: On tides\nAuthors: Nora Lindqvist\nAbstract: Tides come and go, and then they come again.\n"
    )

    first, second = pool.work([Unreadable("no such file"), DocumentTask("tides.txt", text)])

    assert first == Unreadable("no such file")
    assert isinstance(second, tuple)
    assert second[0].title == "On tides"


def test_process_that_stands_still_costs_the_documents_of_one_mail(pool: ReadingPool) -> None:
    assert isinstance(pool.read(mail("warm up")), Reading)
    [worker] = pool._idle
    os.kill(worker.process.pid or 0, signal.SIGSTOP)
    began = time.monotonic()

    answer = pool.read(proposal())

    assert time.monotonic() - began < 45
    assert isinstance(answer, Reading)
    assert answer.kind is Kind.HUMAN


def test_process_that_died_is_replaced(pool: ReadingPool) -> None:
    assert isinstance(pool.read(mail("warm up")), Reading)
    [worker] = pool._idle
    worker.process.kill()
    worker.process.join()

    assert isinstance(pool.read(proposal()), Reading)


def test_unopened_documents_are_told_as_unreadable(pool: ReadingPool) -> None:
    from email import message_from_bytes
    from email.message import EmailMessage
    from email.policy import default

    message = message_from_bytes(mail("Please find our proposal attached."), policy=default)
    assert isinstance(message, EmailMessage)
    message.add_attachment(b"%PDF-1.4 \n", maintype="application", subtype="pdf", filename="proposal.pdf")

    [answer] = pool.work([MailTask(message.as_bytes(), documents=False)])

    assert isinstance(answer, Reading)
    assert answer.proposal is not None
    assert answer.proposal.problems == (Problem.UNREADABLE,)


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "open('/tmp/mailbot-should-not-exist', 'w')",
        "import os; os.write(os.open('/dev/shm/mailbot-should-not-exist', os.O_CREAT | os.O_WRONLY), b'x')",
        "bytearray(3_000_000_000)",
    ],
)
def test_locked_in_process_reaches_nothing(attempt: str) -> None:
    code = f"from mailbot.workers import _lock_in, Limits; _lock_in(Limits()); {attempt}"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.returncode != 0
    assert ("MemoryError" if "bytearray" in attempt else "PermissionError") in done.stderr
    assert not Path("/dev/shm/mailbot-should-not-exist").exists()
