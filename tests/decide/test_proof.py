"""A table of attacks on identity, and what each is worth."""

from __future__ import annotations

from typing import Any

import pytest

from mailbot.decide.proof import authenticated, same_organisation
from mailbot.domain import Address, Intent, Reading, Seat, token
from tests.decide.making import ADA, BO, RULES, World, a_mail, in_person, our_mail, registering

MX = "mx.meet.example; "


def bearing(*headers: str, sender: Address = ADA) -> Reading:
    return a_mail(sender, authentication=headers)


@pytest.mark.parametrize(
    "header",
    [
        MX + "dkim=pass header.d=lab.example",
        MX + "dkim=pass header.i=@lab.example header.s=k1",
        MX + 'dkim=pass (2048-bit key) header.d=mail.lab.example header.b="ab/c"',
        MX + "spf=pass smtp.mailfrom=ada@lab.example",
        MX + "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=lab.example; dkim=none",
        MX + "dkim=fail header.d=lab.example; spf=pass smtp.mailfrom=ada@lab.example",
        MX + "dmarc=pass (p=reject) header.from=lab.example",
        "MX.Meet.Example; spf=pass smtp.mailfrom=ada@LAB.example",
        "mx.meet.example 1;\r\n\tspf=pass\r\n\tsmtp.mailfrom=ada@lab.example",
    ],
)
def test_pass_of_the_trusted_server_proves(header: str) -> None:
    assert authenticated(bearing(header), RULES)


@pytest.mark.parametrize(
    "headers",
    [
        (),
        ("",),
        ("mx.evil.example; dkim=pass header.d=lab.example",),
        ("mx.meet.example.evil.example; dkim=pass header.d=lab.example",),
        ("(mx.meet.example;) mx.evil.example; dkim=pass header.d=lab.example",),
        ("mx.evil.example (mx.meet.example); dkim=pass header.d=lab.example",),
        (MX + "none",),
        (MX + "dkim=pass",),  # whose signature it is, is not said
        (MX + "dkim=pass header.d=evil.example",),
        (MX + "dkim=pass header.d=evil.example header.i=@lab.example",),
        (MX + "dkim=pass header.d=example",),
        (MX + "dkim=pass header.d=notlab.example",),
        (MX + "spf=pass smtp.mailfrom=mallory@evil.example",),
        (MX + "spf=pass smtp.helo=lab.example",),
        (MX + "spf=softfail smtp.mailfrom=ada@lab.example",),
        (MX + "dkim=fail (dkim=pass header.d=lab.example) header.d=lab.example",),
        (MX + "dmarc=pass header.from=evil.example",),
        (MX + "iprev=pass policy.iprev=192.0.2.1; auth=pass smtp.auth=ada@lab.example",),
        (MX + "dkim=pass (",),
        # what the server wrote stands above what the sender brought along
        (MX + "dkim=fail header.d=lab.example", MX + "dkim=pass header.d=lab.example"),
        (MX + "dkim=pass (", MX + "dkim=pass header.d=lab.example"),
    ],
)
def test_anything_else_proves_nothing(headers: tuple[str, ...]) -> None:
    assert not authenticated(bearing(*headers), RULES)


def test_header_of_another_server_above_does_not_hide_the_trusted_one() -> None:
    headers = ("relay.else.example; dkim=fail header.d=lab.example", MX + "dkim=pass header.d=lab.example")

    assert authenticated(bearing(*headers), RULES)


@pytest.mark.parametrize(
    ("one", "other", "aligned"),
    [
        ("lab.example", "lab.example", True),
        ("mail.lab.example", "lab.example", True),
        ("lab.example", "mail.lab.example", True),
        ("evillab.example", "lab.example", False),
        ("a.lab.example", "b.lab.example", False),
        ("example", "lab.example", False),
        ("", "lab.example", False),
        (".example", "lab.example", False),
    ],
)
def test_alignment(one: str, other: str, aligned: bool) -> None:
    assert same_organisation(one, other) is aligned


def cancelled(**fields: Any) -> bool:
    """Whether Ada's registration goes when a mail with these fields, in her name, cancels it."""
    world = World()
    first = registering(in_person(ADA), message_id="ada-1@lab.example")
    world.gets(first)
    answered = fields.pop("answered", ())
    world.gets(a_mail(ADA, Intent.CANCELLATION, **fields), answered=answered)
    return world.registered(ADA).seat is Seat.CANCELLED


@pytest.mark.parametrize(
    "fields",
    [
        {"proven": True},
        {"references": ("ada-1@lab.example",)},
        {"references": ("ada-1@lab.example",), "authentication": (MX + "dkim=none; spf=none",)},
        {"tokens": (token(RULES.secret, "registration ada@lab.example"),)},
        {"answered": (our_mail(ADA, template="registration_confirmed"),)},
    ],
)
def test_each_strong_proof_cancels(fields: dict[str, object]) -> None:
    assert cancelled(**fields)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"references": ("else@lab.example",)},
        {
            "references": ("ada-1@lab.example",),
            "authentication": (MX + "dkim=none; spf=fail smtp.mailfrom=ada@lab.example",),
        },
        {"references_quoted": ("OSM-1",)},
        {"tokens": (token(RULES.secret, "registration bo@uni.example"),)},
        {"tokens": (token(b"another meeting", "registration ada@lab.example"),)},
        {"tokens": ("aaaaaaaaaaaa",)},
        {"answered": (our_mail(BO, template="registration_confirmed"),)},
        {"confirms": True},
    ],
)
def test_weak_proof_never_cancels(fields: dict[str, object]) -> None:
    assert not cancelled(**fields)
