"""What is code in a page, which block stands against which, and what many blocks have alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


SCRIPT = "<script setup>\nimport Map from '{0}/Map.vue'\nconst cups = {1}\n</script>\n\n# 3\n"
EXPORTS = "import Map from '{0}/Map.astro';\n\nexport const cups = {1};\n\n# 3\n"


def test_styles_within_html_are_code(pair_of: PairOf, seen: Seen) -> None:
    page = "# 3\n\n<style>\n.box {{ padding: {0}; }}\n</style>\n\n{1} 362.\n"
    pair = pair_of(page.format("16px", "가"), page.format("8px", "A"))
    assert [rule for rule, _ in seen(code(pair))] == ["code-differs"]


def test_samples_in_another_order_are_no_fault(pair_of: PairOf) -> None:
    first, second = "```css\n.a { color: navy; }\n```\n", "```css\n.b { color: red; }\n```\n"
    source, target = (
        f"# 3\n\n{KOREAN}\n\n{first}\n{second}",
        f"# 3\n\n{ENGLISH}\n\n{second}\n{first}",
    )
    assert list(code(pair_of(source, target))) == []


def test_code_that_became_two_blocks_of_its_section_is_no_fault(pair_of: PairOf) -> None:
    first, second = "const mast = rig(21);\nmast.rise();", "import { sail } from './sail';"
    own, other = f"```ts\n{first}\n```\n", f"```ts\n{second}\n```\n"
    source = f"# 3\n\n{KOREAN}\n\n```ts\n{first}\n\n{second}\n```\n"
    parted = f"# 3\n\n{ENGLISH}\n\n{own}\n{ENGLISH}\n\n{other}"
    assert list(code(pair_of(source, parted))) == []
    assert list(code(pair_of(parted, source))) == []
    (lost,) = code(pair_of(source, f"# 3\n\n{ENGLISH}\n\n{own}"))
    assert lost.message.startswith('the line "import { sail }')
    (edited,) = code(pair_of(source, parted.replace("21", "12")))
    assert edited.rule == "code-differs"


def test_two_blocks_that_became_one_have_the_language_of_either(pair_of: PairOf) -> None:
    first, second = "$ MAST=high\n$ kite --tail 21", "if (process.env.MAST) {\n  rise(21);\n}"
    source = f"# 3\n\n{KOREAN}\n\n```sh\n{first}\n```\n\n```js\n{second}\n```\n"
    one = f"# 3\n\n{ENGLISH}\n\n```js\n{first}\n\n{second}\n```\n"
    assert [found for found in code(pair_of(source, one)) if found.score >= 0.6] == []
    lone = code(pair_of(source, f"# 3\n\n{ENGLISH}\n\n```js\n{first}\n```\n"))
    assert "code-language" in [found.rule for found in lone]


def test_a_diagram_shown_twice_is_held_against_itself(pair_of: PairOf) -> None:
    lines = "graph TD\n  A --> B\n  B --> C\n  C --> D"
    page = "# {0} 3\n\n```text\n{1}\n```\n\n```mermaid\n{2}\n```\n"
    source = page.format("가", lines, lines)
    target = page.format("A", lines, lines.replace("  A --> B\n", ""))
    pairs = [(one.info, other.info) for one, other in code_pairs(pair_of(source, target).bitext)]
    assert sorted(pairs) == [("mermaid", "mermaid"), ("text", "text")]


def test_commands_stand_against_themselves_where_each_side_forgot_one_language(
    pair_of: PairOf,
) -> None:
    page = "# {0} 3\n\n{1}\n\n```{2}\nnpm run moor\n```\n\n{1}\n\n```{3}\ncd pier\n```\n"
    source, target = page.format("가", KOREAN, "bash", ""), page.format("A", ENGLISH, "", "bash")
    assert [one.rule for one in code(pair_of(source, target))] == ["code-language"] * 2
    pairs = code_pairs(pair_of(source, target).bitext)
    assert [one.text == other.text for one, other in pairs] == [True, True]


@pytest.mark.parametrize(
    ("page", "name"), [(SCRIPT, "a.md"), (EXPORTS, "a.mdx")], ids=["vue", "mdx"]
)
@pytest.mark.parametrize(("cups", "count"), [("2", 0), ("3", 1)], ids=["same", "other"])
def test_a_pages_own_program_is_compared_but_for_where_it_imports_from(
    page: str, name: str, cups: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(page.format("..", "2"), page.format("../..", cups), path=name)
    assert len(list(code(pair))) == count


@pytest.mark.parametrize(
    ("blocks", "messages"),
    [
        (
            3,
            ['"kite.rise(0);" in ko is "kite.fly(0);" here, and so in 2 more blocks'],
        ),
        (
            2,
            [
                '"kite.rise(0);" in ko is "kite.fly(0);" here',
                '"kite.rise(1);" in ko is "kite.fly(1);" here',
            ],
        ),
    ],
)
def test_a_name_that_many_blocks_did_not_follow_is_told_once(
    blocks: int, messages: list[str], pair_of: PairOf, seen: Seen
) -> None:
    source = "".join(fenced(KOREAN, f"a({at});\nkite.rise({at});", "js") for at in range(blocks))
    target = "".join(fenced(ENGLISH, f"a({at});\nkite.fly({at});", "js") for at in range(blocks))
    assert [message for _, message in seen(code(pair_of(source, target)))] == messages


def test_a_value_that_many_blocks_did_not_follow_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    block = "kites:\n  - name: tail-{1}\n    mast: {0}\n"
    source = "".join(fenced(KOREAN, block.format(at, "route"), "yaml") for at in range(3))
    target = "".join(fenced(ENGLISH, block.format(at, "wind-route"), "yaml") for at in range(3))
    assert [message for _, message in seen(code(pair_of(source, target)))] == [
        '"- name: tail-route" in ko is "- name: tail-wind-route" here '
        "(only a sample's own name or value differs), and so in 2 more blocks"
    ]


def test_a_language_that_many_blocks_lack_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    posts = (
        "".join(fenced(text, f"kite.rise({at});", info) for at in range(4))
        for text, info in ((KOREAN, "ts"), (ENGLISH, "js"))
    )
    assert [message for _, message in seen(code(pair_of(*posts)))] == [
        "the code block is js here, ts in ko, and so in 3 more blocks"
    ]


@pytest.mark.parametrize(
    ("second", "messages"),
    [
        ("kite.land()\nkite.fold()", []),
        ("kite.fold()", ['the line "kite.land()" in ko is missing here']),
    ],
    ids=["moved", "lost"],
)
def test_a_line_that_stands_in_another_block_is_not_lost(
    second: str, messages: list[str], pair_of: PairOf, seen: Seen
) -> None:
    ones = ["kite.rise()\nkite.turn()\nkite.land()", "kite.fold()"]
    others = ["kite.rise()\nkite.turn()", second]
    source, target = (
        "".join(fenced(text, block, "js") for block in blocks)
        for text, blocks in ((KOREAN, ones), (ENGLISH, others))
    )
    found = [message for _, message in seen(code(pair_of(source, target)))]
    assert [
        message[: len('the line "kite.land()" in ko is missing here')] for message in found
    ] == messages


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("publik", "public", '"publik" in ko is "public" in en and elsewhere in ko'),
        ("publics", "public", '"publics kite(3);" in ko is "public kite(3);" here'),
        ("public", "publik", '"public kite(3);" in ko is "publik kite(3);" here'),
    ],
    ids=["slip of the source", "plural", "slip of the translation"],
)
def test_a_slip_that_the_translation_mended_is_shown_in_the_source(
    source: str, target: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    often = "public kite(1);\npublic kite(2);\npublic kite(0);\n{} kite(3);"
    blocks = (
        fenced(text, often.format(word), "java")
        for text, word in ((KOREAN, source), (ENGLISH, target))
    )
    assert [told for _, told in seen(code(pair_of(*blocks)))] == [message]


def test_a_section_with_another_example_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    ours = "import wind\n" + "\n".join(f"kite.fly({n}, wind.at('{n} m'))" for n in range(8))
    theirs = "import wind\n" + "\n".join(
        f"if mast[{n}] is None:\n    raise NoMast('{n} m')" for n in range(8)
    )
    source = fenced(KOREAN, ours, "python")
    target = fenced(ENGLISH, theirs, "python")
    assert [message for _, message in seen(code(pair_of(source, target)))] == [
        "the code here is not the one in ko: 1 of its 9 lines is the same"
    ]
    more = "\n```python\n{}\n```\n"
    pair = pair_of(
        source + more.format(ours.replace("fly", "land")),
        target + more.format(theirs.replace("mast", "sail")),
    )
    assert [message for _, message in seen(code(pair))] == [
        "the code here is not the one in ko: 2 of its 18 lines are the same (and 1 more "
        "block of the section)"
    ]


def test_a_long_example_whose_texts_are_translated_is_the_same(pair_of: PairOf) -> None:
    ours = "\n".join(f"kite.say('{n}번째 연이 올랐다', {n})" for n in range(14))
    theirs = "\n".join(f"kite.say('Kite {n} is up', {n})" for n in range(14))
    pair = pair_of(fenced(KOREAN, ours, "python"), fenced(ENGLISH, theirs + "\nland()", "python"))
    assert [one.message for one in code(pair)] == ['the line "land()" is here, but not in ko']


def test_another_example_still_installs_the_same_version(pair_of: PairOf, seen: Seen) -> None:
    ours = "import wind\n" + "\n".join(f"kite.fly({n}, wind.at('{n} m'))" for n in range(8))
    theirs = "import wind\n" + "\n".join(
        f"if mast[{n}] is None:\n    raise NoMast('{n} m')" for n in range(8)
    )
    source = fenced(KOREAN, ours + "\ninstall('kite==4.1.0')", "python")
    target = fenced(ENGLISH, theirs + "\nprint('kite==4.2.0')", "python")
    assert [message for _, message in seen(code(pair_of(source, target)))] == [
        "\"install('kite==4.1.0')\" in ko is \"print('kite==4.2.0')\" here"
    ]
    more = "\n```python\n{}\n```\n"
    pair = pair_of(
        source + more.format(ours.replace("fly", "land")),
        target + more.format(theirs.replace("mast", "sail")),
    )
    assert [message for _, message in seen(code(pair))] == [
        "the code here is not the one in ko: 2 of its 19 lines are the same (and 1 more "
        "block of the section)",
        "\"install('kite==4.1.0')\" in ko is \"print('kite==4.2.0')\" here",
    ]


@pytest.mark.parametrize(
    ("theirs", "is_note"),
    [("sails.mast.all", True), ("oars.bend.all", False), ("oars.bent", False)],
)
def test_code_below_the_name_of_another_thing_is_not_compared_as_its_own(
    theirs: str, is_note: bool, pair_of: PairOf
) -> None:
    page = "# 3\n\n### `{0}`\n\n{1} 362.\n\n```json\n{2}\n```\n"
    one, other = '{\n  "oars": {\n    "bend": 3\n  }\n}', '{\n  "sails": {\n    "bend": 3\n  }\n}'
    pair = pair_of(page.format("oars.bend.all", KOREAN, one), page.format(theirs, ENGLISH, other))
    (found,) = [found for found in code(pair) if found.rule == "code-differs"]
    assert (found.score < 0.6) is is_note
