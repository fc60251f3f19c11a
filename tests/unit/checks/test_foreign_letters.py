"""Letters and words of another language within a translation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.languages import languages
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]

TEXTS = {
    "ko": "정원은 아침 아홉 시에 열고 해가 지면 닫습니다. 언덕의 온실은 열쇠가 있어야 들어갑니다.",
    "ja": "庭園は朝九時に開き、日が暮れると閉まります。丘の温室には鍵が必要です。",
    "zh": "花园早上九点开门，天黑时关门。山坡上的温室需要钥匙才能进入。",
    "zh-TW": "花園早上九點開門，天黑時關門。山坡上的溫室需要鑰匙才能進入。",
    "en": (
        "The garden is open from nine in the morning until it gets dark, and you need a key to "
        "visit the greenhouse on the hill."
    ),
    "fr": (
        "Le jardin est ouvert de neuf heures du matin jusqu'à la nuit, et il vous faut une clé "
        "pour visiter la serre sur la colline."
    ),
    "ru": "Сад открыт с девяти утра до темноты, и чтобы попасть в теплицу на холме, нужен ключ.",
}


def post(first: str, second: str) -> str:
    return f"# 3\n\n{first}\n\n{second}\n"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ja", "庭園は朝九時に 열고、日が暮れると閉まります。", "열고"),
        ("zh", "花园早上九点开门，天黑时かなり关门。", "かなり"),
        ("zh-TW", "花園早上九點開门，天黑時關門。", "门"),
        ("fr", "Le jardin est \u043evert 3 de neuf heures.", "\u043evert"),
    ],
    ids=["Hangul in Japanese", "kana in Chinese", "simplified", "Cyrillic o"],
)
def test_letters_of_a_foreign_script_are_found(
    language: str, text: str, found: str, pair_of: PairOf
) -> None:
    pair = pair_of(post(TEXTS["en"], "One 3."), post(text, "3."), languages=("en", language))
    (finding,) = languages(pair)
    assert (finding.rule, finding.arguments["text"]) == ("mixed-script", found)
    assert finding.target
    assert pair.target.document.source.slice(finding.target.span) == found


def test_a_foreign_word_that_the_source_has_too_is_what_the_text_is_about(pair_of: PairOf) -> None:
    pair = pair_of(
        "The word 정원 has 2 syllables.\n", "정원という言葉は2音節です。\n", languages=("en", "ja")
    )
    assert list(languages(pair)) == []


def test_titles_of_cards_in_the_letters_of_the_source_are_found(
    pair_of: PairOf, seen: Seen
) -> None:
    cards = '{{{{< cards >}}}}\n  {{{{< card link="a" title="{}" >}}}}\n{{{{< /cards >}}}}\n'
    source = f"# 3\n\n{cards.format('온실 안내')}"
    assert seen(languages(pair_of(source, source, languages=("ko", "de")))) == [
        ("untranslated-block", '"온실 안내" is still in ko here')
    ]
    translated = f"# 3\n\n{cards.format('Das Gewächshaus')}"
    assert list(languages(pair_of(source, translated, languages=("ko", "de")))) == []
    assert list(languages(pair_of(translated, translated, languages=("de", "ko")))) == []


def test_an_item_of_ideographs_alone_may_be_japanese(pair_of: PairOf) -> None:
    source = post(TEXTS["ko"], "작업 시간 단축: 예상 8시간 → 실제 50분, 90% 단축")
    terse = post(TEXTS["ja"], "作業時間短縮：予想8時間 → 実際50分、90%短縮")
    assert list(languages(pair_of(source, terse, languages=("ko", "ja")))) == []
    chinese = post(TEXTS["ja"], "工作时间缩短：预计8小时 → 实际50分钟，缩短了90%")
    (finding,) = languages(pair_of(source, chinese, languages=("ko", "ja")))
    assert (finding.rule, finding.arguments["language"]) == ("wrong-language", "zh")


def test_a_name_in_its_own_letters_with_a_gloss_is_no_leftover(pair_of: PairOf) -> None:
    source = "글쓴이 장욱은 이 도시에서 20년 동안 배를 만들었고 지금은 글을 쓴다.\n"
    target = "作者장욱（Jangwook）在这座城市造了20年船，现在写文章。\n"
    pair = pair_of(source, target, languages=("ko", "zh"))
    assert [one for one in languages(pair) if one.rule == "mixed-script"] == []


@pytest.mark.parametrize(
    ("source", "target", "tags"),
    [
        pytest.param("## 修正\n", "## 修正\n", ("ja", "en"), id="a heading"),
        pytest.param("더 보기: 정원.\n", "더 보기: 정원.\n", ("ko", "en"), id="a short sentence"),
        pytest.param(
            '{{< figure src="a.png" caption="Leave the width of a finger between the rows." >}}\n',
            '{{< figure src="a.png" caption="Leave the width of a finger between the rows." >}}\n',
            ("en", "de"),
            id="a caption",
        ),
    ],
)
def test_what_was_copied_in_foreign_letters_or_words_is_untranslated(
    source: str, target: str, tags: tuple[str, str], pair_of: PairOf, seen: Seen
) -> None:
    pair = pair_of(f"# 362\n\n{source}", f"# 362\n\n{target}", languages=tags)
    assert [rule for rule, _ in seen(languages(pair))] == ["untranslated-block"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        pytest.param("## 한국어\n", ("ko", "en"), id="the name of a language"),
        pytest.param("- 정원\n", ("ko", "en"), id="a name in a list"),
        pytest.param(
            '<Card title="Guide to Security and the Law" />\n', ("en", "de"), id="a title"
        ),
        pytest.param(
            '<Card title="feat: make it the default for all of us" />\n',
            ("en", "ko"),
            id="a title that is a sentence",
        ),
        pytest.param(
            '<Card text="How we came from there to here in a year" href="https://a.dev" />\n',
            ("en", "ko"),
            id="a page elsewhere",
        ),
    ],
)
def test_what_may_be_meant_in_foreign_letters_is_silent(
    text: str, tags: tuple[str, str], pair_of: PairOf
) -> None:
    assert list(languages(pair_of(f"# 362\n\n{text}", f"# 362\n\n{text}", languages=tags))) == []
