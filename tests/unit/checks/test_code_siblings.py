"""Words of libraries, names the program has for other things, and flags: translated by nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
_GERMAN = ("en", "de")


def _scores(info: str, source: str, target: str, pair_of: PairOf) -> list[float]:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=_GERMAN)
    return [one.score for one in code(pair) if one.variant is None and one.score >= 0.6]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("go", "moor(5 * time.Second)", "moor(5 * time.Minute)"),
        ("java", "@PostMapping\nBoat moor(Boat boat) {}", "@PutMapping\nBoat moor(Boat boat) {}"),
        ("swift", "VStack(spacing: 4) {\n  Boat()\n}", "HStack(spacing: 4) {\n  Boat()\n}"),
        ("tsx", "const fee = useMemo(() => 2, [])", "const fee = useCallback(() => 2, [])"),
        ("elixir", "def handle_call(a, b), do: moor(a)", "def handle_cast(a, b), do: moor(a)"),
        ("html", '<button type="submit">2</button>', '<button type="button">2</button>'),
        ("html", '<form method="post" action="/moor">', '<form method="get" action="/moor">'),
        ("js", 'pier.on("click", moor)', 'pier.on("change", moor)'),
        ("python", "moor(tide=low, boat=2)\nsail(boat=3)", "moor(tide=low, tide=2)\nsail(boat=3)"),
        ("rust", "match s {\n  A::Low => wait(),\n  A::High => sail(),\n}",
         "match s {\n  A::High => wait(),\n  A::High => sail(),\n}"),
        ("js", "moor({ ...boat, tide: 2 })", "moor({ boat, tide: 2 })"),
        ("yaml", "run: npm test -- --coverage", "run: npm test"),
        ("json", '{"exclude": ["dist", "build"]}', '{"exclude": ["dist"]}'),
        ("svelte", "{#if low}<p>2</p>{:else}<p>3</p>{/if}", "{#if low}<p>2</p>\n<p>3</p>{/if}"),
        ("sh", "moor --when 'boat list --tide=low' 2", "moor --when 'boat list' 2"),
        ("python", 'log.info("%d boats at %s", 2, pier)', 'log.info("%s boats at %s", 2, pier)'),
    ],
)  # fmt: skip
def test_another_one_is_a_fault_between_latin_languages_too(
    info: str, source: str, target: str, pair_of: PairOf
) -> None:
    assert max(_scores(info, source, target, pair_of), default=0.0) >= 0.7


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("python", 'log.info("%d boats at %s", 2, pier)', 'log.info("%d Boote an %s", 2, pier)'),
        ("python", 'print("100 %% of %d boats" % 2)', 'print("%d Boote, alle 100 %%" % 2)'),
        ("js", 'const boat = find(2);\nmoor(boat);', 'const boot = find(2);\nmoor(boot);'),
        ("python", "minutes = 2\nmoor(minutes)", "minute = 2\nmoor(minute)"),  # Romanian, too
        ("js", "render([1, ...boats]);", "render([1, ...boote]);"),
        ("sh", "cat <<EOF > motd\nGood morning, boats.\nEOF",
         "cat <<EOF > motd\nGuten Morgen, Boote.\nEOF"),
        ("yaml", "name: Test the boats\nrun: npm test -- --all",
         "name: Die Boote testen\nrun: npm test -- --all"),
        ("kotlin", 'val boats = 2\nprintln("$boats boats")',
         'val boote = 2\nprintln("$boote Boote")'),
        ("html", '<p class="low pier">2</p>', '<p class="pier low">2</p>'),
        ("html", '<p class="low lang-en">2</p>', '<p class="lang-de low">2</p>'),
        ("html", '<p style="color: red; margin: 0">2</p>', '<p style="margin:0;color:red;">2</p>'),
        ("html", '<p style="background: url(/en/a.png)">2</p>',
         '<p style="background: url(/de/a.png)">2</p>'),
        ("html", '<p style="font-family: Inter">2</p>', '<p style="font-family: Lato">2</p>'),
        ("json", '{"boats": ["Rowing boat", "Ferry"]}', '{"boats": ["Ruderboot"]}'),
        ("json", '{"tags": ["boat", "pier"]}', '{"tags": ["boat"]}'),
        ("json", '{"keywords": ["boat", "pier"]}', '{"keywords": ["boat"]}'),
        ("yaml", 'categories: ["boat", "pier"]', 'categories: ["boat"]'),
        ("yaml", 'note: "Use --tide low at noon"', 'note: "Nutze mittags --tide low"'),
    ],
)  # fmt: skip
def test_what_a_translator_does_is_none(
    info: str, source: str, target: str, pair_of: PairOf
) -> None:
    assert not _scores(info, source, target, pair_of)


def test_a_text_fed_to_a_command_is_read_by_people(pair_of: PairOf) -> None:
    source = "cat <<EOF > motd\nGood morning, boats.\nThe tide is at 2 m.\nEOF\n"
    target = "cat <<EOF > motd\n배 여러분, 좋은 아침입니다.\n조수는 2 m입니다.\nEOF\n"
    pages = fenced(ENGLISH, source, "sh"), fenced(KOREAN, target, "sh")
    pair = pair_of(*pages, languages=("en", "ko"))
    assert not [one for one in code(pair) if one.score >= 0.6]


def test_a_mount_for_reading_alone_is_no_language(pair_of: PairOf) -> None:
    source, target = "volumes:\n  - ./data:/srv/tide:ro\n", "volumes:\n  - ./data:/srv/tide:rw\n"
    pair = pair_of(
        fenced(ENGLISH, source, "yaml"), fenced(KOREAN, target, "yaml"), languages=("en", "ko")
    )
    assert [one.score >= 0.6 for one in code(pair)] == [True]


@pytest.mark.parametrize(
    ("source", "target", "variants"),
    [
        ('moor({ at: "pier", spare: "rope" });', 'moor({ at: "sandbank", unused: "rope" });',
         ["example"]),
        ('moor({ at: "pier", spare: "rope" });', 'moor({ at: "pier", unused: "rope" });', [None]),
        ('moor({ at: "pier", start: "rope" });', 'moor({ at: "sandbank", stop: "rope" });', [None]),
        ('moor({ at: "pier", spare: 2 });\nuse(spare);',
         'moor({ at: "sandbank", idle: 2 });\nuse(spare);',
         [None]),
    ],
    ids=["text and name", "name alone", "contraries", "said elsewhere"],
)  # fmt: skip
def test_a_member_is_the_samples_own_where_its_texts_were_told_anew(
    source: str, target: str, variants: list[str | None], pair_of: PairOf
) -> None:
    pages = fenced(ENGLISH, source, "js"), fenced(KOREAN, target, "js")
    found = list(code(pair_of(*pages, languages=("en", "ko"))))
    assert [one.variant for one in found] == variants


@pytest.mark.parametrize(
    ("source", "target", "is_told"),
    [
        ("low pier", "high pier", True),
        ("low pier", "low", True),
        ("low lang-en", "low lang-ko", False),
        ("low lang-en", "lang-ko", True),
        ("en_pier low", "ko_pier low", False),
        ("low lang-en", "low lang-fr", True),
    ],
)
def test_a_class_may_name_the_language_of_its_page(
    source: str, target: str, is_told: bool, pair_of: PairOf
) -> None:
    texts = (f'<p class="{one}">2</p>\n<i>3</i>\n' for one in (source, target))
    pages = [fenced(page, one, "html") for page, one in zip((ENGLISH, KOREAN), texts, strict=True)]
    found = list(code(pair_of(*pages, languages=("en", "ko"))))
    assert any(one.score >= 0.6 for one in found) == is_told
