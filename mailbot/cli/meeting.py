"""Which meeting a command is about: the configuration chosen once, opened when it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mailbot.app import App, Clock, open_app, system_clock
from mailbot.config import Config, load


@dataclass(slots=True)
class Chosen:
    path: Path


chosen = Chosen(Path("config/meeting.toml"))


def configured(*, secrets: bool = True) -> Config:
    return load(chosen.path, secrets=secrets)


@contextmanager
def opened(clock: Clock = system_clock, *, service: bool = False, secrets: bool = False) -> Iterator[App]:
    """service: the only one on the store. secrets: passwords must be there."""
    with open_app(configured(secrets=secrets), clock=clock, service=service) as app:
        yield app
