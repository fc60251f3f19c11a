"""Where versions were sought is said if it was not everywhere and a post has none."""

from __future__ import annotations

import pytest

from i18nlint.cli.beyond import beyond
from i18nlint.discover.layout import LONE
from i18nlint.model.group import Layout, LeftOut


@pytest.mark.parametrize(
    ("reason", "within", "said"),
    [
        (LONE, ("docs",), True),
        (LONE, (), False),
        ("ignored by git", ("docs",), False),
    ],
)
def test_a_note_is_for_a_lone_post_of_a_run_that_did_not_look_everywhere(
    reason: str, within: tuple[str, ...], said: bool
) -> None:
    layout = Layout((), left_out=(LeftOut("docs/a.md", reason),), within=within)
    assert bool(list(beyond(layout))) is said
