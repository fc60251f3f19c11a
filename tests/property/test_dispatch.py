"""Asking only the rules that can match changes nothing but the time it takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.token import Token

from i18nlint.parse import dispatch
from i18nlint.parse.inline import _MARKED
from i18nlint.parse.markdown import markdown_engine, mdx_engine, plugins_for

FRAGMENTS = [
    "a", " ", "  ", "\n", "\n\n", "*", "**", "_", "~~", "`", "```\n", "# ", "===\n", "---\n",
    "> ", "- ", "1. ", "[", "](b)", "![", "[a]: b\n", "[^1]", "[^1]: ", "^[n]", "<http://a.b>",
    "https://a.b", "|", "| a |\n|---|\n", "\\", "&amp;", "<b>", "</b>", "<!--", "-->", "<div>\n",
    "</div>\n", "<Tab a={1}>\n", "</Tab>\n", "Term\n: Def\n", "::: tip\n", ":::\n", "/// x\n",
    "{{< x >}}", "{% if %}", "{{ x }}", "{x}", "{: .a}\n", "import 'b'\n", "export const a = 1\n",
    "]", "!", "^", ":", "~", "-", "+", "=", "#", "%", "@", ">", "}", ")",
    '=== "t"\n', "!!! n\n", "```{note}\n", "$x^2$", "$$\n",
]  # fmt: skip
UNMARKED = st.text("a1. ]!^:~)-+=#%@>}/。", min_size=1).filter(
    lambda text: not _MARKED.search(text)
)
SOUP = st.lists(st.sampled_from(FRAGMENTS), max_size=20).map("".join)


def shape(tokens: list[Token]) -> Iterator[tuple[Any, ...]]:
    for token in tokens:
        yield token.type, token.tag, token.nesting, token.map, token.content, token.info
        yield from shape(token.children or [])


def parse(engine: MarkdownIt, text: str) -> list[tuple[Any, ...]]:
    tokens: list[Token] = []
    env: dict[str, Any] = {}
    engine.block.parse(text, engine, env, tokens)
    for token in tokens:
        if token.type == "inline":
            token.children = engine.inline.parse(token.content, engine, env, [])
    return list(shape(tokens))


@pytest.fixture(scope="module", params=[markdown_engine, mdx_engine], ids=["md", "mdx"])
def engines(request: pytest.FixtureRequest) -> Iterator[tuple[MarkdownIt, MarkdownIt]]:
    """An engine as it is, and one that asks every rule everywhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dispatch, "_BLOCK", {})
        patch.setattr(dispatch, "_INLINE", {})
        thorough = request.param.__wrapped__()
        thorough.inline.terminator_re = ParserInline().terminator_re
        yield request.param(), thorough


@settings(max_examples=300, deadline=None)
@given(text=SOUP)
def test_tokens_are_those_of_asking_every_rule(
    engines: tuple[MarkdownIt, MarkdownIt], text: str
) -> None:
    quick, thorough = engines
    assert parse(quick, text) == parse(thorough, text)


@pytest.mark.parametrize("engine", [markdown_engine, mdx_engine], ids=["md", "mdx"])
@settings(max_examples=300, deadline=None)
@given(text=SOUP)
def test_tokens_are_those_of_all_plugins(engine: Any, text: str) -> None:
    assert parse(engine(plugins_for(text)), text) == parse(engine(), text)


@given(
    text=st.text("a1. ]!^:~)-+=#%@>}/\u3002", min_size=1).filter(
        lambda text: not _MARKED.search(text)
    )
)
def test_what_no_rule_is_asked_about_is_text(
    engines: tuple[MarkdownIt, MarkdownIt], text: str
) -> None:
    _, thorough = engines
    assert list(shape(thorough.inline.parse(text, thorough, {}, []))) == [
        ("text", "", 0, [0, len(text)], text, "")
    ]
