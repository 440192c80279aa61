"""Certificates made on the spot: a private authority and the servers it vouches for, or does not."""

from __future__ import annotations

import atexit
import functools
import ipaddress
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Certificates:
    """Paths of PEM files. authority: to be trusted by clients; *_key: unencrypted private keys."""

    authority: Path
    good: Path  # localhost and 127.0.0.1, by the authority
    good_key: Path
    expired: Path  # likewise, but its time is over
    stranger: Path  # valid, for another host
    # all three certificates have the same key

    def server_context(self, certificate: Path | None = None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate or self.good, self.good_key)
        return context


@functools.cache
def certificates() -> Certificates:
    """One set for each test process, in a folder of its own that ends with the process."""
    folder = Path(_folder().name)
    authority_key = ec.generate_private_key(ec.SECP256R1())
    server_key = ec.generate_private_key(ec.SECP256R1())
    authority_name = _name("mailbot tests")
    today = datetime.now(UTC)
    soon = today + timedelta(days=30)

    def write(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        path.chmod(0o644)  # Dovecot may run as another user
        return path

    def signed(host: str, ends: datetime) -> bytes:
        names: list[x509.GeneralName] = [x509.DNSName(host)]
        if host == "localhost":
            names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
        builder = _builder(authority_name, _name(host), server_key, ends)
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return _pem(builder.sign(authority_key, hashes.SHA256()))

    authority = _builder(authority_name, authority_name, authority_key, soon)
    authority = authority.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return Certificates(
        authority=write("authority.pem", _pem(authority.sign(authority_key, hashes.SHA256()))),
        good=write("good.pem", signed("localhost", soon)),
        good_key=write("key.pem", _key(server_key)),
        expired=write("expired.pem", signed("localhost", today - timedelta(days=1))),
        stranger=write("stranger.pem", signed("elsewhere.example.org", soon)),
    )


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="mailbot-certificates-")
    atexit.register(folder.cleanup)
    Path(folder.name).chmod(0o755)
    return folder


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _builder(
    issuer: x509.Name, subject: x509.Name, key: ec.EllipticCurvePrivateKey, ends: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .issuer_name(issuer)
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(ends - timedelta(days=60))
        .not_valid_after(ends)
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
