"""A private, unprivileged Dovecot on loopback ports in a folder of its own.

with Dovecot.start() as dovecot:
    dovecot.add_user("ada")
    dovecot.append("ada", raw, internaldate)
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import imapclient

from tests.servers.certificates import certificates
from tests.servers.ports import free_port, wait_until

PASSWORD = "right-password"
SPECIAL = ("Drafts", "Sent", "Trash")

CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
mail_max_userip_connections = 100
disable_plaintext_auth = no
auth_mechanisms = plain login {mechanisms}
auth_failure_delay = 0
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
{oauth2}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
"""
MAILBOX = """  mailbox {name} {{
    special_use = \\{name}
    auto = create
  }}"""
OAUTH2_PASSDB = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
"""


def dovecot_binary() -> str | None:
    """Where Dovecot is; Debian puts it where an ordinary user's PATH does not look."""
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + os.pathsep + "/usr/sbin")


@dataclass(slots=True)
class Dovecot:
    """The server as a test sees it. Any user exists as soon as it is named; all have PASSWORD."""

    folder: Path
    certificate: Path
    zone: str = "Europe/Paris"  # INTERNALDATE is printed in it
    introspection: str | None = None  # URL that tells whose token it is; None: no OAuth2
    host: str = "127.0.0.1"
    port: int = field(default_factory=free_port)
    tls_port: int = field(default_factory=free_port)
    _running: subprocess.Popen[bytes] | None = None

    @classmethod
    @contextlib.contextmanager
    def start(cls, certificate: str = "good", introspection: str | None = None) -> Iterator[Dovecot]:
        """certificate: a field of Certificates."""
        with tempfile.TemporaryDirectory(prefix="mailbot-dovecot-", ignore_cleanup_errors=True) as folder:
            dovecot = cls(Path(folder), getattr(certificates(), certificate), introspection=introspection)
            dovecot._configure()
            dovecot.run()
            try:
                yield dovecot
            finally:
                dovecot.kill()

    def run(self) -> None:
        """Start (again) on the same ports with the same mails."""
        binary = dovecot_binary()
        assert binary is not None, "no dovecot here (Debian: apt-get install dovecot-imapd)"
        owner = _owner()
        shutil.rmtree(self.folder / "run", ignore_errors=True)
        with (self.folder / "start.log").open("wb") as log:
            self._running = subprocess.Popen(
                [binary, "-F", "-c", str(self.folder / "dovecot.conf")],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env={"PATH": "/usr/sbin:/usr/bin:/bin", "TZ": self.zone},
                start_new_session=True,
                user=owner.pw_uid if os.geteuid() == 0 else None,
                group=owner.pw_gid if os.geteuid() == 0 else None,
                extra_groups=[] if os.geteuid() == 0 else None,
            )
        try:
            wait_until(self._answers, timeout=20)
        except TimeoutError as error:
            self.kill()
            logs = [path.read_text() for path in self.folder.glob("*.log")]
            raise RuntimeError("Dovecot does not start:\n" + "\n".join(logs)) from error

    def kill(self) -> None:
        """SIGKILL to the server and all who serve: every connection is lost at this moment."""
        if self._running is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._running.pid, signal.SIGKILL)
        self._running.wait(10)
        self._running = None

    def restart(self) -> None:
        self.kill()
        self.run()

    @contextlib.contextmanager
    def client(self, user: str) -> Iterator[imapclient.IMAPClient]:
        """A person's own mail program."""
        with imapclient.IMAPClient(self.host, self.port, ssl=False, timeout=30) as client:
            client.normalise_times = False
            client.login(user, PASSWORD)
            yield client

    def append(
        self,
        user: str,
        raw: bytes,
        internaldate: datetime | None = None,
        flags: Sequence[str] = (),
        folder: str = "INBOX",
    ) -> int:
        """The UID of a mail delivered at this time."""
        with self.client(user) as client:
            return append(client, raw, internaldate, flags, folder)

    def flags(self, user: str, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]:
        """Each UID's flags, sorted, \\Recent included; looks without changing any."""
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            fetched = client.fetch(uids, ["FLAGS"])
            return {uid: tuple(sorted(row[b"FLAGS"])) for uid, row in sorted(fetched.items())}

    def uidvalidity(self, user: str, folder: str = "INBOX") -> int:
        with self.client(user) as client:
            return int(client.select_folder(folder, readonly=True)[b"UIDVALIDITY"])

    def expunge(self, user: str, uids: Sequence[int]) -> None:
        with self.client(user) as client:
            client.select_folder("INBOX")
            client.delete_messages(uids)
            client.expunge()

    def fill(self, user: str, raws: Sequence[bytes], internaldate: datetime) -> None:
        """Many mails at once, as files in the Maildir (LF or CRLF as given); they show at the next look."""
        current = self.folder / "mail" / user / "cur"
        if not current.exists():
            self.uidvalidity(user)
        moment = internaldate.timestamp()
        for number, raw in enumerate(raws):
            path = current / f"{int(moment)}.M{number}P1.test,S={len(raw)}:2,"
            path.write_bytes(raw)
            os.utime(path, (moment, moment))
            _give(path)

    def fill_copies(self, user: str, raw: bytes, count: int, internaldate: datetime) -> None:
        """The same mail so many times, by links: a full inbox in no time."""
        self.fill(user, [raw], internaldate)
        current = self.folder / "mail" / user / "cur"
        [first] = current.glob(f"{int(internaldate.timestamp())}.M0P1.*")
        for number in range(1, count):
            os.link(first, current / f"{int(internaldate.timestamp())}.M{number}P1.test,S={len(raw)}:2,")

    def change_uidvalidity(self, user: str) -> None:
        """Throw the server's own memory of the inbox away: all mails get UIDs under a new UIDVALIDITY."""
        before = self.uidvalidity(user)
        while self.uidvalidity(user) == before:
            for pattern in ("dovecot-uid*", "dovecot.index*"):
                for path in (self.folder / "mail" / user).glob(pattern):
                    path.unlink(missing_ok=True)
            time.sleep(0.3)  # the new number is the second in which it is made

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(certificates().authority))

    def _configure(self) -> None:
        owner = _owner()
        names = {"user": owner.pw_name, "group": _group(owner), "folder": self.folder}
        configuration = CONFIGURATION.format(
            **names,
            password=PASSWORD,
            port=self.port,
            tls_port=self.tls_port,
            certificate=self.certificate,
            key=certificates().good_key,
            mechanisms="xoauth2 oauthbearer" if self.introspection else "",
            oauth2=OAUTH2_PASSDB.format(folder=self.folder) if self.introspection else "",
            mailboxes="\n".join(MAILBOX.format(name=name) for name in SPECIAL),
        )
        (self.folder / "dovecot.conf").write_text(configuration)
        (self.folder / "mail").mkdir()
        if self.introspection:
            (self.folder / "oauth2.conf").write_text(
                f"introspection_url = {self.introspection}\nintrospection_mode = auth\n"
                "username_attribute = username\nactive_attribute = active\nactive_value = true\n"
            )
        for path in (self.folder, *self.folder.iterdir()):
            _give(path)

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=1) as link:
                return link.recv(4) == b"* OK"
        except OSError:
            return False


def append(
    client: imapclient.IMAPClient,
    raw: bytes,
    internaldate: datetime | None = None,
    flags: Sequence[str] = (),
    folder: str = "INBOX",
) -> int:
    """The UID of the mail, by the APPENDUID that Dovecot answers (RFC 4315)."""
    answer: bytes = client.append(folder, raw, flags, internaldate)
    return int(answer.split(b"]")[0].split()[2])


def _owner() -> pwd.struct_passwd:
    """Who serves: whoever runs the tests, but never root (login processes refuse uid 0)."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


def _group(owner: pwd.struct_passwd) -> str:
    return grp.getgrgid(owner.pw_gid).gr_name


def _give(path: Path) -> None:
    if os.geteuid() == 0:
        owner = _owner()
        os.chown(path, owner.pw_uid, owner.pw_gid)
