"""Markdown's blocks, with the stretch of source that each one takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document
from i18nlint.parse.cells import cells_of

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


def spans(document: Document, kind: BlockKind) -> list[str]:
    return [document.source.slice(b.span) for b in document.walk() if b.kind is kind]


def test_lists_nest_and_say_what_they_are(outline: Outline) -> None:
    assert outline("1. one\n   more\n\n   - [x] done\n   - [ ] open\n2. [two]\n") == [
        "list ordered",
        "  item",
        "    paragraph: one⏎more",
        "    list bullet",
        "      item x",
        "        paragraph: done",
        "      item",
        "        paragraph: open",
        "  item",
        "    paragraph: [two]",
    ]


def test_items_begin_at_their_marker_and_end_with_their_text(parse: Parse) -> None:
    document = parse("- one\n\n  two\n\n\n-\n- three  \n")
    assert spans(document, BlockKind.ITEM) == ["- one\n\n  two", "-", "- three"]
    assert spans(document, BlockKind.LIST) == ["- one\n\n  two\n\n\n-\n- three"]


def test_quotes_begin_at_their_mark_and_lazy_lines_belong_to_them(parse: Parse) -> None:
    document = parse("> one\n> > two\nlazy\n\nout\n")
    assert spans(document, BlockKind.QUOTE) == ["> one\n> > two\nlazy", "> two\nlazy"]
    assert spans(document, BlockKind.PARAGRAPH) == ["one", "two\nlazy", "out"]


def test_text_of_code_is_known_with_its_place(parse: Parse) -> None:
    document = parse(
        "- a\n\n  ```py x\n  one\n\n    two\n  ```\n\n~~~~\n```\n~~~~\n\n    indented\n"
    )
    code = [block for block in document.walk() if block.kind is BlockKind.CODE]
    assert [(block.info, block.text) for block in code] == [
        ("py x", "one\n\n  two"), ("", "```"), ("", "indented"),
    ]  # fmt: skip
    places = [document.source.slice(block.text_span) for block in code if block.text_span]
    assert places == ["one\n\n    two", "```", "indented"]


def test_an_empty_fence_has_no_text(parse: Parse) -> None:
    (block,) = parse("```\n```\n").blocks
    assert (block.text, block.text_span) == ("", None)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a\n\n```js\nx\n", 3, "the code fence ``` is never closed"),
        ("- a\n  ~~~~\n  x\n\nout\n", 2, "the code fence ~~~~ is never closed"),
        ("a\n\n<!-- x\n\nb\n", 3, "the comment <!-- is never closed"),
    ],
    ids=["at the end", "in an item", "comment"],
)
def test_what_is_never_closed_is_reported_where_it_opens(
    parse: Parse, text: str, line: int, message: str
) -> None:
    document = parse(text)
    (problem,) = document.problems
    assert (problem.rule, problem.message) == ("unclosed-fence", message)
    assert document.source.position(problem.span.start).line == line


def test_tables_have_rows_and_cells_with_their_header_first(outline: Outline) -> None:
    text = "| a | b |\n|---|:-:|\n| `x\\|y` \\| z | |\nlone\n| 1 | 2 | 3 |\n"
    assert outline(text) == [
        "table",
        "  row",
        "    cell: a",
        "    cell: b",
        "  row",
        "    cell: <code: x|y> | z",
        "    cell",
        "  row",
        "    cell: lone",
        "    cell",
        "  row",
        "    cell: 1",
        "    cell: 2",
    ]


def test_cells_know_their_place(parse: Parse) -> None:
    document = parse("> a | b\n> --|--\n>  c \\| d | `x\\|y` \n")
    assert spans(document, BlockKind.CELL) == ["a", "b", "c \\| d", "`x\\|y`"]
    assert spans(document, BlockKind.ROW) == ["a | b", "c \\| d | `x\\|y`"]
    assert document.blocks[0].children[0].level == 1


@pytest.mark.parametrize(
    ("line", "said", "identifier"),
    [
        ("## Head {#own-id}", "Head", "own-id"),
        ("## Head \\{#own-id}", "Head", "own-id"),
        ("## Head {#own .class}", "Head", "own"),
        ("## Head {/* #own */}", "Head", "own"),
        ("## Head ##", "Head", ""),
        ("Head {#x}\n---", "Head", "x"),
        ("## Head {x}", "Head {x}", ""),
    ],
)
def test_explicit_ids_of_headings_are_not_prose(
    parse: Parse, outline: Outline, line: str, said: str, identifier: str
) -> None:
    assert outline(line) == [f"heading: {said}"]
    (heading,) = parse(line).blocks
    assert (heading.level, heading.identifier) == (2, identifier)


def test_footnotes_and_definitions_hold_blocks(outline: Outline) -> None:
    assert outline("a[^n] b[^gone]\n\n[^n]: note\n\n    more\n\nTerm\n: one\n: two\n") == [
        "paragraph: a<footnote n: > b<footnote gone: >",
        "footnote n",
        "  paragraph: note",
        "  paragraph: more",
        "list definition",
        "  term: Term",
        "  definition",
        "    paragraph: one",
        "  definition",
        "    paragraph: two",
    ]


def test_nested_fences_are_one_block(outline: Outline) -> None:
    assert outline("````md\n```js\nx\n```\n````\n") == ["code md: ```js\nx\n```"]


def test_deep_nesting_ends_quietly(parse: Parse) -> None:
    assert len(list(parse(">" * 5000 + " deep\n").walk())) < 100
    assert parse("[" * 5000).blocks
    assert parse("- " * 5000).blocks


def test_code_whose_tab_counts_for_more_than_a_letter_begins_at_its_line(parse: Parse) -> None:
    text = "- ```\n\tmake\n  ```\n"
    document = parse(text)
    (code,) = (block for block in document.walk() if block.kind is BlockKind.CODE)
    assert code.text == "  make"
    assert code.text_span is not None
    assert text[code.text_span.start : code.text_span.end] == "\tmake"


def test_a_row_of_nothing_is_one_cell() -> None:
    assert cells_of("") == [(0, 0)]
    assert cells_of("|a|") == [(1, 2), (3, 3)]
