"""PDFs written by hand, byte for byte: what no producer would give a test on demand."""

from __future__ import annotations

from dataclasses import dataclass, field

A4 = (595, 842)


@dataclass
class Sheet:
    """A PDF of pages drawn with content operators. fonts: name -> dictionary body."""

    fonts: dict[str, str] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)  # further ones, from object number 50
    root: str = ""
    page: str = ""

    def bytes(self) -> bytes:
        fonts = " ".join(f"/{name} << {body} >>" for name, body in self.fonts.items())
        kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(len(self.pages)))
        bodies = {1: f"<< /Type /Catalog /Pages 2 0 R {self.root} >>"}
        bodies[2] = (
            f"<< /Type /Pages /Kids [{kids}] /Count {len(self.pages)} /MediaBox [0 0 {A4[0]} {A4[1]}]"
            f" /Resources << /Font << {fonts} >> >> >>"
        )
        for at, content in enumerate(self.pages):
            number = 10 + 2 * at
            bodies[number] = f"<< /Type /Page /Parent 2 0 R /Contents {number + 1} 0 R {self.page} >>"
            bodies[number + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
        bodies |= dict(enumerate(self.objects, 50))
        return _file(bodies)


def _file(bodies: dict[int, str]) -> bytes:
    out, places = b"%PDF-1.5\n", {}
    for number, body in bodies.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start, last = len(out), max(bodies) + 1
    rows = [f"{places[n]:010d} 00000 n \n" if n in places else "0000000000 65535 f \n" for n in range(last)]
    table = f"xref\n0 {last}\n" + "".join(rows)
    return out + f"{table}trailer << /Size {last} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


HELVETICA = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
BOLD = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding"


def plain(*pages: str, **more: str) -> bytes:
    """Pages in Helvetica (/F) and Helvetica-Bold (/B)."""
    return Sheet({"F": HELVETICA, "B": BOLD}, list(pages), **more).bytes()  # type: ignore[arg-type]


def at(x: float, y: float, text: str, size: float = 10, font: str = "F") -> str:
    """Operators that print text (parentheses escaped) with its baseline's start at x, y."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


def named_font(first: int, glyphs: str, widths: str, kind: str = "/Type1 /BaseFont /ABCDEF+CMR10") -> str:
    """A font whose codes from first on are the glyphs named, widths in thousandths."""
    last = first + len(glyphs.split()) - 1
    return (
        f"/Type /Font /Subtype {kind} /FirstChar {first} /LastChar {last} /Widths [{widths}]"
        f" /Encoding << /Type /Encoding /Differences [{first} {glyphs}] >>"
    )
