"""What keeps us out: one line that says what, where and what to do; a person must act, or time helps."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from mailbot.domain import GiveUp, TryLater
from mailbot.receive import Inbox, Tls, open_inbox
from mailbot.receive.connection import passes
from tests.receive.looks import an_inbox
from tests.servers.certificates import certificates
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.oauth2 import token_server
from tests.servers.ports import free_port

pytestmark = pytest.mark.dovecot


@pytest.mark.parametrize("secret", ["wrong", 'wrong "quoted" {3}', "wröng", ""])
def test_wrong_password_needs_a_person(inbox: Inbox, secret: str) -> None:
    with pytest.raises(GiveUp) as seen:
        open_inbox(replace(inbox, password=secret))

    assert str(seen.value).startswith(f"inbox ada ({inbox.user} at 127.0.0.1:{inbox.port}): logging in: ")
    assert str(seen.value).endswith("; check user and password of this inbox")
    assert not secret or secret not in str(seen.value)


def test_missing_folder_is_named_with_those_that_are_there(inbox: Inbox) -> None:
    with pytest.raises(GiveUp, match=r"opening folder Conférence: .*of its folders in the url: .*INBOX"):
        open_inbox(replace(inbox, folder="Conférence"))


def test_folder_with_a_name_in_french_is_opened(dovecot: Dovecot, inbox: Inbox) -> None:
    with dovecot.client(inbox.user) as client:
        client.create_folder("Conférence été & co")

    with open_inbox(replace(inbox, folder="Conférence été & co")) as mailbox:
        assert mailbox.mails == 0


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.IMPLICIT])
def test_encrypted_with_a_certificate_of_a_named_authority(dovecot: Dovecot, user: str, tls: Tls) -> None:
    port = dovecot.tls_port if tls is Tls.IMPLICIT else dovecot.port
    inbox = an_inbox(
        dovecot, user, host="localhost", port=port, tls=tls, certificate=certificates().authority
    )

    with open_inbox(inbox) as mailbox:
        assert mailbox.mails == 0


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.IMPLICIT])
def test_certificate_of_nobody_we_trust_needs_a_person(dovecot: Dovecot, user: str, tls: Tls) -> None:
    port = dovecot.tls_port if tls is Tls.IMPLICIT else dovecot.port

    with pytest.raises(GiveUp, match=r"certificate is not trusted .* or name its authority"):
        open_inbox(an_inbox(dovecot, user, host="localhost", port=port, tls=tls))


@pytest.mark.parametrize(("certificate", "said"), [("expired", "expired"), ("stranger", "localhost")])
def test_bad_certificate_needs_a_person(certificate: str, said: str) -> None:
    with Dovecot.start(certificate) as dovecot:
        inbox = an_inbox(dovecot, "ada", host="localhost", port=dovecot.tls_port, tls=Tls.IMPLICIT)

        with pytest.raises(GiveUp, match=rf"certificate is not trusted \(.*{said}"):
            open_inbox(replace(inbox, certificate=certificates().authority))


def test_tls_to_a_port_in_clear_needs_a_person(inbox: Inbox) -> None:
    with pytest.raises(GiveUp, match="does not speak TLS"):
        open_inbox(replace(inbox, host="localhost", tls=Tls.IMPLICIT))


def test_missing_certificate_file_needs_a_person(inbox: Inbox) -> None:
    missing = certificates().authority.with_name("missing.pem")

    with pytest.raises(GiveUp, match=r"certificate = .*missing.pem cannot be read"):
        open_inbox(replace(inbox, certificate=missing))


def test_no_password_over_an_open_line(inbox: Inbox) -> None:
    with pytest.raises(GiveUp, match="no password goes over an open line"):
        open_inbox(replace(inbox, host="imap.example.org"))


def test_nobody_listens_is_tried_later(inbox: Inbox) -> None:
    with pytest.raises(TryLater, match=r"connecting: .*refused"):
        open_inbox(replace(inbox, port=free_port()))


def test_name_service_that_does_not_answer_holds_us_no_longer_than_the_deadline(
    monkeypatch: pytest.MonkeyPatch, inbox: Inbox
) -> None:
    asked, over = threading.Event(), threading.Event()

    def never(*_: object, **__: object) -> list[object]:
        asked.set()
        over.wait(30)
        raise OSError("at last")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    began = time.monotonic()
    try:
        with pytest.raises(TryLater, match="connecting"):
            open_inbox(replace(inbox, host="localhost"), 0.3)
    finally:
        over.set()

    assert asked.is_set()
    assert time.monotonic() - began < 10


def test_unknown_host_is_tried_later(inbox: Inbox) -> None:
    with pytest.raises(TryLater, match=r"no\.such\.host\.invalid.*connecting"):
        open_inbox(replace(inbox, host="no.such.host.invalid", tls=Tls.IMPLICIT), 5)


def test_host_that_takes_no_connection_holds_us_no_longer_than_the_deadline(inbox: Inbox) -> None:
    with ExitStack() as stack:
        deaf = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):  # its queue is full: the system leaves the next ones without an answer
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(deaf.getsockname())
        began = time.monotonic()

        with pytest.raises(TryLater, match="connecting: "):
            open_inbox(replace(inbox, port=deaf.getsockname()[1]), seconds=0.3)

        assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    ("said", "passing"),
    [
        ("[UNAVAILABLE] Temporary authentication failure.", True),
        ("[ALERT] Too many simultaneous connections. (Failure)", True),
        ("[INUSE] Mailbox in use", True),
        ("[AUTHENTICATIONFAILED] Wrong password, please try again", False),
        ("[AUTHENTICATIONFAILED] Authentication failed.", False),
        ("LOGIN failed.", False),
        ("[NONEXISTENT] Unknown Mailbox: Conf (now in authenticated state)", False),
    ],
)
def test_what_a_refusal_means(said: str, passing: bool) -> None:
    assert passes(said) is passing


def test_token_file_that_is_missing_needs_a_person(inbox: Inbox) -> None:
    def token() -> str:
        raise FileNotFoundError(2, "No such file or directory", "token.txt")

    with pytest.raises(GiveUp, match=r"there is no OAuth2 token: .*token\.txt"):
        open_inbox(replace(inbox, password=None, token=token))


def test_password_is_in_no_repr(inbox: Inbox) -> None:
    assert PASSWORD not in repr(inbox)


@pytest.fixture(scope="module")
def oauth2_dovecot() -> Iterator[Dovecot]:
    with token_server({"a-good-token": "ada"}) as url, Dovecot.start(introspection=url) as dovecot:
        yield dovecot


def test_oauth2_token_opens_the_inbox(oauth2_dovecot: Dovecot) -> None:
    asked: list[str] = []

    def token() -> str:
        asked.append("once")
        return "a-good-token"

    with open_inbox(an_inbox(oauth2_dovecot, "ada", password=None, token=token)) as mailbox:
        assert mailbox.mails == 0
    assert asked == ["once"]


def test_bad_oauth2_token_needs_a_person(oauth2_dovecot: Dovecot) -> None:
    inbox = an_inbox(oauth2_dovecot, "ada", password=None, token=lambda: "a-stale-token")

    with pytest.raises(GiveUp, match="check user and oauth2 of this inbox") as seen:
        open_inbox(inbox)

    assert "stale" not in str(seen.value)
