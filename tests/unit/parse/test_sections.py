"""Headings make a tree in which every block has one place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document


@given(st.lists(st.integers(min_value=0, max_value=6), max_size=12))
def test_every_top_level_block_belongs_to_exactly_one_section(levels: list[int]) -> None:
    text = "\n\n".join("#" * level + " head" if level else "text" for level in levels)
    document = parse_document("post.md", text.encode(), LanguageTag("en"))
    owned = [block.index for section in document.root.walk() for block in section.own_blocks]
    assert owned == [block.index for block in document.blocks]


def test_a_section_ends_where_its_parent_ends() -> None:
    text = "## One\n\n### Deep\n\nbelow\n\n## Two\n\nlast\n"
    root = parse_document("post.md", text.encode(), LanguageTag("en")).root
    one, two = root.children
    assert [len(section.blocks) for section in (one, one.children[0], two)] == [0, 1, 1]
    assert one.children[0].span.end == one.span.end < two.span.start


def _titles(text: str) -> list[str]:
    root = parse_document("post.md", text.encode(), LanguageTag("en")).root
    headings = (section.heading for section in root.walk())
    return ["".join(one.text for one in heading.inlines) for heading in headings if heading]


def test_a_badge_between_headings_and_their_texts_opens_no_section() -> None:
    text = "".join(f"## {name}\n\n### `new`\n\ntext\n\n" for name in ("One", "Two", "Three"))
    assert _titles(text) == ["One", "Two", "Three"]
    assert _titles(text.replace("`new`", "Notes"))[:3] == ["One", "Notes", "Two"]


def test_code_that_titles_a_section_of_its_own_does() -> None:
    text = "".join(f"## {name}\n\ntext\n\n### `new`\n\ntext\n\n" for name in ("One", "Two"))
    twice = "## One\n\n### `new`\n\ntext\n\n## Two\n\n### `new`\n\ntext\n\n"
    assert len(_titles(text + "## Three\n\ntext\n\n### `new`\n")) == 6
    assert len(_titles(twice)) == 4


def test_code_at_the_level_of_the_heading_above_is_no_badge() -> None:
    text = "".join(f"## {name}\n\n## `new`\n\ntext\n\n" for name in ("One", "Two", "Three"))
    assert _titles(text) == ["One", "new", "Two", "new", "Three", "new"]
