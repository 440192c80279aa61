"""A proposal typed in a letter: its fields however they are marked, or weighed out of its sentences."""
