"""What every test may use."""

import os

from hypothesis import HealthCheck, settings

# Examples are few by default, so that the whole suite stays quick; HYPOTHESIS_PROFILE=thorough looks harder.
# No deadline: two cores are shared by several workers.
settings.register_profile("default", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
