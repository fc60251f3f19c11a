"""Ordinals written out to 999 in the languages that are covered in full, with their inflection."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag

WRITTEN = [
    ("en", 143, "one hundred and forty-third"),
    ("en", 720, "seven hundred twentieth"),
    ("de", 143, "einhundertdreiundvierzigsten"),
    ("de", 900, "neunhundertster"),
    ("fr", 143, "cent quarante-troisième"),
    ("fr", 280, "deux cent quatre-vingtième"),
    ("es", 12, "decimosegunda"),
    ("es", 143, "centésimo cuadragésimo tercero"),
    ("es", 500, "quingentésima"),
    ("es", 756, "septingentésimo quincuagésimo sexto"),
    ("pt", 143, "centésimo quadragésimo terceiro"),
    ("pt", 300, "tricentésimas"),
    ("pt-BR", 956, "nongentésimo quinquagésimo sexto"),
    ("ru", 143, "сто сорок третьего"),
    ("ru", 200, "двухсотая"),
    ("ru", 300, "трёхсотым"),
    ("ko", 43, "마흔세 번째"),
    ("ko", 143, "제143회"),
    ("ja", 143, "百四十三番目"),
    ("zh", 143, "第一百四十三"),
    ("zh-Hant", 990, "第九百九十"),
]


@pytest.mark.parametrize(("language", "value", "text"), WRITTEN, ids=[row[2] for row in WRITTEN])
def test_a_written_ordinal_has_its_value(language: str, value: int, text: str) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert value in {reading.value for reading in fact.readings}
