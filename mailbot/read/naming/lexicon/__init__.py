"""The classes of words that all rules are put together from: one class, one name, one place.

For folded text, in seven languages (en fr de es it pt nl), each a group of alternatives without a border.
"""
