"""What a page of MDX exports as its metadata, and has for itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.metadata import without_own_values
from i18nlint.checks.code import code

PairOf = Callable[..., Pair]


def page(title: str, minutes: int, weight: int = 3) -> str:
    return (
        f'export const metadata = {{\n  title: "{title}",\n  weight: {weight},\n'
        f"  readingTime: {minutes},\n}};\n\n# {title}\n\n362\n"
    )


def test_a_reading_time_is_each_versions_own(pair_of: PairOf) -> None:
    pair = pair_of(page("돛", 6), page("Sails", 7))
    assert list(code(pair)) == []


def test_another_weight_is_told(pair_of: PairOf) -> None:
    (finding,) = code(pair_of(page("돛", 6), page("Sails", 7, 4)))
    assert finding.rule == "code-differs"
    assert finding.target is not None
    assert finding.target.text == "weight: 4,"


@pytest.mark.parametrize(
    "text",
    [
        "export const metadata = {\n  readingTime: minutes(7),\n}",
        "export const metadata = {\n  readingTime: 7,\n  ...rest,\n}",
        "export const Tail = () => {\n  return { readingTime: 7 }\n}",
        "export const metadata = {\n  weight: 7,\n  date: '2026-02-15',\n}",
    ],
)
def test_a_program_and_shared_values_stay_what_they_are(text: str) -> None:
    assert without_own_values(text) == text


def test_lines_and_shared_values_are_left() -> None:
    written = (
        "import { Tail } from 'tail'\nexport const meta: Meta = {\n  'wordCount': 1_200,\n"
        "  tags: ['sea', \"air\"],\n  seo: { lastmod: '2026-02-15', robots: true }\n};"
    )
    left = written.replace("1_200", "0").replace("'2026-02-15'", "0")
    assert without_own_values(written) == left
