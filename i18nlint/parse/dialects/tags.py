"""Where tags open and close, for one text. Before the blocks are parsed.

HTML and JSX elements, Hugo shortcodes and Liquid tags all come in pairs that may lie far apart,
hold each other, and stand in code where they mean nothing. One pass with a stack finds them.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.attributes import attribute_end, attributes_of, skip_blanks
from i18nlint.parse.parts import Attributes, Stretch

_HEAD = lazy_regex(r"<(?P<close>/?)(?P<name>[A-Za-z][\w.:-]*)")
_SHORTCODE = lazy_regex(
    r"\{\{(?P<mark>[<%])-?\s*(?P<close>/?)\s*(?P<name>[\w./-]+?)"
    r"(?P<attributes>(?:\s(?:\"(?:[^\"\\]|\\.)*\"|`[^`]*`|[^\"`])*?)?)(?P<void>/?)\s*-?[>%]\}\}"
)
_LIQUID = lazy_regex(
    r"\{%-?\s*(?P<close>/|end)?\s*(?P<name>[A-Za-z_][\w-]*)"
    r"(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^\"'%]|%(?!\}))*?)(?P<void>/?)\s*-?%\}"
)
_EVENT = lazy_regex(r"`+|~{3,}|<(?=[/A-Za-z])|<!--|\{(?=\{[<%])|\{%|\{/\*")
_FENCE_HEAD = lazy_regex(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
LONGEST_TAG = 5_000
"""Letters of a shortcode's tag: of thousands that are never closed each would look to the end."""
_ENDED_BY = {"tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"}}
"""Parts of tables whose end tag may be left out, with the open ones that their start tag ends
(HTML Living Standard, 13.1.2.4)."""
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
})  # fmt: skip
_RAW = frozenset({"script", "style", "pre", "textarea"})
"""Elements whose content is no prose; markdown-it's own rules know them."""


class Form(StrEnum):
    ELEMENT = "element"
    SHORTCODE = "shortcode"
    LIQUID = "liquid"


@dataclass(slots=True)
class Tag:
    """An opening tag, or one that stands alone, and its closing tag if there is one."""

    form: Form
    name: str
    span: Stretch
    written: str
    """Its attributes as written."""
    is_void: bool
    """True of ``<br>`` and ``<Card />``; other elements without an end are mistakes."""
    close: Stretch | None = None

    @property
    def is_whole(self) -> bool:
        """True if its end is known, or none is needed."""
        return self.is_void or self.close is not None or self.form is not Form.ELEMENT

    @property
    def is_component(self) -> bool:
        """True of what no browser knows: ``<Tabs>``, ``<my-tabs>``, ``<Tabs.Item>``, shortcodes."""
        return self.form is not Form.ELEMENT or not self.name.isalnum() or not self.name.islower()

    @property
    def attributes(self) -> Attributes:
        return tuple(attributes_of(self.written))


TagMap = dict[int, Tag]
"""Tags by where they begin."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """One tag as it is written."""

    name: str
    is_closing: bool
    written: str
    is_void: bool
    end: int


def scan_element(text: str, start: int, limit: int) -> Scanned | None:
    """The HTML or JSX tag at ``start``; none if what is there is none (``a <b and c``)."""
    head = _HEAD.match(text, start, limit)
    if head is None:
        return None
    at, last = head.end(), head.end()
    while at < limit:
        at = skip_blanks(text, at, limit)
        if text.startswith(">", at) or text.startswith("/>", at):
            is_void, closing = text[at] == "/", bool(head["close"])
            end = at + 1 + is_void
            return (
                Scanned(head["name"], closing, text[head.end() : at], is_void, end)
                if end <= limit
                else None
            )
        if at == last and at == head.end():  # ``<a=b>``
            return None
        last, at = at, attribute_end(text, at, limit)
        if at < 0:
            return None
    return None


@lru_cache(maxsize=16)
def scan_tags(text: str) -> TagMap:
    """The tags of ``text`` outside code and comments, matched innermost first.

    Kept, for what parses a document asks first, and then what compares the tags of its post.
    """
    found: TagMap = {}
    if "<" not in text and "{{" not in text and "{%" not in text:
        return found
    stack: list[Tag] = []
    at = 0
    while (event := _EVENT.search(text, at)) is not None:
        at = _step(text, event, found, stack)
    return found


def _step(text: str, event: re.Match[str], found: TagMap, stack: list[Tag]) -> int:
    """Where to go on behind an event."""
    start, end = event.span()
    match event[0][:2]:
        case "<!":
            return _behind(text, "-->", end)
        case "{/":
            return _behind(text, "*/}", end)
        case "<":
            return _take_element(text, start, found, stack) or end
        case "{":
            return _take(_template(_SHORTCODE, text, start), Form.SHORTCODE, found, stack) or end
        case "{%":
            return _take(_template(_LIQUID, text, start), Form.LIQUID, found, stack) or end
        case _:
            return _behind_fence(text, event) or _behind_code(text, event)


def _template(pattern: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    """The tag of a template here, if it has an end not too far below."""
    limit = start + LONGEST_TAG
    return pattern.match(text, start, limit) if text.find("}", start, limit) >= 0 else None


def _behind(text: str, mark: str, at: int) -> int:
    end = text.find(mark, at)
    return end + len(mark) if end >= 0 else at


def _behind_fence(text: str, event: re.Match[str]) -> int:
    """Behind the code block that begins here; 0 if none does."""
    mark, line_end = event[0], text.find("\n", event.end())
    head = _FENCE_HEAD.match(text, text.rfind("\n", 0, event.start()) + 1)
    if len(mark) < 3 or line_end < 0 or head is None or head.end() != event.start():
        return 0
    if "`" in text[event.end() : line_end]:
        return 0
    closing = re.compile(rf"^[ \t>]*{mark}{mark[0]}*[ \t]*$", re.MULTILINE)
    match = closing.search(text, line_end)
    return match.end() if match else event.end()


def _behind_code(text: str, event: re.Match[str]) -> int:
    """Behind the run of backticks that closes this one within the paragraph, or behind itself."""
    blank = text.find("\n\n", event.end())
    limit = blank if blank >= 0 else len(text)
    run, at = event[0], event.end()
    while (at := text.find(run, at, limit)) >= 0:
        start = at
        while at < limit and text[at] == run[0]:
            at += 1
        if at - start == len(run):
            return at
    return event.end()


def _take(match: re.Match[str] | None, form: Form, found: TagMap, stack: list[Tag]) -> int | None:
    """Note a shortcode or Liquid tag and return where it ends; nothing if there is none."""
    if match is None:
        return None
    if match["close"]:
        _close(stack, form, match["name"], match.span())
        return match.end()
    if match["name"] == "end" and _close_call(stack, match.span()):
        return match.end()
    tag = Tag(form, match["name"], match.span(), match["attributes"], bool(match["void"]))
    found[match.start()] = tag
    if not tag.is_void:
        stack.append(tag)
    return match.end()


def _take_element(text: str, start: int, found: TagMap, stack: list[Tag]) -> int | None:
    scanned = scan_element(text, start, len(text))
    if scanned is None:
        return None
    name, span = scanned.name, (start, scanned.end)
    if scanned.is_closing:
        _close(stack, Form.ELEMENT, name, span)
        return scanned.end
    tag = Tag(Form.ELEMENT, name, span, scanned.written, scanned.is_void or name in _VOID)
    if name in _RAW and not tag.is_void:
        end = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, scanned.end)
        return end.end() if end else scanned.end
    found[start] = tag
    if name in _ENDED_BY:
        _end_before(stack, name, start)
    if not tag.is_void:
        stack.append(tag)
    return scanned.end


def _end_before(stack: list[Tag], name: str, start: int) -> None:
    """End the open rows and cells that a tag of this name ends: ``<tr>…<tr>…</tr>``."""
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth].name == "table":
            return
        if stack[depth].name in _ENDED_BY[name]:
            stack[depth].close = (start, start)
            del stack[depth:]


_NEAR = 100
"""Tags without an end that a shortcode may hold; each of a thousand ends would ask them all."""


def _close_call(stack: list[Tag], span: Stretch) -> bool:
    """Give the innermost shortcode of Zola its end, if one is open: ``{% note(of="tides") %}``."""
    near = islice(reversed(stack), _NEAR)
    calls = (tag for tag in near if tag.form is Form.LIQUID and tag.written[:1] == "(")
    tag = next(calls, None)
    if tag is not None:
        _close(stack, Form.LIQUID, tag.name, span)
    return tag is not None


def _close(stack: list[Tag], form: Form, name: str, span: Stretch) -> None:
    """Give the innermost open tag of this name its end; tags opened within it stay without.

    Rows and cells end with what holds them.
    """
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth].name == name and stack[depth].form is form:
            stack[depth].close = span
            for inner in stack[depth + 1 :]:
                if inner.name in _ENDED_BY:
                    inner.close = (span[0], span[0])
            del stack[depth:]
            return
