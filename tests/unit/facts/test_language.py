from __future__ import annotations

import pytest

from i18nlint.facts.language import function_share, letters, likelier, parts_of, words
from i18nlint.model.language import LanguageTag

ENGLISH, FRENCH, GERMAN, CHINESE, TAIWAN, JAPANESE = map(
    LanguageTag.parse, ("en", "fr", "de", "zh", "zh-TW", "ja")
)
SENTENCE = (
    "The garden is open from nine in the morning until it gets dark, and you can visit the "
    "greenhouse on the hill if you ask the people at the gate for a key."
)
PHRASE = (
    "Le jardin est ouvert de neuf heures du matin jusqu'à la tombée de la nuit, et vous pouvez "
    "visiter la serre sur la colline si vous demandez une clé aux gens de la porte."
)


def test_letters_are_counted_by_script() -> None:
    assert letters("ab 가나다 かな 漢 Жж 12!") == {
        "Latn": 2,
        "Hang": 3,
        "Kana": 2,
        "Hani": 1,
        "Cyrl": 2,
    }


@pytest.mark.parametrize(
    ("language", "parts"),
    [(JAPANESE, {"Kana", "Hani"}), (TAIWAN, {"Hani"}), (ENGLISH, {"Latn"})],
    ids=str,
)
def test_a_language_is_written_in_one_script_or_more(
    language: LanguageTag, parts: set[str]
) -> None:
    assert parts_of(language) == parts


def test_running_text_is_full_of_the_commonest_words_of_its_language() -> None:
    found = words(SENTENCE)
    assert function_share(found, ENGLISH) > 0.4
    assert function_share(found, FRENCH) < 0.1
    assert function_share(words("Docker Compose Swarm Kubernetes Helm Argo"), ENGLISH) == 0


def test_langdetect_decides_between_two_languages() -> None:
    assert likelier(SENTENCE, FRENCH, ENGLISH) > 0.95
    assert likelier(PHRASE, FRENCH, ENGLISH) < 0.05
    assert likelier(SENTENCE, GERMAN, ENGLISH) == likelier(SENTENCE, GERMAN, ENGLISH)


@pytest.mark.parametrize(
    ("text", "expected", "other"),
    [
        ("12 34", FRENCH, ENGLISH),
        (SENTENCE, ENGLISH, LanguageTag("eu")),
        (SENTENCE, CHINESE, CHINESE),
    ],
    ids=["no letters", "no profile", "one language"],
)
def test_without_evidence_nothing_is_likelier(
    text: str, expected: LanguageTag, other: LanguageTag
) -> None:
    assert likelier(text, expected, other) == 0
