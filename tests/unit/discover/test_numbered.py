"""Folders of languages with a number in front."""

from __future__ import annotations

from i18nlint.config.schema import Config
from i18nlint.model.language import LanguageTag

from .conftest import ENGLISH, Build, discover, groups

SITE = ["content/1.en/1.guide/2.tea.md", "content/2.fa/1.guide/2.tea.md", "content/3.zh-CN/x.md"]
SITE += ["content/4.sketches/1.guide/2.tea.md"]


def test_a_number_in_front_of_a_languages_name_is_no_part_of_it(build: Build) -> None:
    site = discover(build(SITE)).sites[0]
    assert groups(discover(build(SITE))) == {
        "content/1.en/1.guide/2.tea": {
            "en": "content/1.en/1.guide/2.tea.md",
            "fa": "content/2.fa/1.guide/2.tea.md",
        }
    }
    assert site.evidence[0] == "numbered folders named like languages under content"


def test_numbered_folders_of_unwanted_languages_are_none(build: Build) -> None:
    config = Config(languages=(LanguageTag("en"), LanguageTag("ko")))
    assert discover(build(SITE), config).groups == ()


def test_numbered_chapters_are_no_languages(build: Build) -> None:
    names = ["1.it/a.md", "2.is/a.md", "docs/1.en/a.md", "docs/2.fr/b.md", "docs/3.intro/a.md"]
    assert discover(build(dict.fromkeys(names, ENGLISH))).groups == ()
