"""Links to notes by their names, as Obsidian, Foam and wikis write them.

``[[Tide table]]``, ``[[Tide table#May|the table]]``, ``![[pier.png|300]]``, ``![[Crew]]``. An
inline rule for `markdown`.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from i18nlint.model.regex import lazy_regex

_WIKI = lazy_regex(
    r"!?\[\[(?!_?toc_?\]\]|\d+\]\])(?P<page>[\w#/.@][^\[\]|\n,=\"<>{}]*)"
    r"(?:\\?\|(?P<words>[^\[\]\n]*))?\]\](?![(\[]|:(?:\S|\s*https?:))"
)
"""``[[toc]]`` is a command, ``[[3]](#three)`` a link's text, ``[[0, 1], [2, 3]]`` numbers, and
``[[1a]]: https://…`` says where a reference leads; ``the [[Pier]]: a colon`` is prose."""
_PICTURE = lazy_regex(r"[^|]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)", re.IGNORECASE)
_SIZE = lazy_regex(r"[\dx]+")


def wiki_links(engine: MarkdownIt) -> None:
    engine.inline.ruler.before("link", "wiki_link", _wiki_link)


def _wiki_link(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not state.src.startswith(("[[", "![["), start) or state.linkLevel:
        return False
    match = _WIKI.match(state.src, start, state.posMax)
    if match is None or match["page"] != match["page"].rstrip(" \\"):
        return False
    if not silent:
        _push(state, match)
    state.pos = match.end()
    return True


def _push(state: StateInline, match: re.Match[str]) -> None:
    is_shown = match[0][0] == "!"
    if is_shown and _PICTURE.fullmatch(match["page"]):
        image = state.push("image", "img", 0)
        image.attrs, image.map = {"src": match["page"]}, [*match.span()]
        return
    opening = state.push("link_open", "a", 1)
    opening.attrs = {"href": match["page"]}
    words = "page" if match["words"] is None else "words"
    if not is_shown and match[words] and not _SIZE.fullmatch(match[words]):
        text = state.push("text", "", 0)
        text.content, text.map = match[words], [*match.span(words)]
    state.push("link_close", "a", -1).map = [*match.span()]
