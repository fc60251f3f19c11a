"""Bare addresses as GitHub links them: ``https://example.org/a``, ``www.example.org``.

An inline rule for `markdown`. linkify-it would also link ``readme.md`` and is slow.
Source: GitHub Flavored Markdown, section 6.9 (extended autolinks), without mail addresses.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from i18nlint.model.regex import lazy_regex

_ADDRESS = lazy_regex(r"://[^\s<>\x00-\x1f`\"，。、；：！？（）「」『』【】《》｜]+")
_SCHEME = lazy_regex(r"(?<![0-9A-Za-z])(?:https?|ftp)$", re.IGNORECASE)
_TAIL = lazy_regex(r"(?:[?!.,:*_~'\"|\]]|&[0-9A-Za-z]+;)+$")
"""Punctuation behind an address belongs to the sentence."""


def bare_links(engine: MarkdownIt) -> None:
    """Add the rule; it wakes at the colon, which the text rule stops at."""
    engine.inline.ruler.before("autolink", "bare_link", _bare_link)


def _bare_link(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if state.src[start] != ":" or state.linkLevel or not state.src.startswith("://", start):
        return False
    scheme = _SCHEME.search(state.pending)
    address = _ADDRESS.match(state.src, start, state.posMax)
    if scheme is None or address is None:
        return False
    length = _trimmed(address[0])
    if length <= len("://"):
        return False
    if not silent:
        state.pending = state.pending[: scheme.start()]
        _push(state, start - len(scheme[0]), start + length)
    state.pos = start + length
    return True


def _trimmed(address: str) -> int:
    """Length without punctuation at the end and without a bracket that was opened outside."""
    while True:
        shorter = _TAIL.sub("", address)
        if shorter.endswith(")") and shorter.count(")") > shorter.count("("):
            shorter = shorter[:-1]
        if shorter == address:
            return len(address)
        address = shorter


def _push(state: StateInline, start: int, end: int) -> None:
    address = state.src[start:end]
    opening = state.push("link_open", "a", 1)
    opening.attrs, opening.info = {"href": address}, "auto"
    text = state.push("text", "", 0)
    text.content, text.map = address, [start, end]
    state.push("link_close", "a", -1).map = [start, end]
