"""The list of models that programs read that read no cards."""

import json

from s2sr.plugin.engine.models.card import StackCard
from s2sr.plugin.engine.models.catalogue import CATALOGUE, FOLDER, listed, shipped, write_catalogue


def test_what_ships_is_what_the_cards_say():
    said = json.loads((FOLDER / CATALOGUE).read_text(encoding="utf-8"))
    assert said == json.loads(json.dumps(listed(shipped()))), "write it anew: s2sr.plugin.engine.models.catalogue.write_catalogue"


def test_variants_are_no_choice_beside_their_models():
    names = {entry["name"] for entry in listed(shipped())["models"]}
    variants = {name for card in shipped() if isinstance(card, StackCard) for name in card.variants.values()}
    assert variants and not names & variants and {card.name for card in shipped()} == names | variants


def test_every_model_has_a_title_of_its_own():
    titles = [card.title for card in shipped()]
    assert len(set(titles)) == len(titles) and not [card.name for card in shipped() if card.title == card.name]


def test_it_is_written_of_any_folder(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "name: mine\ntask: sisr\ngraph: builtin:bicubic\nfactor: 2\nmargin_px: 4\ngsd_m: 10\nscaling: {multiplier: 1}\nlicence: none\n",
        encoding="utf-8",
    )
    said = json.loads(write_catalogue(tmp_path).read_text(encoding="utf-8"))
    assert [(one["name"], one["title"], one["built_in"]) for one in said["models"]] == [("mine", "mine", True)]
