"""The Markdown engine: which syntax is known. Between `positions` and `blocks`."""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, strikethrough
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from i18nlint.model.document import Block, Problem
from i18nlint.parse.bare_links import bare_links
from i18nlint.parse.blocks import BlockReader
from i18nlint.parse.body import Body
from i18nlint.parse.inline import InlineReader
from i18nlint.parse.positions import PlacedBlock, PlacedInline

_DEEPEST = 40
"""Nested blocks beyond this are skipped, so that hostile input cannot exhaust the stack."""


class _Engine(MarkdownIt):
    """Leaves addresses as written: nothing is rendered, and `javascript:` is a finding at most."""

    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@cache
def markdown_engine() -> MarkdownIt:
    """GitHub's Markdown with footnotes and definition lists; addresses are left as written."""
    engine = _Engine("commonmark", {"maxNesting": _DEEPEST})
    engine.block, engine.inline = PlacedBlock(), PlacedInline()
    engine.configure("commonmark").enable(["table", "strikethrough"])
    engine.use(footnote_plugin, move_to_end=False).use(deflist_plugin)
    engine.inline.ruler.at("strikethrough", _strikethrough)
    bare_links(engine)
    return engine


def _strikethrough(state: StateInline, silent: bool) -> bool:
    """``~~gone~~``, and no other number of tildes: ``10~20`` is a range."""
    start, end = state.pos, state.pos
    while end < state.posMax and state.src[end] == "~":
        end += 1
    if end - start == 2:
        return bool(strikethrough.tokenize(state, silent))
    if end > start and not silent:
        state.append_pending(state.src[start:end])
    state.pos = end
    return end > start


def read_markdown(body: Body) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """The blocks of a body, with what is wrong in it."""
    engine = markdown_engine()
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    engine.block.parse(body.text, engine, env, tokens)
    reader = BlockReader(body, InlineReader(engine, env), tokens)
    return reader.read(), tuple(reader.problems)
