"""A PDF as a document: lines in reading order, marks off, furniture out; and honest when it cannot."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbot.domain import Problem
from mailbot.read.files.document import Document
from mailbot.read.pdf.pdf import pdf_document
from tests.read.pdf_by_hand import BOLD, HELVETICA, Sheet, at, named_font, plain

PROSE = "This is a line of plain prose that stands on the page and is long enough."


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def read(*pages: str, **more: str) -> Document:
    return pdf_document("a.pdf", plain(*pages, **more))


def test_a_line_has_its_place_size_and_weight() -> None:
    document = read(at(100, 700, "A Bold Title of Some Length", 18, "B") + at(72, 650, PROSE))

    title, prose = document.lines
    assert (title.text, title.size, title.bold, title.left, title.page) == (
        "A Bold Title of Some Length", 18.0, True, 100.0, 1,
    )  # fmt: skip
    assert (prose.text, prose.size, prose.bold, prose.gap_before) == (PROSE, 10.0, False, True)
    assert (document.pages, document.problem) == (1, None)


def test_words_set_one_by_one_get_their_spaces() -> None:
    glyphs = at(72, 700, "Deep") + at(98.5, 700, "learning") + at(138.5, 700, "works for all of us here")

    assert texts(read(glyphs + at(72, 680, PROSE))) == ["Deep learning works for all of us here", PROSE]


def test_letter_spaced_capitals_are_words() -> None:
    title = "BT /F 16 Tf 6 Tc 60 700 Td (SPACED TITLE) Tj 0 Tc ET\n"

    assert texts(read(title + at(72, 650, PROSE)))[0] == "SPACED TITLE"


def test_raised_marks_are_spans_of_their_own() -> None:
    names = (
        "BT /F 12 Tf 72 700 Td (Ada Grey) Tj 7 0 0 7 124 704 Tm /F 1 Tf (1,2) Tj"
        " 12 0 0 12 135 700 Tm (, Bo Li) Tj ET\n"
    )

    line = read(names + at(72, 650, PROSE)).lines[0]

    assert [(span.text.strip(), span.raised) for span in line.spans] == [
        ("Ada Grey", False),
        ("1,2", True),
        (", Bo Li", False),
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"Left column line {n} of running text here" for n in range(4)]
    right = [f"Right column line {n} of running text" for n in range(4)]
    rows = "".join(
        at(50, 600 - 12 * n, left[n]) + at(320, 600 - 12 * n, right[n]) for n in range(4)
    )  # written row by row, as some producers do
    title = at(50, 700, "A title that spans the whole width of both columns of text", 18)

    document = read(title + rows)

    assert texts(document)[1:] == left + right
    assert [line.column for line in document.lines[1:]] == [0, 0, 0, 0, 1, 1, 1, 1]


def test_authors_side_by_side_are_read_block_by_block() -> None:
    page = (
        at(100, 700, "Ada Grey", 11) + at(90, 686, "University of North") + at(95, 672, "ada@example.org")
        + at(360, 700, "Bo Li", 11) + at(350, 686, "Institute South") + at(352, 672, "bo@example.org")
        + at(72, 620, PROSE)
    )  # fmt: skip

    assert texts(read(page)) == [
        "Ada Grey", "University of North", "ada@example.org",
        "Bo Li", "Institute South", "bo@example.org", PROSE,
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["Abstract: ", "Abstract. ", "Summary - "])
def test_authors_side_by_side_above_an_abstract_that_fills_one_column_only(label: str) -> None:
    names = at(70, 700, "Ada Grey", 11) + at(60, 686, "Fish Lab", 9) + at(230, 700, "Bo Li", 11)
    names += at(220, 686, "Moss Lab", 9) + at(420, 700, "Cy Dee", 11) + at(410, 686, "Reef Lab", 9)
    column = "".join(at(50, 638 - 12 * n, f"line {n} of the text of an abstract") for n in range(8))

    assert texts(read(names + at(50, 650, f"{label}Reefs die from within") + column))[:7] == [
        "Ada Grey", "Fish Lab", "Bo Li", "Moss Lab", "Cy Dee", "Reef Lab", f"{label}Reefs die from within",
    ]  # fmt: skip


def test_a_justified_line_of_few_words_stays_one_line() -> None:
    wide = at(72, 700, "Remarkable") + at(150, 700, "biodiversity") + at(230, 700, "everywhere")

    assert texts(read(wide + at(72, 686, "that stands in a narrow column of text")))[0] == (
        "Remarkable biodiversity everywhere"
    )


def test_the_number_of_a_heading_stays_with_it() -> None:
    heading = at(72, 700, "2.1", 12, "B") + at(110, 700, "Study area and its history", 12, "B")

    assert texts(read(heading + at(72, 680, PROSE))) == ["2.1 Study area and its history", PROSE]


def test_names_set_apart_in_one_row_are_lines_of_their_own() -> None:
    row = at(72, 700, "Ada Grey Lane") + at(180, 700, "Bo Li Sander") + at(72, 660, PROSE)

    assert texts(read(row)) == ["Ada Grey Lane", "Bo Li Sander", PROSE]


def test_accents_printed_beside_their_letters_are_composed() -> None:
    names = "/acute /dotlessi /circumflex /cedilla /ffi /e /c /a /n /E /L"
    font = named_font(1, names, "500 278 500 444 833 444 444 500 556 681 625")
    word = (  # TeX: the accent first, moved back, then the letter
        "BT /T 10 Tf 72 700 Td [<01> 472 <06> -300 <0801> 389 <02> -300 <0E>] TJ ET\n"
        "BT /T 10 Tf 72 680 Td [<07> 444 <04> 0 <0508>] TJ ET\n"
    )

    document = pdf_document("a.pdf", Sheet({"T": font, "F": HELVETICA}, [word + at(72, 600, PROSE)]).bytes())

    assert texts(document)[:2] == ["é aí", "çffia"]


@pytest.mark.parametrize(
    ("first", "width_of_fi", "expected"),
    [(12, 556, "final"), (28, 556, "final")],  # OT1's and T1's place of the same ligature
)
def test_bitmap_fonts_of_tex_are_read_by_their_encoding(first: int, width_of_fi: int, expected: str) -> None:
    widths = {first: width_of_fi, 97: 500, 102: 306, 105: 278, 108: 278, 110: 556}
    row = " ".join(str(widths.get(code, 0) / 1000) for code in range(first, 111))
    glyphs = " ".join(f"/a{code}" for code in range(first, 111))
    font = named_font(
        first, glyphs, row, "/Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] /CharProcs << >>"
    )
    word = f"BT /T 10 Tf 72 700 Td <{first:02x}6e616c> Tj ET\n"

    document = pdf_document("a.pdf", Sheet({"T": font, "F": HELVETICA}, [word + at(72, 600, PROSE)]).bytes())

    assert texts(document)[0] == expected


def test_line_numbers_stay_out() -> None:
    body = "".join(at(72, 700 - 14 * n, PROSE) + at(40, 700 - 14 * n, str(n + 1), 6) for n in range(6))

    assert texts(read(body)) == [PROSE] * 6


def test_watermarks_and_stamps_stay_out() -> None:
    turned = "BT /F 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET\n"
    gray = "0.8 g " + at(100, 640, "DRAFT", 80) + "0 g\n"
    stamp = "BT /F 12 Tf 0 1 -1 0 30 200 Tm (preprint:2601.01234 [cs.XX]) Tj ET\n"
    body = "".join(at(72, 700 - 14 * n, PROSE) for n in range(5))

    assert texts(read(turned + gray + stamp + body)) == [PROSE] * 5


def test_page_numbers_and_repeated_heads_stay_out() -> None:
    def page(number: int) -> str:
        head = at(72, 815, "Workshop on Everything 2026", 8) + at(290, 25, f"{number}", 9)
        return (
            head
            + at(72, 700, f"Text of page {'one' if number == 1 else 'two'}.")
            + at(72, 670 + 9 * number, PROSE)
        )

    assert texts(read(page(1), page(2))) == ["Text of page one.", PROSE, "Text of page two.", PROSE]


def test_lone_heads_and_footnotes_are_marked() -> None:
    page = (
        at(72, 815, "Workshop on Everything", 8) + at(72, 740, "The Title of the Talk", 18)
        + "".join(at(72, 700 - 14 * n, PROSE) for n in range(4)) + at(72, 90, "* Funded by nobody at all", 8)
    )  # fmt: skip

    styles = [line.style for line in read(page).lines]

    assert styles == ["header", None, None, None, None, None, "footnote"]


def test_what_frames_every_slide_counts_once() -> None:
    frame = at(20, 500, "Short title of the talk", 8)

    assert texts(read(frame + at(200, 700, PROSE), frame + at(200, 690, "More of it."))) == [
        PROSE, "Short title of the talk", "More of it.",
    ]  # fmt: skip


def test_a_head_on_the_second_page_stays_out() -> None:
    second = at(72, 800, "A running head") + at(72, 770, "and goes on here.") + at(72, 756, PROSE)

    assert texts(read(at(72, 700, PROSE), second)) == [PROSE, "and goes on here.", PROSE]


def test_a_dropped_initial_belongs_to_its_first_line() -> None:
    page = (
        at(72, 676, "T", 30)
        + at(91, 688, "his paragraph begins with a large")
        + at(91, 676, "letter of two lines.")
    )

    assert texts(read(page + at(72, 664, PROSE)))[:2] == [
        "This paragraph begins with a large",
        "letter of two lines.",
    ]


@pytest.mark.parametrize("above", [0, 4, 8.5])
def test_a_root_hangs_from_above(above: float) -> None:
    symbols = "/Type /Font /Subtype /Type1 /BaseFont /Symbol"
    line = at(72, 700, "at 1/") + at(92, 700 + above, "\\326", font="S") + at(97.5, 700, "nL of it")
    sheet = Sheet({"F": HELVETICA, "S": symbols}, [line.replace("\\\\", "\\") + at(72, 686, PROSE)])

    assert texts(pdf_document("a.pdf", sheet.bytes())) == ["at 1/√nL of it", PROSE]


@pytest.mark.parametrize(
    ("initial", "rest", "shown"),
    [
        ("L", "a lavande is blue on the plain", "La lavande is blue on the plain"),
        ("T", "his paragraph begins with it", "This paragraph begins with it"),
        ("A", "nd so on, with a large letter", "And so on, with a large letter"),
    ],
)
def test_a_dropped_initial_over_the_rest_of_its_word(initial: str, rest: str, shown: str) -> None:
    page = (
        at(72, 672, initial, 40)
        + at(72, 688, rest, 10)
        + at(103, 674, "and here it is moved, as it is", 10)
        + at(103, 660, "on this line too, below it.", 10)
    )

    assert texts(read(at(72, 740, PROSE) + page + at(72, 646, PROSE)))[1:3] == [
        shown,
        "and here it is moved, as it is",
    ]


def test_a_large_letter_over_a_heading_is_not_part_of_it() -> None:
    page = at(72, 672, "T", 30) + at(72, 710, "a heading") + at(93, 684, "his begins with a large")

    assert texts(read(page + at(93, 672, "letter.") + at(72, 660, PROSE)))[:2] == [
        "a heading",
        "This begins with a large",
    ]


def test_raised_and_lowered_numbers_are_typed_as_such() -> None:
    sign = (
        "BT /F 10 Tf 72 700 Td (R) Tj /F 7 Tf 4 Ts (2) Tj 0 Ts /F 10 Tf ( of CO) Tj /F 7 Tf -2 Ts (2) Tj ET\n"
    )

    assert texts(read(sign + at(72, 680, PROSE)))[0] == "R² of CO₂"


@pytest.mark.parametrize(
    "prose",
    [
        "Zpracov\xe1n\xed sn\xedmk\xf9 bez slov, kter\xe1 by byla v seznamu; vlk zmrzl, prst vrtl".replace(
            "\xf9", "u"
        ),
        "Die Kartierung der Landbedeckung aus Satellitenbildern gelingt mit wenigen Beispielen gut",
        "Resumen: la cartografia de los humedales mejora cuando las series son largas y densas",
        "TABLE 1: 0.71 0.82 0.93 12.4 m, 10.2 m; precision 0.99",
    ],
)
def test_other_languages_and_figures_are_no_damage(prose: str) -> None:
    assert read("".join(at(72, 700 - 14 * n, prose) for n in range(4))).problem is None


def test_what_the_producer_calls_an_artifact_stays_out() -> None:
    mark = "/Artifact << /Type /Pagination /Subtype /Header >> BDC " + at(72, 780, "Head") + "EMC\n"

    assert texts(read(mark + at(72, 700, PROSE))) == [PROSE]


def test_actual_text_replaces_what_is_drawn() -> None:
    spelled = "/Span << /ActualText (office) >> BDC " + at(72, 700, "o#ce") + "EMC\n"

    assert texts(read(spelled + at(72, 680, PROSE)))[0] == "office"


def test_a_page_on_its_side_is_read_upright() -> None:
    lines = "".join(f"BT /F 10 Tf 0 1 -1 0 {100 + 14 * n} 60 Tm ({PROSE}) Tj ET\n" for n in range(3))

    document = read(lines, page="/Rotate 90")

    assert texts(document) == [PROSE] * 3
    assert [line.top for line in document.lines] == sorted(line.top for line in document.lines)


def test_text_printed_twice_for_boldness_counts_once() -> None:
    document = read(at(72, 700, "Heavy title") + at(72.3, 700, "Heavy title") + at(72, 660, PROSE))

    assert [(line.text, line.bold) for line in document.lines] == [("Heavy title", True), (PROSE, False)]


@pytest.mark.parametrize("last", ["", at(290, 25, "2", 9)])
def test_a_blank_last_page_is_no_page(last: str) -> None:
    assert read(at(72, 700, PROSE), last).pages == 1


def test_form_values_are_fields_and_labelled_lines() -> None:
    form = "/AcroForm << /Fields [50 0 R] >>"
    field = (
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (f1) /TU (Title of the talk)"
        " /V (A Talk\\rin two lines) /Rect [100 600 400 640] >>"
    )
    sheet = Sheet({"F": HELVETICA, "B": BOLD}, [at(72, 700, PROSE)], [field], form, "/Annots [50 0 R]")

    document = pdf_document("a.pdf", sheet.bytes())

    assert document.fields == (("title of the talk", "A Talk\nin two lines"),)
    assert [(line.text, line.label) for line in document.lines] == [
        (PROSE, None),
        ("A Talk", "Title of the talk"),
        ("in two lines", "Title of the talk"),
    ]


def test_a_picture_of_a_page_is_image_only() -> None:
    scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n" + at(20, 10, "Scanned by me", 6)

    document = read(scan)

    assert (document.problem, document.lines, document.pages) == (Problem.IMAGE_ONLY, (), 1)


def test_the_text_layer_of_a_scan_is_read() -> None:
    scan = (
        "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n3 Tr\n"
        + at(72, 700, PROSE)
        + at(72, 688, PROSE)
    )

    assert texts(read(scan)) == [PROSE, PROSE]


def test_signs_that_are_no_text_are_unreadable() -> None:
    junk = "".join(at(72, 700 - 14 * n, '!"#$"%&\' *+#$ )(/&% "!#$%&\'* ,-.$#"! %&/$#') for n in range(8))

    document = read(junk)

    assert (document.problem, document.lines) == (Problem.UNREADABLE, ())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"not a pdf at all", b"%PDF-1.7\n" + bytes(500)])
def test_what_is_no_pdf_is_unreadable(content: bytes) -> None:
    assert pdf_document("a.pdf", content).problem is Problem.UNREADABLE


def test_a_file_cut_off_at_its_end_is_mended() -> None:
    content = plain(at(72, 700, PROSE))

    assert texts(pdf_document("a.pdf", content[: content.index(b"trailer")])) == [PROSE]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_damage_raises(data: st.DataObject) -> None:
    content = bytearray(plain(at(72, 700, PROSE) + at(72, 680, PROSE, 12, "B")))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))

    document = pdf_document("a.pdf", bytes(content))

    assert document.format == "pdf"
