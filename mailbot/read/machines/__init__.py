"""Who wrote: a person or a machine, and which."""
