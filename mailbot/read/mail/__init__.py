"""A raw mail taken apart: parts, headers, bodies, what its writer typed, what was quoted, the language."""
