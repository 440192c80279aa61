"""Proposals: title, authors, abstract, out of a Document or out of the letter itself."""
