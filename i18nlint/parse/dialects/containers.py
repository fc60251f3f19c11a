"""Fenced containers: ``::: tip Title`` … ``:::`` and ``/// note | Title`` … ``///``.

Docusaurus, VitePress, VuePress and Starlight (directives), MyST colon fences, Python-Markdown's
blocks, and the components of Nuxt Content, which two colons open and close. Longer fences hold
shorter ones; a fence of the same length inside needs its own end.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.attributes import braced_attributes
from i18nlint.parse.dialects.heads import settings_at
from i18nlint.parse.parts import (
    INTERRUPTING,
    Attributes,
    Part,
    close_part,
    common_indent,
    line_stretch,
    notes_of,
    open_part,
    push_leaf,
    read_inside,
)

_OPEN = lazy_regex(
    r"(?P<mark>:{3,}|/{3,})[ \t]*(?:\{?(?P<name>[A-Za-z][\w:+.-]*)\}?"
    r"(?P<rest>(?:[\[{].*[\]}])?(?:[ \t].*)?)|(?P<set>\{[ \t]*[.#][^{}]*\})[ \t]*)\Z"
)
_MODULE = lazy_regex(r"[A-Za-z_]\w*(?:\.\w+)+")
"""``::: harbour.pier.Mast``, of which mkdocstrings shows what its source says: it has no end."""
_CLOSE = lazy_regex(r"(?P<mark>:{3,}|/{3,})[ \t]*\Z")
_LEAF = lazy_regex(r"(?P<mark>::)(?P<name>[A-Za-z][\w-]*)(?P<rest>(?:\[.*\])?(?:\{.*\})?)[ \t]*\Z")
_PAIR_END = lazy_regex(r"(?P<mark>::)[ \t]*\Z")
"""Ends a component of Nuxt Content; elsewhere a directive of two colons has no content."""
_HEADING = lazy_regex(r"#{1,6}[ \t]")
_HEADED = "headed"
_FAR = 200
"""Lines in which a component ends that stands within one with headings: thousands of them would
each look for the one end at the foot of the page."""
_LABEL = lazy_regex(r"[ \t]*\[(?P<title>.*?)\][ \t]*(?:\{.*\})?\Z")
_BEHIND_LABEL = lazy_regex(r"^(?:[ \t]*\[[^\]]*\])?(?:[ \t]*\{[^{}]*\})?")
_ATTRIBUTES = lazy_regex(r"\{[^{}]*\}[ \t]*\Z")
_CLASS = lazy_regex(r"\.(?P<name>[A-Za-z][\w-]*)")
"""The first one names a container of Pandoc and Quarto: ``::: {#gate .callout-note}``."""
_PARENTS = {"list": "its list item", "blockquote": "its quotation"}
"""What ends a container that has no end of its own, by markdown-it's name for it."""


def containers(engine: MarkdownIt) -> None:
    """Add the rule; a fence of colons interrupts a paragraph, as it does in Docusaurus."""
    engine.block.ruler.before("fence", "container", _container, INTERRUPTING)


def _container(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    written = state.src[slice(*line_stretch(state, line, line))]
    if not written.startswith(("::", "///")) or state.is_code_block(line):
        return False
    opening = _OPEN.match(written)
    if opening is None:
        return _read_other(state, line, end, written, silent=silent)
    from i18nlint.parse.dialects.fences import find_end  # here: most posts need none

    last = find_end(state, line, end, mark=opening["mark"], opening=_OPEN, closing=_CLOSE)
    if last < 0 and (silent or not _report(state, line, end, opening)):
        return False
    if not silent:
        _read(state, line, last, opening)
    return True


def _report(state: StateBlock, line: int, end: int, opening: re.Match[str]) -> bool:
    """Note that a container has no end; true if its line is markup and nothing else.

    ``:::tip[Title] Text. :::`` keeps its text as a paragraph; a line of slashes may be anything.
    """
    if opening["mark"].startswith("/") or _MODULE.fullmatch(opening["name"] or ""):
        return False
    what, rest = f"the container {opening['mark']} {_name(opening)}", opening["rest"] or ""
    place, text = line_stretch(state, line, line), _BEHIND_LABEL.sub("", rest).strip()
    if text and rest[0] in "[{":  # behind a name alone stands a title
        notes_of(state).found(*place, f"{what} has text on its first line, and is shown as text")
    elif (parent := _PARENTS.get(state.parentType)) and _holds_one_block(state, line, end):
        notes_of(state).found(*place, f"{what} has no end, and {parent} closes it", "at-end")
    else:
        notes_of(state).unclosed(*place, what)
    return not text


def _holds_one_block(state: StateBlock, line: int, end: int) -> bool:
    """True if what follows the line, up to the end of the item or quotation, is a single passage:
    the container's own, so that nothing is swallowed by it.

    The block around closes a container, in remark-directive as in markdown-it-container.
    """
    passages, is_before_one = 0, True
    for at in range(line + 1, end):
        if state.isEmpty(at):
            is_before_one = True
            continue
        if state.sCount[at] < state.blkIndent:
            break
        passages += is_before_one
        is_before_one = False
        if passages > 1:
            break
    return passages == 1


def _name(opening: re.Match[str]) -> str:
    if opening["name"]:
        return opening["name"]
    first = _CLASS.search(opening["set"])
    return first["name"] if first else "div"


def _read(state: StateBlock, line: int, last: int, opening: re.Match[str]) -> None:
    part = Part(BlockKind.CONTAINER, line_stretch(state, line, line), _name(opening))
    part.attributes = _attributes(opening["rest"] if opening["name"] else opening["set"])
    state.line = line + 1
    if last < 0:
        part.kind, part.text, part.text_span = BlockKind.RAW, opening[0], part.span
        push_leaf(state, line, part)
        return
    part.span = part.span[0], line_stretch(state, last, last)[1]
    first, given = settings_at(state, line + 1, last)
    part.attributes += given
    open_part(state, line, part)
    if first < last:
        read_inside(state, first, last, common_indent(state, first, last))
    close_part(state)
    state.line = last + 1


def _read_other(state: StateBlock, line: int, end: int, written: str, *, silent: bool) -> bool:
    """A directive without content (``::youtube{#id}``), or an end without a beginning."""
    stretch = line_stretch(state, line, line)
    if (match := _LEAF.match(written)) is not None:
        if (last := _pair_end(state, line, end)) > 0:
            if not silent:
                _read(state, line, last, match)
            return True
        part = Part(
            BlockKind.COMPONENT, stretch, match["name"], _attributes(match["rest"]), text=written
        )
    elif _PAIR_END.match(written) or (written.startswith(":") and _CLOSE.match(written)):
        part = Part(BlockKind.RAW, stretch, text=written, text_span=stretch)
    else:
        return False
    if not silent:
        push_leaf(state, line, part)
        state.line = line + 1
    return True


def _pair_end(state: StateBlock, line: int, end: int) -> int:
    """The line of the ``::`` that ends the component, or -1.

    That of one with headings inside is an end alone: they open sections, as those of steps do.
    """
    from i18nlint.parse.dialects.fences import find_end  # here: most posts need none

    lines, known = state.env.get(_HEADED, (None, 0))
    if lines is state.bMarks and line < known:
        end = min(end, line + _FAR)
    last = find_end(state, line, end, mark="::", opening=_LEAF, closing=_PAIR_END)
    if not _has_headings(state, line + 1, last):
        return last
    state.env[_HEADED] = (state.bMarks, last)
    return -1


def _has_headings(state: StateBlock, line: int, last: int) -> bool:
    """True if one of the lines is a heading; ``# npm i`` in a fence is a comment."""
    is_code = False
    for at in range(line, last):
        start = state.bMarks[at] + state.tShift[at]
        is_code ^= state.src.startswith(("```", "~~~"), start)
        if not is_code and _HEADING.match(state.src, start):
            return True
    return False


def _attributes(rest: str) -> Attributes:
    """The title, as ``[Title]`` or to the end of the line, and what ``{attributes}`` set."""
    label, braces = _LABEL.match(rest), _ATTRIBUTES.search(rest)
    title = label["title"] if label else _ATTRIBUTES.sub("", rest).strip().removeprefix("|").strip()
    given = braced_attributes(braces[0]) if braces else ()
    return (("title", title), *given) if title else given
