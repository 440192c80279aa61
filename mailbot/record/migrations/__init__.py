"""Alembic's scripts: shipped in the package, run by opening.migrate."""
