"""Keys of the frontmatter: missing, misspelt, and none at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.frontmatter import frontmatter
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(matter: str) -> str:
    return f"---\n{matter}\n---\n\nOne sentence.\n"


def test_a_post_without_any_frontmatter_is_one_finding(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(post("title: 가\ndate: 2026-02-15"), "One sentence.\n")
    assert seen(frontmatter(pair)) == [
        ("frontmatter-missing", 'there is no frontmatter here; ko has "title", "date"')
    ]


def test_a_missing_key_is_certain_only_when_all_other_languages_have_it(pair_of: PairOf) -> None:
    full, short = post("title: 가\ncover: a.png"), post("title: A")
    with_all = pair_of(full, short, others={"ja": full, "zh": full})
    with_some = pair_of(full, short, others={"ja": full, "zh": short})
    assert [finding.score >= 0.9 for finding in frontmatter(with_all)] == [True]
    assert [finding.score < 0.6 for finding in frontmatter(with_some)] == [True]


def test_a_missing_key_belongs_behind_its_neighbour(pair_of: PairOf) -> None:
    pair = pair_of(post("title: 가\ncover: a.png\nlayout: post"), post("title: A\nlayout: post"))
    (finding,) = frontmatter(pair)
    assert finding.target
    assert finding.target.span.length == 0
    assert pair.target.document.source.text[: finding.target.span.end].endswith("title: A")


@pytest.mark.parametrize(
    ("theirs", "message", "is_note"),
    [
        ("Weight", '"weight" in ko is spelt "Weight" here', True),
        ("wei_ght", '"weight" in ko is spelt "wei_ght" here', False),
        ("wieght", '"weight" in ko is spelt "wieght" here', False),
        ("weigth", '"weight" in ko is spelt "weigth" here', False),
        ("weght", '"weight" in ko is spelt "weght" here', False),
        ("depth", '"weight" in ko is missing here', False),
    ],
)
def test_a_key_under_another_name_is_named(
    theirs: str, message: str, is_note: bool, pair_of: PairOf
) -> None:
    pair = pair_of(post("title: 항구\nweight: 3"), post(f"title: Harbour\n{theirs}: 3"))
    missing, *others = frontmatter(pair)
    assert {one.rule for one in others} <= ({"frontmatter-extra"} if "depth" in theirs else set())
    assert (missing.message, missing.score < 0.6) == (message, is_note)


def test_a_sign_that_several_keys_have_too_many_is_told_once(pair_of: PairOf) -> None:
    theirs = "title: Harbour\n:weight: 3\n:depth: 4\nwdith: 5"
    pair = pair_of(post("title: 항구\nweight: 3\ndepth: 4\nwidth: 5"), post(theirs))
    signs, slip = frontmatter(pair)
    assert signs.message == '"weight" in ko is spelt ":weight" here; likewise "depth"'
    assert signs.arguments["key"] == ("weight", "depth")
    assert slip.message == '"width" in ko is spelt "wdith" here'


def test_keys_in_other_letters_are_not_nearly_each_other(pair_of: PairOf) -> None:
    pair = pair_of(post("항구: 3"), post("날씨: 3"))
    missing = next(one for one in frontmatter(pair) if one.rule == "frontmatter-missing")
    assert missing.message == '"항구" in ko is missing here'


def test_an_empty_file_lacks_more_than_its_frontmatter(pair_of: PairOf, seen: Seen) -> None:
    long = post("title: Hull") + "\n".join(
        f"\n## {at}. 돛\n\n돛을 {at}번 올린다." for at in (1, 2, 3)
    )
    assert seen(frontmatter(pair_of(long, " \n"))) == []


@pytest.mark.parametrize("source", ["---\ntitle: Hull\n---\n", post("title: Hull")])
def test_an_empty_file_of_a_post_of_a_sentence_lacks_its_frontmatter(
    source: str, pair_of: PairOf, seen: Seen
) -> None:
    told = seen(frontmatter(pair_of(source, "")))
    assert told == [("frontmatter-missing", 'there is no frontmatter here; ko has "title"')]


def test_keys_with_one_sign_too_many_are_surer_than_one(pair_of: PairOf) -> None:
    source, target = "i18nReady: true\nlayout: hull", ":i18nReady: true\n:layout: hull"
    (found,) = frontmatter(pair_of(post(source), post(target)))
    (alone,) = frontmatter(pair_of(post("layout: hull"), post(":layout: hull")))
    assert Confidence.of(found.score) is Confidence.HIGH
    assert Confidence.of(alone.score) is Confidence.MEDIUM
    assert found.variant == alone.variant == "misspelt"


@pytest.mark.parametrize(("more", "spelt"), [(9, "depht"), (200, None)])
def test_of_many_keys_that_the_target_alone_has_none_is_a_slip(
    pair_of: PairOf, more: int, spelt: str | None
) -> None:
    own = "\n".join(f"berth-{n}: 1" for n in range(more))
    (found,) = (
        one
        for one in frontmatter(pair_of(post("depth: 3"), post(f"depht: 3\n{own}")))
        if one.rule == "frontmatter-missing"
    )
    assert ("spelt" in found.message) is bool(spelt)


def test_a_value_that_all_translations_share_is_the_sources_change(pair_of: PairOf) -> None:
    old, new = post("title: A\ndraft: false"), post("title: A\ndraft: true")
    (changed,) = frontmatter(pair_of(new, old, others={"ja": old, "zh": old}))
    (varied,) = frontmatter(pair_of(new, old, others={"ja": old, "zh": new}))
    assert changed.score >= 0.6
    assert varied.score < 0.6


def test_a_value_that_each_language_has_for_itself_may_vary(pair_of: PairOf) -> None:
    new, old, ja, zh = (post(f"title: A\nweight: {weight}") for weight in (1, 2, 3, 2))
    (found,) = frontmatter(pair_of(new, old, others={"ja": ja, "zh": zh}))
    assert found.score < 0.6
