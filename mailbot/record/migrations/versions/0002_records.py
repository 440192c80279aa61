"""Proposals and registrations, and which mail touched them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_proposal()
    make_registration()
    index_registration()
    make_mail_proposal()
    make_mail_registration()
    make_proposal_key()
    index_proposal_key()
    make_version()
    index_version()


def downgrade() -> None:
    op.drop_table("version")
    op.drop_table("proposal_key")
    op.drop_table("mail_registration")
    op.drop_table("mail_proposal")
    op.drop_table("registration")
    op.drop_table("proposal")


def one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def yes_or_no(name: str) -> sa.Boolean:
    return sa.Boolean(create_constraint=True, name=name)


def make_proposal() -> None:
    op.create_table(
        "proposal",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column(
            "standing",
            one_of("standing", "active", "withdrawn", "accepted", "declined", "waitlisted", "merged"),
            nullable=False,
        ),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("possible_duplicate_of", sa.Integer(), nullable=True),
        sa.Column("extended_until", sa.Text(), nullable=True),
        sa.CheckConstraint("merged_into <> number", name=op.f("ck_proposal_merged_elsewhere")),
        sa.CheckConstraint("number > 0", name=op.f("ck_proposal_number")),
        sa.ForeignKeyConstraint(["merged_into"], ["proposal.number"], name=op.f("fk_proposal_merged_into")),
        sa.ForeignKeyConstraint(
            ["possible_duplicate_of"], ["proposal.number"], name=op.f("fk_proposal_possible_duplicate_of")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_proposal")),
    )


def make_registration() -> None:
    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("affiliation", sa.Text(), nullable=True),
        sa.Column("attendance", one_of("attendance", "in_person", "remote"), nullable=False),
        sa.Column("attendance_said", yes_or_no("attendance_said"), nullable=False),
        sa.Column("member", yes_or_no("member"), nullable=True),
        sa.Column("seat", one_of("seat", "confirmed", "waiting", "cancelled"), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.Text(), nullable=False),
        sa.Column("queued_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("queue_index", sa.Integer(), nullable=False),
        sa.Column("registered_by", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("reserved", yes_or_no("reserved"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.CheckConstraint("email = lower(email)", name=op.f("ck_registration_email_lower")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sqlite_autoincrement=True,
    )


def index_registration() -> None:
    op.create_index(op.f("ix_registration_email"), "registration", ["email"], unique=False)
    op.create_index(op.f("ix_registration_name_key"), "registration", ["name_key"], unique=False)
    op.create_index(op.f("ix_registration_registered_by"), "registration", ["registered_by"], unique=False)
    op.create_index("ix_registration_seats", "registration", ["seat", "attendance", "reserved"], unique=False)
    op.create_index(
        "uq_registration_active",
        "registration",
        ["email"],
        unique=True,
        sqlite_where=sa.text("seat <> 'cancelled'"),
        postgresql_where=sa.text("seat <> 'cancelled'"),
    )


def make_mail_proposal() -> None:
    op.create_table(
        "mail_proposal",
        sa.Column("mail", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("proposal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_mail_proposal_mail")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_mail_proposal_proposal")),
        sa.PrimaryKeyConstraint("mail", "proposal", name=op.f("pk_mail_proposal")),
    )


def make_mail_registration() -> None:
    op.create_table(
        "mail_registration",
        sa.Column("mail", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_mail_registration_mail")),
        sa.ForeignKeyConstraint(
            ["registration"], ["registration.id"], name=op.f("fk_mail_registration_registration")
        ),
        sa.PrimaryKeyConstraint("mail", "registration", name=op.f("pk_mail_registration")),
    )


def make_proposal_key() -> None:
    op.create_table(
        "proposal_key",
        sa.Column("proposal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('address', 'name', 'digest', 'title')", name=op.f("ck_proposal_key_kind")
        ),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_proposal_key_proposal")),
        sa.PrimaryKeyConstraint("proposal", "kind", "key", name=op.f("pk_proposal_key")),
    )


def index_proposal_key() -> None:
    op.create_index("ix_proposal_key_kind_key", "proposal_key", ["kind", "key"], unique=False)


def make_version() -> None:
    op.create_table(
        "version",
        sa.Column("proposal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("on_time", yes_or_no("on_time"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_version_mail")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_version_proposal")),
        sa.PrimaryKeyConstraint("proposal", "position", name=op.f("pk_version")),
    )


def index_version() -> None:
    op.create_index(op.f("ix_version_mail"), "version", ["mail"], unique=False)
