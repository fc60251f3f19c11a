"""A post's bytes become a `Document`. The door of this package."""

from __future__ import annotations

from bisect import bisect_left

from i18nlint.model.document import Block, Document, Problem
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.body import Body
from i18nlint.parse.directives import read_directives
from i18nlint.parse.frontmatter import read_frontmatter
from i18nlint.parse.markdown import read_markdown
from i18nlint.parse.sections import build_sections
from i18nlint.parse.settings import read_settings
from i18nlint.parse.source import read_source


def parse_document(path: str, data: bytes, language: LanguageTag) -> Document:
    """The parsed post; whatever is wrong with it is among its problems, never an exception."""
    source, problems = read_source(path, data)
    frontmatter, more = read_frontmatter(source.text)
    whole = Span(0, len(source.text))
    first_line = bisect_left(source.line_starts, frontmatter.span.end)
    blocks: tuple[Block, ...] = ()
    found: tuple[Problem, ...] = ()
    start = 0
    if first_line < source.line_count:  # else there is no line end behind the frontmatter
        blocks, found = read_markdown(Body(source, first_line))
        start = source.line_starts[first_line]
    settings = read_settings(frontmatter, language, whole)
    comments = read_directives(source, language, blocks, frontmatter.span.end)
    return Document(
        source,
        language,
        frontmatter,
        blocks,
        build_sections(comments.compared(blocks), Span(start, whole.end)),
        (*problems, *more, *found, *settings.problems, *comments.problems),
        (*settings.directives, *comments.directives),
        settings.settings,
    )
