"""Python-Markdown's blocks by indentation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("opening", "name", "title"),
    [
        ('=== "Tab one"', "tab", "Tab one"),
        ('===! "Tab"', "tab", "Tab"),
        ('!!! note "Mind"', "note", "Mind"),
        ("!!! warning inline end", "warning", None),
        ("??? tip", "tip", None),
        ('???+ tip ""', "tip", None),
    ],
)
def test_indented_lines_belong_to_the_block(
    parse: Parse, opening: str, name: str, title: str | None
) -> None:
    document = parse(f"{opening}\n\n    Text *a*\n\n    - b\n\nafter\n")
    block, after = document.blocks
    assert (block.kind, block.info) == (BlockKind.CONTAINER, name)
    assert dict(block.attributes).get("title") == title
    assert [child.kind for child in block.children] == [BlockKind.PARAGRAPH, BlockKind.LIST]
    assert document.source.slice(block.span).endswith("- b")
    assert document.source.slice(after.span) == "after"


def test_tabs_nest(outline: Outline) -> None:
    assert outline('=== "A"\n    === "B"\n        x\n=== "C"\n    y\n') == [
        "container tab", "  container tab", "    paragraph: x", "container tab", "  paragraph: y",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["!!!", "=== x", "???", "!!! \u201cx\u201d"])
def test_other_marks_are_text(parse: Parse, text: str) -> None:
    assert [block.kind for block in parse(text).blocks] == [BlockKind.PARAGRAPH]


def test_an_underlined_heading_stays_one(parse: Parse) -> None:
    assert [block.kind for block in parse("Head\n===\n").blocks] == [BlockKind.HEADING]
