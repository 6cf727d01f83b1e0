"""What people have, as other programs write it; the list of cases lies beside the real imagery."""

from pathlib import Path

import pytest

from s2sr.tests.engine.reading.cases import FOLDER, Case, cases, judged

LISTED = cases()


@pytest.mark.skipif(not LISTED, reason=f"no reading cases in {FOLDER}: set S2SR_CASES to their folder")
@pytest.mark.parametrize("case", LISTED, ids=[case.name for case in LISTED])
def test_what_people_have_is_read_right_or_asked_about(case: Case, tmp_path: Path) -> None:
    assert not judged(case, tmp_path / "out.tif")
