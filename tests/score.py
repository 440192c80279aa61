"""`make score`: how well the corpus beside the checkout is read. python -m tests.score ../shared

Runs explain over the documents and the samples and prints the tables of the scorers that lie with the
corpus. What it prints is what docs/accuracy.md keeps. With --raw FOLDER: any raw mails (tests/raw.py).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests import raw

EXPLAIN = (sys.executable, "-m", "mailbot", "explain", "--jsonl")


def main(shared: Path) -> int:
    corpus = shared / "corpus"
    if not corpus.is_dir():
        print(f"make score: there is no corpus at {corpus}; name its folder with SHARED=…", file=sys.stderr)
        return 1
    documents = _files(corpus / "documents", lambda name: name != "truth.jsonl")
    samples = _files(corpus / "samples", lambda name: name.endswith(".eml"))
    results = Path(".score")
    results.mkdir(exist_ok=True)
    _explain(documents, results / "documents.jsonl", "documents")
    _explain(samples, results / "samples.jsonl", "mails")
    _print("DOCUMENTS", corpus / "score_documents.py", results / "documents.jsonl", "--worst", "12")
    _print("MAILS", corpus / "score_mails.py", results / "samples.jsonl", "--errors", "--tags", "none")
    _calibration(corpus, results)
    _others(corpus, results)
    _season(corpus, results)
    return 0


def _files(folder: Path, wanted: object) -> list[Path]:
    assert callable(wanted)
    return sorted(one for one in folder.iterdir() if one.is_file() and wanted(one.name))


def _explain(files: Sequence[Path], out: Path, what: str) -> None:
    began = time.monotonic()
    with out.open("w", encoding="utf-8") as results:
        subprocess.run([*EXPLAIN, *map(str, files)], stdout=results, check=True)
    seconds = time.monotonic() - began
    print(f"explain: {len(files)} {what} in {seconds:.1f} s, {1000 * seconds / len(files):.0f} ms each")


def _print(head: str, scorer: Path, results: Path, *options: str) -> None:
    print(f"\n== {head}\n")
    subprocess.run([sys.executable, str(scorer), str(results), *options], check=True)


def _others(corpus: Path, results: Path) -> None:
    """The sets of tests/others: the last line of each scorer."""
    for folder in sorted((Path(__file__).resolve().parent / "others").glob("*/")):
        for what, scorer in (("documents", "score_documents.py"), ("mails", "score_mails.py")):
            if not (folder / what).is_dir():
                continue
            print(f"\n== {folder.name.upper()} SET OF OTHER HANDS, {what}\n")
            out = results / f"{folder.name}-{what}.jsonl"
            _explain(_files(folder / what, lambda name: name != "truth.jsonl"), out, what)
            command = [
                sys.executable,
                str(corpus / scorer),
                str(out),
                "--truth",
                str(folder / what / "truth.jsonl"),
            ]
            print(subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[-1])


def _season(corpus: Path, results: Path) -> None:
    """The whole season over the embedded servers, scored by its export."""
    print("\n== SEASON\n")
    out = results / "demo"
    played = [sys.executable, "-m", "mailbot", "demo", "--out", str(out)]
    subprocess.run(played, stdout=subprocess.DEVNULL, check=True)
    subprocess.run(
        [sys.executable, str(corpus / "score_season.py"), str(out / "export.json"), str(corpus / "season")],
        check=True,
    )


def _calibration(corpus: Path, results: Path) -> None:
    """Of the fields given with a confidence, the share that is right, by tenth of confidence."""
    from tests.calibration import table

    truths = {
        "documents": corpus / "documents" / "truth.jsonl",
        "samples": corpus / "samples" / "truth.jsonl",
    }
    print("\n== CALIBRATION\n")
    for name, truth in truths.items():
        lines = (results / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        wanted = [json.loads(line) for line in truth.read_text(encoding="utf-8").splitlines() if line]
        print(table(name, [json.loads(line) for line in lines], wanted))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--raw"]:
        sys.exit(raw.main(Path(sys.argv[2])))
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")))
