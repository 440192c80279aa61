"""Questions, challenges, bounces, flags, and the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_bounce()
    index_bounce()
    make_challenge()
    index_challenge()
    make_flag()
    make_outbox()
    index_outbox()
    make_question()
    index_question()


def downgrade() -> None:
    op.drop_table("question")
    op.drop_table("outbox")
    op.drop_table("flag")
    op.drop_table("challenge")
    op.drop_table("bounce")


def one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def yes_or_no(name: str) -> sa.Boolean:
    return sa.Boolean(create_constraint=True, name=name)


def make_bounce() -> None:
    op.create_table(
        "bounce",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("permanent", yes_or_no("permanent"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_bounce_mail")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bounce")),
        sqlite_autoincrement=True,
    )


def index_bounce() -> None:
    op.create_index(op.f("ix_bounce_mail"), "bounce", ["mail"], unique=False)


def make_challenge() -> None:
    op.create_table(
        "challenge",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("acts", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("used", yes_or_no("used"), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_challenge_mail")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_challenge")),
        sa.UniqueConstraint("token", name=op.f("uq_challenge_token")),
        sqlite_autoincrement=True,
    )


def index_challenge() -> None:
    op.create_index(op.f("ix_challenge_mail"), "challenge", ["mail"], unique=False)


def make_flag() -> None:
    op.create_table(
        "flag",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_flag_mail")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag")),
        sa.UniqueConstraint("mail", "code", "about", name=op.f("uq_flag_mail_code_about")),
        sqlite_autoincrement=True,
    )


def make_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("to_address", sa.Text(), nullable=False),
        sa.Column("to_key", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column(
            "state",
            one_of("state", "held", "due", "claimed", "sent", "refused", "unknown", "drafted"),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("caused_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proposals", sa.Text(), nullable=False),
        sa.Column("registrations", sa.Text(), nullable=False),
        sa.CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name=op.f("ck_outbox_sent_has_time")),
        sa.CheckConstraint(
            "state NOT IN ('due', 'claimed') OR next_at IS NOT NULL", name=op.f("ck_outbox_due_has_time")
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_outbox_attempts")),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_outbox_mail")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("cause", "template", "to_key", name=op.f("uq_outbox_cause_template_to_key")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sqlite_autoincrement=True,
    )


def index_outbox() -> None:
    op.create_index("ix_outbox_brake", "outbox", ["to_key", "caused_at"], unique=False)
    op.create_index("ix_outbox_due", "outbox", ["state", "next_at"], unique=False)
    op.create_index(op.f("ix_outbox_mail"), "outbox", ["mail"], unique=False)


def make_question() -> None:
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mail", sa.Integer(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("answered", yes_or_no("answered"), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.id"], name=op.f("fk_question_mail")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sqlite_autoincrement=True,
    )


def index_question() -> None:
    op.create_index(op.f("ix_question_mail"), "question", ["mail"], unique=False)
