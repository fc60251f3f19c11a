"""What differs between two programs and does the same, or is a sample's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.equivalents import are_worded_apart
from i18nlint.checks.code import code
from i18nlint.model.finding import Confidence, Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Told = Callable[[str, str, str], list[Finding]]


@pytest.fixture
def told(pair_of: PairOf) -> Told:
    def find(source: str, target: str, language: str) -> list[Finding]:
        return list(
            code(pair_of(fenced(KOREAN, source, language), fenced(ENGLISH, target, language)))
        )

    return find


@pytest.mark.parametrize(
    ("language", "source", "target", "variant"),
    [
        ("ts", "const a = kite?.tail;\nfly(a);", "const a = kite.tail;\nfly(a);", "style"),
        (
            "js",
            "if (!kite || !kite.flies()) {\n  stop();\n}",
            "if (!kite?.flies()) {\n  stop();\n}",
            "style",
        ),
        ("ts", "return kite;", "return kite !== undefined ? kite : undefined;", "style"),
        (
            "jsx",
            'import Kite from "../kites/Kite.jsx";',
            'import Kite from "../kites/Kite";',
            "style",
        ),
        ("sh", "fly --all && land --all", "fly --all\nland --all", "style"),
        ("yaml", "- name: kite-route\n  mast: 2", "- name: kite-old-route\n  mast: 2", "example"),
        ("sh", "kite -v\n\n# says\nv22.1.0", "kite -v\n\n# says\nv22.3.1", "example"),
        (
            "python",
            "def get_kite(tail):\n    fly(tail)",
            "def get_old_kite(tail):\n    fly(tail)",
            "names",
        ),
        ("vue", "<ChildComponent>\n</ChildComponent>", "<MyComponent>\n</MyComponent>", "names"),
        ("ts", 'import type { Kite } from "./kite";\nfly();', "fly();", "types"),
    ],
)
def test_what_runs_the_same_is_a_note(
    language: str, source: str, target: str, variant: str, told: Told
) -> None:
    (found,) = told(source, target, language)
    assert found.variant == variant


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("js", "if (kite === null) fly();", "if (kite == null) fly();"),
        ("sh", "npx kite add tail", "npm run kite add tail"),
        (
            "json",
            '{"args": ["-y", "kite-flying-tails"]}',
            '{"args": ["-y", "kite-flying-tails@latest"]}',
        ),
        ("jsx", "rows((kite, index) => fly(kite));", "rows((kite) => fly(kite));"),
        ("js", "if (kite && all.has(kite)) fly();", "if (all.has(kite)) fly();"),
        (
            "sh",
            "curl http://127.0.0.1:80/kites/5 -X PUT",
            "curl http://127.0.0.1:80/kites/1 -X PUT",
        ),
        ("python", r"ID = r'\b\d{6}-?\d{7}\b'", r"ID = r'\b\d{3}-?\d{2}-?\d{4}\b'"),
        ("python", 'a = fly(2)\nprint("it is up")\nland(a)', "a = fly(2)\nland(a)"),
        ("js", "export default kites({\n  tail: { long: 2 },\n});", "{\n  tail: { long: 2 },\n}"),
        (
            "jsx",
            "rows((kite) => <b title={kite.tail}>{fly({ tail: kite.tail })}</b>);",
            "rows(({ tail }) => <b title={tail}>{fly({ tail })}</b>);",
        ),
        (
            "jsx",
            "kites((rows) => (\n  <div>\n    {rows.map(row)}\n  </div>\n));",
            "kites((rows) => rows.map(row));",
        ),
        ("js", 'ask("ann@company.com")', 'ask("kim@company.com")'),
        ("js", "{\n  tail: 2,\n};", "module.exports = {\n  tail: 2,\n};"),
        ("astro", '---\n---\n<Kite tail="2" />', '<Kite tail="2" />'),
        ("yaml", "kites:\n  - red\n  - blue\n  - ...", "kites:\n  - red\n  - ..."),
    ],
)
def test_what_a_reader_shrugs_at_is_a_note(
    language: str, source: str, target: str, told: Told
) -> None:
    (found,) = told(source, target, language)
    assert found.variant in ("style", "example")


def test_the_tag_around_a_program_shown_by_itself_is_no_error(told: Told) -> None:
    (found,) = told("<script>\nfly(2);\n</script>", "fly(2);", "html")
    assert Confidence.of(found.score) is Confidence.MEDIUM


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("python", "say(dumps(kite, ensure_ascii=False))", "say(dumps(kite))"),
        (
            "sh",
            "curl http://{kite_host}/tails/1 -X PUT",
            "curl http://127.0.0.1:9180/tails/1 -X PUT",
        ),
        ("sh", "pnpm create kite", "pnpm dlx create-kite"),
        ("sh", "npm create @kites/tail", "npx @kites/create-tail"),
        ("sh", 'kite ask\n"@tail 연을 높이"', "kite ask\n「@tail up high」"),
        ("sh", "kite ask\n“Fly it up high”\nkite land", "kite ask\n「연을 높이 올려」\nkite land"),
        ("html", '<a href="/wind">Wind</a>', '<a href="/wind">wind</a>'),
        (
            "sh",
            "SEA=https://api-your-sea.kites.dev/tails",
            "SEA=https://your-sea.kites.dev/tails",
        ),
    ],
)
def test_other_letters_and_hosts_are_not_compared(
    language: str, source: str, target: str, told: Told
) -> None:
    assert told(source, target, language) == []


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("rust", "let a = kite()?.tail();\nfly(a);", "let a = kite().tail();\nfly(a);"),
        ("js", "rows((kite, index) => fly(kite, index));", "rows((kite) => fly(kite, index));"),
        ("sh", "curl http://127.0.0.1:80/kites -X PUT", "curl http://127.0.0.1:80/tails -X PUT"),
        ("yaml", "- name: kite-route\n  mast: 2", "- name: kite-rotue\n  mast: 2"),
        ("yaml", "- name: Start kite\n  mast: 2", "- name: Stop kite\n  mast: 2"),
        ("sh", "kite install tail@2.1.0", "kite install tail@2.3.0"),
        ("sh", "kite install \\\n  2.1.0", "kite install \\\n  2.3.0"),
        ("sh", "cat > .kite <<END\n2.1.0\nEND", "cat > .kite <<END\n2.3.0\nEND"),
        ("sh", "fly --all && land --all", "fly --all land --all"),
        ("sh", "kite && kite land", "kite land"),
        ("sh", "pnpm create kite", "pnpm dlx create-tail"),
        ("sh", "npm create @kites/tail", "npx @masts/create-tail"),
        ("sh", 'kite ask\n"tail_up"', "kite ask\n「tail_down」"),
        (
            "jsx",
            'kites((rows) => (\n  <div id="a">\n    {rows.map(row)}\n  </div>\n));',
            "kites((rows) => rows.map(row));",
        ),
        (
            "sh",
            "SEA=https://your-sea.kites.dev/tails",
            "SEA=https://your-sea.kites.dev/masts",
        ),
        ("js", "export default kites({\n  tail: 2,\n});", "{\n  tail: 3,\n}"),
        (
            "js",
            "export default kites({\n  tail: 2,\n});",
            "export default masts({\n  tail: 2,\n});",
        ),
        ("ts", "rows((kite) => fly(kite.tail));", "rows(({ mast }) => fly(mast));"),
        ("astro", '---\nfly(2);\n---\n<Kite tail="2" />', '<Kite tail="2" />'),
        ("yaml", "kites:\n  - red\n  - blue\n  - green", "kites:\n  - red\n  - green"),
        ("python", "dumps(kite, ensure_ascii=False)", "dumps(kite, ensure_ascii=True)"),
        (
            "yaml",
            "name: kite-route\nsail: kite-route",
            "name: kite-old-route\nsail: kite-route",
        ),
    ],
)
def test_what_does_something_else_is_told(
    language: str, source: str, target: str, told: Told
) -> None:
    (found,) = told(source, target, language)
    assert found.variant is None
    assert found.score >= 0.8


def test_lines_lost_at_several_places_are_counted_together(told: Told) -> None:
    kept = ["a = fly(1)", "b = fly(a)", "c = land(b)", "d = land(c)", "say(d)"]
    lost = ["open(sky)", "wind(3)", "rest(kite)"]
    source = "\n".join([*lost[:2], *kept[:3], lost[2], *kept[3:]])
    (found,) = told(source, "\n".join(kept), "python")
    assert found.message == '3 lines in ko are missing here, "open(sky)" among them'
    assert found.arguments["lines"] == 3


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("get_kite", "get_old_kite", True),
        ("MyKite", "ChildKite", False),  # two letters are soon a slip
        ("kites", "kitesX", False),
        ("kite-route", "kite-rotue", False),
    ],
)
def test_a_word_more_is_no_slip(one: str, other: str, expected: bool) -> None:
    assert are_worded_apart(one, other) is expected
