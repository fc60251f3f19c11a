"""How messages are worded: what is quoted, and which side is "here".

A check says "here" for the translation, whose side most findings are shown on. Where a finding is
shown on the side of the source, "here" would be wrong: the judge names the languages instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from i18nlint.model.regex import lazy_regex

QUOTED = 60
"""Characters of a quotation: a line is known again by them, and a message stays short."""
_HERE = lazy_regex(r"\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|(?<![\w/.-])(?P<here>here)(?![\w/.-])")
_VOWELS = "aeiouAEIO"
_SPELLED = ("HTML", "MDX")
"""Words read letter by letter that begin with a vowel's sound."""


def quoted(text: str, most: int = 0) -> str:
    """The text in one line between quotation marks that it does not contain itself, if it can be.

    At most ``most`` characters of it, if that is given.
    """
    line = " ".join(text.split())
    if most and len(line) > most:
        line = f"{line[: most - 1].rstrip()}…"
    if '"' not in line:
        return f'"{line}"'
    return f"“{line}”" if "'" in line else f"'{line}'"


def cut(text: str, most: int) -> str:
    """The text, or as much of its beginning as fits into ``most`` characters with its mark."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def apart(one: str, other: str, most: int) -> tuple[str, str]:
    """Both, each cut to ``most`` characters that begin shortly before they part.

    Two addresses of a hundred letters may differ in the last of them.
    """
    start = parting(one, other) - most // 3
    return _window(one, start, most), _window(other, start, most)


def parting(one: Sequence[object], other: Sequence[object]) -> int:
    """How many characters, or parts of another kind, both begin with."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def _window(text: str, start: int, most: int) -> str:
    if len(text) <= most:
        return text
    start = max(0, min(start, len(text) - most + 1))
    shown = text[start : start + most - 1]
    return f"{'…' if start else ''}{shown}{'…' if start + len(shown) < len(text) else ''}"


def with_article(noun: str) -> str:
    """``a table``, ``an HTML block``."""
    is_vowel = noun[:1] in _VOWELS or noun.startswith(_SPELLED)
    return f"an {noun}" if is_vowel else f"a {noun}"


def listed(names: Iterable[str]) -> str:
    """``en, ja and zh``."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def seen_from_source(message: str, languages: Iterable[str]) -> str:
    """The message with the translations named that it calls "here"; quotes stay as they are."""
    place = f"in {listed(languages)}"
    return _HERE.sub(lambda match: place if match["here"] else match[0], message)
