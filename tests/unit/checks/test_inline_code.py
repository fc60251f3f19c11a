"""Words of code within the text: rule C003."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding, Side

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize("languages", [("en", "ja"), ("en", "de")])
def test_a_setting_with_another_value(
    languages: tuple[str, str], pair_of: PairOf, seen: Seen
) -> None:
    target = "`mast: 2`, `fifo: false` und 362.\n"
    pair = pair_of("Set `mast: 2`, `fifo: true` and 362.\n", target, languages=languages)
    assert seen(code(pair)) == [("inline-code", '"fifo: true" in en is "fifo: false" here')]


def test_a_code_word_with_a_slip(pair_of: PairOf, seen: Seen) -> None:
    source = "`useState`와 `fetchData`를 362번 부릅니다.\n"
    pair = pair_of(source, "Call `useState` and `fetchDatas_x` 362 times.\n")
    assert seen(code(pair)) == [("inline-code", '"fetchData" in ko is "fetchDatas_x" here')]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`Method` 362", "`Methods` 362"),
        ("`<Picture />` 362", "`<Picture/>` 362"),
        ("`post.ko.md` 362", "`post.en.md` 362"),
        ("`사용자` 362", "`user` 362"),
        ("`npm` 362", "`cargo` 362"),
    ],
)
def test_a_code_word_that_only_looks_different(source: str, target: str, pair_of: PairOf) -> None:
    assert list(code(pair_of(f"{source}번.\n", f"{target} times.\n"))) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`<slot />` 362", "`<स्लॉट />` 362"),
        ("`jwt-auth` 362", "`basic-auth` 362"),
        ("`Retry-After` 362", "`Retry-Before` 362"),
        ("`202 Accepted`, not `200`, 362", "`201 Created`, `200` 362"),
        ("`(entry: Item) => Promise<Page>` 362", "`() => Promise<Page>` 362"),
        ("`() => ({ h: number, a: number })` 362", "`() => ({ h: number, a number })` 362"),
        ("`sky-logger` to `Sky OAP` 362", "`http-logger` `HTTP` `trace` 362"),
    ],
    ids=[
        "tag in other letters",
        "one part of the name",
        "part of a header",
        "status",
        "signature",
        "sign",
        "among others",
    ],
)
def test_another_word_in_the_place_of_the_only_one(
    source: str, target: str, pair_of: PairOf
) -> None:
    (finding,) = code(pair_of(f"{source} times.\n", f"{target}번.\n", languages=("en", "ko")))
    assert finding.rule == "inline-code"
    assert finding.score >= 0.6


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`<folder>` 362", "`<폴더>` 362"),
        ("`https://a.de/x` 362", "`https://a.ko/x` 362"),
        ("`list_comprehension` 362", "`list comprehension` 362"),
        ("`kind=YourModel` 362", "`kind=Model` 362"),
        ('`<details class="faq">` 362', "`details.faq` 362"),
        ("`'Z' - alpha` 362", "`Z-alpha` 362"),
    ],
    ids=[
        "stand-in",
        "address in another language",
        "words",
        "the reader's own",
        "selector",
        "spaces",
    ],
)
def test_a_word_for_the_reader_may_be_another(source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(f"{source} times.\n", f"{target}번.\n", languages=("en", "ko"))
    assert list(code(pair)) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`on (pc), off (others)` 362 times `key`.", "`on (pc), off (autres)` 362 fois `key`."),
        ("`src/categories/index.md` 362 `key`.", "`src/categorias/index.md` 362 `key`."),
        ("`src/pages/index.md` 362 `key`.", "`index.md` 362 `key`."),
        ("Next `.js` 362 `key`.", "`Next.js` 362 `key`."),
        ("`getValue` 362 `key`.", "`form.getValue` 362 `key`."),
        ("`kind='number'` 362 `key`.", '`kind="number"` 362 `key`.'),
        ("`// comment 2` 362 `key`.", "`// commentaire 2` 362 `key`."),
        ("`22.20.*` 362 `key`.", "`v22.20.*` 362 `key`."),
        ("`Select-like` 362 `key`.", "`Select` 362 `key`."),
        ("`checked=true` 362 `key`.", "`checked` 362 `key`."),
        ("`type=text/css` 362 `key`.", "`text/css` 362 `key`."),
        ("`site.config.*` 362 `key`.", "`site.config` 362 `key`."),
        ("`public/map.txt` 362 `key`.", "`public/` 362 `map.txt` `key`."),
        ("`./rig/map.txt` 362 `key`.", "`kite/rig/map.txt` 362 `key`."),
        ("`v3.11.x` 362 `key`.", "`3.11.2` 362 `key`."),
        ("`@layer` 362 `key`.", "`layer` 362 `key`."),
        ("`/boats/[page]`, `/boats/1` 362 `key`.", "`/barcos/[page]`, `/barcos/1` 362 `key`."),
    ],
    ids=[
        "a word",
        "spelled otherwise",
        "without its folder",
        "with its name",
        "with its owner",
        "other quotes",
        "a comment",
        "a version",
        "of a kind",
        "a value that goes without saying",
        "a value alone",
        "any ending",
        "in two words",
        "from another folder",
        "any version",
        "a sign in front",
        "renamed throughout",
    ],
)
def test_code_written_for_readers_is_at_most_a_note(
    source: str, target: str, pair_of: PairOf
) -> None:
    found = code(pair_of(f"{source}\n", f"{target}\n", languages=("en", "fr")))
    assert all(finding.score < 0.6 for finding in found)


def test_a_channel_is_no_place_on_a_page(pair_of: PairOf) -> None:
    texts = ("Write 3 to `#lastenrad`.\n", "Écrivez 3 à `#lastenard`.\n")
    (finding,) = code(pair_of(*texts, languages=("en", "fr")))
    assert finding.score >= 0.6


def test_a_word_that_the_source_says_too_is_said_again(pair_of: PairOf) -> None:
    source = "`ref()` 362, `reactive()` 9, `ref()`.\n"
    target = "`reactive()` 362, `reactive()` 9, `ref()`.\n"
    assert all(finding.score < 0.6 for finding in code(pair_of(source, target)))


def test_two_letters_of_a_word_that_changed_places_are_a_slip_in_all_languages(
    pair_of: PairOf,
) -> None:
    texts = ("A file in `EPUB` has 362 pages.\n", "Ein `EUPB` hat 362 Seiten.\n")
    (finding,) = code(pair_of(*texts, languages=("en", "de")))
    assert finding.score >= 0.6


@pytest.mark.parametrize(
    ("word", "other", "is_heard"),
    [
        pytest.param("pip install hivekit", "pip install hive-kit", True, id="a hyphen"),
        pytest.param("npm run dev", "npm rundev", True, id="a space"),
        pytest.param("config/hive.toml", "config/hive.yaml", True, id="another kind of file"),
        pytest.param("list item", "list-item", False, id="no command"),
        pytest.param("Content-Type", "content-type", False, id="a header"),
        pytest.param("npm install <name>", "npm install <nom>", False, id="a stand-in"),
    ],
)
def test_a_command_is_one_to_the_letter_in_every_language(
    word: str, other: str, is_heard: bool, pair_of: PairOf
) -> None:
    english = f"# 3\n\nFirst run `{word}` and then open `a.md`, 4 times.\n"
    french = f"# 3\n\nLancez d'abord `{other}`, puis ouvrez `a.md`, 4 fois.\n"
    found = list(code(pair_of(english, french, languages=("en", "fr"))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard


@pytest.mark.parametrize(
    ("word", "other", "programs", "is_note"),
    [
        ("{ name: 'val' }", "{ key: val }", "", True),
        ("{ name: 'val' }", "{ key: val }", "set({ name: 1 })", False),
        ("{ name: 'val' }", "{ nane: 'val' }", "", False),
        ("{ name: 'val' }", "{ key: 'val', x: 1 }", "", False),
    ],
    ids=["made up", "of a program", "a slip", "of another shape"],
)
def test_a_sample_that_was_made_up_anew_is_a_note(
    word: str, other: str, programs: str, is_note: bool, pair_of: PairOf
) -> None:
    text = "{0} 362 `{1}`, `put()`.\n\n```js\nput();\n{2}\n```\n"
    pair = pair_of(text.format("키", word, programs), text.format("Keys", other, programs))
    found = [one for one in code(pair) if one.rule == "inline-code" and one.score >= 0.6]
    assert (not found) is is_note


@pytest.mark.parametrize(
    ("word", "other", "programs", "is_note"),
    [
        ("ev.isTrusted", "event.isTrusted", "", True),
        ("ev.isTrusted", "event.isTrusted", "ev = first();", False),
        ("event.isTrusted", "evnet.isTrusted", "", False),
        ("ev.isTrusted", "event.isTruster", "", False),
        ("rig.yaml", "rigging.yaml", "", False),
        ("plain sailor", "simple sailor", "", False),
        ("plain sailor", "simple sailor", "rank = 'simple sailor';", False),
        ("plain sailor", "plian sailor", "", False),
        ("npm start", "yarn start", "", False),
        ("mast raise", "mast lower", "", False),
    ],
)
def test_what_no_program_calls_so_may_be_called_otherwise(
    word: str, other: str, programs: str, is_note: bool, pair_of: PairOf
) -> None:
    text = "{0} 362 `{1}`, `put()`.\n\n```js\nput();\n{2}\n```\n"
    pair = pair_of(text.format("키", word, programs), text.format("Keys", other, programs))
    found = [one for one in code(pair) if one.rule == "inline-code" and one.score >= 0.6]
    assert (not found) is is_note


def test_a_slip_of_the_source_is_shown_there(pair_of: PairOf) -> None:
    source = "`lastt_seen` 362.\n\n여기 `last_seen` 41.\n\n`last_seen` 끝.\n"
    target = "`last_seen` 362.\n\nHere `last_seen` 41.\n\n`last_seen` ends.\n"
    (finding,) = code(pair_of(source, target))
    assert finding.primary is Side.SOURCE
    assert finding.message == '"lastt_seen" in ko is "last_seen" in en and elsewhere in ko'


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("`number | boolean`", "`boolean`", 1),
        ("`boolean`", "`number | boolean`", 1),
        ("`number | boolean`", "`boolean | number`", 0),
        ("`Cache-Control: no-store`", "`no-store`", 0),
    ],
    ids=["one less", "one more", "turned round", "a part"],
)
def test_a_type_that_lacks_an_alternative_is_another(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    texts = f"Type: {source}, default: `true`, 7.\n", f"타입: {target}, 기본값: `true`, 7.\n"
    found = code(pair_of(*texts, languages=("en", "ko")))
    assert [one.score >= 0.6 for one in found if one.score >= 0.6] == count * [True]


def test_a_word_is_not_taken_for_a_like_one_with_a_stand_in(pair_of: PairOf) -> None:
    english = "First `make` runs it, then `:make [target]`, 362 times.\n"
    spanish = "Primero `make_x` lo ejecuta, luego `:make [meta]`, 362 veces.\n"
    (finding,) = code(pair_of(english, spanish, languages=("en", "es")))
    assert finding.message == '"make" in en is "make_x" here'
