"""Code that asks for a thing, names it or shows a change in another way, and comes to the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]

_ASKING = """\
const mast = find("#mast");
onWind((strong) => {
  if (mast) {
    if (strong) {
      mast.sail = "reefed";
    } else {
      mast.sail = "full";
    }
  }
});"""
_AT_ONCE = """\
onWind((strong) => {
  if (strong) {
    find("#mast").sail = "reefed";
  } else {
    find("#mast").sail = "full";
  }
});"""
_NAMED = """\
const calm = {
  sails: [jib()],
  speed: 4,
};

const storm: Weather = {
  sails: [],
  speed: 9,
};

const both = merge(calm, storm);"""
_UNNAMED = """\
merge(
  {
    sails: [jib()],
    speed: 4,
  },
  {
    sails: [],
    speed: 9,
  },
);"""


def _found(
    pair_of: PairOf, source: str, target: str, infos: tuple[str, str] = ("ts", "ts")
) -> list[Finding]:
    pair = pair_of(fenced(KOREAN, source, infos[0]), fenced(ENGLISH, target, infos[1]))
    return [one for one in code(pair) if one.rule == "code-differs"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (_ASKING, _AT_ONCE),
        (_NAMED, _UNNAMED),
        ("if (event.sail instanceof Jib) {\n  hoist(event.sail.sheet, 2);\n}\nrest(1);",
         "hoist(event.sail.sheet, 2);\nrest(1);"),
        ("const jib = rig(3);\nif (jib !== null) jib.hoist();\nrest(1);\nturn(2);",
         "const jib = rig(3);\njib.hoist();\nrest(1);\nturn(2);"),
        ("<Head>\n  <Meta charset=\"utf-8\" />\n</Head>\n<Body tail={2} />",
         "<Head>...</Head>\n<Body tail={2} />"),
        ("const boat = {\n  jib: 1,\n  mast: 2,\n  keel: 3,\n};\nsail(boat);",
         "const boat = {\n  // ...\n  keel: 3,\n};\nsail(boat);"),
    ],
    ids=["asked for", "named first", "of a kind", "on one line", "left out", "left out by a note"],
)  # fmt: skip
def test_it_is_of_style(pair_of: PairOf, source: str, target: str) -> None:
    assert [one.variant for one in _found(pair_of, source, target)] == ["style"]
    assert [one.variant for one in _found(pair_of, target, source)] == ["style"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (_ASKING, _AT_ONCE.replace('"full"', '"fu_ll"')),
        (_ASKING, _AT_ONCE.replace('find("#mast").sail = "full"', 'find("#mast").jib = "full"')),
        (_NAMED, _UNNAMED.replace("speed: 9", "speed: 8")),
        (_NAMED, _NAMED.replace("merge(calm, storm)", "merge(storm, calm)")),
        ("if (kite.isUp) {\n  kite.land(2);\n}\nrest(1);\nturn(2);",
         "kite.land(2);\nrest(1);\nturn(2);"),
        ("if (!kite) {\n  return null;\n}\nkite.land(2);\nrest(1);",
         "kite.land(2);\nrest(1);"),
        ("if (kite) {\n  kite.land(2);\n}\nrest(1);\nturn(2);",
         "kite.land(2);\n}\nrest(1);\nturn(2);"),
        ("const wind = gauge(2);\nrise(3);\nturn(4);",
         "const winds = gauge(2);\nrise(3);\nturn(4);"),
        ("const jib = await rig(3);\njib.hoist();\nrest(1);", "rig(3).hoist();\nrest(1);"),
    ],
    ids=[
        *("another text", "another member", "another number", "turned round", "another question"),
        *("a way out", "half a question", "a slip", "not waited for"),
    ],
)  # fmt: skip
def test_what_changes_the_program_is_not(pair_of: PairOf, source: str, target: str) -> None:
    (found,) = _found(pair_of, source, target)
    assert found.variant is None
    assert found.score > 0.6


def test_a_command_is_missed_though_dots_stand_for_it(pair_of: PairOf) -> None:
    source = "npm install boats\nnpm run build\nnpm start"
    infos = ("bash", "bash")
    (found,) = _found(pair_of, source, source.replace("npm run build", "..."), infos)
    assert found.variant is None
    assert found.score > 0.9


def test_many_lines_are_missed_though_dots_stand_for_them(pair_of: PairOf) -> None:
    lines = "".join(f"  rope{at}: {at},\n" for at in range(9))
    source = f"const boat = {{\n{lines}  keel: 3,\n  mast: 2,\n}};\nsail(boat, 4);\nrest(5);"
    (found,) = _found(pair_of, source, source.replace(lines, "  // ...\n"))
    assert found.variant is None
    assert found.score > 0.9


@pytest.mark.parametrize("many", [18, 400], ids=["ever twice as long", "a long chain"])
def test_names_for_names_without_end_are_left_as_they_are(pair_of: PairOf, many: int) -> None:
    rest = "".join(f"rest({at});\n" for at in range(4 * many))
    chain = "".join(f"const rope{at} = [rope{at - 1}, rope{at - 1}];\n" for at in range(1, many))
    source = f"{rest}const rope0 = rig();\n{chain}moor(rope{many - 1});"
    (found,) = _found(pair_of, source, f"{rest}moor(buoy);")
    assert found.variant is None


def test_what_differs_beside_it_is_told(pair_of: PairOf) -> None:
    source = '<p id="mast" style="display: none">1</p>\n<script>\n' + _ASKING + "\n</script>"
    target = '<p id="mast" style="display: hidden">1</p>\n<script>\n' + _AT_ONCE + "\n</script>"
    (found,) = _found(pair_of, source, target, ("html", "html"))
    assert found.source is not None
    assert found.variant is None
    assert found.source.text == '<p id="mast" style="display: none">1</p>'


def test_a_line_is_told_as_it_is_written(pair_of: PairOf) -> None:
    source = (
        "const all = sea.find('jib').every();\nlog(all);\n\nconst old = sea.find('old');\n"
        "for (const jib of old.all()) {\n  log(jib.sheet, jib.tail);\n}\nrest(1);"
    )
    target = (
        "const jibs = sea.find('jib').every();\n\n"
        "for (const jib of sea.find('old').all()) {\n  log(jib.sheet, jib.tail);\n}\nrest(1);"
    )
    (found,) = _found(pair_of, source, target)
    assert found.message.startswith('the line "log(all);" in ko is missing here')


_OUTCOME = "rig(1);\nhoist('spinnaker', 3);\nrest(4);\n"
_SHOWN = "rig(1);\nhoist('jib', 2);\nhoist('spinnaker', 3);\nrest(4);\n"


@pytest.mark.parametrize(
    ("source", "info"),
    [
        (_SHOWN, "js del={2} ins={3}"),
        (_SHOWN.replace("2);", "2); // [!code --]"), "js"),
        ("rig(0); // [!code --:2]\nhoist('jib', 2);\n" + _OUTCOME, "js"),
    ],
)  # fmt: skip
def test_lines_that_are_shown_as_going_are_not_missed(
    pair_of: PairOf, source: str, info: str
) -> None:
    assert [one.variant for one in _found(pair_of, source, _OUTCOME, (info, "js"))] == ["style"]
    lost = _OUTCOME.replace("rest(4);\n", "")
    (found,) = _found(pair_of, source, lost, (info, "js"))
    assert found.variant is None
    assert 'the line "rest(4);" in ko is missing here' in found.message


@pytest.mark.parametrize("lines", ["99999999999", "9" * 5000], ids=["a long wait", "no number"])
def test_more_lines_than_a_block_has_are_not_shown_as_going(pair_of: PairOf, lines: str) -> None:
    source = _SHOWN.replace("2);", f"2); // [!code --:{lines}]")
    (found,) = _found(pair_of, source, _OUTCOME, ("js", "js"))
    assert found.variant is None


def test_blocks_that_each_lack_what_the_other_has_are_paired_in_order(pair_of: PairOf) -> None:
    flat = ":where(.{}).{} {{\n  color: {};\n}}\n"
    nested = ":where(.{}) {{\n  .{} {{\n    color: {};\n  }}\n}}\n"

    def block(rule: str, first: str, second: str) -> str:
        rules = rule.format("pier", first, "red"), rule.format("quay", second, "blue")
        return "/* Pier */\n{}\n/* Quay */\n{}".format(*rules)

    page = "# 3 steps\n\n{}\n\n```css\n{}```\n\n{}\n\n```css\n{}```\n"
    source = page.format(
        KOREAN, block(flat, "mast", "mast"), "그다음이다.", block(nested, "sail a", "jib")
    )
    target = page.format(
        ENGLISH, block(nested, "mast", "mast"), "Then.", block(flat, "sail a", "jib")
    )
    found = [one for one in code(pair_of(source, target)) if one.source and one.target]
    assert found
    for one in found:
        assert one.source is not None
        assert one.target is not None
        assert ("mast" in one.source.text) == ("mast" in one.target.text)
