"""What every test may ask for."""

from hypothesis import settings

pytest_plugins = ["tests.servers.fixtures"]

# Machines are noisy, and coverage slows them: what an example takes is no matter of right or wrong.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
