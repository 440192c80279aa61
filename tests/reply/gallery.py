"""Every example as a page to look at: `python -m tests.reply.gallery FOLDER` (PNGs too where Chromium is).

Widths are those of a phone and of a desktop, each light and dark.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from tests.reply.examples import EXAMPLES
from tests.reply.replies import LANGUAGES, composed, html_of

LOOKS = {"380": [], "800": [], "380-dark": ["--blink-settings=preferredColorScheme=0"]}


def main(folder: Path, only: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    for name in only or EXAMPLES:
        for language in LANGUAGES:
            page = folder / f"{name}.{language}.html"
            page.write_text(html_of(composed(replace(EXAMPLES[name], language=language))), encoding="utf-8")
            for look, flags in LOOKS.items() if browser else ():
                _picture(str(browser), page, look, flags)


def _picture(browser: str, page: Path, look: str, flags: list[str]) -> None:
    command = [
        browser,
        *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
        f"--window-size={look.partition('-')[0]},1800",
        f"--screenshot={page.with_suffix(f'.{look}.png')}",
        *flags,
        str(page),
    ]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: python -m tests.reply.gallery FOLDER [EXAMPLE...]")
    main(Path(sys.argv[1]), sys.argv[2:])
