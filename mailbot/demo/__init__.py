"""`mailbot demo`: a whole season on an embedded mail server, offline, with the real service code."""
