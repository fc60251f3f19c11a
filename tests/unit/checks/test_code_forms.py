"""Programs that are written otherwise and are the same; and lines by which a difference is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.fixture
def differing(pair_of: PairOf) -> Callable[[str, str, str], Finding | None]:
    def find(source: str, target: str, language: str) -> Finding | None:
        pair = pair_of(fenced(KOREAN, source, language), fenced(ENGLISH, target, language))
        found = list(code(pair))
        assert len(found) <= 1
        return found[0] if found else None

    return find


Differing = Callable[[str, str, str], Finding | None]


@pytest.mark.parametrize(
    ("language", "source", "target", "variant"),
    [
        (
            "js",
            "const tail = load();\non('wind', (height, next) => {\n  rise(height);\n});",
            "var tail = load()\non('wind', function (height, next) {\n  rise(height)\n})",
            "style",
        ),
        ("vue", '<Kite tail="long" />', '<Kite tail="long">', "style"),
        (
            "ts",
            "interface Kite {\n  tail: string\n}\nconst { tail = 'red' } = fly<Kite>()",
            "export interface Kite {\n  tail: string\n}\nconst { tail = 'red' } = fly<Kite>()",
            "style",
        ),
        (
            "ts",
            "interface Kite {\n  tail: string;\n}\nfly((kite: Kite) => kite.tail);",
            "fly((kite) => kite.tail);",
            "types",
        ),
        (
            "astro",
            "---\ntype Props = {\n  tails: (string | number)[];\n};\n"
            "const { tails } = Astro.props;\n---",
            "---\nconst { tails } = Astro.props;\n---",
            "types",
        ),
        (
            "ts",
            "const kite = await ask.json<{ tail: string }>();\nfly(kite);",
            "const kite = await ask.json();\nfly(kite);",
            "types",
        ),
        (
            "js",
            "import { fly } from 'kites';\n\nexport default fly({ tails: 2 });",
            "export default fly({ tails: 2 });",
            "imports",
        ),
        ("js", "export const tails = fly(2);", "const tails = fly(2);", "imports"),
        (
            "python",
            "from kites import (\n    Tail,\n    Mast,\n)\n\nfly(Tail, Mast(2))\nland(fast=True)",
            "fly(Tail, Mast(2))\nland(fast=True)",
            "imports",
        ),
        (
            "ts",
            'import type { Tag } from "./tags";\nconst tag = tags[0] as Tag;\nfly(tag);',
            'import { Tag } from "./tags";\nconst tag = tags[0];\nfly(tag);',
            "types",
        ),
        ("go", 'import (\n\t"kites"\n)\n\nkites.Fly(2, height)', "kites.Fly(2, height)", "imports"),
        (
            "jsx",
            "export const kite = () => {\n  return (\n    <Kite tail={2} />\n  );\n};",
            "export const kite = () => (\n  <Kite tail={2} />\n);",
            "style",
        ),
        (
            "js",
            "const tail = load('tail');\nconst mast = load('mast');\nfly(tail, mast);",
            "const tail = load('tail'),\n  mast = load('mast');\nfly(tail, mast);",
            "style",
        ),
        (
            "python",
            "import kites as k\nimport wind\nfly(k, wind)",
            "import kites as k, wind\nfly(k, wind)",
            "style",
        ),
        (
            "python",
            "from kites import Tail, Mast\nfly(Tail(2))",
            "from kites import Tail\nfly(Tail(2))",
            "style",
        ),
        (
            "js",
            "const tails = [];\nfor (const one of all) tails.push(one);\nfly(`${tails} up`);",
            "const ropes = [];\nfor (const one of all) ropes.push(one);\nfly(`${ropes} up`);",
            "names",
        ),
    ],
    ids=[
        *("style", "end of a tag", "exported type", "interface", "type", "of a call"),
        *("import", "export", "py", "cast", "go"),
        *("return", "declarations", "imports in one", "half an import", "own name"),
    ],
)
def test_what_leaves_a_program_what_it_is_has_a_variant(
    language: str, source: str, target: str, variant: str, differing: Differing
) -> None:
    found = differing(source, target, language)
    assert found is not None
    assert found.variant == variant


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (
            "js",
            "import { fly } from 'kites';\nfly(2, 3);",
            "import { fly } from 'kits';\nfly(2, 3);",
        ),
        ("ts", "type Kite = { tail: string };\nfly();", "type Kite = { tail: number };\nfly();"),
        ("go", "var tail = fly(2)\nrise(tail)", "const tail = fly(2)\nrise(tail)"),
        ("js", "const tail = fly(2);\nrise(tail);", "var tail = fly(3);\nrise(tail);"),
        ("bash", "export KITES=2\nfly --tails $KITES", "KITES=2\nfly --tails $KITES"),
        ("nginx", "events {\n  use epoll;\n}", "events {\n}"),
        ("js", "const menu = load(2);\nshow(3);", "const menus = load(2);\nshow(3);"),
        ("js", "const tail = load(2);\nfly(tail);", "const rope = load(2);\nfly(tail);"),
        ("python", "fly(kite=load(2))\nrise(3)", "fly(dragon=load(2))\nrise(3)"),
        (
            "python",
            "from kites import Tail, Mast\nfly(Tail(2), Mast(3))",
            "from kites import Tail\nfly(Tail(2), Mast(3))",
        ),
    ],
    ids=[
        *("import", "type", "constants", "and a value", "of a shell", "a word like an import"),
        *("a slip", "a name in one place", "a name of others", "an import that is used"),
    ],
)
def test_what_changes_a_program_has_none(
    language: str, source: str, target: str, differing: Differing
) -> None:
    found = differing(source, target, language)
    assert found is not None
    assert found.variant is None


def test_of_two_differences_the_one_that_is_no_style_is_told(differing: Differing) -> None:
    source = "const tail = load();\nconst kite = fly(tail);\nrise(kite, 2);"
    found = differing(source, source.replace("const", "var").replace("2", "3"), "js")
    assert found is not None
    assert found.message == '"rise(kite, 2);" in ko is "rise(kite, 3);" here'


def test_a_run_of_brackets_is_parted_by_nothing(differing: Differing) -> None:
    source = '{\n  "kite": {\n    "tails": [1, {"long": true}]\n  }\n}'
    target = '{\n\t"kite":{\n\t\t"tails":[1,{"long":true}]\n\t}}'
    assert differing(source, target, "json") is None


@pytest.mark.parametrize(
    ("language", "source", "target", "message"),
    [
        (
            "sh",
            'curl "http://kite" \\\n  -H "Wind: 3" \\\n  -H "Tail: 2" \\\n  -H "Mast: 1" \\\n -d x',
            'curl "http://kite" \\\n  -H "Wind: 3" \\\n  -H "Mast: 1" \\\n -d x',
            "the line '-H \"Tail: 2\" \\' in ko is missing here",
        ),
        (
            "yaml",
            "kites:\n  - frame\n  - tail\n  - line\n  - mast",
            "kites:\n  - tail\n  - mast\n  - line",
            'the line "- frame" in ko is missing here',
        ),
        (
            "json",
            '{\n  "kept": [\n    "**",\n    "!**/*.kite.js",\n    "!!**/tails"\n  ]\n}',
            '{\n  "kept": [\n    "**",\n    "!**/tails",\n    "!**/*.kite.js"\n  ]\n}',
            "'\"!!**/tails\"' in ko is '\"!**/tails\",' here",
        ),
        (
            "js",
            'fly({\n  kite: {\n    tail: "long"\n  }\n})',
            'fly({\n  kite: {\n    tail: "long"\n  },\n  wind: {\n    high: true\n  }\n})',
            '3 lines are here, but not in ko, from "wind: {" on',
        ),
        (
            "sh",
            "curl http://example.com/kites/5 -H \"Key: $key\" -X PUT -d '{}'",
            "curl http://example.com/kites/1 \\\n-H \"Key: $key\" -X PUT -d '{}'",
            '"http://example.com/kites/5" in ko is "http://example.com/kites/1" here',
        ),
        (
            "vue",
            '<div>\n  <slot tail="long" />\n  <slot name="line" />\n</div>',
            '<div>\n  <slot :tail="long"></slot>\n  <slot name="line" />\n</div>',
            "'<slot tail=\"long\" />' in ko is '<slot :tail=\"long\"></slot>' here",
        ),
        (
            "js",
            "fly({\n  tails: 2,\n  wind: 3,\n  mast: 4\n});",
            "fly({\n  tails: 2,\n  wind: 3\n});",
            'the line "mast: 4" in ko is missing here',
        ),
    ],
    ids=[
        "like lines",
        "moved and lost",
        "by likeness",
        "no bracket",
        "broken lines",
        "signs",
        "with words",
    ],
)
def test_a_difference_is_told_by_lines_that_only_one_side_has(
    language: str, source: str, target: str, message: str, differing: Differing
) -> None:
    found = differing(source, target, language)
    assert found is not None
    assert found.message == message


def test_a_line_more_beside_one_that_moved_is_no_error(differing: Differing) -> None:
    source = "kite:\n  ports:\n    - port: 80\n  tail: kites.org"
    target = "kite:\n  tail: kites.org\n  ports:\n    - port: 80\n      target: 80"
    found = differing(source, target, "yaml")
    assert found is not None
    assert found.message == 'the line "target: 80" is here, but not in ko'
    assert found.score < 0.9
