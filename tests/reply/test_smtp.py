"""Real SMTP conversations: each way to fail, by name, and what it means (STACK's table)."""

from __future__ import annotations

from base64 import b64encode
from datetime import timedelta

import pytest

from mailbot.reply.results import Later, Paused, Refused, Result, Sent, Unknown
from mailbot.reply.smtp import Route, Sender, dotted, meaning, without_secret
from tests.servers.certificates import certificates
from tests.servers.ports import free_port
from tests.servers.smtpd import Fault, Sink, Tls

RAW = b"Message-ID: <1@example.org>\r\nSubject: x\r\n\r\n.dots\r\n..more\r\nend\r\n"
TO = "marie@example.org"
OWN = "tides@example.org"


def sender(sink: Sink, tls: str = "none", **more: object) -> Sender:
    route = Route("127.0.0.1", sink.port, tls, ca_file=str(certificates().authority), **more)  # type: ignore[arg-type]
    return Sender(route, OWN)


async def one(sink: Sink, tls: str = "none", **more: object) -> Result:
    async with sender(sink, tls, **more) as out:
        return await out.send(TO, RAW)


async def test_mail_arrives_byte_for_byte_with_an_empty_return_path(sink: Sink) -> None:
    result = await one(sink)

    (mail,) = sink.mails
    assert isinstance(result, Sent)
    assert (mail.sender.strip("<>"), mail.recipients, mail.raw) == ("", (TO,), RAW)


async def test_one_connection_carries_many_mails(sink: Sink) -> None:
    async with sender(sink) as out:
        results = [await out.send(f"{n}@example.org", RAW) for n in range(5)]

    assert {type(result) for result in results} == {Sent}
    assert (len(sink.mails), sink.connections) == (5, 1)


MEANINGS = {
    Fault.SENDER_BUSY: Later("MAIL: 421 4.3.2 Too busy, closing the channel", all_mails=True),
    Fault.SENDER_QUOTA: Later("MAIL: 452 4.3.1 Insufficient system storage", all_mails=True),
    Fault.GREYLISTED: Later("RCPT: 450 4.2.0 Greylisted, try again in a while"),
    Fault.QUOTA: Later("RCPT: 452 4.2.2 Mailbox full"),
    Fault.REFUSED: Refused("RCPT: 550 5.1.1 No such user here"),
    Fault.BUSY_AFTER_DATA: Later("final dot: 421 4.3.2 Shutting down", all_mails=True),
    Fault.LATER_AFTER_DATA: Later("final dot: 451 4.3.0 Try again later"),
    Fault.REFUSED_AFTER_DATA: Refused("final dot: 550 5.7.1 Content refused"),
    Fault.DAILY_LIMIT: Later(
        "RCPT: 450 4.7.1 Daily sending limit reached", after=timedelta(hours=1), all_mails=True
    ),
    Fault.CUT_AT_MAIL: Later("MAIL: the connection was lost", all_mails=True),
    Fault.CUT_BEFORE_DOT: Unknown("after the final dot: the connection was lost"),
    Fault.CUT_AFTER_DOT: Unknown("after the final dot: the connection was lost"),
    Fault.LOST_AFTER_DOT: Unknown("after the final dot: the connection was lost"),
    Fault.SILENT_AFTER_DOT: Unknown("after the final dot: Timed out waiting for server response"),
}


@pytest.mark.parametrize("fault", MEANINGS)
async def test_fault_has_its_meaning_and_the_next_mail_goes(sink: Sink, fault: Fault) -> None:
    sink.fail(fault)

    async with sender(sink, dot_timeout=0.4) as out:
        first = await out.send(TO, RAW)
        second = await out.send("jon@example.org", RAW)

    assert first == MEANINGS[fault]
    assert isinstance(second, Sent)
    assert sink.to("jon@example.org")


def test_every_fault_is_tried_here() -> None:
    assert set(Fault) - set(MEANINGS) == {Fault.SENDER_REFUSED, Fault.SLOW}


async def test_slow_server_is_waited_for(sink: Sink) -> None:
    sink.fail(Fault.SLOW)

    assert isinstance(await one(sink), Sent)


async def test_server_that_takes_no_empty_return_path_gets_the_senders(sink: Sink) -> None:
    sink.fail(Fault.SENDER_REFUSED, times=1)

    async with sender(sink) as out:
        await out.send(TO, RAW)
        await out.send(TO, RAW)

    assert [mail.sender for mail in sink.mails] == [OWN, OWN]


async def test_server_that_takes_no_sender_at_all_pauses(sink: Sink) -> None:
    sink.fail(Fault.SENDER_REFUSED, times=None)

    assert await one(sink) == Paused("MAIL: 550 5.7.1 Sender refused")


async def test_server_that_is_away_is_asked_later() -> None:
    result = await Sender(Route("127.0.0.1", free_port(), "none"), OWN).send(TO, RAW)

    assert isinstance(result, Later)
    assert result.all_mails


@pytest.mark.parametrize("fault", [Fault.SENDER_BUSY, Fault.CUT_AT_MAIL])
async def test_connection_that_has_carried_enough_is_made_again(sink: Sink, fault: Fault) -> None:
    async with sender(sink) as out:
        await out.send(TO, RAW)
        sink.fail(fault)
        result = await out.send(TO, RAW)

    assert isinstance(result, Sent)
    assert (len(sink.mails), sink.connections) == (2, 2)


async def test_connection_that_died_meanwhile_is_made_again() -> None:
    with Sink.start() as sink:
        port = sink.port
        out = sender(sink)
        await out.send(TO, RAW)
    with Sink.start(port=port) as sink:
        assert isinstance(await out.send(TO, RAW), Sent)
        await out.close()


@pytest.mark.parametrize(("served", "asked"), [(Tls.STARTTLS, "starttls"), (Tls.IMPLICIT, "implicit")])
async def test_encrypted_mail_arrives(served: Tls, asked: str) -> None:
    with Sink.start(tls=served) as sink:
        assert isinstance(await one(sink, asked), Sent)
        assert [mail.encrypted for mail in sink.mails] == [True]


@pytest.mark.parametrize("certificate", ["expired", "stranger"])
@pytest.mark.parametrize(("served", "asked"), [(Tls.STARTTLS, "starttls"), (Tls.IMPLICIT, "implicit")])
async def test_bad_certificate_pauses(served: Tls, asked: str, certificate: str) -> None:
    with Sink.start(tls=served, certificate=certificate) as sink:
        result = await one(sink, asked)

        assert isinstance(result, Paused)
        assert "certificate" in result.reason
        assert sink.mails == ()


async def test_starttls_not_offered_pauses_and_sends_nothing_in_clear(sink: Sink) -> None:
    result = await one(sink, "starttls")

    assert isinstance(result, Paused)
    assert "STARTTLS" in result.reason
    assert sink.mails == ()


async def test_tls_to_a_plain_port_pauses(sink: Sink) -> None:
    assert isinstance(await one(sink, "implicit", timeout=2), Paused)


@pytest.mark.parametrize(("password", "kind"), [("right", Sent), ("wr0ng", Paused)])
async def test_login(password: str, kind: type[Result]) -> None:
    with Sink.start(tls=Tls.STARTTLS, user="tides", password="right") as sink:
        result = await one(sink, "starttls", user="tides", password=password)

        assert isinstance(result, kind)
        assert "right" not in repr(result)
        if password == "wr0ng":
            assert "535 5.7.8 … is wrong, you said …" in repr(result)


def test_access_token_is_in_no_word_of_a_server_either() -> None:
    on_the_wire = b64encode(b"user=tides\1auth=Bearer fresh\1\1").decode()

    said = without_secret(f"bad: {on_the_wire}, fresh, {'x' * 3}", "tides", "fresh")

    assert said == "bad: …, …, xxx"


async def test_probe_says_in_one_line_what_is_wrong(sink: Sink) -> None:
    assert await sender(sink).probe() is None
    assert "STARTTLS" in str(await sender(sink, "starttls").probe())
    assert sink.mails == ()


async def test_access_token_where_none_is_taken_pauses(sink: Sink) -> None:
    async def token() -> str:
        return "fresh"

    assert isinstance(await one(sink, user="tides", token=token), Paused)


async def test_address_that_smtp_cannot_say_is_refused(sink: Sink) -> None:
    async with sender(sink) as out:
        assert isinstance(await out.send("a@b\r\nRCPT TO:<x@y>", RAW), Refused)
        assert isinstance(await out.send(TO, RAW), Sent)


def test_mail_in_clear_goes_to_this_machine_only() -> None:
    with pytest.raises(ValueError, match=r"smtp\.example\.org: mail in clear"):
        Route("smtp.example.org", 25, "none")


@pytest.mark.parametrize(
    ("code", "said", "spent"),
    [
        (450, "4.7.1 Daily sending limit reached", True),
        (550, "5.4.5 Daily user sending quota exceeded", True),
        (452, "4.2.2 mailbox has exceeded its storage limit", False),
        (552, "5.3.4 message size limit exceeded", False),
        (421, "4.7.28 unusual rate of mail", True),
    ],
)
def test_spent_allowance_is_told_from_other_limits(code: int, said: str, spent: bool) -> None:
    result = meaning("RCPT", code, said)

    assert (isinstance(result, Later) and result.after is not None) == spent


def test_dots_are_doubled_and_the_end_is_marked() -> None:
    assert dotted(b".a\r\nb.\r\n..c") == b"..a\r\nb.\r\n...c\r\n.\r\n"
