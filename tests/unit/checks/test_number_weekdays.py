"""Days of the week that two versions name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.facts.numbers.weekdays import NAMES, may_name, weekdays_in
from i18nlint.model.language import LanguageTag

PairOf = Callable[..., Pair]


def _said(pair_of: PairOf, source: str, target: str, language: str) -> list[str]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=("en", language)))
    return [one.message for one in found if one.arguments.get("source_value") in NAMES]


@pytest.mark.parametrize(
    ("source", "target", "language", "said"),
    [
        (
            "We meet on Monday.",
            "Wir treffen uns am Dienstag.",
            "de",
            '"Monday" in en is "Dienstag"',
        ),
        ("We meet on Monday.", "모임은 화요일입니다.", "ko", '"Monday" in en is "화요일"'),
        (
            "The boat leaves on Friday at 18:00.",
            "Le bateau part samedi à 18 h.",
            "fr",
            '"Friday" in en is "samedi"',
        ),
        ("Closed on Wednesdays.", "В пятницу закрыто.", "ru", '"Wednesdays" in en is "пятницу"'),
        (
            "Open from Monday to Friday.",
            "月曜から木曜まで開いています。",
            "ja",
            '"Friday" in en is "木曜"',
        ),
        (
            "Harbour day: Sunday, 2 March 2025",
            "港口日：2025年3月2日星期六",
            "zh",
            '"Sunday" in en is "星期六"',
        ),
    ],
)
def test_one_day_against_another_is_told(
    pair_of: PairOf, source: str, target: str, language: str, said: str
) -> None:
    assert _said(pair_of, source, target, language) == [f"{said} here"]


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        pytest.param("We meet on Monday.", "Wir treffen uns montags.", "de", id="a form"),
        pytest.param("We meet on Monday.", "Wir treffen uns am 3. März.", "de", id="one side"),
        pytest.param(
            "On Monday and Friday.", "Von Dienstag bis Samstag, auch Freitag.", "de", id="more"
        ),
        pytest.param(
            "The call is on Thursday at 17:00 UTC.",
            "通話は金曜日の午前2時（日本時間）です。",
            "ja",
            id="the night between",
        ),
        pytest.param(
            "The sale ends at midnight on Sunday.",
            "セールは月曜日の午前0時に終了します。",
            "ja",
            id="midnight",
        ),
        pytest.param("It opens on Monday.", "Vào thứ hai của tháng, thứ Hai.", "vi", id="second"),
        pytest.param(
            "Every Friday we prepare the place.", "К пятнице готовят среду.", "ru", id="a case"
        ),
        pytest.param("Open on Sat and on Sunday.", "Samstags und So. offen.", "de", id="short"),
        pytest.param(
            "The market on Monday lends books three times a week.",
            "集市周一开，每星期三次借书。",
            "zh",
            id="short, in a word",
        ),
        pytest.param("Open Monday.", "Na segunda, a Quarta-feira.", "pt", id="half of a name"),
        pytest.param("Boats leave on Friday.", "(วันเสาร์อาทิตย์) เย็นศุกร์", "th", id="no article"),
        pytest.param("The Second Friday", "Người Thứ Hai, thứ sáu", "vi", id="two words"),
        pytest.param("Run `next Monday`.", "Führe `next Tuesday` aus.", "de", id="code"),
    ],
)
def test_days_that_agree_or_cannot_be_compared_are_silent(
    pair_of: PairOf, source: str, target: str, language: str
) -> None:
    assert _said(pair_of, source, target, language) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "- Sunday: closed\n- Monday: 9\n- Tuesday: 9",
            "- Montag: 9\n- Dienstag: 9\n- Sonntag: zu",
            id="list",
        ),
        pytest.param(
            "| Sunday | Monday | Friday |\n|-|-|-|\n| no | fish | soup |",
            "| Montag | Freitag | Sonntag |\n|-|-|-|\n| Fisch | Suppe | nein |",
            id="table",
        ),
        pytest.param(
            "## Sunday\n\nA.\n\n## Monday\n\nB.\n\n## Tuesday\n\nC.",
            "## Montag\n\nB.\n\n## Dienstag\n\nC.\n\n## Sonntag\n\nA.",
            id="headings",
        ),
    ],
)
def test_a_week_that_begins_on_another_day_is_silent(
    pair_of: PairOf, source: str, target: str
) -> None:
    assert _said(pair_of, source, target, "de") == []


def test_two_days_that_changed_places_between_paragraphs_are_told(pair_of: PairOf) -> None:
    source = "The boat with 12 seats sails on Monday.\n\nThe one with 40 sails on Friday."
    target = "Das Boot mit 12 Plätzen fährt am Freitag.\n\nDas mit 40 fährt am Montag."
    assert len(_said(pair_of, source, target, "de")) == 2


@pytest.mark.parametrize(
    ("language", "text", "day", "may"),
    [
        ("de", "am Freitagabend", "friday", True),
        ("nl", "zo gaat dat", "sunday", False),
        ("nl", "za/zo gesloten", "sunday", True),
        ("ja", "(金)", "friday", True),
        ("ja", "料金", "friday", False),
        ("ko", "9월 30일 금요일", "sunday", False),
        ("yue", "星期三", "tuesday", False),
    ],
)
def test_other_forms_may_name_a_day(language: str, text: str, day: str, *, may: bool) -> None:
    assert may_name(text, day, LanguageTag.parse(language)) is may


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Mondays, monday, Fridays", ["monday", "friday"]),
        ("fa", "سه‌شنبه و شنبه", ["tuesday", "saturday"]),
        ("uk", "у п'ятницю", ["friday"]),
        ("th", "วันพุธที่", ["wednesday"]),
        ("id", "Hari Minggu, seminggu", ["sunday"]),
        ("eu", "Astelehena", ["monday"]),
        ("zh", "一周五次", []),
    ],
)
def test_names_are_words_of_the_language(language: str, text: str, days: list[str]) -> None:
    found = list(weekdays_in(text, LanguageTag.parse(language)))
    assert [day for _, _, day in found] == days
    assert all(start < end for start, end, _ in found)
