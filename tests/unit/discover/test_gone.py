"""Posts after a change that took versions away."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.discover.gone import without_gone
from i18nlint.model.change import Change, ChangeKind, ChangeSet
from i18nlint.model.group import FormerSource, TranslationGroup
from i18nlint.model.language import LanguageTag

from .conftest import Build, groups, reasons

DE, EN, KO = LanguageTag("de"), LanguageTag("en"), LanguageTag("ko")
GROUP = TranslationGroup("a", EN, {DE: "de/a.md", EN: "en/a.md", KO: "ko/a.md"})


def left(gone: dict[str, str], group: TranslationGroup = GROUP) -> TranslationGroup | None:
    return without_gone(group, gone, order=(KO,))


def test_a_group_that_lost_nothing_is_the_same() -> None:
    assert left({"en/b.md": ""}) is GROUP


def test_a_lost_translation_leaves_the_source_what_it_is() -> None:
    assert left({"ko/a.md": ""}) == TranslationGroup("a", EN, {DE: "de/a.md", EN: "en/a.md"})


@pytest.mark.parametrize("moved_to", ["", "en/b.md"], ids=["deleted", "moved"])
def test_a_lost_source_is_remembered_and_the_next_in_order_follows(moved_to: str) -> None:
    former = FormerSource(EN, "en/a.md", moved_to)
    versions = {DE: "de/a.md", KO: "ko/a.md"}
    assert left({"en/a.md": moved_to}) == TranslationGroup("a", KO, versions, (), former)


def test_a_source_that_is_left_alone_is_still_a_post() -> None:
    found = left({"de/a.md": "", "ko/a.md": ""})
    assert found == TranslationGroup("a", EN, {EN: "en/a.md"})


def test_of_a_post_that_is_gone_nothing_is_left() -> None:
    assert left(dict.fromkeys(GROUP.versions.values(), "")) is None


def test_a_duplicate_takes_the_place_of_a_lost_version() -> None:
    group = TranslationGroup("a", EN, {EN: "en/a.md", KO: "ko/a.md"}, ((EN, "en/a.mdx"),))
    expected = TranslationGroup("a", EN, {EN: "en/a.mdx", KO: "ko/a.md"})
    assert left({"en/a.md": "en/a.mdx"}, group) == expected
    assert left({"en/a.md": ""}, group) == expected


def test_a_lost_duplicate_is_no_duplicate() -> None:
    group = TranslationGroup("a", EN, {EN: "en/a.md", KO: "ko/a.md"}, ((EN, "en/a.mdx"),))
    assert left({"en/a.mdx": ""}, group) == TranslationGroup(
        "a", EN, {EN: "en/a.md", KO: "ko/a.md"}
    )


def test_a_file_that_got_another_language_is_one_version_as_before() -> None:
    """`git mv post.md post.ko.md`: the language was named at last."""
    group = TranslationGroup("post", EN, {EN: "post.md", KO: "post.ko.md"})
    assert left({"post.md": "post.ko.md"}, group) is None


def test_only_touched_posts_are_found(build: Build) -> None:
    root = build(["en/a.md", "ko/a.md", "en/b.md", "ko/b.md", "README.md"])
    changes = ChangeSet((Change(ChangeKind.MODIFIED, "ko/b.md"),))
    layout = discover_layout(root, Config(), changes=changes)
    assert groups(layout) == {"b": {"en": "en/b.md", "ko": "ko/b.md"}}
    assert reasons(layout) == {}


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param((), id="nothing"),
        pytest.param((Change(ChangeKind.MODIFIED, "package.json"),), id="no post"),
    ],
)
def test_a_change_of_no_post_finds_none(build: Build, changes: tuple[Change, ...]) -> None:
    root = build(["en/a.md", "ko/a.md"])
    assert discover_layout(root, Config(), changes=ChangeSet(changes)).sites == ()


def test_a_listing_stands_for_the_disk(build: Build) -> None:
    """The index knows a file that is not on disk, and does not know one that is."""
    root = build(["en/a.md", "ko/a.md", "en/b.md", "ko/b.md", "de/a.md"])
    listed = frozenset({"en/a.md", "ko/a.md", "en/b.md", "ko/b.md", "ja/a.md", "en/a.png"})
    changes = ChangeSet((Change(ChangeKind.MODIFIED, "en/a.md"),), listed)
    versions = groups(discover_layout(root, Config(), changes=changes))["a"]
    assert versions == {"en": "en/a.md", "ja": "ja/a.md", "ko": "ko/a.md"}


def test_what_the_configuration_excludes_is_not_touched(build: Build) -> None:
    root = build(["en/a.md", "ko/a.md", "en/drafts/b.md", "ko/drafts/b.md"])
    files = frozenset({"en/a.md", "ko/a.md", "en/drafts/b.md", "ko/drafts/b.md"})
    changes = ChangeSet((Change(ChangeKind.MODIFIED, "en/drafts/b.md"),), files)
    layout = discover_layout(root, Config(exclude=("*/drafts/**",)), changes=changes)
    assert layout.groups == ()
    assert reasons(layout) == {"en/drafts/b.md": "excluded by the configuration"}


def test_a_lost_source_is_found_though_it_is_not_on_disk(build: Build) -> None:
    root = build(["en/b.md", "ko/b.md", "ko/a.md"])
    changes = ChangeSet((Change(ChangeKind.DELETED, "en/a.md"),))
    (group,) = discover_layout(root, Config(), changes=changes).groups
    assert group.former_source == FormerSource(EN, "en/a.md")
    assert group.versions == {KO: "ko/a.md"}


def test_seeds_narrow_a_change(build: Build) -> None:
    root = build(["en/a.md", "ko/a.md", "en/b.md", "ko/b.md"])
    changes = ChangeSet(tuple(Change(ChangeKind.MODIFIED, path) for path in ("en/a.md", "ko/b.md")))
    found = discover_layout(root, Config(), ["ko"], changes=changes)
    assert [group.key for group in found.groups] == ["b"]
