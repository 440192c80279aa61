"""The command line: each command thin, its long-running part in a module of its name."""

from mailbot.cli.commands import main

__all__ = ["main"]
