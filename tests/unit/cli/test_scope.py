"""What a run says where nothing of a change was checked."""

from __future__ import annotations

import pytest

from i18nlint.cli.scope import Scope
from i18nlint.model.change import Change, ChangeKind, ChangeSet
from i18nlint.model.group import Layout

NONE = "no version of a post in several languages"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        pytest.param(0, "note: nothing is staged", id="none"),
        pytest.param(1, f"note: 1 file is staged, {NONE}: 0.md", id="one"),
        pytest.param(3, f"note: 3 files are staged, {NONE}: 0.md, 1.md and 2.md", id="3"),
        pytest.param(
            1200,
            f"note: 1,200 files are staged, {NONE}: 0.md, 1.md, 2.md and 1,197 more",
            id="many",
        ),
    ],
)
def test_files_that_are_no_posts_are_named_as_far_as_they_are_few(count: int, said: str) -> None:
    changes = tuple(Change(ChangeKind.ADDED, f"{number}.md") for number in range(count))
    scope = Scope(ChangeSet(changes, base="HEAD"), verbs=("is staged", "are staged"))
    (note,) = scope.notes(Layout(()))
    assert note == said


def test_without_a_change_nothing_is_said() -> None:
    assert list(Scope().notes(Layout(()))) == []
