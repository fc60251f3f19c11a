from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.math import formulas
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(words: str, formula: str) -> str:
    return f"# 3\n\n{words} 362.\n\n$$\n{formula}\n$$\n"


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        (r"a = \frac{b}{c}", r"a=\frac{b}{c}."),
        (r"v = \text{속도} \cdot t", r"v = \text{speed} \cdot t"),
        (r"x \leq 3 \, y", r"x \le 3y"),
        (r"x^{2} + 1", r"x^2 + 1"),
        (r"속도 = 3", r"가속 = 3"),
        (r"k = 3{,}2 \cdot 10^{-5}", r"k = 3.2 \times 10^{-5}"),
        (r"n = 19\,400", r"n = 19{,}400"),
        (r"n = 3,25", r"n = 3.25"),
    ],
)
def test_what_renders_the_same_is_silent(korean: str, english: str, pair_of: PairOf) -> None:
    assert list(formulas(pair_of(post("값은", korean), post("It is", english)))) == []


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        (r"k = 3{,}2 \cdot 10^{-5}", r"k = 3.3 \cdot 10^{-5}"),
        (r"k = a_1 + b \cdot c", r"k = a_1 + b \times c"),
    ],
    ids=["another digit", "another product of vectors"],
)
def test_what_is_written_alike_still_says_something(
    korean: str, english: str, pair_of: PairOf, seen: Seen
) -> None:
    pair = pair_of(post("값은", korean), post("It is", english))
    assert [rule for rule, _ in seen(formulas(pair))] == ["math-differs"]


def test_a_changed_sign_is_certain(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(post("값은", r"a = \frac{b + c}{d}"), post("It is", r"a = \frac{b - c}{d}"))
    assert seen(formulas(pair)) == [
        ("math-differs", r'the formula "a = \frac{b + c}{d}" in ko is "a = \frac{b - c}{d}" here')
    ]
    assert [finding.score >= 0.9 for finding in formulas(pair)] == [True]


def test_a_formula_in_a_sentence_is_compared_too(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of("함수 $f(x_1) + 4$ 를 봅니다, 362.\n", "See $f(x_2) + 4$, 362.\n")
    assert [rule for rule, _ in seen(formulas(pair))] == ["math-differs"]


def test_one_of_two_equal_formulas_may_slip(pair_of: PairOf, seen: Seen) -> None:
    korean = "$g(2)$ 을 봅니다, 362. $g(2)$ 는 $g(5)$ 에 쓰입니다.\n"
    english = "See $g(8)$, 362. Of $g(5)$ it is a part, as $g(2)$ is.\n"
    assert [rule for rule, _ in seen(formulas(pair_of(korean, english)))] == ["math-differs"]
    said_once = "See it, 362. $g(2)$ is a part of $g(5)$.\n"
    assert list(formulas(pair_of(korean, said_once))) == []
    named_again = "See $g(2)$, 362. $g(5)$ is made of $g(5)$.\n"
    assert list(formulas(pair_of(korean, named_again))) == []


def test_another_formula_altogether_is_left_to_other_rules(pair_of: PairOf) -> None:
    assert list(formulas(pair_of("362 $a$\n", "362 $\\sum_{i=0}^n z$\n"))) == []


@pytest.mark.parametrize(
    ("korean", "english", "is_note"),
    [
        ("$H(x_t)$ 362", "362 $H(x)$", True),
        ("$x_{k-1}$ 362", "362 $k-1$", True),
        ("362 $a + b - c$", "362 $a + b + c$", False),
        ("362\n\n$$\na + b_t\n$$", "362\n\n$$\na + b\n$$", False),
    ],
    ids=["less", "index", "another sign", "block"],
)
def test_a_sentence_may_name_a_thing_by_less(
    korean: str, english: str, *, is_note: bool, pair_of: PairOf
) -> None:
    (finding,) = formulas(pair_of(f"{korean}\n", f"{english}\n"))
    assert (finding.score < 0.6) is is_note


def test_a_letter_that_became_a_tab_is_shown(pair_of: PairOf, seen: Seen) -> None:
    source, target = r"f(n) = \max(f(n-2), f(n-3))", "f(n) = \text{max}(f(n-2), f(n-3))"
    ((_, message),) = seen(formulas(pair_of(post("값은", source), post("It is", target))))
    assert '"f(n) = \u21e5ext{max}(' in message
    assert message.endswith(r'; "\t" of "\text" became a control character')


def test_a_sign_read_wrongly_is_told_once_a_post(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} 362.\n\n$$\nf({1}) = {2}(s({1}-2), s({1}-3))\n$$\n"
    source = text.format("값은", "n", r"\max") + text.format("다시", "k", r"\max")
    target = text.format("It is", "n", "\text{max}") + text.format("Again", "k", "\text{max}")
    ((_, message),) = seen(formulas(pair_of(source, target)))
    assert message.endswith(" became a control character (and in 1 more place)")


def test_a_number_that_differs_beside_such_a_sign_is_told_too(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} 362.\n\n$$\nf({1}) = {2}(s({3}-2), s({1}-3))\n$$\n"
    source = text.format("값은", "n", r"\max", "n") + text.format("다시", "k", r"\max", "k")
    target = text.format("It is", "n", "\text{max}", "n")
    target += text.format("Again", "k", "\text{max}", "7")
    assert len(list(seen(formulas(pair_of(source, target))))) == 2


def test_a_formula_that_stands_twice_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} 362.\n\n$$\nf(n) = a_{1} + b \\cdot c\n$$\n"
    source = text.format("값은", 1) + text.format("다시", 1)
    target = text.format("It is", 2) + text.format("Again", 2)
    ((_, message),) = seen(formulas(pair_of(source, target)))
    assert message.endswith(" (and in 1 more place)")


@pytest.mark.parametrize(
    ("written", "is_sure"), [("u", False), ("z", True)], ids=["named there", "named nowhere"]
)
def test_another_letter_that_the_sentence_names_is_less_sure(
    written: str, is_sure: bool, pair_of: PairOf
) -> None:
    text = "{0} $u(X) = y$, $X = 362$: ${{\\partial {1}}}/{{\\partial x_i}}$."
    (finding,) = formulas(pair_of(text.format("모델은", "y"), text.format("A model", written)))
    assert (finding.score >= 0.9) is is_sure


@pytest.mark.parametrize(
    ("korean", "english"),
    [("$T = 20 + 0.5t$", "$T = 20 + 5t$"), ("$n = 100$", "$n = 10$"), ("$y = 2x$", "$y = 12x$")],
)
def test_a_number_that_lost_a_part_is_a_warning(korean: str, english: str, pair_of: PairOf) -> None:
    (found,) = formulas(pair_of(f"# 3\n\n값은 {korean}\n", f"# 3\n\nIt is {english}\n"))
    assert found.score >= 0.7


def test_a_name_with_less_is_a_note(pair_of: PairOf) -> None:
    (found,) = formulas(pair_of("# 3\n\n값은 $H(x_t)$\n", "# 3\n\nIt is $H(x)$\n"))
    assert found.score < 0.6
