"""The same examples on every run: what fails here fails everywhere."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "s2sr",
    derandomize=True,
    max_examples=60,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("s2sr")
