"""Bytes to what a mail says. Pure: no clock, log, network, SQL, no file but the bytes given."""

from mailbot.read.reading import read, read_document

__all__ = ["read", "read_document"]
