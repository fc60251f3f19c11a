from __future__ import annotations

import pytest

from i18nlint.discover.writing import language_of, reads_as
from i18nlint.model.language import LanguageTag

from .conftest import CHINESE, ENGLISH, GERMAN, ITALIAN, JAPANESE, KOREAN

RUSSIAN = (
    "Это статья о том, как не надо работать с инструментом, если вы не знаете, что это для вас.\n"
)
FRENCH = "Cet article est pour ceux qui ne savent pas encore ce que les outils sont dans la vie.\n"

HINDI = "यह दुकान सुबह खुलती है और शाम को बंद होती है। दूध के लिए आप पहले से कह सकते हैं।\n"
MARATHI = "हे दुकान सकाळी उघडते आणि ते संध्याकाळी बंद होते. दूध संपले आहे तर तुम्ही आधी सांगा व या.\n"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (ITALIAN, "it"),
        (KOREAN, "ko"),
        (JAPANESE, "ja"),
        (CHINESE, "zh"),
        (RUSSIAN, "ru"),
        (HINDI, "hi"),
        (MARATHI, "mr"),
        ("```\nthe of and to is that\n```\n", ""),
        ("npm install", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_text_is_guessed(text: str, language: str) -> None:
    assert language_of(text) == language


def test_names_of_software_do_not_hide_the_language() -> None:
    text = "TypeScript와 React, Next.js로 만든 블로그에 Cloudflare Workers를 붙이는 방법\n" * 2
    assert language_of(text) == "ko"


def test_frontmatter_and_code_do_not_count() -> None:
    text = f"---\ntitle: {ENGLISH}---\n```py\n# {ENGLISH}```\n{GERMAN}"
    assert language_of(text) == "de"


def test_relatives_may_pass_for_each_other() -> None:
    text = "Det er ikke en god idé å gjøre det, og det er noe som du kan lese om på nettet.\n"
    assert reads_as(LanguageTag("no"), text)
    assert reads_as(LanguageTag("da"), text)
    assert reads_as(LanguageTag("en"), text) is False


def test_a_language_whose_words_are_unknown_is_not_judged() -> None:
    assert reads_as(LanguageTag("oc"), ENGLISH) is None
    assert reads_as(LanguageTag("oc"), KOREAN) is False


def test_a_few_words_shared_with_a_neighbour_refute_no_name() -> None:
    """Inflected prose with few of the frequent words: it may be what its folder says."""
    text = (
        "Loni přihlíželo téměř půl milionu lidí, jak vzducholoď stoupá nad jezero. Jízdenka stála "
        "tolik, kolik dělník vydělal za deset týdnů. Po třech letech byly dvě třetiny pryč.\n"
        "Muzeum má otevřeno denně od devíti do pěti. Na palubě přežilo šedesát dva cestujících.\n"
    )
    assert reads_as(LanguageTag("cs"), text) is not False
    assert reads_as(LanguageTag("de"), ENGLISH) is False


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("這個頁面說明如何設定網站，還沒有時間的人可以先讀下一節。\n", "zh-Hant"),
        ("这个页面说明如何设定网站，还没有时间的人可以先读下一节。\n", "zh"),
    ],
)
def test_chinese_is_told_apart_by_its_characters(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_short_page_of_slovene_may_pass_for_slovene() -> None:
    text = (
        "Kolesa so na voljo od 1. aprila do 15. novembra. Z enim računom si lahko izposodite dve "
        "kolesi. Poškodbo prijavite v 15 minutah po prevzemu, sicer se vam zaračuna ves znesek.\n"
    )
    assert reads_as(LanguageTag("sl"), text) is not False


def test_one_frequent_word_alone_tells_no_language() -> None:
    text = "Agua a 30 °C, horno a 250 °C, sal a gusto, masa a mano y a reposar hasta mañana.\n"
    assert reads_as(LanguageTag("es"), text) is None


def test_the_keys_of_frontmatter_in_json_are_no_prose() -> None:
    assert language_of('{\n  "title": "the of and to is",\n  "tags": ["for you"]\n}\nAgua\n') == ""
