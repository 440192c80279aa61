"""What a reply corrects: a field, the authors, a few words."""
