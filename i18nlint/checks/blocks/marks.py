"""Items that are none because a blank lacks behind their mark: rule S007.

``*sails`` directly above ``* oars`` is text with an asterisk: the list below has an item less.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_MARKED = lazy_regex(r"[ \t]*(?:[-+](?![-+\s>|\d])|\*(?![*\s])(?=[^*\n]*(?:\n|\Z)))[^\n]*")
"""A mark with a letter behind it; neither ``*emphasis*`` nor ``--`` nor ``-3``."""
_SHOWN = 40
_SCORE = 0.85


def broken_marks(pair: Pair, holder: Bead) -> list[Span]:
    """Lines right above the target's list and inside it that begin with a mark and no blank.

    None where the source has such lines: ``-v`` begins a line there too.
    """
    if _marked(pair.source, holder.sources[0]):
        return []
    return _marked(pair.target, holder.targets[0])


def _marked(version: Version, block: Block) -> list[Span]:
    text = version.document.source.text
    return [
        Span(start, end)
        for start, end in (*_above(text, block), *_inside(text, block))
        if _MARKED.match(text, start, end)
    ]


def _above(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The line before the list."""
    end = text.rfind("\n", 0, block.span.start)
    if end > 0:
        yield text.rfind("\n", 0, end) + 1, end


def _inside(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Lines of its items' text but for the first of each, which has the item's own mark."""
    for inner in block.walk():
        if not inner.inlines:
            continue
        start = text.find("\n", inner.span.start, inner.span.end) + 1
        while start:
            end = text.find("\n", start, inner.span.end)
            yield start, end if end > 0 else inner.span.end
            start = end + 1


def told_as_marks(found: Finding, marks: list[Span], pair: Pair) -> Finding:
    """The finding of items that are missing, told of the lines that should be items."""
    line = pair.target.document.source.slice(marks[0]).strip()
    more = f" (and {len(marks) - 1} more)" if len(marks) > 1 else ""
    return replace(
        found,
        message="a list item is text here, no space follows its mark: "
        f"{quoted(line, _SHOWN)}{more}",
        target=Label(marks[0], line),
        arguments={"missing": tuple(map(pair.target.document.source.slice, marks))},
        score=_SCORE,
        scale=Scale.SECTION,  # above the paragraph that the line became, which is not extra
    )
