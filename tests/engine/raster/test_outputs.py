"""Outputs appear together or not at all, and nothing of others is touched."""

import errno
import os
import stat

import pytest

from s2sr.plugin.engine.errors import InputError, OutputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster import locks, outputs, signals
from s2sr.plugin.engine.raster.outputs import Outputs, tidied
from s2sr.plugin.engine.raster.places import save_text

NAMES = ("result.tif", "baseline.tif", "report.json")


@pytest.fixture(autouse=True)
def not_asked(monkeypatch):
    """Gives every test signals that have not come."""
    monkeypatch.setattr(signals, "_ASKED", signals._Asked())


@pytest.fixture
def paths(tmp_path):
    """Returns three outputs, of which two have earlier files."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name in NAMES[:2]:
        (folder / name).write_text("earlier")
    return [folder / name for name in NAMES]


def write(paths, text="new"):
    """Publishes ``text`` in every output."""
    with Outputs(paths, Events(True)) as made:
        for path in paths[:2]:
            save_text(made.part(path), text)
        made.publish({paths[2]: lambda part: save_text(part, text)})
        return [made.name(path) for path in paths]


def held_in(paths):
    return {path.name: path.read_text() for path in sorted(paths[0].parent.iterdir())}


EARLIER = dict.fromkeys(sorted(NAMES[:2]), "earlier")
NEW = dict.fromkeys(sorted(NAMES), "new")


def test_all_appear_and_nothing_else_stays(paths, capsys):
    assert write(paths) == [str(path) for path in paths]
    assert held_in(paths) == NEW
    assert '"event": "published"' in capsys.readouterr().out
    assert not [path for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077 != 0o044 & ~umask()]


def umask():
    now = os.umask(0)
    os.umask(now)
    return now


def test_an_error_before_publishing_changes_nothing(paths):
    with pytest.raises(ZeroDivisionError), Outputs(paths, Events(True)) as made:
        save_text(made.part(paths[0]), "new")
        raise ZeroDivisionError
    assert held_in(paths) == EARLIER


def test_a_report_that_cannot_be_written_undoes_the_rasters(paths):
    def full(part):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(part))

    with pytest.raises(OutputError, match="No space left"), Outputs(paths, Events(True)) as made:
        save_text(made.part(paths[0]), "new")
        made.publish({paths[2]: full})
    assert held_in(paths) == EARLIER


@pytest.fixture(params=[True, False], ids=["links", "no links"])
def links(request, monkeypatch):
    """Runs a test on a disk where a file can have two names, and on one where it cannot."""
    if not request.param:

        def refuse(*arguments, **keywords):
            raise OSError(errno.EPERM, "no links here")

        monkeypatch.setattr(os, "link", refuse)


@pytest.mark.parametrize("broken", range(3))
def test_a_rename_that_fails_takes_back_those_before_it(paths, monkeypatch, links, broken):
    real, count = os.replace, []

    def replace(source, target):
        if ".earlier" not in str(source):
            count.append(target)
            if len(count) == broken + 1:
                raise OSError(errno.EIO, os.strerror(errno.EIO), str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OutputError, match="Input/output error"):
        write(paths)
    monkeypatch.undo()
    assert held_in(paths) == EARLIER


@pytest.mark.parametrize("step", range(6))
def test_a_process_that_ends_between_two_renames_is_put_in_order(paths, links, step):
    killed = write_until(paths, step)
    between = {name: text for name, text in held_in_visible(paths).items()}
    assert set(between.values()) <= {"earlier", "new"}
    finished, kept = tidied(paths[0])
    assert held_in(paths) in (EARLIER, NEW)
    assert finished == (killed and held_in(paths) == NEW) and kept is None


def write_until(paths, step):
    """Writes in a process that ends before the rename of a number; tells whether it came to that."""
    child = os.fork()
    if not child:
        end_after(step)
        write(paths)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def end_after(step):
    """Ends this process, as a power cut would, before the rename of that number; the children of a fork have no pytest to tell."""
    count = []
    for name in ("replace", "rename"):
        real = getattr(os, name)

        def rename(source, target, real=real):
            if source != target:
                if len(count) == step:
                    os._exit(9)
                count.append(target)
            real(source, target)

        setattr(os, name, rename)


def held_in_visible(paths):
    return {path.name: path.read_text() for path in paths[0].parent.iterdir() if not path.name.startswith(".")}


def test_the_next_run_puts_in_order_what_a_killed_one_left(paths):
    write_until(paths, 1)
    assert len(list(paths[0].parent.iterdir())) > 3
    with pytest.raises(ZeroDivisionError), Outputs(paths[:1], Events(True)):
        raise ZeroDivisionError
    assert held_in(paths) == EARLIER


def test_an_earlier_file_in_use_stays_and_the_new_one_lies_beside_it(paths, monkeypatch, capsys, links):
    (paths[0].parent / "result (1).tif").write_text("another")

    def held_by_another(real):
        def rename(source, target):
            if str(paths[0]) in (str(source), str(target)) and source != target:
                raise PermissionError(errno.EACCES, "in use", str(target))
            real(source, target)

        return rename

    for name in ("replace", "rename"):
        monkeypatch.setattr(os, name, held_by_another(getattr(os, name)))
    names = []
    with Outputs(paths, Events(True)) as made:
        for path in paths[:2]:
            save_text(made.part(path), "new")
        made.publish({paths[2]: lambda part: (names.append(made.name(paths[0])), save_text(part, "new"))})
    monkeypatch.undo()
    beside = str(paths[0].with_name("result (2).tif"))
    assert names == [str(paths[0]), beside] and "in use by another program" in capsys.readouterr().out
    assert held_in(paths) == {**NEW, "result.tif": "earlier", "result (1).tif": "another", "result (2).tif": "new"}


def test_a_second_run_is_refused_and_a_third_may_go_on(paths):
    with Outputs(paths, Events(True)):
        with pytest.raises(OutputError, match="another run is writing"), Outputs(paths[1:2], Events(True)):
            pass
        with Outputs([paths[0].with_name("other.tif")], Events(True)):
            pass
    assert write(paths) and held_in(paths) == NEW


def test_a_disk_without_locks_is_written_all_the_same(paths, monkeypatch):
    def refuse(*arguments):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(locks.fcntl, "flock", refuse)
    write(paths)
    assert held_in(paths) == NEW


@pytest.mark.parametrize("planted", ["file", "link", "dangling link", "folder", "pipe", "hard link"])
def test_what_has_the_name_of_a_lock_is_left_alone(paths, planted, tmp_path):
    file, victim = locks.OutputLock(paths[0]).file, tmp_path / "victim"
    victim.write_text("precious")
    if planted == "file":
        file.write_text("mine")
    elif planted == "folder":
        file.mkdir()
    elif planted == "pipe":
        os.mkfifo(file)
    elif planted == "hard link":
        os.link(victim, file)
    else:
        file.symlink_to(victim if planted == "link" else tmp_path / "nothing")
    write(paths)
    assert os.path.lexists(file) and victim.read_text() == "precious" and not (tmp_path / "nothing").exists()
    assert paths[0].read_text() == "new"


def test_a_lock_that_names_others_folders_removes_none(paths, tmp_path):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "file").write_text("precious")
    linked = paths[0].parent / ".s2sr-0123456789abcdef.part"
    linked.symlink_to(victim)
    lock = locks.OutputLock(paths[0])
    lock.take()
    lock.say(locks.Left((victim, linked, paths[0].parent), tuple(paths)))
    lock.release(leave=True)
    write(paths)
    assert (victim / "file").read_text() == "precious" and linked.is_symlink()


@pytest.mark.parametrize("content", ["", "{", '{"kind": "s2sr ru', "\0\0\0"])
def test_a_lock_that_was_cut_off_is_taken(paths, content):
    locks.OutputLock(paths[0]).file.write_text(content)
    write(paths)
    assert held_in(paths) == NEW


def test_two_outputs_may_not_be_one_file(paths):
    folder = paths[0].parent
    link, hard = folder / "link.tif", folder / "hard.tif"
    link.symlink_to(paths[0])
    os.link(paths[0], hard)
    (folder.parent / "again").symlink_to(folder)
    for other in (paths[0], link, hard, folder.parent / "again" / NAMES[0], folder / ".." / "out" / NAMES[0]):
        with pytest.raises(InputError, match="two outputs"), Outputs([paths[0], other], Events(True)):
            pass


def test_names_that_are_one_on_this_disk_are_told_apart_by_the_disk(paths, monkeypatch):
    real = os.open
    monkeypatch.setattr(outputs.os, "open", lambda path, *more: real(str(path).lower(), *more))
    twice = [paths[0].with_name("fine.tif"), paths[0].with_name("FINE.tif")]
    monkeypatch.setattr(locks.OutputLock, "take", lambda lock: None)
    with pytest.raises(InputError, match=r"same name, FINE\.tif"), Outputs(twice, Events(True)):
        pass
    assert held_in(paths) == EARLIER


def test_a_cancel_during_the_renames_comes_after_them(paths, monkeypatch):
    signals.end_when_asked()
    real = os.replace

    def replace(source, target):
        os.kill(os.getpid(), signals.signal.SIGTERM)
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    write(paths)
    assert held_in(paths) == NEW and signals.came_too_late()


def test_a_cancel_before_the_renames_is_not_lost(paths):
    signals._ASKED.number = signals.signal.SIGTERM
    with pytest.raises(signals.Cancelled):
        write(paths)
    assert held_in(paths) == EARLIER


def test_what_cannot_be_taken_back_is_kept_and_named(paths, monkeypatch):
    real, count = os.replace, []

    def replace(source, target):
        count.append(target)
        if len(count) > 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OutputError, match="nor earlier files theirs") as caught:
        write(paths)
    monkeypatch.undo()
    assert "s2sr tidy" in caught.value.hint
    assert tidied(paths[0]) == (False, None) and held_in(paths) == EARLIER


def test_a_result_is_not_taken_back_where_its_name_has_been_used_since(paths):
    write_until(paths, 2)
    paths[1].unlink()
    paths[1].write_text("the user's, later")
    tidied(paths[0])
    assert paths[1].read_text() == "the user's, later"
