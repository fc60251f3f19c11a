"""Laws of comments to i18nlint, in Markdown put together from blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.document import Document
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

BLOCKS = [
    "# One",
    "## Two",
    "A sentence with `code` and a [link](https://example.org).",
    "- a\n- b\n  - c\n\n  d",
    "1. a\n2. b",
    "> quoted\n> twice",
    "```sh\nmake # <!-- i18nlint-disable -->\n```",
    "| a | b |\n| - | - |\n| 1 | 2 |",
    "<details>\n<summary>More</summary>\n\nhidden\n\n</details>",
    "![alt](a.png)",
    "***",
]
FORMS = ["<!-- {} -->", "{{/* {} */}}"]
WORDS = ["i18nlint-disable-next-block number-changed: why", "i18nlint-disable", "i18nlint-disabled"]
comments = st.builds(str.format, st.sampled_from(FORMS), st.sampled_from(WORDS))
pages = st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=6, unique=True)
"""Unique, because two lists in a row are one, and a comment between them makes them two."""
suffixes = st.sampled_from(["md", "mdx"])


def parsed(blocks: list[str], suffix: str) -> Document:
    text = "\n\n".join(blocks) + "\n"
    return parse_document(f"post.{suffix}", text.encode(), LanguageTag("en"))


def compared(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.source.slice(block.span)) for block in document.compared()]


@given(pages, comments, suffixes, st.data())
def test_a_comment_between_blocks_changes_nothing_that_is_compared(
    blocks: list[str], comment: str, suffix: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(blocks)))
    with_comment = parsed([*blocks[:at], comment, *blocks[at:]], suffix)
    assert compared(with_comment) == compared(parsed(blocks, suffix))
    assert len(with_comment.directives) + len(with_comment.problems) == 1


@given(pages, pages, suffixes)
def test_what_one_language_has_alone_is_as_if_it_were_not_there(
    blocks: list[str], alone: list[str], suffix: str
) -> None:
    stretch = ["{/* i18nlint-only en */}", *alone, "{/* /i18nlint-only */}"]
    assert compared(parsed([*blocks, *stretch], suffix)) == compared(parsed(blocks, suffix))


@given(pages, comments, suffixes)
def test_blocks_keep_their_numbers_and_scopes_lie_in_the_text(
    blocks: list[str], comment: str, suffix: str
) -> None:
    document = parsed([comment, *blocks, comment], suffix)
    numbers = [block.index for block in document.walk()]
    assert numbers == list(range(len(numbers)))
    assert {block.index for block in document.compared()} <= set(numbers)
    for directive in document.directives:
        assert 0 <= directive.scope.start <= directive.scope.end <= len(document.source.text)
