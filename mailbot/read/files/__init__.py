"""Any file as a Document: what its pages show, line by line; and text as its author wrote it."""
