"""`make fuzz`: a coverage-guided fuzzer over read/, for a chosen time; what it finds is kept in tests/finds.

python -m tests.fuzz --seconds 60. Seeds: the mails and documents of the tests, and what was found before.
tests/read/test_finds.py reads every find again in the ordinary suite.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FINDS = HERE / "finds"
DOCUMENTS = (
    "a.pdf",
    "a.docx",
    "a.odt",
    "a.rtf",
    "a.doc",
    "a.tex",
    "a.md",
    "a.txt",
    "a.html",
    "a.csv",
    "a.zip",
)


def read_any(given: bytes) -> None:
    """The first byte chooses: a mail, or a document of some ending. Raises what read/ must never raise."""
    from mailbot.domain import Meeting
    from mailbot.read import read, read_document
    from tests.finds_hold import assert_sound_document, assert_sound_mail

    meeting = Meeting(code="FUZZ", title="A meeting on anything")
    choice, content = given[:1] or b"\0", given[1:]
    if choice[0] < 128:
        assert_sound_mail(read(content, meeting))
    else:
        name = DOCUMENTS[choice[0] % len(DOCUMENTS)]
        assert_sound_document(read_document(name, content, meeting)[0])


def _seeds(folder: Path) -> None:
    for number, file in enumerate(sorted((HERE / "mails").glob("*.eml"))):
        (folder / f"mail-{number}").write_bytes(b"\0" + file.read_bytes())
    for number, file in enumerate(sorted((HERE / "read" / "documents").glob("*"))):
        if f"a{file.suffix}" in DOCUMENTS:
            choice = next(c for c in range(128, 256) if DOCUMENTS[c % len(DOCUMENTS)] == f"a{file.suffix}")
            (folder / f"document-{number}").write_bytes(bytes([choice]) + file.read_bytes())
    for file in FINDS.glob("*.bin"):
        (folder / file.name).write_bytes(file.read_bytes())


def _fuzz(arguments: list[str]) -> None:
    import atheris

    with atheris.instrument_imports(include=["mailbot.read"]):
        import mailbot.read  # noqa: F401 - instrumented as it is imported
    atheris.Setup([sys.argv[0], *arguments], read_any)
    atheris.Fuzz()


def main() -> int:
    """0: nothing found; 1: something was, its file is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    seconds = parser.parse_args().seconds
    FINDS.mkdir(exist_ok=True)
    before = set(FINDS.glob("*.bin"))
    with tempfile.TemporaryDirectory(prefix="mailbot-fuzz-") as folder:
        _seeds(Path(folder))
        options = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=20000"]
        options += [f"-artifact_prefix={folder}/find-", "-print_final_stats=1", folder]
        code = f"from tests.fuzz import _fuzz; _fuzz({options!r})"
        subprocess.run([sys.executable, "-c", code], check=False, cwd=HERE.parent)
        for find in Path(folder).glob("find-*"):
            (FINDS / f"{find.name.removeprefix('find-')}.bin").write_bytes(find.read_bytes())
    new = sorted(set(FINDS.glob("*.bin")) - before)
    for file in new:
        print(f"found: {file.relative_to(HERE.parent)}; mend read/, the file stays as its test")
    return 1 if new else 0


if __name__ == "__main__":
    sys.exit(main())
