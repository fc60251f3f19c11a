"""The language files: they load, and they hold what the engine knows."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from i18nlint import languages
from i18nlint.facts.numbers import extract_numbers
from i18nlint.facts.numbers.building.sections import read_sections
from i18nlint.facts.numbers.load import language_files, lexicon_for
from i18nlint.facts.numbers.senses import MAKERS
from i18nlint.model.language import LanguageTag

FOLDER = Path(languages.__file__).parent
OWN = sorted(file.stem for file in FOLDER.glob("*.toml") if file.stem != "root")
FULL = {"ko", "ja", "zh", "zh-Hant", "en", "de", "fr", "es", "pt", "pt-BR", "ru"}
BASIC = {"it", "nl", "pl", "uk", "tr", "ar", "fa", "hi", "id", "vi", "th", "sv", "cs"} | {
    *("da", "nb", "fi", "ro", "hu", "el", "he", "ca", "sk", "bg", "hy", "mr")
}

YOUNG = {"bn", "ur", "ta", "te", "km", "my", "sw"}


def test_every_promised_language_has_a_file() -> None:
    assert set(OWN) == FULL | BASIC | YOUNG


@pytest.mark.parametrize("name", OWN)
def test_language_file_says_where_it_comes_from(name: str) -> None:
    head = (FOLDER / f"{name}.toml").read_text("utf-8").splitlines()[:3]
    assert any(line.startswith("# Origin: ") for line in head)


@pytest.mark.parametrize("file", sorted((FOLDER / "cldr").glob("*.toml")), ids=lambda f: f.stem)
def test_generated_file_carries_the_unicode_notice(file: Path) -> None:
    head = file.read_text("utf-8")[:400]
    assert "do not edit" in head
    assert "Unicode License v3" in head


@pytest.mark.parametrize("name", OWN)
def test_every_meaning_in_a_file_is_one_the_engine_reads(name: str) -> None:
    lexicon = lexicon_for(LanguageTag.parse(name))
    for table in (lexicon.after, lexicon.before):
        roles = {term.role for spelling in table for term in table.meanings[spelling]}
        assert roles <= MAKERS.keys()


@pytest.mark.parametrize("name", OWN)
def test_no_spelling_has_a_space_at_its_edge(name: str) -> None:
    sections = read_sections(language_files(LanguageTag.parse(name)))
    for section in sections.order():
        if section != "style":
            for _, spelling in sections.entries(section):
                assert spelling == spelling.strip()


@pytest.mark.parametrize("name", sorted(FULL | BASIC | YOUNG))
def test_percent_and_a_plain_number_are_read_in_every_language(name: str) -> None:
    language = LanguageTag.parse(name)
    values = [fact.value for fact in extract_numbers("40%; 7", language)]
    assert values == [40, 7]


def test_unknown_language_reads_digits_by_its_separators() -> None:
    (danish,) = extract_numbers("1.234,5", LanguageTag.parse("da"))
    assert danish.value == Fraction(12345, 10)
    (unheard_of,) = extract_numbers("1,234.5", LanguageTag.parse("xx"))
    assert unheard_of.value == Fraction(12345, 10)


def test_a_region_refines_its_language() -> None:
    (swiss,) = extract_numbers("1’234.5", LanguageTag.parse("de-CH"))
    assert swiss.value == Fraction(12345, 10)
    (mexican,) = extract_numbers("1,234.5", LanguageTag.parse("es-MX"))
    assert mexican.value == Fraction(12345, 10)
    (taiwanese,) = extract_numbers("300元", LanguageTag.parse("zh-TW"))
    assert taiwanese.unit == "TWD"
