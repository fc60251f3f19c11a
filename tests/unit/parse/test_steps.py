"""Numbered steps whose code stands at the margin are one list."""

from __future__ import annotations

import pytest

from i18nlint.model.document import Block, BlockKind
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

INDENTED = (
    "1. Make:\n\n   ```sh\n   make\n   ```\n\n2. Run.\n\n   ```sh\n   run\n   ```\n\n3. End.\n"
)
AT_THE_MARGIN = "1. Make:\n\n```sh\nmake\n```\n\n2. Run.\n\n```sh\nrun\n```\n\n3. End.\n"


def shape(blocks: tuple[Block, ...]) -> list[object]:
    return [(block.kind.value, shape(block.children)) for block in blocks]


def read(text: str, path: str = "a.md") -> tuple[Block, ...]:
    return parse_document(path, text.encode(), LanguageTag.parse("en")).blocks


@pytest.mark.parametrize("path", ["a.md", "a.mdx"])
def test_code_at_the_margin_belongs_to_the_step_above_it(path: str) -> None:
    assert shape(read(AT_THE_MARGIN, path)) == shape(read(INDENTED, path))


def test_the_blocks_stand_where_they_are_written() -> None:
    (steps,) = read(AT_THE_MARGIN)
    spans = [item.span for item in steps.children]
    assert [AT_THE_MARGIN[span.start : span.end][:2] for span in spans] == ["1.", "2.", "3."]
    assert [AT_THE_MARGIN[span.start : span.end][-3:] for span in spans] == ["```", "```", "nd."]
    assert (steps.span.start, steps.span.end) == (spans[0].start, spans[-1].end)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1. a\n\n```\nx\n```\n\n1. b\n", ["list", "code", "list"]),
        ("1. a\n\n```\nx\n```\n\n3. b\n", ["list", "code", "list"]),
        ("1. a\n\nwords\n\n2. b\n", ["list", "paragraph", "list"]),
        ("- a\n\n```\nx\n```\n\n2. b\n", ["list", "code", "list"]),
        ("1. a\n\n```\nx\n```\n\n- b\n", ["list", "code", "list"]),
        ("3. a\n\n```\nx\n```\n", ["list", "code"]),
    ],
    ids=["begins anew", "leaves one out", "words between", "after signs", "then signs", "alone"],
)
def test_other_lists_stay_apart(text: str, kinds: list[str]) -> None:
    assert [block.kind.value for block in read(text)] == kinds


def test_steps_within_an_item_and_below_another_list_are_joined_too() -> None:
    inner = AT_THE_MARGIN.replace("\n", "\n  ")
    (outer,) = read(f"- Steps\n\n  {inner}\n")
    (item,) = outer.children
    assert [block.kind for block in item.children] == [BlockKind.PARAGRAPH, BlockKind.LIST]


def test_items_within_a_step_are_not_counted() -> None:
    text = AT_THE_MARGIN.replace("1. Make:\n", "1. Make:\n\n   - all\n   - clean\n")
    (steps,) = read(text)
    assert len(steps.children) == 3
