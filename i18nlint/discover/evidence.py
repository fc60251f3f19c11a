"""Why discovery believes what it found, in sentences that a person can check."""

from __future__ import annotations

from i18nlint.discover.detect import Detected

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def spell(count: int) -> str:
    """The number in words up to ten."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def plural(count: int, one: str, many: str) -> str:
    return f"{spell(count)} {one if count == 1 else many}"


def why_detected(detected: Detected) -> str:
    """What in the tree speaks for the pattern."""
    named = _named_like_languages(detected.pattern, len(detected.languages))
    if not detected.unmarked:
        return f"{named}, {_names(len(detected.marked_posts))} in common"
    common = _names(len(detected.unmarked_posts))
    return f"{named}, {common} in common with files without a language under {_place(detected)}"


def _names(count: int) -> str:
    return plural(count, "name", "names")


def _place(detected: Detected) -> str:
    return _folder(detected.unmarked.partition("{")[0])


def _folder(before: str) -> str:
    return before.rpartition("/")[0] or "the root"


def _named_like_languages(pattern: str, count: int) -> str:
    before, _, after = pattern.partition("{lang}")
    place = _folder(before.partition("{path}")[0])
    whole = before.endswith("/") or not before
    if "/" in after:
        what = ("folder", "folders") if whole else ("ending of folders", "endings of folders")
    elif "{path}" in after:
        what = ("beginning of files", "beginnings of files")
    else:
        what = ("file", "files") if whole else ("ending of files", "endings of files")
    named = "named like a language" if count == 1 else "named like languages"
    return f"{plural(count, *what)} {named} under {place}"
