"""The source language of a site, and why."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.model.language import LanguageTag

from .conftest import CHINESE, ENGLISH, GERMAN, KOREAN, Build

FOLDERS = {"blog/en/a.md": ENGLISH, "blog/ko/a.md": KOREAN, "blog/zh/a.md": CHINESE}


def source(build: Build, files: dict[str, str], config: Config | None = None) -> tuple[str, str]:
    """Source language of the only site, and the sentence that gives the reason."""
    (site,) = discover_layout(build(files), config or Config()).sites
    return str(site.source_language), site.evidence[-1]


def test_the_configured_language_is_the_source(build: Build) -> None:
    config = Config(source_language=LanguageTag("zh"))
    assert source(build, FOLDERS, config) == ("zh", "source language zh: configured")


def test_the_configured_language_is_followed_by_files_without_a_language_too(
    build: Build,
) -> None:
    files = {"a.md": ENGLISH, "a.de.md": GERMAN, "b.md": ENGLISH, "b.de.md": GERMAN}
    (site,) = discover_layout(build(files), Config(source_language=LanguageTag("de"))).sites
    assert {str(group.source) for group in site.groups} == {"de"}
    assert {str(tag): path for tag, path in site.groups[0].versions.items()} == {
        "de": "a.de.md",
        "en": "a.md",
    }
    assert site.evidence[-1] == "source language de: configured"


def test_a_configured_language_that_the_site_lacks_is_no_source(build: Build) -> None:
    language, why = source(build, FOLDERS, Config(source_language=LanguageTag("fr")))
    assert (language, why) == ("en", "source language en: nothing speaks for another, guessed")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("hugo.toml", 'defaultContentLanguage = "ko"\n'),
        ("hugo.yaml", "title: x\ndefaultContentLanguage: ko\n"),
        ("config.toml", 'base_url = "x"\ndefault_language = "ko"\n'),
        ("astro.config.mjs", 'i18n: { locales: ["en", "ko"], defaultLocale: "ko" }\n'),
        ("astro.config.ts", "locales: { root: { label: '한국어', lang: 'ko' }, en: {} }\n"),
        ("docusaurus.config.js", "i18n: {\n  defaultLocale: 'ko',\n}\n"),
        (".vitepress/config.ts", "export default {\n  lang: 'ko-KR',\n}\n"),
        ("lunaria.config.json", '{"defaultLocale": {"label": "한국어", "lang": "ko"}}\n'),
        ("_config.yml", "title: x\nlang: ko\n"),
        (
            "mkdocs.yml",
            "languages:\n  - locale: en\n    name: English\n  - locale: ko\n    default: true\n",
        ),
        ("next.config.js", "i18n: { locales: ['en', 'ko'], defaultLocale: 'ko' }\n"),
        ("_config.yml", "title: x\nlanguages: ['ko', 'en']\n"),
        ("_config.yml", "title: x\nsphinx:\n  config:\n    language: ko\n"),
        ("LANGS.md", "# Languages\n\n* [한국어](ko/)\n* [English](en/)\n"),
        ("conf.py", 'project = "x"\nlanguage = "ko"\n'),
        (".eleventy.js", "addPlugin(EleventyI18nPlugin, { defaultLanguage: 'ko' })\n"),
        ("src/lib/i18n.ts", "defineI18n({ defaultLanguage: 'ko', languages: ['en', 'ko'] })\n"),
        ("project.inlang/settings.json", '{"baseLocale": "ko", "locales": ["en", "ko"]}\n'),
        ("user/config/system.yaml", "languages:\n  supported:\n    - ko\n    - en\n"),
        ("user/config/system.yaml", "languages:\n  supported: [en, ko]\n  default_lang: ko\n"),
        (".dumirc.ts", "locales: [\n  { id: 'ko', name: '한국어' },\n  { id: 'en' },\n]\n"),
        ("mkdocs.yml", "plugins:\n  - i18n:\n      default_language: ko\n      languages:\n"),
        ("docs.json", '{"languages": [{"language": "ko", "tabs": []}, {"language": "en"}]}'),
        ("_quarto.yml", "babelquarto:\n  languages: ['en']\n  mainlanguage: 'ko'\n"),
        ("config.rb", "activate :i18n, langs: [:en, :ko], mount_at_root: :ko\n"),
        ("bridgetown.config.yml", "available_locales: [en, ko]\ndefault_locale: ko\n"),
        ("config/initializers.rb", "Bridgetown.configure do\n  default_locale :ko\nend\n"),
        (
            "resources/sites.yaml",
            "default:\n  name: 한국어\n  locale: ko_KR\nen:\n  locale: en_US\n",
        ),
        ("config/statamic/sites.php", "'default' => [\n  'locale' => 'ko_KR',\n],\n"),
        ("static/admin/config.yml", "i18n:\n  locales: [en, ko]\n  default_locale: ko\n"),
        (
            "admin/config.yml",
            "i18n:\n  structure: multiple_folders\n  locales:\n    - ko\n    - en\n",
        ),
        ("i18n.json", '{"locale": {"source": "ko", "targets": ["en"]}}'),
        (".tx/config", "[o:a:p:b:r:c]\nfile_filter = blog/<lang>/a.md\nsource_lang = ko\n"),
        (
            "crowdin.yml",
            "files:\n  - source: /blog/ko/*.md\n    translation: /blog/%locale%/*.md\n",
        ),
        ("crowdin.yml", '[{"source": "blog/ko/**/*.md", "translation": "blog/%locale%/**"}]\n'),
    ],
)
def test_a_generators_default_language_is_the_source(build: Build, path: str, text: str) -> None:
    language, why = source(build, {**FOLDERS, path: text})
    assert language == "ko"
    assert why.startswith("source language ko")
    assert path in why


def test_a_configuration_near_the_posts_comes_first(build: Build) -> None:
    files = {
        "docs/hugo.toml": 'defaultContentLanguage = "ko"\n',
        "hugo.toml": 'defaultContentLanguage = "en"\n',
        "docs/content/en/a.md": ENGLISH,
        "docs/content/ko/a.md": KOREAN,
    }
    assert source(build, files)[0] == "ko"


def test_the_first_configured_language_is_the_source_where_nothing_is_said(build: Build) -> None:
    config = Config(languages=(LanguageTag("zh"), LanguageTag("en"), LanguageTag("ko")))
    assert source(build, FOLDERS, config)[0] == "zh"


def test_a_language_with_many_posts_of_its_own_is_the_source(build: Build) -> None:
    files = {**FOLDERS, **{f"blog/ko/{name}.md": KOREAN for name in "bcd"}}
    assert source(build, files) == (
        "ko",
        "source language ko: four posts, no other language has more than one, guessed",
    )


def test_a_list_out_of_alphabetical_order_begins_at_home(build: Build) -> None:
    schema = "reason: z.object({\n  ko: z.string(),\n  zh: z.string(),\n  en: z.string(),\n})\n"
    files = {**FOLDERS, "src/content.config.ts": schema}
    assert source(build, files) == (
        "ko",
        "source language ko: configuration files list the languages as ko, zh, en, guessed",
    )


def test_a_list_in_the_posts_counts_as_well(build: Build) -> None:
    head = '---\nrelated:\n  ko: "하나"\n  en: "one"\n  zh: "一"\n---\n'
    files = {path: head + text for path, text in FOLDERS.items()}
    assert source(build, files)[0] == "ko"


def test_an_alphabetical_list_says_nothing(build: Build) -> None:
    files = {**FOLDERS, "src/content.config.ts": "{\n en: 1,\n ko: 2,\n zh: 3,\n}\n"}
    assert source(build, files)[1] == "source language en: nothing speaks for another, guessed"


def test_a_readme_tells_where_the_authors_are_at_home(build: Build) -> None:
    assert source(build, {**FOLDERS, "README.md": KOREAN})[0] == "ko"


def test_frontmatter_names_the_language_of_files_without_one(build: Build) -> None:
    files = {"a.md": "---\ntitle: x\nlang: ja\n---\n", "a.en.md": ENGLISH}
    assert source(build, files) == (
        "ja",
        "source language ja: frontmatter of files without a language",
    )


def test_files_without_a_language_are_read_for_it(build: Build) -> None:
    files = {"a.md": GERMAN, "a.en.md": ENGLISH, "_config.yml": "locale: en-US\n"}
    assert source(build, files) == (
        "de",
        "source language de: files without a language read like it, guessed",
    )


def test_a_group_without_the_source_language_follows_english(build: Build) -> None:
    files = {
        "hugo.toml": 'defaultContentLanguage = "ko"\n',
        **{f"blog/{tag}/a.md": "1" for tag in ("ko", "en", "de")},
        **{f"blog/{tag}/b.md": "1" for tag in ("de", "en", "ja")},
        **{f"blog/{tag}/c.md": "1" for tag in ("de", "ja")},
    }
    layout = discover_layout(build(files), Config())
    assert {group.key: str(group.source) for group in layout.groups} == {
        "blog/a": "ko",
        "blog/b": "en",
        "blog/c": "de",
    }
    assert {group.key for group in layout.groups if group.of_siblings} == {"blog/c"}


_TRADITIONAL = "這個頁面說明如何設定網站，還沒有時間的人可以先讀下一節，因為那裡說得更清楚。\n"
_SIMPLIFIED = "这个页面说明如何设定网站，还没有时间的人可以先读下一节，因为那里说得更清楚。\n"


@pytest.mark.parametrize(
    ("text", "marked", "language"),
    [
        (_TRADITIONAL, {"README.zh-CN.md": _SIMPLIFIED}, "zh-Hant"),
        (_SIMPLIFIED, {"README.zh-TW.md": _TRADITIONAL}, "zh"),
    ],
    ids=["traditional", "simplified"],
)
def test_chinese_in_other_characters_is_a_version_of_its_own(
    text: str, marked: dict[str, str], language: str, build: Build
) -> None:
    files = {"README.md": text, "README.en.md": ENGLISH, **marked}
    assert source(build, files)[0] == language


def test_posts_named_in_a_language_were_written_in_it(build: Build) -> None:
    versions = (("de", "Der Weg am Fluss", GERMAN), ("en", "The river route", ENGLISH))
    files = {
        f"blog/{tag}/weg-am-fluss.md": f'---\ntitle: "{title}"\n---\n{text}'
        for tag, title, text in versions
    }
    assert source(build, files) == ("de", "source language de: posts are named in it, guessed")
