"""What is read without PyYAML is what PyYAML reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.parse.notation import NotationError
from i18nlint.parse.plain_yaml import read_plain_yaml
from i18nlint.parse.yaml_values import read_yaml

NESTED = """\
title: '기차: it''s late'
description: >-
  Of 120 trains
  three were late
date: 2026-02-03
draft: false
weight: -5
empty:
tags:
- rail
- "two words"
related:
  - slug: ships
    score: 0.94
    reason:
      ko: 배, 그리고 바다
      en: >
        Ships,
        and the sea.
  - slug: planes
    links: [a, 'b, c', "d"]

image: ../../assets/a#b.jpg
last: http://example.org:80/
"""

PIECES = st.sampled_from(
    ["", "  ", "    ", "- ", "-", "a:", "b: ", "key: ", "key:", " : ", "x", "기차", "'", '"', "''",
     "[", "]", ", ", "[a, b]", "{a: b}", ">-", "|", ">", "|-", ">+", "|2", "#", " # x", "&a ", "*a",
     "!t ", "1.10", "-5", "~", "true", "2026-02-03", "http://a.b/c", "\\", "\t", "\u2028", "\u3000",
     "---", "...", "?", "? ", ":", "=", "<<: ", "@", "%", "`", "-5-", "a b", " ", "\x85", "\ufeff"]
)  # fmt: skip
LINES = st.lists(PIECES, max_size=4).map("".join)
TEXTS = st.lists(LINES, min_size=1, max_size=7).map(lambda lines: "\n".join(lines) + "\n")


@given(text=TEXTS)
def test_what_is_plain_is_what_pyyaml_reads(text: str) -> None:
    plain = read_plain_yaml(text)
    if plain is not None:
        assert plain == read_yaml(text)


def test_keys_words_lists_and_texts_are_plain() -> None:
    plain = read_plain_yaml(NESTED)
    assert plain is not None
    assert plain == read_yaml(NESTED)


@pytest.mark.parametrize(
    "text",
    [
        "a: 1 # one\n",
        "# head\na: 1\n",
        'a: "\\u0041"\n',
        "a: b\n  c\n",
        "a: &b c\n",
        "a: {b: c}\n",
        "a:\tb\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n   c\n",
        "a: b: c\n",
        "a:\n  b: 1\n c: 2\n",
        "a: 1\n- b\n",
        "'a': 1\n",
        "a: 'b\n",
        "a: \u2028\n",
        "- a\n",
        "only words\n",
        "\n",
        "a: 1",
    ],
    ids=repr,
)
def test_anything_else_is_left_to_pyyaml(text: str) -> None:
    assert read_plain_yaml(text) is None


def test_what_is_no_yaml_is_not_plain() -> None:
    text = "a: 1\n  b: 2\n"
    assert read_plain_yaml(text) is None
    with pytest.raises(NotationError):
        read_yaml(text)
