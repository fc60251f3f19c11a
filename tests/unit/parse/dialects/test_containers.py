"""Fenced containers of colons and slashes, and GitHub's alerts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("opening", "name", "title"),
    [
        (":::tip", "tip", None),
        ("::: info My title", "info", "My title"),
        (":::note[My *title*]", "note", "My *title*"),
        (':::tip[T]{icon="star"}', "tip", "T"),
        (":::caution{.x}", "caution", None),
        ("::::: details Click me", "details", "Click me"),
        (":::{note}", "note", None),
        ("/// note | My title", "note", "My title"),
        ("/// tip", "tip", None),
    ],
)
def test_a_container_has_a_name_a_title_and_blocks(
    parse: Parse, opening: str, name: str, title: str | None
) -> None:
    mark = opening[: len(opening) - len(opening.lstrip(":/"))]
    document = parse(f"before\n{opening}\nText *a*.\n\n- b\n{mark}\nafter\n")
    _, block, _ = document.blocks
    assert (block.kind, block.info) == (BlockKind.CONTAINER, name)
    assert dict(block.attributes).get("title") == title
    assert [child.kind for child in block.children] == [BlockKind.PARAGRAPH, BlockKind.LIST]
    assert document.source.slice(block.span).endswith(f"- b\n{mark}")


@pytest.mark.parametrize(
    ("opening", "name", "given"),
    [
        (":::tip[T]{icon='star' #a .b .c}", "tip", {"title": "T", "id": "a", "class": "b c",
                                                   "icon": "star"}),
        ('::: {.callout-note title="Low water"}', "callout-note",
         {"class": "callout-note", "title": "Low water"}),
        ("::: {#gate .wide}", "wide", {"id": "gate", "class": "wide"}),
        ("::: {#gate}", "div", {"id": "gate"}),
    ],
    ids=["of a directive", "of Quarto", "of Pandoc", "without a class"],
)  # fmt: skip
def test_what_a_container_sets_is_read(
    parse: Parse, opening: str, name: str, given: dict[str, str]
) -> None:
    (block,) = parse(f"{opening}\nText.\n:::\n").blocks
    assert (block.kind, block.info, dict(block.attributes)) == (BlockKind.CONTAINER, name, given)


def test_longer_fences_hold_shorter_ones_and_equal_ones(outline: Outline) -> None:
    nested = ["container a", "  container b", "    paragraph: x", "paragraph: y"]
    assert outline("::::a\n:::b\nx\n:::\n::::\ny\n") == nested
    assert outline(":::a\n:::b\nx\n:::\n:::\ny\n") == nested


def test_fences_in_code_and_items_do_not_close_a_container(outline: Outline) -> None:
    assert outline(":::a\n```\n:::\n```\n- ::: b\n  x\n  :::\n:::\n") == [
        "container a",
        "  code: :::",
        "  list bullet",
        "    item",
        "      container b",
        "        paragraph: x",
    ]


def test_code_groups_hold_code(outline: Outline) -> None:
    text = "::: code-group\n```js [a.js]\n1\n```\n```ts [a.ts]\n2\n```\n:::\n"
    assert outline(text) == ["container code-group", "  code js [a.js]: 1", "  code ts [a.ts]: 2"]


@pytest.mark.parametrize(
    ("text", "lines", "said"),
    [
        ("::: tip\n\ntext\n", ["raw tip: ::: tip", "paragraph: text"], "is never closed"),
        (
            ":::tip[T] Text. :::\n",
            ["paragraph: :::tip[T] Text. :::"],
            "has text on its first line, and is shown as text",
        ),
    ],
    ids=["no end", "end on the same line"],
)
def test_a_container_without_an_end_is_reported_and_hides_nothing(
    parse: Parse, outline: Outline, text: str, lines: list[str], said: str
) -> None:
    assert outline(text) == lines
    (problem,) = parse(text).problems
    assert (problem.rule, problem.message) == ("unclosed-fence", f"the container ::: tip {said}")


def test_what_mkdocstrings_shows_of_a_module_has_no_end(parse: Parse) -> None:
    document = parse("::: harbour.pier.Mast\n    options:\n      show_root: true\n\ntext\n")
    assert not document.problems
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH] * 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. a\n\n   :::note[N]\n   One\n   text.\n\n2. b\n", "its list item closes it"),
        ("- a\n\n  :::note\n\n  Text.\n", "its list item closes it"),
        ("> :::note\n> Text.\n\nb\n", "its quotation closes it"),
    ],
    ids=["item", "last item", "quotation"],
)
def test_a_container_that_its_item_closes_swallows_nothing(
    parse: Parse, text: str, said: str
) -> None:
    (problem,) = parse(text).problems
    assert problem.message == f"the container ::: note has no end, and {said}"
    assert problem.variant == "at-end"


@pytest.mark.parametrize(
    "text",
    [
        "- :::note\n  Text.\n\n  And that of the item.\n",
        "- :::note\n  Text.\n\n  ```sh\n  a\n  ```\n",
        "- a\n\n  :::note\n\nText.\n",
        ":::note\nText.\n",
    ],
    ids=["a text more", "code more", "empty", "no item"],
)
def test_a_container_that_may_swallow_something_is_never_closed(parse: Parse, text: str) -> None:
    (problem,) = parse(text).problems
    assert (problem.message, problem.variant) == ("the container ::: note is never closed", None)


def test_an_end_without_a_beginning_is_raw(outline: Outline) -> None:
    assert outline("a\n\n:::\n\nb\n") == ["paragraph: a", "raw: :::", "paragraph: b"]


def test_a_directive_without_content_is_a_component(parse: Parse) -> None:
    (block,) = parse("::youtube[Film]{#id}\n").blocks
    assert (block.kind, block.info, block.attributes) == (
        BlockKind.COMPONENT, "youtube", (("title", "Film"), ("id", "id")),
    )  # fmt: skip


def test_two_colons_hold_what_stands_before_two_others(outline: Outline) -> None:
    text = "::note\nText.\n::\n\n::deck\n  ::card\n  One.\n  ::\n  :::card\n  Two.\n  :::\n::\n"
    assert outline(text) == [
        "container note", "  paragraph: Text.",
        "container deck",
        "  container card", "    paragraph: One.",
        "  container card", "    paragraph: Two.",
    ]  # fmt: skip


def test_a_directive_that_nothing_ends_has_no_content(outline: Outline) -> None:
    text = "::youtube{#id}\n\nText.\n\n:::tip\nTip.\n:::\n"
    assert outline(text)[1:] == ["paragraph: Text.", "container tip", "  paragraph: Tip."]


def test_headings_of_steps_open_sections(outline: Outline) -> None:
    text = "::steps\n### One\n\nText.\n::\n\n::code-group\n```sh\n# no heading\n```\n::\n"
    assert outline(text)[1:] == [
        "heading: One", "paragraph: Text.", "raw: ::", "container code-group",
        "  code sh: # no heading",
    ]  # fmt: skip


def test_a_component_among_headings_ends_near(outline: Outline) -> None:
    steps = "::steps\n### One\n\n::note\nText.\n::\n\n### Two\n\n::far\n{}::\n\n::\n"
    short, long = (outline(steps.format("\n" * blank)) for blank in (10, 300))
    assert short[2:4] == ["container note", "  paragraph: Text."]
    assert short[2:4] == long[2:4]
    assert "container far" in short
    assert "container far" not in long, "thousands of them would each be looked for to the end"


def test_settings_between_dashes(parse: Parse) -> None:
    (block,) = parse("::card\n---\nicon: 'star'\nto: /kites\n---\nText.\n::\n").blocks
    assert block.attributes == (("icon", "star"), ("to", "/kites"))
    assert [child.kind for child in block.children] == [BlockKind.PARAGRAPH]


@pytest.mark.parametrize("text", [":: a", ": a", "//", "/// <reference path='x' />", "a ::: tip"])
def test_other_colons_and_slashes_are_text(parse: Parse, text: str) -> None:
    assert [block.kind for block in parse(text).blocks] == [BlockKind.PARAGRAPH]


@pytest.mark.parametrize(
    ("text", "name", "title", "said"),
    [
        ("> [!NOTE]\n> Text\n> more", "note", None, ["Text⏎more"]),
        ("> [!warning] Look out\n> Text", "warning", "Look out", ["Text"]),
        ("> [!TIP]\n>\n> - a", "tip", None, []),
        ("> [!IMPORTANT]", "important", None, []),
    ],
)
def test_alerts_are_containers_and_their_marker_is_no_prose(
    parse: Parse, outline: Outline, text: str, name: str, title: str | None, said: list[str]
) -> None:
    (block,) = parse(text).blocks
    assert (block.kind, block.info) == (BlockKind.CONTAINER, name)
    assert dict(block.attributes).get("title") == title
    paragraphs = [line for line in outline(text) if line.startswith("  paragraph")]
    assert paragraphs == [f"  paragraph: {text}" for text in said]


def test_places_inside_of_alerts_are_exact(parse: Parse) -> None:
    document = parse("> [!NOTE]\n> Text *a*\n")
    (paragraph,) = document.blocks[0].children
    assert document.source.slice(paragraph.span) == "Text *a*"
    assert document.source.slice(paragraph.inlines[1].span) == "*a*"


@pytest.mark.parametrize(
    ("opening", "count"),
    [(":::note\n", 1), (":::note\n\ntext\n\n", 1), ("/// note\n\ntext\n\n", 0), (":::{tip}\n", 1)],
    ids=["lines", "paragraphs", "slashes", "braces"],
)
def test_thousands_of_containers_without_an_end_are_each_told(
    opening: str, count: int, parse: Parse
) -> None:
    """Each was looked for to the end of the file: half a minute for four thousand."""
    assert len(parse(opening * 4_000).problems) == 4_000 * count


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        pytest.param("- :::note\n  a\n\n:::tip\nb\n:::\n", ["tip"], id="below a list"),
        pytest.param("::::note\na\n\n:::tip\nb\n:::\n", ["tip"], id="shorter"),
        pytest.param(":::note\na\n\n/// tip\nb\n///\n", ["tip"], id="of slashes"),
        pytest.param("> :::note\n> a\n\n:::tip\nb\n:::\n", ["tip"], id="below a quotation"),
        pytest.param(
            ":::note\n\n::::tip\na\n\n:::\n\n::::info\nb\n::::\n",
            ["note", "info"],
            id="inside another",
        ),
    ],
)
def test_a_container_without_an_end_says_nothing_of_the_next(
    text: str, closed: list[str], parse: Parse
) -> None:
    found = [block.info for block in parse(text).walk() if block.kind is BlockKind.CONTAINER]
    assert found == closed
