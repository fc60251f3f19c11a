"""One bug of ours is one traceback, however many files it fails on."""

from __future__ import annotations

from i18nlint.cli.crashes import told_once

_LINES = "Traceback (most recent call last):\nKeyError: 'leg'\n"


def test_a_traceback_is_told_once_with_the_files_it_is_of() -> None:
    crashes = [f"ja/{number}.md: tables\n{_LINES}" for number in range(7)]
    assert list(told_once([*crashes, "ko/a.md: links\nValueError\n"])) == [
        f"ja/0.md: tables\nja/1.md: tables\nja/2.md: tables\nand 4 more\n{_LINES}",
        "ko/a.md: links\nValueError\n",
    ]


def test_three_files_are_all_named() -> None:
    crashes = [f"ja/{number}.md: tables\n{_LINES}" for number in range(3)]
    assert list(told_once(crashes)) == [
        f"ja/0.md: tables\nja/1.md: tables\nja/2.md: tables\n{_LINES}"
    ]
