"""The store: one public method, one transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, select

from mailbot import domain as d
from mailbot.record import comparing, forgetting, knowing, ledger, locking, outbox, recording, reports, upkeep
from mailbot.record.changes import apply
from mailbot.record.opening import check_whole, open_engine
from mailbot.record.tables import setting
from mailbot.record.transactions import Transactions
from mailbot.record.writing import put_setting


def open_store(url: str, *, read_only: bool = False) -> Store:
    """The store at a database URL, brought to the newest schema.

    GiveUp, in one line, where what is there is damaged, not mailbot's or of a newer mailbot: it is never
    overwritten. read_only: nothing is created or migrated, every write fails. TryLater: its server is away.
    """
    return Store(open_engine(url, read_only=read_only))


class Store:
    """Everything that mailbot remembers. Safe to use from several threads and processes at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._transactions = Transactions(engine)
        self._write = self._transactions.write
        self._read = self._transactions.read
        self._locks = contextlib.ExitStack()

    def close(self) -> None:
        self._locks.close()
        self._engine.dispose()

    def together(self) -> AbstractContextManager[None]:
        """Group commit: what this thread does inside is one transaction, each call under a savepoint.

        An exception that leaves the block undoes all of it.
        """
        return self._transactions.together()

    def lock_service(self) -> None:
        """This process is the one service on this store until close(); GiveUp where another one runs.

        The whole database is checked first: a service must not start on a damaged one.
        """
        check_whole(self._engine)
        self._locks.enter_context(locking.only_service(self._engine))

    # --- ledger ---------------------------------------------------------------------------

    def note_seen(self, listed: Sequence[d.Listed], state: d.ArrivalState = d.ArrivalState.SEEN) -> int:
        """A row for each UID that has none, before its content is fetched; the number of new ones."""
        with self._write() as c:
            return ledger.note_seen(c, listed, state)

    def known_uids(self, inbox: str, uidvalidity: int) -> frozenset[int]:
        with self._read() as c:
            return ledger.known_uids(c, inbox, uidvalidity)

    def pending(self, limit: int, *, now: datetime | None = None) -> tuple[d.Listed, ...]:
        """SEEN arrivals of all inboxes in order of delivery, inbox, UID; not those postponed beyond now."""
        with self._read() as c:
            return ledger.pending(c, limit, now or datetime.now(UTC))

    def mark_arrivals(self, keys: Iterable[d.ArrivalKey], state: d.ArrivalState) -> int:
        """For arrivals that belong to no mail; the number changed. RECORDED is record()'s alone."""
        with self._write() as c:
            return ledger.mark(c, keys, state)

    def postpone(self, key: d.ArrivalKey, until: datetime, error: str) -> None:
        with self._write() as c:
            ledger.postpone(c, key, until, error)

    def note_poll(self, inbox: str, at: datetime, error: str | None) -> None:
        with self._write() as c:
            ledger.note_poll(c, inbox, at, error)

    def polls(self) -> tuple[d.Poll, ...]:
        with self._read() as c:
            return ledger.polls(c)

    # --- one mail ---------------------------------------------------------------------------

    def known(self, reading: d.Reading, received_at: datetime, rules: d.Rules) -> d.Known:
        """The few rows that bear on this mail, in one look."""
        with self._read() as c:
            return knowing.known(c, reading, received_at, rules)

    def record(
        self,
        arrival: d.Arrival,
        reading: d.Reading,
        decision: d.Decision,
        outgoing: Sequence[d.Outgoing],
        *,
        revision: int,
        now: datetime,
    ) -> d.RecordResult:
        """All that follows from a mail, or nothing.

        AlreadyThere: this arrival or the same mail is in the ledger (the copy is attached, the earliest
        delivery counts) and nothing changes; what does change is carried out for the mail that is there.
        Stale: the records are not those of `revision` any more.
        """
        with self._write() as c:
            result = recording.record(c, arrival, reading, decision, outgoing, based_on=revision, now=now)
        if any(isinstance(change, d.Forget) for change in decision.changes):
            upkeep.fold_log(self._engine)
        return result

    def queue(self, outgoing: Sequence[d.Outgoing], *, cause: str, now: datetime) -> int:
        """Mails of another cause ("digest 2026-03-01"): once per cause, template and person."""
        with self._write() as c:
            return outbox.queue(c, outgoing, cause, None, now, now)

    def settle(
        self, changes: Sequence[d.Change], outgoing: Sequence[d.Outgoing], *, cause: str, now: datetime
    ) -> None:
        """What a decision that no mail caused changes and says."""
        with self._write() as c:
            apply(c, changes, None, now)
            outbox.queue(c, outgoing, cause, None, now, now)

    # --- quarantine -------------------------------------------------------------------------

    def quarantine(self, arrival: d.Arrival, why: str, now: datetime) -> int:
        """Kept raw, shown to the organisers, in nobody's way; its number."""
        with self._write() as c:
            return ledger.put_in_quarantine(c, arrival, why, now)

    def quarantined(self) -> tuple[d.QuarantinedMail, ...]:
        with self._read() as c:
            return ledger.quarantined(c)

    def quarantine_row(self, n: int) -> d.QuarantinedMail:
        with self._read() as c:
            return ledger.quarantine_row(c, n)

    def release_quarantine(self, n: int) -> d.ArrivalKey:
        """Pending again; kept_raw() has its bytes, should the inbox have lost it."""
        with self._write() as c:
            return ledger.release(c, n)

    def kept_raw(self, key: d.ArrivalKey) -> bytes | None:
        """The bytes of an arrival that is or was in quarantine."""
        with self._read() as c:
            return ledger.kept_raw(c, key)

    # --- outbox -----------------------------------------------------------------------------

    def claim_due(self, now: datetime, lease: timedelta, limit: int = 1) -> tuple[d.OutboxRow, ...]:
        """Rows that only the caller has, attempt counted and committed before any server is contacted."""
        with self._write() as c:
            return outbox.claim_due(c, now, lease, limit)

    def mark_sent(self, id_: int, now: datetime) -> None:
        self._move(id_, "mark_sent", sent_at=now, next_at=None, last_error=None)

    def mark_due(self, id_: int, error: str, next_at: datetime) -> None:
        self._move(id_, "mark_due", last_error=error, next_at=next_at)

    def mark_refused(self, id_: int, error: str) -> None:
        self._move(id_, "mark_refused", last_error=error, next_at=None)

    def mark_unknown(self, id_: int, error: str) -> None:
        self._move(id_, "mark_unknown", last_error=error, next_at=None)

    def mark_drafted(self, id_: int, now: datetime) -> None:  # noqa: ARG002 - the marks have one shape
        self._move(id_, "mark_drafted", next_at=None, last_error=None)

    def expire_claims(self, now: datetime) -> int:
        """Claims whose lease ran out become unknown; their number."""
        with self._write() as c:
            return outbox.expire(c, now)

    def _move(self, id_: int, act: str, **values: object) -> None:
        with self._write() as c:
            outbox.move(c, id_, act, **values)

    def outbox(self, state: d.OutboxState | None = None) -> tuple[d.OutboxRow, ...]:
        with self._read() as c:
            return outbox.rows(c, state)

    def outbox_row(self, id_: int) -> d.OutboxRow:
        with self._read() as c:
            return outbox.outbox_row_of(c, id_)

    def release(self, id_: int, now: datetime) -> None:
        self._move(id_, "release", next_at=now)

    def hold(self, id_: int) -> None:
        """due -> held."""
        self._move(id_, "hold", next_at=None)

    def retry(self, id_: int, now: datetime) -> None:
        """refused, unknown (a second copy may leave) or due later -> due now."""
        self._move(id_, "retry", next_at=now)

    def resend_unknown(self, now: datetime) -> int:
        """For unknown = "resend": all of them due again, with their Message-ID; their number."""
        with self._write() as c:
            return outbox.resend_unknown(c, now)

    def pause(self, reason: str) -> None:
        """Nothing is claimed until resume(): the account is at fault, not the mails."""
        self.put_setting(outbox.PAUSED, reason)

    def resume(self) -> None:
        with self._write() as c:
            c.execute(setting.delete().where(setting.c.name == outbox.PAUSED))

    def paused(self) -> str | None:
        return self.setting(outbox.PAUSED)

    # --- reports ----------------------------------------------------------------------------

    def proposals(self) -> tuple[d.ProposalRecord, ...]:
        with self._read() as c:
            return reports.proposals_where(c)

    def registrations(self) -> tuple[d.RegistrationRecord, ...]:
        """In the order of the queue for seats."""
        with self._read() as c:
            return reports.registrations_where(c, order=reports.IN_QUEUE)

    def desk(self) -> d.Desk:
        """All that a digest is made of, in one look."""
        with self._read() as c:
            return reports.desk(c)

    def ledger_mails(self) -> tuple[d.LedgerMail, ...]:
        with self._read() as c:
            return reports.ledger_mails(c)

    def counts(self) -> d.Counts:
        with self._read() as c:
            return reports.counts(c)

    def raw_mail(self, id_: int) -> bytes | None:
        with self._read() as c:
            return reports.raw_of(c, id_)

    def setting(self, name: str) -> str | None:
        with self._read() as c:
            return c.execute(select(setting.c.value).where(setting.c.name == name)).scalar()

    def put_setting(self, name: str, value: str) -> None:
        with self._write() as c:
            put_setting(c, name, value)

    def secret(self) -> bytes:
        """32 random bytes, made once: they key our Message-IDs and tokens."""
        return upkeep.secret(self._read, self._write)

    # --- upkeep -----------------------------------------------------------------------------

    def backup(self, path: Path) -> None:
        """A consistent copy while others write, 0600. GiveUp: the file exists, or a server has the store."""
        upkeep.backup(self._engine, path)

    def forget(self, address: str) -> d.Forgotten:
        """One person erased; the ledger keeps digests alone, so that no mail is handled a second time."""
        with self._write() as c:
            forgotten = forgetting.forget(c, address)
        upkeep.fold_log(self._engine)
        return forgotten

    def purge_raw(self, before: datetime) -> int:
        """Raw mail delivered before, and the answers to it, erased; the number of mails."""
        with self._write() as c:
            purged = upkeep.purge_raw(c, before)
        upkeep.fold_log(self._engine)
        return purged

    def purge_people(self) -> int:
        """Names and addresses of who registered and wrote, erased; the number of registrations."""
        with self._write() as c:
            return upkeep.purge_people(c)

    def kept(self) -> Iterator[d.Kept]:
        """Every arrival whose mail is kept, in the order of handling: what rebuild runs again."""
        with self._read() as c:
            yield from upkeep.kept(c)

    def differences(self, other: Store) -> tuple[str, ...]:
        """Where the records of another store differ, row for row, in words; () where they do not."""
        with self._read() as mine, other._read() as theirs:
            return comparing.differences(mine, theirs)
