"""A PDF as a Document: glyphs, lines, columns, accents, and what is no text of the author's."""
