"""What a program imports, and names that are its own."""

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


def test_an_import_of_types_is_a_type(differing: Differing) -> None:
    source = (
        'import type { Tag } from "./tags";\nconst tag = await ask<{ tail: Tag }>();\nfly(tag);'
    )
    found = differing(source, "const tag = await ask();\nfly(tag);", "ts")
    assert found is not None
    assert found.variant == "types"
    assert found.message.endswith(" in ko is missing here (only types differ)")


def test_a_name_may_be_said_with_its_module(differing: Differing) -> None:
    source = "import time\nfrom kites import Tail, Mast\n\nfly(Tail(2), Mast(time.time()))"
    target = "import time\n\nfly(kites.Tail(2), kites.Mast(time.time()))"
    found = differing(source, target, "python")
    assert found is not None
    assert found.score < 0.6


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ('import { from, of } from "kites/3";', 'import { from, of } from "kites/4";'),
        ('import { from, of } from "kites";\nof(3);', 'import { from } from "kites";\nof(3);'),
        ('import { from, of } from "kites";', 'import { from, bake } from "kites";'),
    ],
    ids=["module", "lost and used", "another one"],
)
def test_what_is_called_from_is_imported_like_any_other(
    source: str, target: str, differing: Differing
) -> None:
    found = differing(f"{source}\nfrom([1]);", f"{target}\nfrom([1]);", "ts")
    assert found is not None
    assert (found.variant, found.score >= 0.9) == (None, True)


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("python", "Kite(\n    tail=2,\n    mast=3,\n)\nfly()"),
        ("toml", "[kite]\ntail = 2\nmast = 3"),
        ("jsx", "<Kite\n  tail={2}\n  mast={3}\n/>"),
    ],
)
def test_arguments_and_settings_are_no_names_of_the_programs_own(
    language: str, source: str, differing: Differing
) -> None:
    found = differing(source, source.replace("tail", "rope"), language)
    assert found is not None
    assert (found.variant, "own" in found.message, found.score >= 0.9) == (None, False, True)


def test_imports_are_not_all_that_differs_beside_another_key(pair_of: PairOf) -> None:
    languages = ("en", "es")
    ours = "export default kite({\n  legacy: { sailsOfOldKites: true },\n});"
    imported = 'import { kite } from "kites";\n'
    told = {}
    for key in ("sailsOfOldKites", "sails"):
        theirs = imported + ours.replace("sailsOfOldKites", key)
        pair = pair_of(
            fenced(ENGLISH, ours, "js"), fenced(ENGLISH, theirs, "js"), languages=languages
        )
        (found,) = code(pair)
        assert found.variant == "style"
        told[key] = found.message
    assert told["sailsOfOldKites"] == f"{told['sails']} (only imports differ)"


_MAST = 'import { Mast } from "kites";'
_RAISED = "const mast = new Mast(2);\nmast.rise();"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"import {{ Sail }} from 'cloth';\n{_MAST}\n{_RAISED}", f"{_MAST}\n{_RAISED}"),
        (_RAISED, f"{_MAST}\n{_RAISED}"),
    ],
    ids=["no use for it", "the source forgot it"],
)
def test_an_import_that_no_reader_misses_is_a_note(
    source: str, target: str, differing: Differing
) -> None:
    found = differing(source, target, "js")
    assert found is not None
    assert found.variant == "style"
    assert found.message.endswith("(only imports differ)")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"{_MAST}\n{_RAISED}", _RAISED),
        (f'import "./kites.css";\n{_MAST}\n{_RAISED}', f"{_MAST}\n{_RAISED}"),
        (f"{_RAISED}", f'import {{ h }} from "sea";\n{_RAISED}'),
        (f'{_MAST}\nimport {{ Sail }} from "cloth";', _MAST),
    ],
    ids=["used", "does something", "here alone and idle", "shown for itself"],
)
def test_an_import_that_a_reader_may_miss_is_a_warning(
    source: str, target: str, differing: Differing
) -> None:
    found = differing(source, target, "js")
    assert found is not None
    assert found.variant == "imports"


def test_what_is_used_without_its_name_is_missed(differing: Differing) -> None:
    found = differing("using Kites.Rope;\n\nmast.Rise();", "mast.Rise();", "csharp")
    assert found is not None
    assert found.variant == "imports"


def test_what_other_code_of_the_page_imports_is_known(pair_of: PairOf) -> None:
    source, target = (
        fenced(
            f"```js\n{_MAST}\nconst two = [new Mast(1), new Mast(2)];\n```\n\n{words}", one, "js"
        )
        for words, one in ((KOREAN, f"{_MAST}\n{_RAISED}"), (ENGLISH, _RAISED))
    )
    (found,) = code(pair_of(source, target))
    assert found.variant == "style"


@pytest.mark.parametrize(
    ("used", "variant"), [("mast", "style"), ("Mast", None)], ids=["by module", "imported too"]
)
def test_a_name_may_be_said_with_its_module_where_the_page_imports_it(
    used: str, variant: str | None, pair_of: PairOf
) -> None:
    page = "```python\n{}\nmast = {}(2)\nmast.rise()\n```\n\n{}"
    ones = page.format("from kites import Mast", "Mast", KOREAN)
    others = page.format(
        "import kites\nfrom kites import Mast" if used == "Mast" else "import kites",
        "Mast" if used == "Mast" else "kites.Mast",
        ENGLISH,
    )
    pair = pair_of(
        fenced(ones, "sail(Mast(3), 4)", "python"),
        fenced(others, "sail(kites.Mast(3), 4)", "python"),
    )
    found = [one for one in code(pair) if one.source and "sail" in str(one.target)]
    assert [one.variant for one in found] == [variant]
