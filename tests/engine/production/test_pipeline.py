import pytest

from s2sr.plugin.engine.production.pipeline import Stages


@pytest.mark.parametrize("stage", ["read", "work", "write"])
def test_an_error_in_any_stage_ends_all(stage):
    def fail(name, item):
        if name == stage and item == 5:
            raise ValueError(name)
        return item

    with pytest.raises(ValueError, match=stage):
        Stages((fail("read", i) for i in range(1000)), lambda i: fail("work", i), lambda i: fail("write", i)).run()


def test_stages_keep_the_order():
    written = []
    Stages(iter(range(50)), lambda i: i * 2, written.append).run()
    assert written == list(range(0, 100, 2))
