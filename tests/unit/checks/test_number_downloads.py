"""Sizes of files that each language has of its own, and of files that all link to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


def _rules(pair_of: PairOf, source: str, target: str) -> list[str]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    return [f.rule for f in check_numbers(pair_of(*texts, languages=("en", "de")))]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Read the [House rules (PDF, 340 kB)](/files/rules-en.pdf).",
            "Lies die [Hausordnung (PDF, 355 kB)](/files/rules-de.pdf).",
        ),
        (
            "Read the [House rules (PDF, 12 pages, 1.2 MB)](/en/rules.pdf).",
            "Lies die [Hausordnung (PDF, 14 Seiten, 1,4 MB)](/de/rules.pdf).",
        ),
        (
            "Read the [House rules](rules-en.pdf) (PDF, 340 kB).",
            "Lies die [Hausordnung](rules-de.pdf) (PDF, 355 kB).",
        ),
    ],
)
def test_each_file_has_a_size_of_its_own(pair_of: PairOf, source: str, target: str) -> None:
    assert _rules(pair_of, source, target) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "Read the [House rules (PDF, 340 kB)](/files/rules.pdf).",
            "Lies die [Hausordnung (PDF, 355 kB)](../files/rules.pdf).",
            id="one file for all, by two ways",
        ),
        pytest.param(
            "[Plan (PDF, 340 kB)](/plan.pdf), [rules](/rules-en.pdf) (PDF, 20 kB).",
            "[Plan (PDF, 355 kB)](/plan.pdf), [Regeln](/rules-de.pdf) (PDF, 20 kB).",
            id="one file for all beside others",
        ),
        pytest.param(
            "See [how it saves 340 kB](/en/saving).",
            "Siehe [wie es 355 kB spart](/de/saving).",
            id="a page",
        ),
        pytest.param(
            "Our [rules](/rules-en.pdf) save 340 kB.",
            "Unsere [Regeln](/rules-de.pdf) sparen 355 kB.",
            id="not said of the file",
        ),
        pytest.param(
            "Read [Rules of 1998 (PDF)](/rules-en.pdf).",
            "Lies [Regeln von 1989 (PDF)](/rules-de.pdf).",
            id="no size",
        ),
    ],
)
def test_other_sizes_are_faults(pair_of: PairOf, source: str, target: str) -> None:
    assert _rules(pair_of, source, target)
