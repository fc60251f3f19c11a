from __future__ import annotations

from i18nlint.model.change import Change, ChangeKind, ChangeSet

ADDED, MODIFIED = ChangeKind.ADDED, ChangeKind.MODIFIED
DELETED, RENAMED = ChangeKind.DELETED, ChangeKind.RENAMED


def test_what_is_there_afterwards_and_not_as_before_was_touched() -> None:
    changes = ChangeSet(
        (
            Change(ADDED, "new.md"),
            Change(MODIFIED, "edited.md"),
            Change(DELETED, "old.md"),
            Change(RENAMED, "to.md", former="from.md"),
        )
    )
    assert changes.touched == {"new.md", "edited.md", "to.md"}
    assert changes.gone == {"old.md": "", "from.md": "to.md"}
    assert changes.before == {"edited.md": "edited.md", "to.md": "from.md"}


def test_a_path_that_was_filled_again_is_not_gone() -> None:
    """`git mv a.md b.md`, then a new a.md; or a.md and b.md exchanged."""
    filled = ChangeSet((Change(RENAMED, "b.md", former="a.md"), Change(ADDED, "a.md")))
    assert filled.gone == {}
    exchanged = ChangeSet(
        (Change(RENAMED, "b.md", former="a.md"), Change(RENAMED, "a.md", former="b.md"))
    )
    assert exchanged.gone == {}


def test_a_file_deleted_from_the_index_and_kept_on_disk_is_not_gone_from_the_branch() -> None:
    """`git rm --cached`: git names it as deleted, and again as untracked."""
    assert ChangeSet((Change(DELETED, "a.md"), Change(ADDED, "a.md"))).gone == {}
