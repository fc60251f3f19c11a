"""Configured layouts, other checkouts, seeds, and what is left out."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18nlint.config.schema import Config, Root
from i18nlint.discover import discover_layout
from i18nlint.errors import ConfigError, UsageError
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag

from .conftest import ENGLISH, JAPANESE, KOREAN, Build, groups, reasons

EN, KO, JA = LanguageTag("en"), LanguageTag("ko"), LanguageTag("ja")
CONFIG = Config(source_language=KO, patterns=("posts/{lang}/{path}.{ext}",))
POSTS = ["posts/ko/a.md", "posts/en/a.md", "posts/ko/b/c.mdx", "posts/ja/b/c.mdx", "posts/ko/d.md"]


def test_a_configured_pattern_is_all_that_counts(build: Build) -> None:
    layout = discover_layout(build([*POSTS, "docs/ko/x.md", "docs/en/x.md"]), CONFIG)
    assert groups(layout) == {
        "posts/a": {"ko": "posts/ko/a.md", "en": "posts/en/a.md"},
        "posts/b/c": {"ko": "posts/ko/b/c.mdx", "ja": "posts/ja/b/c.mdx"},
    }
    assert not layout.sites[0].detected
    assert layout.sites[0].evidence == (
        "pattern from the configuration",
        "source language ko: configured",
    )


def test_a_pattern_without_language_holds_the_source(build: Build) -> None:
    config = Config(source_language=KO, patterns=("{path}.{lang}.md", "{path}.md"))
    layout = discover_layout(build(["a.md", "a.en.md", "b/c.zh-CN.md", "b/c.md"]), config)
    assert groups(layout) == {
        "a": {"ko": "a.md", "en": "a.en.md"},
        "b/c": {"ko": "b/c.md", "zh-CN": "b/c.zh-CN.md"},
    }


def test_the_language_of_such_a_pattern_is_inferred_where_not_configured(build: Build) -> None:
    config = Config(patterns=("{path}.{lang}.md", "{path}.md"))
    layout = discover_layout(build({"a.md": JAPANESE, "a.en.md": ENGLISH}), config)
    assert groups(layout) == {"a": {"ja": "a.md", "en": "a.en.md"}}
    assert layout.sites[0].evidence[-1].startswith("source language ja: files without a language")


def test_a_pattern_without_language_that_stands_alone_is_an_error(build: Build) -> None:
    with pytest.raises(ConfigError, match="names no language and stands alone"):
        discover_layout(build([]), Config(patterns=("posts/{path}.md",)))


def test_one_root_alone_has_no_source(build: Build) -> None:
    config = Config(roots=(Root(KO, "../docs-ko"),))
    with pytest.raises(ConfigError, match="names one language, and no pattern the others"):
        discover_layout(build([]), config)


def test_versions_may_lie_in_other_checkouts(build: Build) -> None:
    root = build(["docs/src/guide/a.md", "docs-ko/src/guide/a.md", "docs-ja/src/guide/b.md"])
    config = Config(
        source_language=EN,
        patterns=("src/{path}.{ext}",),
        roots=(Root(KO, "../docs-ko/src"), Root(JA, "../docs-ja/src")),
    )
    layout = discover_layout(root / "docs", config)
    assert groups(layout) == {
        "src/guide/a": {"en": "src/guide/a.md", "ko": "../docs-ko/src/guide/a.md"}
    }
    assert reasons(layout) == {"../docs-ja/src/guide/b.md": "no version in another language"}
    assert discover_layout(root / "docs", config, ["src/guide/a.md"]).groups == layout.groups
    assert layout.sites[0].pattern == "src/{path}.{ext}"
    assert len(layout.sites[0].other_patterns) == 2


def test_all_versions_may_lie_in_other_checkouts(build: Build) -> None:
    root = build(["en/a.md", "ko/a.md"])
    config = Config(roots=(Root(KO, "ko"), Root(EN, "en")), source_language=KO)
    assert groups(discover_layout(root, config)) == {"ko/a": {"ko": "ko/a.md", "en": "en/a.md"}}


def test_a_file_stands_for_its_group(build: Build) -> None:
    layout = discover_layout(build(POSTS), CONFIG, ["posts/ja/b/c.mdx"])
    assert list(groups(layout)) == ["posts/b/c"]
    assert layout.left_out == ()


def test_a_folder_stands_for_the_groups_of_its_files(build: Build) -> None:
    layout = discover_layout(build(POSTS), CONFIG, ["posts/en/"])
    assert list(groups(layout)) == ["posts/a"]


def test_a_seed_may_be_spelled_in_any_way(build: Build) -> None:
    root = build(POSTS)
    for seed in ("./posts/en/a.md", "posts/../posts/en/a.md", str(root / "posts/en/a.md")):
        assert list(groups(discover_layout(root, CONFIG, [seed]))) == ["posts/a"]


@pytest.mark.parametrize("seed", POSTS)
@pytest.mark.parametrize(
    "config",
    [
        pytest.param(CONFIG, id="configured"),
        pytest.param(Config(), id="detected"),
        pytest.param(Config(patterns=("posts/{lang}/{path}.{ext}",)), id="source-inferred"),
    ],
)
def test_a_group_is_the_same_in_a_run_on_one_file(build: Build, config: Config, seed: str) -> None:
    root = build(POSTS)
    whole = discover_layout(root, config)
    near = discover_layout(root, config, [seed])
    assert near.groups == tuple(g for g in whole.groups if seed in g.versions.values())
    assert near.left_out == tuple(left for left in whole.left_out if left.path == seed)
    if near.sites:
        assert near.sites[0].source_language == whole.sites[0].source_language


def test_one_post_is_found_without_reading_the_tree(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build(POSTS)

    def fail(*_: object) -> None:
        raise AssertionError("the whole tree was read")

    monkeypatch.setattr("i18nlint.discover.layout.walk", fail)
    assert list(groups(discover_layout(root, CONFIG, ["posts/ko/a.md"]))) == ["posts/a"]


def test_one_post_sees_what_git_ignores(build: Build) -> None:
    root = build([*POSTS, "posts/fr/a.md"])
    build({".gitignore": "fr/\n"})
    layout = discover_layout(root, CONFIG, ["posts/ko/a.md", "posts/fr/a.md"])
    assert layout.groups == discover_layout(root, CONFIG, ["posts/ko"]).groups[:1]
    assert reasons(layout) == {"posts/fr/a.md": "ignored: git or a tool's own folder"}


def test_named_files_that_are_no_posts_are_left_out(build: Build) -> None:
    root = build([*POSTS, "drafts/ko/x.md", "logo.svg"])
    config = Config(source_language=KO, patterns=CONFIG.patterns, exclude=("drafts/**",))
    expected = {
        "drafts/ko/x.md": "excluded by the configuration",
        "logo.svg": "not a Markdown file",
        "posts/ko/d.md": "no version in another language",
    }
    for more in ([], ["posts/ja"]):
        layout = discover_layout(root, config, [*expected, *more])
        assert reasons(layout) == expected


def test_excluded_files_are_left_out_with_the_reason(build: Build) -> None:
    config = Config(exclude=("posts/ja/",))
    layout = discover_layout(build(POSTS), config)
    assert list(groups(layout)) == ["posts/a"]
    assert reasons(layout)["posts/ja/b/c.mdx"] == "excluded by the configuration"


def test_a_seed_that_does_not_exist_is_an_error(build: Build) -> None:
    root = build(POSTS)
    with pytest.raises(UsageError, match="neither a file nor a folder") as raised:
        discover_layout(root, CONFIG, ["posts/ko/nowhere.md"])
    assert raised.value.path == "posts/ko/nowhere.md"


def test_a_root_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        discover_layout(tmp_path / "nowhere", Config())


def test_a_folder_without_posts_has_an_empty_layout(build: Build) -> None:
    layout = discover_layout(build({"README.md": KOREAN}), Config())
    assert layout.sites == ()
    assert reasons(layout) == {"README.md": "no version in another language"}


def test_the_configured_layout_reads_what_was_detected(build: Build) -> None:
    """What ``init`` writes must find what it was written from."""
    root = build({"c/a.md": KOREAN, "c/a.en.md": ENGLISH, "c/b/d.md": KOREAN, "c/b/d.ja.md": "1"})
    found = discover_layout(root, Config())
    (site,) = found.sites
    written = Config(
        source_language=site.source_language,
        languages=site.languages,
        patterns=(site.pattern, *site.other_patterns),
    )
    assert discover_layout(root, written).groups == found.groups


def test_a_generators_default_among_the_languages_is_known_early(build: Build) -> None:
    root = build([*POSTS, "posts/en/d.md"])
    build({"hugo.toml": 'defaultContentLanguage = "en"\n', "_config.yml": "lang: fr\n"})
    config = Config(languages=(KO, EN), patterns=CONFIG.patterns)
    for seeds in ([], ["posts/ko/a.md"]):
        (site,) = discover_layout(root, config, seeds).sites
        assert site.source_language == EN
        assert site.groups[0].source == EN


@pytest.mark.parametrize(
    ("config", "source"),
    [
        pytest.param(Config(patterns=CONFIG.patterns), EN, id="configured"),
        pytest.param(Config(languages=(KO, EN, JA)), KO, id="detected"),
        pytest.param(Config(languages=(KO, EN), patterns=CONFIG.patterns), KO, id="both"),
    ],
)
def test_a_generators_default_that_no_post_has_is_not_believed(
    build: Build, config: Config, source: LanguageTag
) -> None:
    root = build({**dict.fromkeys(POSTS, "1"), "_config.yml": "locale: fr\n"})
    (site,) = discover_layout(root, config).sites
    assert site.source_language == source


def test_a_root_that_is_missing_is_an_error(build: Build) -> None:
    config = Config(patterns=("{path}.md",), roots=(Root(KO, "../nowhere"),), source_language=EN)
    with pytest.raises(UsageError, match="cannot be read"):
        discover_layout(build(["a.md"]), config)


def test_roots_may_be_absolute(build: Build) -> None:
    root = build(["en/a.md", "ko/a.md"])
    config = Config(patterns=("{path}.md",), roots=(Root(KO, f"{root}/ko/"),), source_language=EN)
    (found,) = discover_layout(root / "en", config).groups
    assert found.versions == {EN: "a.md", KO: f"{root}/ko/a.md"}
    assert found.key == "a"


names = st.sampled_from(("a", "b", "c/d"))
paths = st.one_of(
    st.builds("posts/{}/{}.md".format, st.sampled_from(("ko", "en", "ja", "it")), names),
    st.builds("posts/{}.{}".format, names, st.sampled_from(("md", "mdx"))),
    st.builds("posts/{}.{}.md".format, names, st.sampled_from(("en", "ja"))),
    st.builds("old/{}/{}.md".format, st.sampled_from(("ko", "en")), names),
)


@settings(max_examples=30, deadline=None)
@given(
    st.sets(paths, min_size=1, max_size=12),
    st.sampled_from(
        [
            CONFIG,
            Config(source_language=KO, patterns=("posts/{lang}/{path}.md", "posts/{path}.{ext}")),
            Config(source_language=KO, patterns=("{path}.{lang}.{ext}", "{path}.{ext}")),
            Config(languages=(EN, KO), patterns=("posts/{lang}/{path}.{ext}",), exclude=("old",)),
            Config(source_language=EN, roots=(Root(EN, "posts/en"), Root(KO, "posts/ko"))),
            Config(),
        ]
    ),
)
def test_a_run_on_one_file_gives_what_a_full_run_gives(found: set[str], config: Config) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        for path in found:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text("1", encoding="utf-8")
        whole = discover_layout(root, config)
        for path in found:
            near = discover_layout(root, config, [path])
            expected = [g for g in whole.groups if path in paths_of(g)]
            assert list(near.groups) == expected
            assert near.left_out == tuple(left for left in whole.left_out if left.path == path)


def paths_of(group: TranslationGroup) -> set[str]:
    return {*group.versions.values(), *(path for _, path in group.duplicates)}
