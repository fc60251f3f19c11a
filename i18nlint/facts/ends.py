"""Which tags of a page are closed. Between parsing and the markup check."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind, Document
from i18nlint.model.text import Span
from i18nlint.parse.dialects.tags import Form, Tag, scan_tags

_END_OPTIONAL = frozenset({
    "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot",
    "colgroup", "caption", "rt", "rp", "html", "head", "body", "a", "br",
})  # fmt: skip
"""HTML Living Standard, 13.1.2.4, and what people use as marks without an end."""
_MARKS = {Form.ELEMENT: "<{}>", Form.SHORTCODE: "{{{{< {} >}}}}", Form.LIQUID: "{{% {} %}}"}


_LONGEST = 100
"""Letters on either side of an end that stands alone on its line."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A tag that opens what has to be closed."""

    name: str
    shown: str
    span: Span
    is_closed: bool


def opened(document: Document) -> Iterator[Opened]:
    """The tags outside of code that want an end, or may: a shortcode may do without."""
    start = document.frontmatter.span.end
    for at, tag in scan_tags(document.source.text[start:]).items():
        if not tag.is_void and tag.name.lower() not in _END_OPTIONAL:
            span = Span(at, tag.span[1]).shift(start)
            yield Opened(_name(tag), _MARKS[tag.form].format(tag.name), span, tag.close is not None)


@dataclass(frozen=True, slots=True)
class Stray:
    """The end of a component that was never opened."""

    name: str
    shown: str
    place: int
    """Where its opening tag belongs at the earliest: behind the component's tag before it."""
    at: int


def stray_ends(document: Document) -> Iterator[Stray]:
    """Ends of components, each alone on its line outside of code, that end nothing."""
    start, text = document.frontmatter.span.end, document.source.text
    tags = [tag for tag in scan_tags(text[start:]).values() if tag.is_component]
    spans = [tag.span for tag in tags] + [tag.close for tag in tags if tag.close]
    known = {span[0] + start for span in spans}
    code = [block.span for block in document.walk() if block.kind is BlockKind.CODE]
    at = start
    while (at := text.find("</", at)) >= 0:
        written, span = _line_around(text, at), Span(at, at + 2)
        name = written[2:-1]
        is_end = written == f"</{name}>" and name.isalnum() and name[0].isupper()
        if is_end and at not in known and not any(one.contains(span) for one in code):
            place = max((span[1] + start for span in spans if span[1] + start <= at), default=start)
            yield Stray(f"{Form.ELEMENT}:{name}", written, place, at)
        at += 2


def _line_around(text: str, at: int) -> str:
    """The line, or what is near of one too long to hold a tag alone."""
    start, limit = max(at - _LONGEST, 0), min(at + _LONGEST, len(text))
    end = text.find("\n", at, limit)
    return text[text.rfind("\n", start, at) + 1 or start : end if end >= 0 else limit].strip()


def _name(tag: Tag) -> str:
    return f"{tag.form}:{tag.name}"
