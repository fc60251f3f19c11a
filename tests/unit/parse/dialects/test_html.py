"""HTML blocks, with the Markdown inside of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


def test_details_hold_their_summary_and_markdown(outline: Outline) -> None:
    text = (
        "<details open>\n<summary>More <b>7</b></summary>\n\n"
        "Hidden **text**\n\n```html\n</details>\n```\n</details>\nafter\n"
    )
    assert outline(text) == [
        "html details",
        "  html summary",
        "    paragraph: More <html: <b>>7<html: </b>>",
        "  paragraph: Hidden <emphasis: text>",
        "  code html: </details>",
        "paragraph: after",
    ]


def test_elements_that_markdown_has_too_are_what_markdown_calls_them(outline: Outline) -> None:
    text = (
        "<blockquote>\n<p>One <i>two</i></p>\n<ul>\n  <li>a</li>\n  <li>b\n\n  c</li>\n</ul>\n"
        '<p align="center">\n\n- list\n\n</p>\n</blockquote>\n'
    )
    assert outline(text) == [
        "quote",
        "  paragraph: One <html: <i>>two<html: </i>>",
        "  list bullet",
        "    item",
        "      paragraph: a",
        "    item",
        "      paragraph: b",
        "      paragraph: c",
        "  html p",
        "    list bullet",
        "      item",
        "        paragraph: list",
    ]


def test_a_row_may_leave_out_its_end_tag(outline: Outline) -> None:
    text = "<table>\n<tr><td>1</td><td>2</td><tr><td>3</td><td>4</td></tr>\n</table>\n"
    assert outline(text) == [
        "table",
        "  row",
        "    cell: 1",
        "    cell: 2",
        "  row",
        "    cell: 3",
        "    cell: 4",
    ]


def test_html_tables_are_tables(parse: Parse, outline: Outline) -> None:
    text = (
        "<table>\n  <thead><tr><th>A</th><th>B</th></tr></thead>\n  <tbody>\n"
        "  <tr>\n    <td>1 <b>x</b></td><td>two\n    lines</td>\n  </tr>\n"
        "  <tr><td></td><td>\n\n- in\n\n</td></tr>\n  </tbody>\n</table>\n"
    )
    assert outline(text) == [
        "table",
        "  row",
        "    cell: A",
        "    cell: B",
        "  row",
        "    cell: 1 <html: <b>>x<html: </b>>",
        "    cell: two⏎lines",
        "  row",
        "    cell",
        "    cell",
        "      list bullet",
        "        item",
        "          paragraph: in",
    ]
    assert parse(text).blocks[0].level == 1
    assert parse(text.replace("th>", "td>")).blocks[0].level == 0


def test_elements_on_one_line_end_where_they_end(parse: Parse) -> None:
    document = parse("<div>a</div><div>b</div> tail\n")
    assert [document.source.slice(block.span) for block in document.walk()] == [
        "<div>a</div>", "a", "<div>b</div>", "b", "tail",
    ]  # fmt: skip


def test_headings_in_a_wrapper_open_sections(parse: Parse, outline: Outline) -> None:
    text = '<div class="a">\n\n## One\n\ntext\n\n</div>\n\n<h2 id="x">Two</h2>\n'
    assert outline(text) == [
        "html div", "heading: One", "paragraph: text", "html /div", "heading: Two",
    ]  # fmt: skip
    assert [section.level for section in parse(text).root.children] == [2, 2]


def test_tags_of_running_text_make_a_paragraph(outline: Outline) -> None:
    assert outline('<a href="u">x</a>\n<img src="i" alt="A">\n') == [
        "paragraph: <link u: x>⏎<image i: A>"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- a\n\nb -->",
        "<script setup>\nlet x = '<p>'\n\nlet y\n</script>",
        "<pre>\n\n# a\n</pre>",
    ],
    ids=["comment", "script", "pre"],
)
def test_comments_and_scripts_are_kept_as_written(parse: Parse, text: str) -> None:
    block, after = parse(f"{text}\n\nafter\n").blocks
    assert (block.kind, block.text, after.kind) == (BlockKind.HTML, text, BlockKind.PARAGRAPH)


def test_an_element_without_an_end_is_html_up_to_the_blank_line(outline: Outline) -> None:
    assert outline("<div>\na *b*\n\nc\n") == ["html: <div>\na *b*", "paragraph: c"]
    assert outline("Map<String, Integer> and a <b c\n") == [
        "paragraph: Map<String, Integer> and a <b c"
    ]


def test_components_are_known_in_md_too(parse: Parse, outline: Outline) -> None:
    text = '<VueSchool href="u" :n="1" @click="f">\n  Watch **it**\n</VueSchool>\n'
    assert outline(text) == ["component VueSchool", "  paragraph: Watch <emphasis: it>"]
    assert parse(text).blocks[0].attributes == (("href", "u"), (":n", "1"), ("@click", "f"))


def test_blanks_behind_a_tag_do_not_shift_what_follows(parse: Parse) -> None:
    document = parse("<table><tr><td>  - $x^2$ a</td></tr></table>\n")
    (item,) = (block for block in document.walk() if block.kind is BlockKind.ITEM)
    assert document.source.slice(item.span) == "- $x^2$ a"
    (paragraph,) = item.children
    assert [document.source.slice(piece.span) for piece in paragraph.inlines] == ["$x^2$", " a"]
