"""Laws of every parsed document, whatever its text: spans are the way back to the source."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from i18nlint.model.document import Block, BlockKind, Document, Inline, InlineKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document

PATHS = st.sampled_from(["post.md", "post.mdx"])
FRAGMENTS = [
    "a", "word ", "漢字", "😀", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\u3000",
    "\u2028", "\0", "*", "**", "_", "~~", "~", "`", "``", "```", "```py\n", "~~~\n", "$", "$$",
    "$x^2$", "# ", "## ", "===\n", "---\n", "+++\n", "{#id}", "> ", ">", "- ", "1. ", "- [x] ",
    "[ ] ", "* * *\n", "[", "]", "(", ")", "[a](b)", "![a](b)", "[a]: b\n", "[^1]", "[^1]: ",
    "^[n]", "<http://a.b>", "https://a.b/c)", "|", "\\|", "| a | b |\n|---|---|\n", "|---|\n",
    "\\", "\\*", "&amp;", "&#35;", "&nosuch;", "<b>", "</b>", "<!--", "-->", "<div>\n",
    "</div>\n", "<Tabs>\n", "</Tabs>\n", "<Tab label=\"a\">", "<br/>", "<table><tr><td>",
    "</td></tr></table>\n", "<details>\n", "<summary>", "</summary>\n", "</details>\n",
    "<a href=\"x\">", "</a>", "<img src='x'>", "<code>", "</code>", ": ", "Term\n: Def\n", ":::",
    "::: tip T\n", ":::\n", "::::", ":::note[T]\n", "> [!NOTE]\n", "/// x\n", "///\n",
    "{{< x >}}", "{{% x %}}\n", "{{% /x %}}\n", "{% if %}", "{{ x }}", "{x}", "{/* c */}",
    "{* f.py *}\n", "{", "}", "import a from 'b'\n", "export const a = {\n", "=== \"tab\"\n",
    "!!! note\n", "```{note}\n", "a: 1\n", '{"a": 1}\n', "a: [\n", "title: x\n", "x = 1\n",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)


def parse(path: str, text: str) -> Document:
    return parse_document(path, text.encode(), LanguageTag("en"))


def assert_nested(parent: Span, parts: Sequence[Block] | Sequence[Inline]) -> None:
    """Parts lie inside their parent, in order, without overlap."""
    for part in parts:
        assert parent.contains(part.span), part
        assert_nested(part.span, part.children)
        if isinstance(part, Block):
            assert_nested(part.span, part.inlines)
    for one, other in pairwise([part.span for part in parts]):
        assert one.end <= other.start, (one, other)


@settings(max_examples=400, deadline=None)
@given(PATHS, SOUP)
def test_parts_lie_inside_their_parents_in_order(path: str, text: str) -> None:
    document = parse(path, text)
    assert_nested(Span(0, len(document.source.text)), document.blocks)


@settings(max_examples=400, deadline=None)
@given(PATHS, SOUP)
def test_text_as_long_as_its_span_is_verbatim(path: str, text: str) -> None:
    document = parse(path, text)
    for block in document.walk():
        for piece in block.pieces():
            written = document.source.slice(piece.span)
            if piece.kind is InlineKind.TEXT and len(piece.text) == len(written):
                assert piece.text == written
            elif piece.kind is InlineKind.TEXT:
                assert written[0] in "\\&", (piece, written)


@settings(max_examples=200, deadline=None)
@given(PATHS, SOUP)
def test_blocks_are_numbered_in_preorder(path: str, text: str) -> None:
    document = parse(path, text)
    assert [block.index for block in document.walk()] == list(range(len(list(document.walk()))))


@settings(max_examples=200, deadline=None)
@given(PATHS, SOUP)
def test_sections_hold_every_top_level_block_once(path: str, text: str) -> None:
    document = parse(path, text)
    held: list[Block] = []
    for section in document.root.walk():
        held += [section.heading] if section.heading else []
        held += section.blocks
        assert all(section.span.contains(child.span) for child in section.children)
    assert held == list(document.blocks)


@settings(max_examples=200, deadline=None)
@given(PATHS, SOUP)
def test_problems_and_fields_point_into_the_text(path: str, text: str) -> None:
    document = parse(path, text)
    whole = Span(0, len(document.source.text))
    assert all(whole.contains(problem.span) for problem in document.problems)
    for field in document.frontmatter.fields:
        assert document.frontmatter.span.contains(field.key_span), field
        assert document.frontmatter.span.contains(field.value_span), field


@settings(max_examples=100, deadline=None)
@given(PATHS, SOUP)
def test_the_same_bytes_make_the_same_document(path: str, text: str) -> None:
    assert parse(path, text) == parse(path, text)


@settings(max_examples=200, deadline=None)
@given(PATHS, SOUP)
@example("post.md", "a: 1\ntitle: x\n> ")
def test_line_ends_do_not_change_what_is_read(path: str, text: str) -> None:
    unix = text.replace("\r", "")
    one, other = parse(path, unix), parse(path, unix.replace("\n", "\r\n"))

    def shape(document: Document) -> list[tuple[BlockKind, str, str]]:
        return [(block.kind, block.text, block.info) for block in document.walk()]

    assert shape(one) == shape(other)


@settings(max_examples=300, deadline=None)
@given(PATHS, st.binary(max_size=200))
def test_no_bytes_make_it_fail(path: str, data: bytes) -> None:
    document = parse_document(path, data, LanguageTag("en"))
    assert_nested(Span(0, len(document.source.text)), document.blocks)


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_frontmatter_soup_never_fails(text: str) -> None:
    for marker in ("---", "+++"):
        document = parse("post.md", f"{marker}\n{text}\n{marker}\nbody\n")
        assert_nested(Span(0, len(document.source.text)), document.blocks)
