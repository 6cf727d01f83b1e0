"""A few runs that are ended; the whole is ``python tests/hostile/kills.py``."""

import pytest

from s2sr.tests.hostile.kills import Campaign


@pytest.mark.slow
def test_whatever_ends_a_run_its_outputs_are_all_new_or_all_as_before(tmp_path):
    campaign = Campaign(tmp_path, seed=2)
    campaign.run({"cancel": 2, "terminate": 4, "kill": 4, "resume": 4, "double": 2})
    assert not campaign.faults and {"cancel", "terminate", "kill", "resume", "double"} == set(campaign.table)
    assert campaign.table["resume"]["from finished tiles"]
