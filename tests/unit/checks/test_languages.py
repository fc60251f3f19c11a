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
RELATIVES = {
    "pl": (
        "Ogród otwiera się o dziewiątej rano i zamyka o zmroku, a żeby wejść do szklarni na "
        "wzgórzu, trzeba mieć klucz od dozorcy, który mieszka przy bramie."
    ),
    "cs": (
        "Zahrada se otevírá v devět ráno a zavírá za soumraku, a kdo chce do skleníku na kopci, "
        "potřebuje klíč od správce, který bydlí hned u brány."
    ),
    "it": (
        "Il giardino apre alle nove del mattino e chiude quando fa buio, e per entrare nella serra "
        "sulla collina serve la chiave del custode che abita accanto al cancello."
    ),
    "es": (
        "El jardín abre a las nueve de la mañana y cierra cuando oscurece, y para entrar en el "
        "invernadero de la colina hace falta la llave del guarda que vive junto a la verja."
    ),
    "pt": (
        "O jardim abre às nove da manhã e fecha quando escurece, e para entrar na estufa da colina "
        "é preciso ter a chave do guarda que mora ao lado do portão."
    ),
    "uk": (
        "Сад відчиняють о дев’ятій ранку й зачиняють, коли стемніє, а щоб потрапити до теплиці на "
        "пагорбі, треба мати ключ від сторожа, який живе біля самої брами."
    ),
    "ru": (
        "Сад открывают в девять утра и закрывают, когда стемнеет, а чтобы попасть в теплицу на "
        "холме, надо иметь ключ от сторожа, который живёт у самых ворот."
    ),
}


def post(first: str, second: str) -> str:
    return f"# 3\n\n{first}\n\n{second}\n"


@pytest.mark.parametrize("source", TEXTS)
@pytest.mark.parametrize("target", TEXTS)
def test_a_paragraph_left_in_the_source_language_is_found(
    source: str, target: str, pair_of: PairOf, seen: Seen
) -> None:
    if source.partition("-")[0] == target.partition("-")[0]:
        return
    pair = pair_of(
        post(TEXTS[source], TEXTS[source]),
        post(TEXTS[target], TEXTS[source]),
        languages=(source, target),
    )
    assert seen(languages(pair)) == [("untranslated-block", f"a block here is still in {source}")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("pl", "cs"),
        ("cs", "pl"),
        ("it", "es"),
        ("es", "pt"),
        ("pt", "it"),
        ("uk", "ru"),
        ("ru", "uk"),
    ],
)
def test_a_paragraph_in_a_language_near_the_own_is_found(
    source: str, target: str, pair_of: PairOf, seen: Seen
) -> None:
    """Relatives share their commonest words, and Slavic ones have few that return."""
    pair = pair_of(
        post(RELATIVES[source], RELATIVES[source]),
        post(RELATIVES[target], RELATIVES[source]),
        languages=(source, target),
    )
    assert seen(languages(pair)) == [("untranslated-block", f"a block here is still in {source}")]


@pytest.mark.parametrize("source", TEXTS)
@pytest.mark.parametrize("target", TEXTS)
def test_a_translation_is_silent(source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(
        post(TEXTS[source], TEXTS[source]),
        post(TEXTS[target], TEXTS[target]),
        languages=(source, target),
    )
    assert list(languages(pair)) == []


@pytest.mark.parametrize(
    ("target", "third"), [("ja", "zh"), ("en", "ko"), ("zh", "ja"), ("ru", "ko")]
)
def test_a_paragraph_in_a_third_language_is_found(
    target: str, third: str, pair_of: PairOf, seen: Seen
) -> None:
    pair = pair_of(
        post(TEXTS["fr"], TEXTS["fr"]),
        post(TEXTS[target], TEXTS[third]),
        languages=("fr", target),
    )
    assert seen(languages(pair)) == [("wrong-language", f"a block here is in {third}")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Docker Compose, Kubernetes, Helm, Argo CD, GitHub Actions, Terraform",
        '"The garden is open from nine in the morning until it gets dark."',
        "[The garden is open from nine in the morning until dark](https://a.dev)",
        "> The garden is open from nine in the morning until it gets dark, says the sign.",
        "`the garden is open from nine in the morning until it gets dark`",
        "English | 한국어 | 日本語 | 中文",
        "See [https://a.dev/x](https://a.dev/x), the paper of the people who have been there.",
    ],
    ids=["names", "quotes", "link", "block quote", "code", "switcher", "reference"],
)
def test_what_may_be_in_any_language_is_silent(paragraph: str, pair_of: PairOf) -> None:
    pair = pair_of(
        post(TEXTS["en"], paragraph), post(TEXTS["ko"], paragraph), languages=("en", "ko")
    )
    assert list(languages(pair)) == []


@pytest.mark.parametrize(
    ("after", "count"),
    [("", 1), ("\n```\nMooring keeps heavy boats steady while loading cargo.\n```\n", 0)],
    ids=["prose", "shown in a sample"],
)
def test_a_copied_sentence_without_common_words_is_found_among_other_letters(
    after: str, count: int, pair_of: PairOf
) -> None:
    copied = f"Mooring keeps heavy boats steady while loading cargo.\n{after}"
    pair = pair_of(post(TEXTS["en"], copied), post(TEXTS["ko"], copied), languages=("en", "ko"))
    found = [one for one in languages(pair) if one.rule == "untranslated-block"]
    assert len(found) == count


@pytest.mark.parametrize(("language", "count"), [("ko", 1), ("fr", 0)])
def test_few_words_are_a_copied_sentence_only_among_other_letters(
    language: str, count: int, pair_of: PairOf
) -> None:
    copied = "Mooring keeps heavy boats steady while loading.\n"
    ours, theirs = post(TEXTS["en"], copied), post(TEXTS[language], copied)
    found = languages(pair_of(ours, theirs, languages=("en", language)))
    assert sum(one.rule == "untranslated-block" for one in found) == count


def test_a_file_that_was_never_translated_is_one_finding(pair_of: PairOf, seen: Seen) -> None:
    text = "# 3\n\n" + "\n\n".join(f"{TEXTS['en']} Number {n}." for n in range(7))
    pair = pair_of(text, text.replace("# 3", "# 셋"), languages=("en", "ko"))
    assert seen(languages(pair)) == [("untranslated-block", "7 of 8 blocks here are still in en")]


def test_words_that_are_of_no_language_do_not_part_what_was_left_untranslated(
    pair_of: PairOf,
) -> None:
    left = "\n\n".join([TEXTS["en"], "### Key, Gate", "They came in nineteen hundred and ten."])
    own = "\n\n".join([TEXTS["fr"]] * 6)
    texts = (f"{TEXTS['en']}\n\n{left}\n\n{TEXTS['en']}", f"{own}\n\n{left}\n\n{own}")
    pair = pair_of(*texts, languages=("en", "fr"))
    assert [finding.message for finding in languages(pair)] == [
        "2 blocks in a row here are still in en"
    ]


def test_a_paragraph_translated_in_part_does_not_part_what_was_left_untranslated(
    pair_of: PairOf,
) -> None:
    asked = "If you want to see the roses then you have to ask for it at the gate."
    partly = f"La clé est chez le gardien, qui habite près de la grille et dort tard. {asked}"
    own = "\n\n".join([TEXTS["fr"]] * 6)
    left = "They came in nineteen hundred and ten, and they have stayed for all of these years."
    source = [TEXTS["en"], TEXTS["en"], f"The guard has the key. {asked}", left, TEXTS["en"]]
    target = [own, TEXTS["en"], partly, left, own]
    pair = pair_of("\n\n".join(source), "\n\n".join(target), languages=("en", "fr"))
    run, sentence = languages(pair)
    assert run.message == "2 blocks in a row here are still in en"
    assert run.target
    assert sentence.target
    assert run.target.span.contains(sentence.target.span), "the judge tells the larger alone"


def test_a_translated_paragraph_parts_what_was_left_untranslated(pair_of: PairOf) -> None:
    own = "\n\n".join([TEXTS["fr"]] * 6)
    english = "\n\n".join([TEXTS["en"], TEXTS["en"], TEXTS["en"]])
    french = "\n\n".join([own, TEXTS["en"], TEXTS["fr"], TEXTS["en"], own])
    assert len(list(languages(pair_of(english, french, languages=("en", "fr"))))) == 2


def test_a_copied_sentence_that_is_mostly_a_link_is_found(pair_of: PairOf) -> None:
    copied = "Using the terrace? See [how to close the greenhouse at night](/night)!"
    pair = pair_of(post(TEXTS["en"], copied), post(TEXTS["fr"], copied), languages=("en", "fr"))
    (finding,) = languages(pair)
    assert finding.rule == "untranslated-block"
    entry = "[How to close the greenhouse when it is cold](/cold)"
    pair = pair_of(post(TEXTS["en"], entry), post(TEXTS["fr"], entry), languages=("en", "fr"))
    assert list(languages(pair)) == []


def test_a_sentence_with_an_address_is_no_reference_but_an_entry_is(pair_of: PairOf) -> None:
    sentence = "If you want to see the garden, you can visit https://a.example and choose a tour."
    pair = pair_of(post(TEXTS["en"], sentence), post(TEXTS["fr"], sentence), languages=("en", "fr"))
    assert [finding.rule for finding in languages(pair)] == ["untranslated-block"]
    entry = f"- {sentence}"
    pair = pair_of(post(TEXTS["en"], entry), post(TEXTS["fr"], entry), languages=("en", "fr"))
    assert list(languages(pair)) == []


def test_a_file_that_is_a_copy_is_one_finding(pair_of: PairOf, seen: Seen) -> None:
    text = "\n\n".join((f"# {TEXTS['en'][:20]}", TEXTS["en"], TEXTS["en"].upper().capitalize()))
    pair = pair_of(f"{text}\n", text.replace("\n", "\r\n"), languages=("en", "ko"))
    assert seen(languages(pair)) == [("untranslated-block", "this file is a copy of the one in en")]


def test_what_is_typed_into_a_form_may_stay(pair_of: PairOf) -> None:
    item = '- **Default value** "You have to give this a title before it is shown"'
    pair = pair_of(post(TEXTS["en"], item), post(TEXTS["ko"], item), languages=("en", "ko"))
    assert list(languages(pair)) == []


def test_a_title_that_lost_its_link_lost_nothing_else(pair_of: PairOf) -> None:
    title = "How to Tell the Time by the Tide and What to Do With It"
    linked = f"- [{title}](https://tides.dev/time)\n"
    assert list(languages(pair_of(linked, f"- {title}\n", languages=("en", "ko")))) == []
    assert list(languages(pair_of(f"- {title}\n", f"- {title}\n", languages=("en", "ko"))))


@pytest.mark.parametrize(
    ("heading", "least", "most"),
    [("## Where the keys of the garden are", 0.5, 0.6), ("## 열쇠가 있는 곳", 0.6, 1.0)],
    ids=["all of them", "one of them"],
)
def test_headings_that_a_page_keeps_throughout_are_a_note(
    heading: str, least: float, most: float, pair_of: PairOf
) -> None:
    kept = "# How to get into the garden in winter"
    texts = [
        f"{kept}\n\n{one}\n\n{two}\n\n{three}\n\n## The keeper of the hill\n\n{three}\n"
        for one, two, three in (
            ("Four gates.", "## Where the keys of the garden are", "Two keys."),
            ("문은 넷이다.", heading, "열쇠는 두 개다."),
        )
    ]
    scores = [one.score for one in languages(pair_of(*texts, languages=("en", "ko")))]
    assert scores
    assert least <= max(scores) <= most


ALT = "The keeper of the light looks at the sea"


@pytest.mark.parametrize(
    ("heading", "others", "is_note"),
    [
        ("Sea", (), False),
        (f"{ALT}.", (), True),
        ("Sea", ("fr", "pl"), True),
        ("Sea", ("fr",), False),
    ],
)
def test_a_picture_of_which_its_heading_tells_is_not_much_missed(
    heading: str, others: tuple[str, ...], is_note: bool, pair_of: PairOf
) -> None:
    picture = f"![{ALT}](a.png)\n"
    kept = dict.fromkeys(others, f"## 3\n\n{picture}")
    pair = pair_of(
        f"## {heading}\n\n{picture}", f"## 바다\n\n{picture}", languages=("en", "ko"), others=kept
    )
    (found,) = languages(pair)
    assert (found.rule, found.score < 0.6) == ("untranslated-block", is_note)


def test_pictures_of_a_page_that_translates_none_are_a_note(pair_of: PairOf) -> None:
    page = "".join(f"![{ALT}, {name}](a.png)\n\n" for name in ("mast", "sail", "oars"))
    translated = page.replace(f"{ALT}, oars", "노가 걸려 있는 작은 배")
    languages_of = {"languages": ("en", "ko")}
    kept = list(languages(pair_of(f"## Sea\n\n{page}", f"## 바다\n\n{page}", **languages_of)))
    left = list(languages(pair_of(f"## Sea\n\n{page}", f"## 바다\n\n{translated}", **languages_of)))
    assert [one.score < 0.6 for one in kept] == [True] * 3
    assert [one.score < 0.6 for one in left] == [False] * 2
