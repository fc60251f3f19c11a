from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.frontmatter import frontmatter
from i18nlint.config.schema import FieldContract
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(matter: str) -> str:
    return f"---\n{matter}\n---\n\nOne sentence.\n"


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("[도서관, 여름]", "[library]", '"tags" has 1 entry here, 2 in ko'),
        ("[도서관]", "[library, summer]", '"tags" has 2 entries here, 1 in ko'),
        ("[도서관, rust]", "[library]", '"tags" lacks "rust" here'),
    ],
    ids=["one less", "one more", "a name that nobody translates"],
)
def test_of_a_translated_list_nobody_guesses_which_member_is_missing(
    source: str, target: str, message: str, pair_of: PairOf
) -> None:
    pair = pair_of(post(f"tags: {source}"), post(f"tags: {target}"))
    assert [finding.message for finding in frontmatter(pair)] == [message]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("pubDate: '2026-02-15'", "pubDate: 2026-02-15"),
        ("pubDate: 2026-02-15", "pubDate: 2026-02-15T00:00:00.000Z"),
        ("created: 2026-02-15 07:19:54 -05:00", "created: 2026-02-15 21:20:10 UTC+09:00"),
        ("draft: true", "draft: True"),
        ("cover: ../../assets/a.ko.png", "cover: /assets/a.png"),
        ("next: /ko/guide/start", "next: /guide/start/"),
        ("title: 제목", "title: A title"),
        ("lang: ko", "lang: en"),
        ("permalink: /글/", "permalink: /en/post/"),
        ("tags: [Docs, 가이드]", "tags: [Docs, Guide]"),
        ("tags: [Tide Table, docs]", "tags: [tide-table, docs]"),
        ("tags: [Docs, Tide Table, tide-table]", "tags: [문서, Tide Table]"),
        ("updated: 2026-02-15 07:00:00", "updated: 2026-03-19 07:00:00"),
        ("updated: 2026-02-15 07:19:54", "updated: 2026-02-16 19:20:10"),
        ("updated: 2026-02-15 03:00:07", "updated: 2026-05-19 03:00:09"),
        ("date: 0001-01-01T00:00:00+00:00", "date: 0001-01-01T00:00:00Z"),
        ("date: 0001-01-01T00:00:01+09:00", "date: '0001-01-01'"),
        ("tags: []", "tags:"),
        ("category: 항구와 배", "category: Harbours"),
        (
            "faq:\n  - question: 왜?\n    answer: 그냥",
            "faq:\n  - question: Why?\n    answer: Because",
        ),
        (
            "related:\n  - slug: a\n    reason:\n      ko: 같은 주제\n      en: same topic",
            "related:\n  - slug: a\n    reason:\n      ko: 같은 주제\n      en: The same topic",
        ),
        ("note: 한 줄", "note: 한 줄\ntranslated: true"),
    ],
)
def test_what_means_the_same_is_silent(source: str, target: str, pair_of: PairOf) -> None:
    assert list(frontmatter(pair_of(post(source), post(target)))) == []


@pytest.mark.parametrize(
    ("source", "target", "rule", "message"),
    [
        (
            "pubDate: 2026-02-15",
            "pubDate: '2026-02-16'",
            "frontmatter-value",
            '"pubDate" is 2026-02-16 here, 2026-02-15 in ko',
        ),
        (
            "created: 2026-02-15 07:19:54",
            "created: 2026-02-16 07:19:50",
            "frontmatter-value",
            '"created" is "2026-02-16 07:19:50" here, "2026-02-15 07:19:54" in ko',
        ),
        (
            "last_modified_at: 2026-02-15 07:19:54 -05:00",
            "last_modified_at: 2026-02-18 07:20:10 -05:00",
            "frontmatter-value",
            '"last_modified_at" is "2026-02-18 07:20:10 -05:00" here,'
            ' "2026-02-15 07:19:54 -05:00" in ko',
        ),
        (
            "sidebar:\n  order: 3",
            "sidebar:\n  order: 4",
            "frontmatter-value",
            '"sidebar.order" is 4 here, 3 in ko',
        ),
        (
            "title: 가\nheroImage: a.png",
            "title: A",
            "frontmatter-missing",
            '"heroImage" in ko is missing here',
        ),
        (
            "title: 가",
            "title: A\nfeatured: true",
            "frontmatter-extra",
            '"featured" is here, but not in ko',
        ),
        (
            "tags:\n  - ai\n  - llm\n  - open-source",
            "tags:\n  - ai\n  - open-source",
            "frontmatter-list",
            '"tags" lacks "llm" here',
        ),
        (
            "tags: [ai, llm]",
            "tags: [llm, ai]",
            "frontmatter-list",
            '"tags" is in another order here than in ko',
        ),
        (
            "related:\n  - slug: a\n  - slug: b",
            "related:\n  - slug: a",
            "frontmatter-list",
            '"related" lacks "b" here',
        ),
        ("tags: [ai]", "tags: ai", "frontmatter-type", '"tags" is a string here, a list in ko'),
        (
            "date: 2026-02-15",
            "date: 15 février 2026",
            "frontmatter-type",
            '"date" is a string here, a date in ko',
        ),
    ],
)
def test_what_differs_is_said_once(
    source: str, target: str, rule: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    assert seen(frontmatter(pair_of(post(source), post(target)))) == [(rule, message)]


def test_broken_frontmatter_is_not_compared(pair_of: PairOf) -> None:
    assert list(frontmatter(pair_of(post("title: 가\ndate: 2026-02-15"), post("title: [")))) == []


def test_the_configuration_has_the_last_word(pair_of: PairOf) -> None:
    source, target = post("mood: 맑음\ntags: [가, 나]"), post("mood: sunny\ntags: [a, b]")
    contracts = {"mood": FieldContract.EQUAL, "tags": FieldContract.IGNORE}
    findings = list(frontmatter(pair_of(source, target, frontmatter=contracts)))
    assert [(finding.rule, finding.score) for finding in findings] == [("frontmatter-value", 0.99)]


def test_findings_point_at_the_values(pair_of: PairOf) -> None:
    pair = pair_of(post("title: 가\npubDate: '2026-02-15'"), post("title: A\npubDate: 2026-02-16"))
    (finding,) = frontmatter(pair)
    assert finding.source
    assert finding.target
    assert pair.source.document.source.slice(finding.source.span).strip("'") == "2026-02-15"
    assert pair.target.document.source.slice(finding.target.span) == "2026-02-16"


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        pytest.param("draft: false", "draft: falso", ["frontmatter-value"], id="a word for no"),
        pytest.param("draft: false", 'draft: "no"', [], id="no"),
        pytest.param("license: CC-BY-4.0", "license: CC-BY-3.0", ["frontmatter-value"], id="code"),
        pytest.param("grade: A-Level", "grade: Bac-Pro", [], id="words joined by a hyphen"),
        pytest.param(
            "description: How to tie the five knots that every sailor needs.",
            "description: How to tie the five knots that every sailor needs.",
            ["frontmatter-untranslated"],
            id="not translated",
        ),
        pytest.param("title: Vim and Git", "title: Vim and Git", [], id="names"),
    ],
)
def test_values_in_two_languages_of_one_script(
    one: str, other: str, rules: list[str], pair_of: PairOf
) -> None:
    pair = pair_of(post(one), post(other), languages=("en", "es"))
    assert [finding.rule for finding in frontmatter(pair) if finding.score >= 0.6] == rules


@pytest.mark.parametrize(("tag", "is_heard"), [("hi", True), ("fr", False)])
def test_a_tag_with_a_slip_is_told_where_it_can_be_no_word(
    tag: str, is_heard: bool, pair_of: PairOf
) -> None:
    posts = post("tags: [bees, balcony]"), post("tags: [bees, balcon]")
    found = list(frontmatter(pair_of(*posts, languages=("en", tag))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard


def test_signs_make_another_keyword(pair_of: PairOf) -> None:
    pair = pair_of(post("tags: [v1.2, docs]"), post("tags: [v12, docs]"))
    assert [finding.rule for finding in frontmatter(pair)] == ["frontmatter-list"]


def test_a_keyword_in_two_spellings_is_one(pair_of: PairOf) -> None:
    pair = pair_of(
        post("keywords: [Plugin, Tide Logger, tide-logger]"), post("keywords: [Plugin, 일지]")
    )
    assert list(frontmatter(pair)) == []


@pytest.mark.parametrize(
    ("languages", "is_sure"),
    [(("es", "en"), False), (("en", "es"), True), (("ko", "en"), True)],
    ids=["words of two languages", "a setting in English", "a setting in a Korean post"],
)
def test_what_may_be_a_word_of_its_language_is_no_setting_for_sure(
    languages: tuple[str, str], is_sure: bool, pair_of: PairOf
) -> None:
    pair = pair_of(post("difficulty: media"), post("difficulty: moderate"), languages=languages)
    [finding] = frontmatter(pair)
    assert (finding.score >= 0.6) is is_sure


@pytest.mark.parametrize(
    ("tags", "languages", "is_sure"),
    [
        (("tools", "outils"), ("en", "fr"), False),
        (("tools", "toosl"), ("en", "fr"), True),
        (("getting-started", "primeros-pasos"), ("en", "es"), False),
        (("python3", "python2"), ("en", "fr"), True),
        (("tools", "tooling"), ("en", "ko"), True),
    ],
    ids=["a word", "a slip", "words", "a version", "a name in other letters"],
)
def test_a_single_tag_may_be_translated_as_it_is_in_a_list(
    tags: tuple[str, str], languages: tuple[str, str], is_sure: bool, pair_of: PairOf
) -> None:
    one, other = (post(f"category: {tag}") for tag in tags)
    [finding] = frontmatter(pair_of(one, other, languages=languages))
    assert (finding.score >= 0.6) is is_sure


@pytest.mark.parametrize(
    ("theirs", "is_told"),
    [
        ("[dev, https://b.dev/tide-en], [hash, https://h.dev/tide-en]", False),
        ("[dev, https://b.dev/물때], [hash, https://h.dev/tide-en]", True),
        ("[dev, b], [hash, h]", True),
    ],
    ids=["each its own", "one is shared", "no addresses"],
)
def test_a_list_of_addresses_that_no_other_version_has_may_have_any_length(
    theirs: str, is_told: bool, pair_of: PairOf
) -> None:
    source = post("title: 물때\nshared: [[dev, https://b.dev/물때]]")
    target = post(f"title: Tide\nshared: [{theirs}]")
    (found,) = frontmatter(pair_of(source, target))
    assert found.rule == "frontmatter-list"
    assert (found.score >= 0.6) is is_told


def test_a_list_of_one_value_may_be_that_value(pair_of: PairOf) -> None:
    (single,) = frontmatter(pair_of(post("tags: [hull]"), post("tags: hull")))
    (several,) = frontmatter(pair_of(post("tags: [hull, sail]"), post("tags: hull, sail")))
    assert (single.variant, several.variant) == ("single", None)
