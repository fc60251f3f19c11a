"""A dollar is money unless what follows is TeX."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document
from i18nlint.parse.dialects.formulas import is_tex

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "$5 to $10", "US$5/US$6", "$5/$10", "$20-$30", "A$ or B$", "$HOME/bin:$PATH",
        "$1.2M (약 15억 원)에서 $3M", "100$=$100", "价格为$100。另有$200。", "$1,000 = ¥7,000, $2",
        "\\$x$", "$ x $", "$5x and $6y",
    ],
)  # fmt: skip
def test_money_is_text(outline: Outline, text: str) -> None:
    (line,) = outline(text)
    assert "<math" not in line


@pytest.mark.parametrize(
    "tex", ["x^2", "n", "\\alpha", "O(n \\log n)", "a_i = b", "f(x)", "-x", "x + y", "2x \\le 5"]
)
def test_tex_is_a_formula(outline: Outline, tex: str) -> None:
    assert outline(f"see ${tex}$, so") == [f"paragraph: see <math: {tex}>, so"]
    assert outline(f"见$${tex}$$。") == [f"paragraph: 见<math: {tex}>。"]


@pytest.mark.parametrize(
    "text",
    [
        "see \\(x^2\\), so", "see \\\\(x^2\\\\), so", "see \\[x^2\\], so", "see \\\\[x^2\\\\], so",
    ],
    ids=["round", "two backslashes", "square", "square, two backslashes"],
)  # fmt: skip
def test_tex_in_brackets_with_backslashes_is_a_formula(outline: Outline, text: str) -> None:
    assert outline(text) == ["paragraph: see <math: x^2>, so"]


@pytest.mark.parametrize(
    "text", ["\\[file_name\\]", "\\(see below\\)", "\\[ \\]", "\\(x^2", "\\[a = b\\]"]
)
def test_brackets_that_are_escaped_are_text(outline: Outline, text: str) -> None:
    (line,) = outline(f"a {text} b")
    assert "<math" not in line


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("x", True),
        ("5", False),
        ("\\text{가격} = 5x", True),
        ("값은 x = 5", False),
        ("5 and up to", False),
    ],
)
def test_a_formula_has_letters_and_signs_and_no_sentences(content: str, expected: bool) -> None:
    assert is_tex(content) is expected


@pytest.mark.parametrize(
    "text", ["$$\nx = 1\n$$", "$$x = 1$$", "$$ x = 1\n$$"], ids=["lines", "one line", "mixed"]
)
def test_display_formulas_are_blocks(parse: Parse, text: str) -> None:
    document = parse(f"- {text}".replace("\n", "\n  ") + "\n\nafter\n")
    (block,) = document.blocks[0].children[0].children
    assert (block.kind, block.text) == (BlockKind.MATH, "x = 1")
    assert block.text_span is not None
    assert document.source.slice(block.text_span) == "x = 1"


def test_dollars_that_nothing_closes_are_text(parse: Parse) -> None:
    kinds = [block.kind for block in parse("$$\nx = 1\n\ny\n").blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
