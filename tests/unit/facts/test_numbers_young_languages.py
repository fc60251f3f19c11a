"""Sentences in languages whose files know the commonest words alone."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        ("bn", "লক্ষ্য সাড়ে তিন কোটি টাকা।", "money", 35_000_000, "BDT"),
        ("bn", "খরচ ৩৩ হাজার ৪৭২ কোটি টাকা।", "money", 334_720_000_000, "BDT"),
        ("bn", "বরাদ্দ ২২ হাজার কোটি টাকা।", "money", 220_000_000_000, "BDT"),
        ("bn", "লাগে পৌনে দুই ঘণ্টা।", "duration", 6300, "s"),
        ("bn", "বন্ধ হয় রাত ৮টা ৪০ মিনিটে।", "time", "20:40", ""),
        ("bn", "আছে এগারোটি ঘর।", "count", 11, ""),
        ("hi", "कुल 33 हज़ार 472 करोड़ रुपये।", "money", 334_720_000_000, "INR"),
        ("hi", "इस बार 2.10 लाख करोड़ रुपये।", "money", 2_100_000_000_000, "INR"),
        ("mr", "खर्च सव्वा लाखांच्या वर आहे।", "count", 125_000, ""),
        ("ur", "انعام 5 کروڑ 60 لاکھ روپے تھا۔", "money", 56_000_000, "INR"),
        ("ur", "میچ ساڑھے بارہ بجے ختم ہوا۔", "time", "12:30", ""),
        ("ur", "سڑک ڈیڑھ گھنٹے بند رہی۔", "duration", 5400, "s"),
        ("ta", "செலவு 44 கோடி ரூபாய்.", "money", 440_000_000, "INR"),
        ("ta", "பிற்பகல் 2.35 மணிக்கு ஏவப்பட்டது.", "time", "14:35", ""),
        ("ta", "ஆழத்தில் மைனஸ் 10.", "count", -10, ""),
        ("te", "రైతులకు 12,178 కోట్ల రూపాయలు.", "money", 121_780_000_000, "INR"),
        ("te", "సాయంత్రం 5 గంటల వరకు.", "time", "17:00", ""),
        ("te", "53 లక్షల టన్నులు కొన్నారు.", "size", 5_300_000, "t"),
        ("km", "ភ្ញៀវ ៨០ ម៉ឺននាក់។", "count", 800_000, "person"),
        ("km", "ចំណូល ៣៧,១ លានដុល្លារ។", "money", 37_100_000, "USD"),
        ("km", "ដល់ម៉ោង ៥:៣០ ល្ងាច។", "time", "17:30", ""),
        ("my", "ဝင်ကြေး ၂၅,၀၀၀ ကျပ်။", "money", 25_000, "MMK"),
        ("sw", "Joto ni nyuzi 20 chini ya sifuri.", "count", -20, ""),
        ("sw", "Barafu imepungua kwa asilimia 85.", "percent", 85, "%"),
    ],
)
def test_a_number_is_read(
    language: str, text: str, kind: str, value: float | str, unit: str
) -> None:
    facts = [(f.kind, f.value, f.unit) for f in extract_numbers(text, LanguageTag(language))]
    expected = value if isinstance(value, str) else Fraction(value)
    assert facts == [(kind, expected, unit)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("bn", "এটা নতুন নয়।"), ("ur", "یہ اسی طرح ہے۔"), ("bn", "একসঙ্গে চলি।")],
)
def test_a_word_that_only_looks_like_a_numeral_is_none(language: str, text: str) -> None:
    assert not [*extract_numbers(text, LanguageTag(language))]
