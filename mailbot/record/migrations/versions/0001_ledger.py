"""The ledger: arrivals, mails, quarantine, polls, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_mail()
    index_mail()
    make_poll()
    make_revision()
    make_arrival()
    index_arrival()
    make_mail_reference()
    make_raw_mail()
    make_setting()
    make_quarantine()
    op.execute("INSERT INTO revision (id, number) VALUES (1, 0)")


def downgrade() -> None:
    op.drop_table("quarantine")
    op.drop_table("setting")
    op.drop_table("raw_mail")
    op.drop_table("mail_reference")
    op.drop_table("arrival")
    op.drop_table("revision")
    op.drop_table("poll")
    op.drop_table("mail")


def one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def yes_or_no(name: str) -> sa.Boolean:
    return sa.Boolean(create_constraint=True, name=name)


def make_mail() -> None:
    op.create_table(
        "mail",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("raw_digest", sa.Text(), nullable=False),
        sa.Column(
            "kind", one_of("kind", "human", "bounce", "auto_reply", "list", "receipt", "own"), nullable=False
        ),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("intents", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            one_of(
                "outcome",
                "filed",
                "command",
                "question",
                "challenged",
                "noted",
                "machine",
                "left_alone",
                "refused",
                "braked",
                "quarantined",
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("received_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("meant", yes_or_no("meant"), nullable=False),
        sa.CheckConstraint("fingerprint <> ''", name=op.f("ck_mail_has_fingerprint")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail")),
        sa.UniqueConstraint("message_id", "fingerprint", name=op.f("uq_mail_message_id_fingerprint")),
        sqlite_autoincrement=True,
    )


def index_mail() -> None:
    op.create_index("ix_mail_fingerprint", "mail", ["fingerprint"], unique=False)
    op.create_index(op.f("ix_mail_raw_digest"), "mail", ["raw_digest"], unique=False)
    op.create_index(op.f("ix_mail_received_utc"), "mail", ["received_utc"], unique=False)
    op.create_index(op.f("ix_mail_sender"), "mail", ["sender"], unique=False)


def make_poll() -> None:
    op.create_table(
        "poll",
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("succeeded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("inbox", name=op.f("pk_poll")),
    )


def make_revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_revision_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )


def make_arrival() -> None:
    op.create_table(
        "arrival",
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("received_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column(
            "state",
            one_of("state", "seen", "recorded", "out_of_scope", "quarantined", "gone"),
            nullable=False,
        ),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(state = 'recorded') = (mail IS NOT NULL)", name=op.f("ck_arrival_recorded_has_mail")
        ),
        sa.CheckConstraint("(mail IS NULL) = (turn IS NULL)", name=op.f("ck_arrival_mail_has_turn")),
        sa.CheckConstraint("size >= 0", name=op.f("ck_arrival_size")),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_arrival_mail")),
        sa.PrimaryKeyConstraint("inbox", "uidvalidity", "uid", name=op.f("pk_arrival")),
        sa.UniqueConstraint("turn", name=op.f("uq_arrival_turn")),
    )


def index_arrival() -> None:
    op.create_index(op.f("ix_arrival_mail"), "arrival", ["mail"], unique=False)
    op.create_index("ix_arrival_state", "arrival", ["state"], unique=False)
    op.create_index(
        "ix_arrival_waiting",
        "arrival",
        ["received_utc", "inbox", "uid"],
        unique=False,
        sqlite_where=sa.text("state = 'seen'"),
        postgresql_where=sa.text("state = 'seen'"),
    )


def make_mail_reference() -> None:
    op.create_table(
        "mail_reference",
        sa.Column("mail", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_mail_reference_mail")),
        sa.PrimaryKeyConstraint("mail", "message_id", name=op.f("pk_mail_reference")),
    )


def make_raw_mail() -> None:
    op.create_table(
        "raw_mail",
        sa.Column("mail", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("compressed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_raw_mail_mail")),
        sa.PrimaryKeyConstraint("mail", name=op.f("pk_raw_mail")),
    )


def make_setting() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_setting_mail")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )


def make_quarantine() -> None:
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("quarantined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("compressed", sa.LargeBinary(), nullable=False),
        sa.Column("released", yes_or_no("released"), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbox", "uidvalidity", "uid"],
            ["arrival.inbox", "arrival.uidvalidity", "arrival.uid"],
            name=op.f("fk_quarantine_inbox_uidvalidity_uid"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
        sa.UniqueConstraint("inbox", "uidvalidity", "uid", name=op.f("uq_quarantine_inbox_uidvalidity_uid")),
        sqlite_autoincrement=True,
    )
