"""Laws of number extraction in every language, over texts made of the language's own words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint import languages
from i18nlint.facts.numbers import extract_numbers
from i18nlint.facts.numbers.building.fields import triggers
from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.facts.numbers.style import Style
from i18nlint.model.language import LanguageTag

EVERY = sorted(file.stem for file in Path(languages.__file__).parent.glob("*.toml"))
EVERY = [*(name for name in EVERY if name != "root"), "xx"]
JOINTS = (
    " ", "  ", "\u00a0", "\u202f", "\u2009", "\u200b", "\u200c", "\u200d", "\u200f", "\u0301",
    "\ufe0f", "\u20e3", "\ufffc", "\n", "-", "–", "~", ",", ".", "、", "٫", "٬", "/", ":", "(", ")",
    "'", "’", "ʼ", "%", "$", "€", "°", "½", "²", "①", "×", "±", "_", "#", "@", "…", "。", "·",
)  # fmt: skip
DIGITS = (
    "0", "1", "7", "12", "31", "100", "2026", "1,234", "2.700", "1 234", "12:30", "2026-02-15",
    "3/4", "1/0", "007", "1_000", "２", "１，２３４",
    "９９：９９", "٣", "۵", "५", "๒", "𝟙", "৫", "߁",
)  # fmt: skip


@cache
def pieces(language: str) -> tuple[str, ...]:
    """Words of the language next to numbers, or of which numbers are made."""
    lexicon = lexicon_for(LanguageTag.parse(language))
    tables = (
        lexicon.numeral_phrases, lexicon.after, lexicon.before, lexicon.months, lexicon.words,
        lexicon.magnitudes, lexicon.parts, lexicon.cardinals, lexicon.bounds_before,
        lexicon.bounds_after, lexicon.minus, lexicon.numerals, lexicon.ranges, lexicon.style.join,
        lexicon.part_joints,
    )  # fmt: skip
    return tuple(sorted({word for table in tables for word in table if word})) or JOINTS


@pytest.mark.parametrize("language", EVERY)
@given(data=st.data())
def test_facts_of_any_text_lie_in_it_one_behind_the_other(
    language: str, data: st.DataObject
) -> None:
    piece = st.one_of(*map(st.sampled_from, (pieces(language), DIGITS, JOINTS)))
    text = "".join(data.draw(st.lists(piece, max_size=12)))
    end = 0
    for fact in extract_numbers(text, LanguageTag.parse(language)):
        assert end <= fact.start < fact.end <= len(text)
        assert fact.text == text[fact.start : fact.end]
        assert fact.readings
        end = fact.end


@pytest.mark.parametrize("language", EVERY)
@given(text=st.text(max_size=60))
def test_no_text_is_too_odd_to_read(language: str, text: str) -> None:
    for fact in extract_numbers(text, LanguageTag.parse(language)):
        assert fact.text == text[fact.start : fact.end] != ""


def test_a_row_of_fractions_is_no_word_that_begins_at_each_of_them() -> None:
    for phrases in (["two"], ["दो"]):
        found = triggers(Style(numerals="words"), phrases).findall("½" * 9)
        assert found == ["½"] * 9
