"""Items that both sides spell alike are never the ones that one side lacks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.equals import belonging_together
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]

POST = "# Lamps of {}\n\nThe folder holds [3 files](https://lamps.example/):\n\n{}\n"


def _told(pair: Pair) -> list[str]:
    return [found.message for found in check_blocks(pair) if found.rule == "list-items"]


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        pytest.param(
            ["lamp.toml"], ["lamp.toml", "wick.toml"], '"wick.toml"', id="added behind its equal"
        ),
        pytest.param(
            ["lamp.toml"], ["wick.toml", "lamp.toml"], '"wick.toml"', id="added before its equal"
        ),
        pytest.param(
            ["lamp.toml", "wick.toml"], ["lamp.toml"], '"wick.toml"', id="missing behind its equal"
        ),
        pytest.param(
            ["wick.toml", "lamp.toml"], ["lamp.toml"], '"wick.toml"', id="missing before its equal"
        ),
    ],
)
def test_the_other_one_is_told(
    pair_of: PairOf, source: list[str], target: list[str], told: str
) -> None:
    texts = ["\n".join(f"- {name}" for name in names) for names in (source, target)]
    pair = pair_of(POST.format(2024, texts[0]), POST.format(2024, texts[1]), languages=("en", "de"))
    (message,) = _told(pair)
    assert message.endswith(told)


def test_no_item_is_exchanged_twice(pair_of: PairOf) -> None:
    """Between an item added and one missing the pair between is exchanged with one of them."""
    texts = ("- wick.toml\n- oil.toml", "- oil.toml\n- wick.toml")
    pair = pair_of(*(POST.format(2024, text) for text in texts), languages=("en", "de"))
    (wick, oil), (theirs_oil, theirs_wick) = (
        next(block for block in side.document.blocks if block.info == "bullet").children
        for side in (pair.source, pair.target)
    )
    beads = (Bead((), (theirs_wick,)), Bead((wick,), (theirs_oil,)), Bead((oil,), ()))
    found = belonging_together(pair, beads)
    assert all(bead.sources or bead.targets for bead in found)
    assert [len(bead.sources) for bead in found] == [1, 0, 1]


def _items(pair_of: PairOf, source: str, target: str, languages: tuple[str, str]) -> list[str]:
    texts = ("\n".join(f"- {item}" for item in items.split(" / ")) for items in (source, target))
    return _told(pair_of(*(POST.format(2024, text) for text in texts), languages=languages))


def test_what_was_left_beside_its_translation_is_told_instead_of_that(pair_of: PairOf) -> None:
    source = "The lamp of the pier: `pier.example` / The lamp of the dock: `dock.example`"
    target = (
        "The lamp of the pier: `pier.example` / 码头的灯：`pier.example` / 船坞的灯：`dock.example`"
    )
    (message,) = _items(pair_of, source, target, ("en", "zh"))
    assert message.startswith("this list item was left in en beside its translation")


def test_an_added_item_beside_an_equal_one_is_no_translation_of_it(pair_of: PairOf) -> None:
    source = "The lamp of the pier: `pier.example` / The lamp of the dock: `dock.example`"
    target = "The lamp of the pier: `pier.example` / 塔灯：`tower.example` / 坞灯：`dock.example`"
    (message,) = _items(pair_of, source, target, ("en", "zh"))
    assert message.startswith("a list item is here, but not in en")


def test_an_older_double_of_an_item_is_the_one_that_was_added(pair_of: PairOf) -> None:
    """The older one is as long as the source's, and names another version."""
    source = (
        "Lamps may be replaced in small releases, for instance from `22.14` to `22.20`, by keepers"
    )
    target = (
        "작은 릴리스에서 등을 바꾼다 (`22.14`에서 `22.20`) / "
        "작은 릴리스에서는 등지기가 등을 바꿀 수 있으며 예를 들면 `18.14`에서 `18.20`으로 바꾼다"
    )
    (message,) = _items(pair_of, source, target, ("en", "ko"))
    assert "작은 릴리스에서는 등지기가" in message


def test_an_item_in_two_is_a_note(pair_of: PairOf) -> None:
    source = (
        "`pier.example` 사이트로 이동 / 오른쪽 위의 프로필을 클릭하여 열린 메뉴에서 설정으로 이동"
    )
    halves = "Click the profile at the upper right / Choose the settings in its menu"
    target = f"Move to `pier.example` / {halves}"
    texts = ("\n".join(f"- {item}" for item in items.split(" / ")) for items in (source, target))
    pair = pair_of(*(POST.format(2024, text) for text in texts), languages=("ko", "en"))
    (found,) = [one for one in check_blocks(pair) if one.rule == "list-items"]
    assert found.score <= 0.5


def test_an_item_whose_number_nobody_says_is_in_no_long_one_beside_it(pair_of: PairOf) -> None:
    source = (
        "The lamp is trimmed / Boats of 47 metres stay outside / "
        "Whoever comes in by night looks for the lamp first"
    )
    target = (
        "Die Lampe wird gestutzt / Wer in der Nacht einläuft, der sucht mit seinen eigenen Augen "
        "zuallererst die Lampe"
    )
    (found,) = _found(pair_of, source, target, ("en", "de"))
    assert found.score >= 0.6
    assert found.arguments["missing"] == ("Boats of 47 metres stay outside",)


def test_an_item_in_two_hides_no_other_one_that_is_missing(pair_of: PairOf) -> None:
    source = (
        "The lamp is trimmed / Boats of the fishers stay outside / "
        "Whoever comes in by night looks for the lamp first / The mole was built in `1911` / "
        "The crane is greased with `tallow`"
    )
    target = (
        "Die Lampe wird gestutzt / Wer in der Nacht einläuft, der sucht mit seinen eigenen Augen "
        "zuallererst die Lampe / Der Kran wird mit `tallow` geschmiert"
    )
    (found,) = _found(pair_of, source, target, ("en", "de"))
    assert found.score >= 0.6
    assert found.message == "2 of 5 list items are missing here"
    assert (found.arguments["missing"], found.arguments["count"]) == ((), 2)


def _found(pair_of: PairOf, source: str, target: str, languages: tuple[str, str]) -> list[Finding]:
    texts = ("\n".join(f"- {item}" for item in items.split(" / ")) for items in (source, target))
    pair = pair_of(*(POST.format(2024, text) for text in texts), languages=languages)
    return [one for one in check_blocks(pair) if one.rule == "list-items"]


def test_an_item_called_the_same_far_away_is_there(pair_of: PairOf) -> None:
    lamp, wick, oil, tide = (_item(pair_of, name) for name in ("lamp", "wick", "oil", "tide"))
    beads = (
        Bead((lamp,), (tide,)),
        Bead((wick,), (wick,)),
        Bead((oil,), (oil,)),
        Bead((tide,), ()),
    )
    found = belonging_together(pair_of("- a", "- a", languages=("en", "de")), beads)
    assert [(bead.sources, bead.targets) for bead in found] == [
        ((lamp,), ()), ((wick,), (wick,)), ((oil,), (oil,)), ((tide,), (tide,)),
    ]  # fmt: skip


def _item(pair_of: PairOf, name: str) -> Block:
    pair = pair_of(f"- {name}", f"- {name}", languages=("en", "de"))
    return pair.source.document.blocks[0].children[0]
