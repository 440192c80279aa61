"""The SMTP sink does what its faults' names say; spoken to by the standard library's client."""

from __future__ import annotations

import smtplib
import ssl

import pytest

from tests.servers.certificates import certificates
from tests.servers.smtpd import Caught, Fault, Sink, Tls

RAW = b"Message-ID: <one@example.org>\r\nSubject: caf\xc3\xa9\r\n\r\n.dot\r\nlast\r\n"
LOST = smtplib.SMTPServerDisconnected


def send(sink: Sink, to: str = "a@example.org", raw: bytes = RAW) -> None:
    with smtplib.SMTP(sink.host, sink.port, timeout=5) as client:
        client.sendmail("bot@example.org", [to], raw)


def test_accepted_mail_is_kept_byte_for_byte(sink: Sink) -> None:
    send(sink)

    assert sink.wait_for(1) == (Caught("bot@example.org", ("a@example.org",), RAW, False, None),)
    assert sink.copies() == {"one@example.org": 1}


@pytest.mark.parametrize(
    ("fault", "error", "kept"),
    [
        (Fault.SENDER_BUSY, smtplib.SMTPSenderRefused, 0),
        (Fault.SENDER_QUOTA, smtplib.SMTPSenderRefused, 0),
        (Fault.SENDER_REFUSED, smtplib.SMTPSenderRefused, 0),
        (Fault.GREYLISTED, smtplib.SMTPRecipientsRefused, 0),
        (Fault.QUOTA, smtplib.SMTPRecipientsRefused, 0),
        (Fault.REFUSED, smtplib.SMTPRecipientsRefused, 0),
        (Fault.DAILY_LIMIT, smtplib.SMTPRecipientsRefused, 0),
        (Fault.BUSY_AFTER_DATA, smtplib.SMTPDataError, 0),
        (Fault.LATER_AFTER_DATA, smtplib.SMTPDataError, 0),
        (Fault.REFUSED_AFTER_DATA, smtplib.SMTPDataError, 0),
        (Fault.CUT_AT_MAIL, LOST, 0),
        (Fault.CUT_BEFORE_DOT, LOST, 0),
        (Fault.CUT_AFTER_DOT, LOST, 1),
        (Fault.LOST_AFTER_DOT, LOST, 0),
    ],
)
def test_fault_is_played_once_and_the_next_mail_passes(
    sink: Sink, fault: Fault, error: type[Exception], kept: int
) -> None:
    sink.fail(fault)

    with pytest.raises(error):
        send(sink)

    assert len(sink.mails) == kept
    send(sink)
    assert len(sink.mails) == kept + 1
    assert sink.faults == {fault: 1}


def test_silence_after_the_dot_ends_in_the_clients_timeout(sink: Sink) -> None:
    sink.fail(Fault.SILENT_AFTER_DOT)

    with smtplib.SMTP(sink.host, sink.port, timeout=0.5) as client, pytest.raises(LOST, match="timed out"):
        client.sendmail("bot@example.org", ["a@example.org"], RAW)

    assert len(sink.mails) == 1


def test_fault_for_one_recipient_spares_the_others(sink: Sink) -> None:
    sink.fail(Fault.REFUSED, to="b@example.org", times=None)

    send(sink, "a@example.org")
    for _ in range(2):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            send(sink, "b@example.org")

    assert len(sink.mails) == 1
    sink.heal()
    send(sink, "b@example.org")
    assert len(sink.to("b@example.org")) == 1


def test_script_chooses_by_recipient(sink: Sink) -> None:
    sink.script = lambda recipient: Fault.CUT_AFTER_DOT if recipient.startswith("cut") else None

    send(sink, "a@example.org")
    with pytest.raises(LOST):
        send(sink, "cut@example.org")

    assert len(sink.mails) == 2


def test_daily_limit_counts_accepted_mails(sink: Sink) -> None:
    sink.daily_limit = 1

    send(sink)
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(sink)

    assert len(sink.mails) == 1


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.IMPLICIT])
def test_encrypted_with_login(tls: Tls) -> None:
    trust = ssl.create_default_context(cafile=str(certificates().authority))

    with Sink.start(tls, user="bot", password="right") as sink:
        client = (
            smtplib.SMTP_SSL("localhost", sink.port, context=trust)
            if tls is Tls.IMPLICIT
            else smtplib.SMTP("localhost", sink.port)
        )
        with client:
            if tls is Tls.STARTTLS:
                client.starttls(context=trust)
            with pytest.raises(smtplib.SMTPAuthenticationError):
                client.login("bot", "wrong")
            client.login("bot", "right")
            client.sendmail("bot@example.org", ["a@example.org"], RAW)

        assert [(mail.encrypted, mail.user) for mail in sink.mails] == [(True, "bot")]


@pytest.mark.parametrize("certificate", ["expired", "stranger"])
def test_bad_certificate_is_refused_by_the_client(certificate: str) -> None:
    trust = ssl.create_default_context(cafile=str(certificates().authority))

    with (
        Sink.start(Tls.STARTTLS, certificate) as sink,
        smtplib.SMTP("localhost", sink.port, timeout=5) as client,
    ):
        with pytest.raises(ssl.SSLCertVerificationError):
            client.starttls(context=trust)
        client.close()
