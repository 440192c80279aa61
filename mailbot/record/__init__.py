"""What mailbot remembers: tables, every SQL statement, migrations; one public method = one transaction."""

from mailbot.record.store import Store, open_store

__all__ = ["Store", "open_store"]
