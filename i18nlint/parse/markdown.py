"""The Markdown engine: which syntax is known. Between `positions` and `blocks`."""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, strikethrough
from markdown_it.token import Token

from i18nlint.model.document import Block, Problem
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.bare_links import bare_links
from i18nlint.parse.blocks import BlockReader
from i18nlint.parse.body import Body
from i18nlint.parse.dialects.admonitions import admonitions
from i18nlint.parse.dialects.containers import containers
from i18nlint.parse.dialects.directives import directives
from i18nlint.parse.dialects.elements import elements
from i18nlint.parse.dialects.formulas import formulas
from i18nlint.parse.dialects.html import html_blocks, jsx_blocks
from i18nlint.parse.dialects.macros import macros
from i18nlint.parse.dialects.mdx import (
    docusaurus_comments,
    docusaurus_imports,
    jsx_inlines,
    mdx_blocks,
    mdx_inlines,
)
from i18nlint.parse.dialects.wiki import wiki_links
from i18nlint.parse.fences import lost_fences
from i18nlint.parse.inline import InlineReader
from i18nlint.parse.parts import NOTES, Notes
from i18nlint.parse.positions import PlacedBlock, PlacedInline
from i18nlint.parse.steps import joined_steps

Plugins = frozenset[str]
ALL_PLUGINS: Plugins = frozenset({"footnotes", "definitions"})
"""Those of others, which take time to import and are asked at every paragraph."""
_DEFINITION = lazy_regex(r"[:~](?<![^\s>}][:~])\s")
"""What begins a definition at the start of a line, of an item, a quotation or an element. The
sign comes first: what a pattern begins with is looked for in a third of the time."""
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
def markdown_engine(plugins: Plugins = ALL_PLUGINS) -> MarkdownIt:
    """The engine for ``.md``: GitHub's Markdown with the dialects of static site generators."""
    engine = _common(plugins)
    for plugin in (
        docusaurus_imports,
        docusaurus_comments,
        jsx_inlines,
        macros,
        elements,
        html_blocks,
    ):
        engine.use(plugin)
    return engine


@cache
def mdx_engine(plugins: Plugins = ALL_PLUGINS) -> MarkdownIt:
    """The engine for ``.mdx``: every brace is an expression, every tag is JSX."""
    engine = _common(plugins)
    for plugin in (mdx_inlines, jsx_inlines, elements, jsx_blocks, mdx_blocks):
        engine.use(plugin)
    return engine


def _common(plugins: Plugins) -> MarkdownIt:
    engine = _Engine("commonmark", {"maxNesting": _DEEPEST})
    engine.block, engine.inline = PlacedBlock(), PlacedInline()
    engine.configure("commonmark").enable(["table", "strikethrough"])
    if "footnotes" in plugins:
        from mdit_py_plugins.footnote import footnote_plugin

        engine.use(footnote_plugin, move_to_end=False, always_match_refs=True)  # lost ones too
    if "definitions" in plugins:
        from mdit_py_plugins.deflist import deflist_plugin

        engine.use(deflist_plugin)
    engine.inline.ruler.at("strikethrough", _strikethrough)
    for plugin in (bare_links, wiki_links, formulas, containers, admonitions, directives):
        engine.use(plugin)
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


def plugins_for(text: str) -> Plugins:
    """Those whose marks the text has."""
    found = ["footnotes"] if "[^" in text or "^[" in text else []
    return frozenset([*found, "definitions"] if _DEFINITION.search(text) else found)


def read_markdown(body: Body) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """The blocks of a body, with what is wrong in it."""
    plugins = plugins_for(body.text)
    is_mdx = body.source.path.endswith(".mdx")
    engine = mdx_engine(plugins) if is_mdx else markdown_engine(plugins)
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    engine.block.parse(body.text, engine, env, tokens)
    reader = BlockReader(body, InlineReader(engine, env), joined_steps(tokens))
    blocks = reader.read()
    notes = env.get(NOTES, Notes()).problems
    problems = [
        Problem("unclosed-fence", body.span(start, end), text, variant)
        for (start, end, text), variant in notes.items()
    ]
    problems += lost_fences(body.source, blocks, reader.problems)
    return blocks, tuple(sorted(problems, key=lambda problem: problem.span))
