"""Sources of data: every configuration's files have one, roles hold, and what is written from them is up to date."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from s2sr.training.errors import ConfigError
from s2sr.training.sources import ROLES, State, check, folder_digest, load_sources, main
from s2sr.training.sources_page import notice, page
from s2sr.training.sources_use import mentions, users

ROOT = Path(__file__).resolve().parents[2]
SOURCES = load_sources()
MENTIONS = mentions()
ENTRY = """\
sources:
  - {{name: field, title: A field, role: {role}, publisher: us, address: unknown, licence: none, credit: us, about: noise, obtain: draw it,
     count: 2, bytes: 6, files: [field/*.tif]{more}}}
"""


def by_role(role):
    return [source for source in SOURCES if source.role == role]


def by_name(name):
    return next(source for source in SOURCES if source.name == name)


@pytest.fixture
def field(tmp_path):
    """Writes a folder of two files, and the sources that hold them."""
    folder = tmp_path / "data" / "field"
    folder.mkdir(parents=True)
    (folder / "a.tif").write_bytes(b"one")
    (folder / "b.tif").write_bytes(b"two")
    (folder / "a.tif.aux.xml").write_bytes(b"written by GDAL")
    path = tmp_path / "sources.yaml"
    path.write_text(ENTRY.format(role="training", more=""))
    digest = folder_digest(tmp_path / "data", sorted(folder.glob("*.tif")))
    path.with_suffix(".sha256").write_text(f"{digest}  field\n")
    return tmp_path / "data", path


def test_what_a_configuration_names_has_a_source():
    assert len({mention.pattern for mention in MENTIONS}) > 10
    assert not [mention for mention in MENTIONS if not any(mention.names(source) for source in SOURCES)]


def test_weights_learn_from_training_sources_alone():
    assert {source.role for source in SOURCES if users(source, MENTIONS, trains=True)} == {"training"}
    assert all(users(source, MENTIONS, trains=True) for source in by_role("training"))
    assert all(users(source, MENTIONS, trains=False) for source in by_role("validation"))


def test_held_out_cities_are_told_apart_from_the_others():
    assert users(by_name("naip"), MENTIONS, trains=True) and "sisr_x2" not in users(by_name("naip"), MENTIONS, trains=False)
    assert not users(by_name("naip_held_out"), MENTIONS, trains=True)


@pytest.mark.parametrize("name", ["massachusetts", "vegas"])
def test_held_out_images_with_outlines_are_told_apart_from_the_others(name):
    trained, held = by_name(name), by_name(f"{name}_held_out")
    assert "buildings_1m" in users(trained, MENTIONS, trains=True)
    assert not users(held, MENTIONS, trains=True) and "buildings_1m" in users(held, MENTIONS, trains=False)
    measured = [mention for mention in MENTIONS if not mention.trains and mention.pattern.endswith(".tif")]
    assert not [mention for mention in measured if mention.names(trained)], "no image that was learnt from is measured on"


def test_outlines_have_a_source_also_where_they_lie_beside_their_images(tmp_path):
    lines = ("images: 'town/*/*.tif', beside: walls.gpkg", "images: city/*.tif, outlines: city.gpkg, only: [b_]")
    listed = "".join(f"  - {{{line}}}\n" for line in lines)
    (tmp_path / "one.yaml").write_text(f"evaluation:\n{listed}")
    found = {mention.pattern: mention for mention in mentions(tmp_path)}
    assert set(found) == {"town/*/*.tif", "town/*/walls.gpkg", "city/*.tif", "city.gpkg"}
    assert found["city/*.tif"].only == ("b_",) and found["city.gpkg"].only == ()
    source = replace(SOURCES[0], files=("city/a_1.tif",))
    assert not found["city/*.tif"].names(source) and found["city/*.tif"].names(replace(source, files=("city/b_1.tif",)))


def config_of(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_nothing_but_the_page_of_results_touches_the_test_set_and_no_bar_does():
    assert len(by_role("test")) == 1
    page = ROOT / "training" / "configs" / "results.yaml"
    texts = {path: path.read_text(encoding="utf-8") for folder in ("tests", "training") for path in (ROOT / folder).rglob("*.py")}
    texts |= {path: path.read_text(encoding="utf-8") for path in (ROOT / "training" / "configs").rglob("*.yaml") if path != page}
    for source in by_role("test"):
        folder = source.files[0].split("/")[1]
        assert not [path for path, text in texts.items() if folder in text]
        assert any(folder in str(site["source"]) for site in config_of(page)["sites"])
    tested = {site["name"] for site in config_of(page)["sites"] if site["title"].endswith("(test)")}
    assert len(tested) == 1 and all(bar["site"] not in tested for bar in config_of(page)["bars"] if "site" in bar)


def test_the_notice_credits_what_was_trained_on():
    text = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for source in by_role("training"):
        assert all(words in text for words in (source.title, source.publisher, source.licence, source.credit))


def test_the_page_and_the_notice_are_up_to_date():
    remedy = "run python -m s2sr.training.sources --docs docs/data.md --notice NOTICE"
    if (ROOT / "docs").is_dir():
        assert (ROOT / "docs" / "data.md").read_text(encoding="utf-8") == page(SOURCES), remedy
    assert (ROOT / "NOTICE").read_text(encoding="utf-8") == notice(SOURCES), remedy


def test_a_digest_is_that_of_sorted_lines(field):
    data, _ = field
    sums = [f"{hashlib.sha256(text).hexdigest()}  field/{name}.tif\n" for name, text in (("a", b"one"), ("b", b"two"))]
    assert folder_digest(data, (data / "field").glob("*.tif")) == hashlib.sha256("".join(sorted(sums)).encode()).hexdigest()


def test_a_changed_byte_is_seen_by_its_digest_alone(field):
    data, path = field
    (source,) = load_sources(path)
    assert check(source, data, digests=True).state is State.PRESENT
    (data / "field" / "b.tif").write_bytes(b"twp")
    assert check(source, data).state is State.PRESENT
    finding = check(source, data, digests=True)
    assert finding.state is State.DIFFERS and "digest" in finding.why


def test_files_that_lack_or_are_cut_are_seen_without_digests(field):
    data, path = field
    (source,) = load_sources(path)
    (data / "field" / "b.tif").write_bytes(b"tw")
    assert "5 bytes instead of 6" in str(check(source, data))
    (data / "field" / "b.tif").unlink()
    assert "1 of 2 files: some are missing" in str(check(source, data))
    (data / "field" / "a.tif").unlink()
    assert check(source, data).state is State.MISSING


def test_a_named_file_that_changed_is_named(field):
    data, path = field
    names = ("field/a.tif", "field/b.tif")
    path.write_text(path.read_text().replace("files: [field/*.tif]", f"files: [{', '.join(names)}]"))
    lines = [f"{hashlib.sha256((data / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    path.with_suffix(".sha256").write_text(lines[0])
    with pytest.raises(ConfigError, match=r"no SHA-256 of field/b\.tif"):
        load_sources(path)
    path.with_suffix(".sha256").write_text("".join(lines))
    (source,) = load_sources(path)
    assert check(source, data, digests=True).state is State.PRESENT
    (data / "field" / "b.tif").write_bytes(b"twp")
    assert check(source, data, digests=True).why == "other bytes in b.tif"


@pytest.mark.parametrize(
    "role, more, words",
    [("judging", "", f"one of {', '.join(ROLES)}"), ("test", ", size: 3", "the key size is not known")],
)
def test_a_wrong_entry_is_named(tmp_path, role, more, words):
    path = tmp_path / "sources.yaml"
    path.write_text(ENTRY.format(role=role, more=more))
    path.with_suffix(".sha256").touch()
    with pytest.raises(ConfigError, match=f"field: .*{words}"):
        load_sources(path)


def test_the_command_tells_what_is_there(field, capsys, caplog):
    data, _ = field
    assert main([str(data)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(SOURCES) and all(line.startswith("missing") for line in lines)
    assert main([str(data / "nowhere")]) == 2 and "there is no folder" in caplog.text
    assert main([]) == 2


def test_the_command_writes_the_page(tmp_path):
    assert main(["--docs", str(tmp_path / "data.md"), "--notice", str(tmp_path / "NOTICE")]) == 0
    assert (tmp_path / "data.md").read_text(encoding="utf-8") == page(SOURCES)


@pytest.mark.parametrize("name", ["berlin", "openeo_a"])
def test_real_data_are_what_the_sources_say(real_data, name):
    assert str(check(by_name(name), real_data, digests=True)).startswith("present")
