"""MyST: directives with prose are read, those with code stay code."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


def test_a_directive_with_prose_holds_blocks(parse: Parse, outline: Outline) -> None:
    text = "```{note} My title\n:class: x\n\nText **a**\n\n- b\n```\n"
    assert outline(text) == [
        "container note",
        "  paragraph: Text <emphasis: a>",
        "  list bullet",
        "    item",
        "      paragraph: b",
    ]
    assert parse(text).blocks[0].attributes == (("title", "My title"), ("class", "x"))


def test_longer_fences_hold_shorter_ones(outline: Outline) -> None:
    text = "````{tab-set}\n```{tab-item} A\nx\n```\n```{code-block} py\ny\n```\n````\n"
    assert outline(text) == [
        "container tab-set",
        "  container tab-item",
        "    paragraph: x",
        "  code {code-block} py: y",
    ]


@pytest.mark.parametrize("info", ["{code-block} python", "{r}", "{mermaid}", "js {1,3}"])
def test_directives_with_code_stay_code(outline: Outline, info: str) -> None:
    assert outline(f"```{info}\nx\n```\n") == [f"code {info}: x"]


def test_roles_are_no_prose(outline: Outline) -> None:
    assert outline("See {doc}`a/b` now") == ["paragraph: See <html: {doc}><code: a/b> now"]


def test_a_directive_without_an_end_is_a_fence_without_an_end(parse: Parse) -> None:
    (problem,) = parse("```{note}\nx\n").problems
    assert problem.message == "the code fence ``` is never closed"


def test_a_description_holds_blocks_and_says_of_what(parse: Parse, outline: Outline) -> None:
    text = "```{option} --jobs <n>, -j <n>\n:no-index:\n\nHow many.\n```\n"
    (block,) = parse(text).blocks
    assert block.attributes == (("argument", "--jobs,-j"), ("no-index", ""))
    assert outline(text)[1:] == ["  paragraph: How many."]
    assert outline("```{py:function} fly(kite)\nIt flies.\n```\n")[1:] == ["  paragraph: It flies."]


def test_a_table_of_lists_is_a_list(outline: Outline) -> None:
    text = "```{list-table} Kites\n:header-rows: 1\n\n* - One\n  - Two\n```\n"
    assert "    item" in outline(text)[2]


def test_settings_between_dashes(parse: Parse) -> None:
    (block,) = parse(
        "```{figure} kite.png\n---\nname: kite\nwidth: 80%\n---\nA kite.\n```\n"
    ).blocks
    assert block.attributes == (("src", "kite.png"), ("name", "kite"), ("width", "80%"))
    assert len(block.children) == 1
