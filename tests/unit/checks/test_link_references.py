"""Lists of references, and addresses that were meant to be others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links

from .conftest import LINKED_ENGLISH, LINKED_KOREAN

PairOf = Callable[..., Pair]


def test_a_link_to_another_site_may_be_a_local_reference(pair_of: PairOf) -> None:
    (finding,) = links(
        pair_of(LINKED_KOREAN.format("https://a.kr/x"), LINKED_ENGLISH.format("https://b.dev/y"))
    )
    assert (finding.rule, finding.variant, finding.score < 0.9) == ("link-target", None, True)


def test_an_entry_exchanged_for_another_is_a_note(pair_of: PairOf) -> None:
    source = "# 5\n\n- [Harbour 문서](https://harbour.example/docs)\n"
    target = "# 5\n\n- [Lantern handbook](https://lantern.example/book)\n"
    (finding,) = links(pair_of(source, target))
    assert (finding.rule, finding.score < 0.6) == ("link-target", True)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        pytest.param(
            "[cold-brew 글](https://a.dev/tags/cold-brew)",
            "[all on cold-brew-coffee](https://a.dev/tags/cold-brew-coffee)",
            id="both name their page",
        ),
        pytest.param("[글](/brewing/articles)", "[Articles](/resources#Articles)", id="a section"),
        pytest.param(
            "[안내](https://a.dev/v3.4/api/brew)",
            "[guide](https://a.dev/v3.4.0/api/brew)",
            id="a version in full",
        ),
        pytest.param(
            "[열 가지](https://a.dev/10-tips-for-pouring-tea-that-help)",
            "[ten](https://b.net/x/10-tips-for-pouring-tea-help)",
            id="an article that moved",
        ),
    ],
)
def test_an_address_that_was_meant_is_a_note(korean: str, english: str, pair_of: PairOf) -> None:
    pair = pair_of(f"먼저 {korean}를 3번 읽는다.\n", f"First read {english} 3 times.\n")
    assert all(finding.score < 0.6 for finding in links(pair))


def test_one_name_in_two_folders_is_no_page_that_was_meant(pair_of: PairOf) -> None:
    folder = "[CHANGELOG](https://github.com/ada/brew/blob/main/{}/CHANGELOG.md)"
    source = f"{folder.format('pour')}를 3번 읽는다.\n"
    (finding,) = links(pair_of(source, f"Read the {folder.format('steam')} 3 times.\n"))
    assert (finding.rule, finding.score >= 0.6) == ("link-target", True)


def test_an_entry_of_references_that_was_exchanged_is_a_note(pair_of: PairOf) -> None:
    source = "- [등대 안내](https://light.example/guide) – 책\n- [Mill](https://mill.dev) 3\n"
    target = (
        "- [Kite Documentation](https://kite.example/docs) – a page\n- [Mill](https://mill.dev) 3\n"
    )
    assert all(finding.score < 0.6 for finding in links(pair_of(source, target)))
