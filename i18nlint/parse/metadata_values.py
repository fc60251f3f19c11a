"""The head of MultiMarkdown, which Pelican and Python-Markdown read: ``Title: The pier``.

Beside the readers of YAML, TOML and JSON. It has no delimiters and ends with a blank line, so only
a head with a title and another key is one; ``Note: the pier is closed`` is a sentence.
"""

from __future__ import annotations

import re

from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.notation import Entry, Value

_HEAD = lazy_regex(
    r"(?:[A-Za-z][\w-]*:(?:[ \t].*)?(?>\r\n|\n|\r)(?:(?: {4,}|\t)[ \t]*\S.*(?>\r\n|\n|\r))*){2,}"
    r"(?=[ \t]*(?:[\r\n]|\Z))"
)
"""Half of a line end, ``\\r\\n``, is no blank line behind the head."""
_ENTRY = lazy_regex(
    r"^(?P<key>[A-Za-z][\w-]*):[ \t]*(?P<value>.*(?:(?:\r\n|\n|\r)(?: {4,}|\t).*)*)", re.MULTILINE
)
_TITLE = lazy_regex(r"(?im)^title:[ \t]*\S")


def read_metadata(text: str, start: int) -> tuple[Value, int] | None:
    """What the head at ``start`` says, and where it ends; None if there is none."""
    head = _HEAD.match(text, start)
    if head is None or not _TITLE.search(head[0]):
        return None
    entries = tuple(map(_entry, _ENTRY.finditer(head[0])))
    return Value(ValueKind.MAPPING, Span(0, len(head[0])), entries=entries), head.end()


def _entry(match: re.Match[str]) -> Entry:
    """Keys in any case are the same to those who read them."""
    raw, begin = match["value"].rstrip(), match.start("value")
    value = Value(ValueKind.STRING, Span(begin, begin + len(raw)), raw)
    return Entry(match["key"].lower(), Span(*match.span("key")), value)
