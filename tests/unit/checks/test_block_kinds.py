"""Blocks that became another kind of block."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.markup import markup

PairOf = Callable[..., Pair]


KEEPER = ("Grease the hinge 12 times.", "Lift the gate by 40 cm.", "Wait for 15 minutes.",
          "Close the gate with 2 hands.")  # fmt: skip

WAERTER = ("경첩에 기름을 12번 친다.", "문을 40 cm 들어 올린다.", "15분을 기다린다.",
           "두 손으로 문을 닫는다.")  # fmt: skip


def test_a_list_that_became_paragraphs_is_another_kind_of_block(pair_of: PairOf) -> None:
    source = "The lock:\n\n" + "\n".join(f"- {item}" for item in KEEPER)
    target = "갑문:\n\n" + "\n\n".join(WAERTER)
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == (
        "block-kind",
        "the bullet list is 4 paragraphs here",
    )


def test_paragraphs_that_became_a_list_are_another_kind_of_block(pair_of: PairOf) -> None:
    source = "The lock:\n\n" + "\n\n".join(KEEPER)
    target = "갑문:\n\n" + "\n".join(f"- {item}" for item in WAERTER)
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == (
        "block-kind",
        "the 4 paragraphs are a bullet list here",
    )


def test_a_table_that_became_a_list_is_another_kind_of_block(pair_of: PairOf) -> None:
    source = "| Boat | Year | Tons |\n| - | - | - |\n| Nora | 1911 | 340 |\n| Ida | 1924 | 87 |\n"
    target = "- Nora, 1911년, 340톤\n- Ida, 1924년, 87톤\n"
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == ("block-kind", "the table is a bullet list here")


def test_a_component_that_became_code_is_another_kind_of_block(pair_of: PairOf) -> None:
    source = 'Put it up.\n\n<Install npm="add -D @quay/mast" yarn="add @quay/mast" />\n\nSail.\n'
    code = "Stell ihn auf.\n\n```sh\nnpm add -D @quay/mast\n```\n\nSegeln.\n"
    other = code.replace("@quay/mast", "@quay/rope")
    assert told(pair_of(source, code, languages=("en", "de"), path="post.mdx")) == [
        ("block-kind", "the component is a code block here")
    ]
    assert list(markup(pair_of(source, code, languages=("en", "de"), path="post.mdx"))) == []
    assert told(pair_of(code, source, languages=("de", "en"), path="post.mdx")) == [
        ("block-kind", "the code block is a component here")
    ]
    assert {
        rule for rule, _ in told(pair_of(source, other, languages=("en", "de"), path="post.mdx"))
    } == {"missing-block", "extra-block"}


def told(pair: Pair) -> list[tuple[str, str]]:
    return [(finding.rule, finding.message) for finding in check_blocks(pair)]


def test_a_table_whose_dashes_are_one_cell_short_is_told_so(pair_of: PairOf) -> None:
    table = "| Gate | 5 | 1 |\n|:---:|:-:|{}\n| idx | 0 | 1 |\n"
    (finding,) = check_blocks(pair_of(table.format(":-:|"), table.format("")))
    assert finding.message == (
        "the table is shown as text here: its row of dashes has not as many cells as the header row"
    )
