"""Who last said how somebody comes; and nothing kept of mails without a sender."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Of what was written before, the person's own mail decides, else who registered them.
FILL = """
UPDATE registration SET said_by = CASE
    WHEN email IS NOT NULL AND (registered_by = email OR EXISTS (
        SELECT 1 FROM mail_registration JOIN mail ON mail.id = mail_registration.mail
        WHERE mail_registration.registration = registration.id AND mail.sender = registration.email
    )) THEN email
    ELSE NULLIF(registered_by, '')
END
"""
NOBODYS = "SELECT mail FROM flag WHERE code = 'no_sender' AND mail IS NOT NULL"


def upgrade() -> None:
    op.add_column("registration", sa.Column("said_by", sa.Text(), nullable=True))
    op.execute(FILL)
    op.execute(f"DELETE FROM raw_mail WHERE mail IN ({NOBODYS})")  # noqa: S608 - our own words
    op.execute(f"DELETE FROM mail_reference WHERE mail IN ({NOBODYS})")  # noqa: S608
    op.execute("DELETE FROM flag WHERE code = 'no_sender'")


def downgrade() -> None:
    op.drop_column("registration", "said_by")
