"""Why discovery believes what it found, in sentences that a person can check."""

from __future__ import annotations

import posixpath

from i18nlint.discover.detect import Detected

_NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


def spell(count: int) -> str:
    """The number in words up to twelve."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def plural(count: int, one: str, many: str) -> str:
    return f"{spell(count)} {one if count == 1 else many}"


def why_detected(detected: Detected) -> str:
    """What in the tree speaks for the pattern."""
    count = len(detected.languages)
    common = plural(len(detected.marked_posts), "name", "names")
    shared = f"{common} in common"
    if detected.unmarked:
        place = posixpath.dirname(detected.unmarked.partition("{")[0] + "x") or "the root"
        with_unmarked = f" with files without a language under {place}"
        shared = f"{_unmarked_names(detected)} in common{with_unmarked}"
    return f"{_named_like_languages(detected.pattern, count)}, {shared}"


def _unmarked_names(detected: Detected) -> str:
    return plural(len(detected.unmarked_posts), "name", "names")


def _named_like_languages(pattern: str, count: int) -> str:
    where, _, after = pattern.partition("{lang}")
    place = where.rpartition("/")[0].partition("/{path}")[0].replace("{path}", "") or "the root"
    if after.startswith("/"):
        what = ("folder", "folders")
    else:
        what = ("ending of file names", "endings of file names")
    named = "named like a language" if count == 1 else "named like languages"
    return f"{plural(count, *what)} {named} under {place}"
