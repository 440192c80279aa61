"""Proposals and registrations, and which mail touched them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "proposal",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column(
            "standing",
            sa.Enum(
                "active",
                "withdrawn",
                "accepted",
                "declined",
                "waitlisted",
                "merged",
                name="standing",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
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
    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("affiliation", sa.Text(), nullable=True),
        sa.Column(
            "attendance",
            sa.Enum(
                "in_person", "remote", name="attendance", native_enum=False, create_constraint=True, length=20
            ),
            nullable=False,
        ),
        sa.Column(
            "attendance_said", sa.Boolean(create_constraint=True, name="attendance_said"), nullable=False
        ),
        sa.Column("member", sa.Boolean(create_constraint=True, name="member"), nullable=True),
        sa.Column(
            "seat",
            sa.Enum(
                "confirmed",
                "waiting",
                "cancelled",
                name="seat",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.Text(), nullable=False),
        sa.Column("queued_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("queue_index", sa.Integer(), nullable=False),
        sa.Column("registered_by", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("reserved", sa.Boolean(create_constraint=True, name="reserved"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.CheckConstraint("email = lower(email)", name=op.f("ck_registration_email_lower")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sqlite_autoincrement=True,
    )
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
    op.create_table(
        "mail_proposal",
        sa.Column("mail", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("proposal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_mail_proposal_mail")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_mail_proposal_proposal")),
        sa.PrimaryKeyConstraint("mail", "proposal", name=op.f("pk_mail_proposal")),
    )
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
    op.create_index("ix_proposal_key_kind_key", "proposal_key", ["kind", "key"], unique=False)
    op.create_table(
        "version",
        sa.Column("proposal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("on_time", sa.Boolean(create_constraint=True, name="on_time"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_version_mail")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_version_proposal")),
        sa.PrimaryKeyConstraint("proposal", "position", name=op.f("pk_version")),
    )
    op.create_index(op.f("ix_version_mail"), "version", ["mail"], unique=False)


def downgrade() -> None:
    op.drop_table("version")
    op.drop_table("proposal_key")
    op.drop_table("mail_registration")
    op.drop_table("mail_proposal")
    op.drop_table("registration")
    op.drop_table("proposal")
