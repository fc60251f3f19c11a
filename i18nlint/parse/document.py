"""A post's bytes become a `Document`. The door of this package."""

from __future__ import annotations

from bisect import bisect_left

from i18nlint.model.document import Document
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.body import Body
from i18nlint.parse.frontmatter import read_frontmatter
from i18nlint.parse.markdown import read_markdown
from i18nlint.parse.sections import build_sections
from i18nlint.parse.source import read_source


def parse_document(path: str, data: bytes, language: LanguageTag) -> Document:
    """The parsed post; whatever is wrong with it is among its problems, never an exception."""
    source, problems = read_source(path, data)
    frontmatter, more = read_frontmatter(source.text)
    first_line = bisect_left(source.line_starts, frontmatter.span.end)
    if first_line == source.line_count:  # frontmatter without a line end behind it
        return Document(
            source,
            language,
            frontmatter,
            (),
            build_sections((), Span(0, len(source.text))),
            problems + more,
        )
    blocks, found = read_markdown(Body(source, first_line))
    body_span = Span(source.line_starts[first_line], len(source.text))
    return Document(
        source,
        language,
        frontmatter,
        blocks,
        build_sections(blocks, body_span),
        (*problems, *more, *found),
    )
