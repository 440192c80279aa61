"""mailbot: runs the call of a scientific meeting from the organisers' own inboxes."""

__version__ = "0.1.0"
