"""Reading happens here: in processes of their own, with limits of time and memory.

A hostile document costs its own mail's document, never the service: a process that takes too long or too
much is killed, the mail is read again without its documents, and only if that fails too it is unreadable.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import resource
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from mailbot.domain import Meeting, Proposal, Reading

RECYCLE_AFTER = 200  # tasks of one process: fonts and parsers leak a little
_START_SECONDS = 60.0  # a loaded machine may take long to start the first process; no mail is charged for it


@dataclass(frozen=True, slots=True)
class Limits:
    """For one mail: wall clock and processor seconds, megabytes of address space; processes at once."""

    processes: int = 2
    seconds: int = 20
    megabytes: int = 1024


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing could be read of a mail; it goes to quarantine with this reason."""

    why: str


@dataclass(frozen=True, slots=True)
class MailTask:
    raw: bytes
    documents: bool = True


@dataclass(frozen=True, slots=True)
class DocumentTask:
    """A bare document, as `explain` takes it."""

    name: str
    content: bytes


Task = MailTask | DocumentTask
DocumentReading = tuple[Proposal, tuple[str, ...]]
Answer = Reading | DocumentReading | Unreadable


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    done: int = 0
    index: int = -1  # of the task in hand; -1: idle
    task: Task | None = None
    give_up_at: float = 0.0


@dataclass(slots=True)
class ReadingPool:
    """Warm reading processes. Not for several threads at once; close() or `with` ends them."""

    meeting: Meeting
    limits: Limits = field(default_factory=Limits)
    _idle: list[_Worker] = field(default_factory=list)
    _busy: list[_Worker] = field(default_factory=list)

    def __enter__(self) -> ReadingPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for worker in (*self._idle, *self._busy):
            _end(worker)
        self._idle.clear()
        self._busy.clear()

    def read(self, raw: bytes) -> Reading | Unreadable:
        """One mail."""
        answer = next(self.work([MailTask(raw)]))
        assert isinstance(answer, Reading | Unreadable)
        return answer

    def work(self, tasks: Iterable[Task | Unreadable]) -> Iterator[Answer]:
        """The tasks' answers in their order; read in parallel, a few ahead of the one that is asked for.

        What is Unreadable already (a file that cannot be opened) passes through in its place.
        """
        queue: deque[tuple[int, Task]] = deque()
        answers: dict[int, Answer] = {}
        source = enumerate(tasks)
        handed_out = 0
        exhausted = False
        while True:
            while not exhausted and len(self._busy) + len(queue) + len(answers) < 2 * self.limits.processes:
                following = next(source, None)
                exhausted = following is None
                if following is None:
                    continue
                index, task = following
                if isinstance(task, Unreadable):
                    answers[index] = task
                else:
                    queue.append((index, task))
            while queue and len(self._busy) < self.limits.processes:
                self._give(*queue.popleft())
            if handed_out in answers:
                yield answers.pop(handed_out)
                handed_out += 1
            elif self._busy:
                self._collect(queue, answers)
            else:
                return

    def _give(self, index: int, task: Task) -> None:
        worker = self._idle.pop() if self._idle else self._start()
        worker.index, worker.task = index, task
        grace = _START_SECONDS if worker.done == 0 else 2.0
        worker.give_up_at = time.monotonic() + self.limits.seconds + grace
        try:
            worker.pipe.send(task)
        except OSError:
            worker.give_up_at = 0.0  # it died while idle: collected and replaced at once
        self._busy.append(worker)

    def _collect(self, queue: deque[tuple[int, Task]], answers: dict[int, Answer]) -> None:
        patience = max(0.0, min(worker.give_up_at for worker in self._busy) - time.monotonic())
        ready = wait([worker.pipe for worker in self._busy], timeout=patience)
        for worker in [w for w in self._busy if w.pipe in ready or w.give_up_at <= time.monotonic()]:
            self._busy.remove(worker)
            answer = _received(worker) if worker.pipe in ready else Unreadable(self._too_long())
            index, task = worker.index, worker.task
            assert task is not None
            if isinstance(answer, Unreadable):
                _end(worker)
            else:
                self._keep(worker)
            if isinstance(answer, Unreadable) and isinstance(task, MailTask) and task.documents:
                queue.appendleft((index, MailTask(task.raw, documents=False)))
            else:
                answers[index] = answer

    def _too_long(self) -> str:
        return f"reading took longer than {self.limits.seconds} s"

    def _keep(self, worker: _Worker) -> None:
        worker.done += 1
        worker.index, worker.task = -1, None
        if worker.done < RECYCLE_AFTER:
            self._idle.append(worker)
        else:
            _end(worker)

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["mailbot.read", "mailbot.workers"])
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_reading_process,
            args=(theirs, self.meeting, self.limits),
            name="mailbot-reading",
            daemon=True,
        )
        process.start()
        theirs.close()
        return _Worker(process, ours)


def _received(worker: _Worker) -> Answer:
    try:
        answer: Answer = worker.pipe.recv()
    except (EOFError, OSError):
        return Unreadable("the reading process died of it (memory or a fault in a document)")
    return answer


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


# --- inside the reading process ---------------------------------------------------------


def _reading_process(pipe: Connection, meeting: Meeting, limits: Limits) -> None:
    from mailbot.read import read, read_document

    readers: dict[type[Task], Callable[[Any], Answer]] = {
        MailTask: lambda task: read(task.raw, meeting, documents=task.documents),
        DocumentTask: lambda task: read_document(task.name, task.content, meeting),
    }
    for library in ("pypdf", "fontTools"):  # they grumble at broken files, which is no news to an operator
        logging.getLogger(library).addHandler(logging.NullHandler())
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # one processor each: the limits count their time
    _lock_in(limits)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        _charge_from_now(limits)
        try:
            answer = readers[type(task)](task)
        except MemoryError:
            answer = Unreadable(f"reading it takes more than {limits.megabytes} MB")
        except RecursionError:
            answer = Unreadable("it is nested too deeply")
        except Exception as error:  # a bug of ours: the mail is kept and shown, the service goes on
            answer = Unreadable(f"reading failed: {type(error).__name__}: {error}"[:300])
        pipe.send(answer)


def _lock_in(limits: Limits) -> None:
    """No file can grow, memory ends, and Python opens no socket, program or file for writing."""
    space = limits.megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (space, space))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    sys.addaudithook(_refuse)


_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "ftplib.",
    "urllib.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"the reading process may not use {event}")
    if event == "open" and args[2] & _WRITING:
        raise PermissionError("the reading process may not write files")


def _charge_from_now(limits: Limits) -> None:
    """RLIMIT_CPU counts the whole life of a process: move it on for each task."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + limits.seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))
