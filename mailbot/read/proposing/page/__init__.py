"""A document read as a page: its parts, title, abstract and proposal."""
