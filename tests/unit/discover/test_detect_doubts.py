"""Names that may be of languages, and what tells."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover.writing import reads_as
from i18nlint.model.language import LanguageTag

from .conftest import (
    CHINESE,
    ENGLISH,
    ITALIAN,
    JAPANESE,
    KOREAN,
    Build,
    discover,
    groups,
    reasons,
)


def test_words_in_front_of_a_folders_name_are_no_languages(build: Build) -> None:
    names = ["guide/a.md", "cs-guide/a.md", "docs/a.md", "ml-docs/a.md", "my-docs/a.md"]
    assert groups(discover(build(dict.fromkeys(names, ENGLISH)))) == {}


def test_words_before_a_hyphen_are_no_languages(build: Build) -> None:
    names = ["to-string.md", "string.md", "my-account.md", "no-account.md", "es-modules.md"]
    assert groups(discover(build([*names, "modules.md"]))) == {}


def test_country_codes_and_names_stand_for_languages(build: Build) -> None:
    root = build(["docs/kr/x.md", "docs/jp/x.md", "a.chinese.md", "a.korean.md"])
    build({"a.chinese.md": CHINESE, "a.korean.md": KOREAN, "docs/jp/x.md": JAPANESE})
    assert groups(discover(root)) == {
        "a": {"ko": "a.korean.md", "zh": "a.chinese.md"},
        "docs/x": {"ja": "docs/jp/x.md", "ko": "docs/kr/x.md"},
    }


def test_departments_are_no_languages(build: Build) -> None:
    root = build(
        {"docs/it/policy.md": ENGLISH, "docs/hr/policy.md": ENGLISH, "docs/policy.md": ENGLISH}
    )
    assert discover(root).groups == ()


def test_a_doubtful_name_counts_if_its_posts_read_like_it(build: Build) -> None:
    root = build({"docs/it/policy.md": ITALIAN, "docs/policy.md": ENGLISH})
    assert groups(discover(root)) == {
        "docs/policy": {"en": "docs/policy.md", "it": "docs/it/policy.md"}
    }


def test_a_doubtful_name_counts_in_the_company_of_clear_ones(build: Build) -> None:
    languages = ("en", "ko", "it")
    root = build([f"docs/{language}/{name}.md" for language in languages for name in "abc"])
    assert len(discover(root).sites[0].languages) == 3


def test_a_doubtful_name_counts_if_it_is_configured(build: Build) -> None:
    root = build(["docs/it/policy.md", "docs/en/policy.md"])
    config = Config(languages=(LanguageTag("en"), LanguageTag("it")))
    assert list(groups(discover(root, config))) == ["docs/policy"]


def test_courses_of_languages_are_no_languages(build: Build) -> None:
    root = build({"courses/french/one.md": ENGLISH, "courses/german/one.md": ENGLISH})
    assert discover(root).groups == ()


@pytest.mark.parametrize("name", ["convert_to.md", "notes-is.md", "guide.cs.md"])
def test_endings_that_are_words_are_no_languages(build: Build, name: str) -> None:
    stem = name.replace("_", "-").split("-")[0].split(".")[0]
    root = build({name: ENGLISH, f"{stem}.md": ENGLISH})
    assert discover(root).groups == ()


def test_folders_side_by_side_with_nothing_in_common_are_no_site(build: Build) -> None:
    assert discover(build(["docs/de/a.md", "docs/fr/b.md"])).groups == ()


def test_an_english_readme_beside_english_docs_is_no_further_version(build: Build) -> None:
    root = build(
        {"docs/README.md": ENGLISH, "docs/en/README.md": ENGLISH, "docs/ko/README.md": KOREAN}
    )
    layout = discover(root)
    assert groups(layout) == {"docs/README": {"en": "docs/en/README.md", "ko": "docs/ko/README.md"}}
    assert reasons(layout) == {"docs/README.md": "no version in another language"}


def test_a_doubtful_name_counts_amid_two_others_where_its_post_is_too_short_to_be_read(
    build: Build,
) -> None:
    root = build(["about.md", "about.de.md", "about.pl.md"])
    (root / "about.md").write_text(ENGLISH, encoding="utf-8")
    assert [str(tag) for tag in discover(root).sites[0].languages] == ["de", "en", "pl"]


def test_a_doubtful_name_amid_two_others_does_not_count_if_its_post_reads_otherwise(
    build: Build,
) -> None:
    root = build({"setup.md": ENGLISH, "setup.de.md": "# 1\n", "setup.pl.md": ENGLISH})
    assert [str(tag) for tag in discover(root).sites[0].languages] == ["de", "en"]


def test_a_doubtful_name_beside_one_other_alone_does_not_count_unread(build: Build) -> None:
    assert discover(build(["docs/en/policy.md", "docs/it/policy.md"])).groups == ()


def test_a_doubtful_name_counts_if_the_frontmatter_says_so(build: Build) -> None:
    root = build({"about.md": ENGLISH, "about.pl.md": "---\nlang: pl\n---\nKontakt\n"})
    assert groups(discover(root)) == {"about": {"en": "about.md", "pl": "about.pl.md"}}


BREAD = (
    "Kepalas sveria pustrečio kilogramo, kainuoja apytiksliai keturis eurus. Reikia kilogramo\n"
    "ruginių miltų, litro vandens, trisdešimt gramų druskos. Raugas rūgsta aštuoniolika valandų.\n"
    "Kepame pusantros valandos, pirmą ketvirtį valandos karščiau. Lietuvis per metus suvalgo\n"
    "daug duonos, trečdaliu mažiau nei anksčiau. Kepyklą atidarome septynių ryto. Per dieną\n"
    "parduodame tris šimtus kepalų, sekmadieniais dvigubai daugiau, švenčių dienomis keturis.\n"
)


PLOT = (
    "Działkę o powierzchni trzech arów kupiliśmy w marcu za sto tysięcy. Opłata to dwa złote za\n"
    "metr, czyli mniej niż pięćset. Altana stoi od roku bez remontu. Od domu dzieli nas kwadrans.\n"
    "Pomidory sadzimy po majówce, do skrzyni, co pół metra. Kopę jajek od sąsiadki za sześćset\n"
    "kupujemy na miejscu. Kompost dojrzewa od ośmiu do dwunastu miesięcy, za to nic nie kosztuje.\n"
)


def test_prose_in_no_known_language_beside_its_twin_is_what_its_folder_says(build: Build) -> None:
    root = build({"docs/en/bread.md": ENGLISH, "docs/lt/bread.md": BREAD})
    assert groups(discover(root)) == {
        "docs/bread": {"en": "docs/en/bread.md", "lt": "docs/lt/bread.md"}
    }
    build({"docs/en/other.md": ENGLISH})
    assert groups(discover(root)) == {}


def test_a_page_of_words_shared_with_neighbours_is_what_its_folder_says(build: Build) -> None:
    """Of the frequent words Croatian has more here than Polish, Czech as many."""
    root = build({"docs/en/plot.md": ENGLISH, "docs/pl/plot.md": PLOT})
    assert list(groups(discover(root))) == ["docs/plot"]
    build({"docs/de/plot.md": PLOT})
    assert reads_as(LanguageTag("de"), PLOT) is False


def test_a_folder_named_like_the_configured_source_language_is_believed(build: Build) -> None:
    root = build(["docs/en/policy.md", "docs/it/policy.md"])
    assert discover(root, Config(source_language=LanguageTag("it"))).groups != ()
