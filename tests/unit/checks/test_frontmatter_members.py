"""Lists of mappings in the frontmatter: the buttons and features of a home page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.frontmatter import frontmatter

PairOf = Callable[..., Pair]

ENGLISH = """---
actions:
  - theme: brand
    text: Get started
    link: /en/guide/start
  - theme: alt
    text: View the code
    link: https://forge.example/kiteline/kiteline
---

# Kiteline
"""
GERMAN = ENGLISH.replace("Get started", "Loslegen").replace("/en/", "/de/")
GERMAN = GERMAN.replace("View the code", "Zum Quelltext")


def _messages(pair_of: PairOf, target: str) -> list[str]:
    return [
        found.message for found in frontmatter(pair_of(ENGLISH, target, languages=("en", "de")))
    ]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        pytest.param(
            "kiteline/kiteline",
            "kiteline/kite",
            '"actions[].link" is https://forge.example/kiteline/kite here, '
            "https://forge.example/kiteline/kiteline in en",
            id="the address that names a member",
        ),
        pytest.param(
            "theme: alt",
            "theme: brand",
            '"actions[].theme" is brand here, alt in en',
            id="a setting of a member whose address is localised",
        ),
        pytest.param(
            "  - theme: alt\n    text: Zum Quelltext\n"
            "    link: https://forge.example/kiteline/kiteline\n",
            "",
            '"actions" lacks "https://forge.example/kiteline/kiteline" here',
            id="a member",
        ),
    ],
)
def test_what_differs_in_a_member_is_told(
    pair_of: PairOf, before: str, after: str, message: str
) -> None:
    assert before in GERMAN
    assert _messages(pair_of, GERMAN.replace(before, after)) == [message]


def test_members_with_addresses_of_the_language_agree(pair_of: PairOf) -> None:
    assert _messages(pair_of, GERMAN) == []


def test_members_that_are_sorted_anew_are_held_against_their_own(pair_of: PairOf) -> None:
    first = GERMAN[GERMAN.index("  - theme: brand") : GERMAN.index("  - theme: alt")]
    turned = GERMAN.replace(first, "").replace("---\n\n#", f"{first}---\n\n#")
    assert _messages(pair_of, turned) == ['"actions" is in another order here than in en']


def test_lists_of_each_versions_own_are_not_taken_for_slips(pair_of: PairOf) -> None:
    own = GERMAN.replace("/de/guide/start", "/de/erste-schritte")
    own = own.replace("kiteline/kiteline", "kiteline/anleitungen")
    assert _messages(pair_of, own) == []


def test_two_buttons_that_lead_to_one_page_are_two_members(pair_of: PairOf) -> None:
    again = "  - theme: alt\n    text: Again\n    link: /en/guide/start\n---\n\n#"
    source = ENGLISH.replace("---\n\n#", again)
    target = GERMAN.replace("kiteline/kiteline", "kiteline/kite")
    found = frontmatter(pair_of(source, target, languages=("en", "de")))
    assert [one.rule for one in found] == ["frontmatter-list"]


def test_the_same_page_of_another_edition_agrees(pair_of: PairOf) -> None:
    source = ENGLISH.replace("https://forge.example/kiteline/kiteline", _ARTICLE)
    target = source.replace(_ARTICLE, "https://de.wikipedia.org/wiki/Drachen").replace(
        "/en/", "/de/"
    )
    found = frontmatter(pair_of(source, target, languages=("en", "de")))
    assert [one.rule for one in found if "link" in one.message] == []


_ARTICLE = "https://en.wikipedia.org/wiki/Kite"
