"""What an open code fence swallows is told by the fence alone."""

from __future__ import annotations

import pytest

from i18nlint.judge.case import Case
from i18nlint.judge.swallowed import legible
from i18nlint.model.finding import Finding, Label, Severity, Side
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span

from .conftest import bitext

SOURCE = """# Rooms

The hall has 3 doors.

```sh
orbit open hall
```

## Attic

The attic has 2 windows.

```toml
windows = 2
```

## Cellar

The cellar has 1 lamp.
"""
TARGET = SOURCE.replace("hall\n```", "hall")
RULES = {
    "unclosed-fence": Rule(
        "unclosed-fence", "E003", "", "document", Severity.ERROR, both_contracts=True
    )
}


def _case(source: str, target: str, quoted: str, *, side: Side = Side.SOURCE) -> Case:
    """One finding about what a side says in ``quoted``."""
    pair = bitext(source, target)
    start = (source if side is Side.SOURCE else target).index(quoted)
    label = Label(Span(start, start + len(quoted)), quoted)
    finding = (
        Finding("number-missing", "", source=label)
        if side is Side.SOURCE
        else Finding("number-extra", "", target=label)
    )
    document = pair.target.document
    return Case((finding,), document.source, document.language, pair)


@pytest.mark.parametrize(
    ("quoted", "is_heard"), [("3 doors", True), ("2 windows", False), ("1 lamp", True)]
)
@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize(
    ("source", "target"), [(SOURCE, TARGET), (TARGET, SOURCE)], ids=["in target", "in source"]
)
def test_a_finding_about_swallowed_text_is_not_heard(
    source: str, target: str, quoted: str, *, side: Side, is_heard: bool
) -> None:
    case = _case(source, target, quoted, side=side)
    assert legible(case, RULES) == (case.findings if is_heard else ())


@pytest.mark.parametrize("quoted", ["2 windows", "4 steps"])
def test_each_of_two_open_fences_explains_what_it_swallows(quoted: str) -> None:
    more = "\n## Yard\n\nThe yard has 4 steps.\n"
    opened = "\n```sh\norbit open yard\n"
    source, target = f"{SOURCE}{opened}```\n{more}", f"{TARGET}{opened}{more}"
    case = _case(source, target, quoted)
    assert legible(case, RULES) == ()


def test_a_fence_that_is_not_reported_explains_nothing() -> None:
    case = _case(SOURCE, TARGET, "2 windows")
    assert legible(case, {}) == case.findings


@pytest.mark.parametrize(
    ("quoted", "is_heard"), [("3 doors", True), ("2 windows", False), ("1 lamp", True)]
)
def test_what_is_swallowed_is_sought_between_its_neighbours_on_the_other_side(
    quoted: str, *, is_heard: bool
) -> None:
    """A translation that is far longer has none of its places where the source has them."""
    preface = "Wer hier wohnt, der weiß das alles, und wer nicht, der liest es nach. " * 9
    case = _case(SOURCE, TARGET.replace("# Rooms\n", f"# Rooms\n\n{preface}\n"), quoted)
    assert legible(case, RULES) == (case.findings if is_heard else ())
