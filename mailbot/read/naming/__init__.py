"""People and institutions told from each other; asked by proposing, wishing and files."""
