"""A quick look that proves two programs equal but for what people read in them.

Between parsing and `code`, whose grammar need not be loaded then.
"""

from __future__ import annotations

import re
from functools import lru_cache

from i18nlint.model.regex import lazy_regex

LINE_COMMENT = {
    **dict.fromkeys(
        ("python", "bash", "yaml", "ruby", "toml", "dockerfile", "makefile", "ini"), "#"
    ),
    **dict.fromkeys(("sql", "lua", "haskell"), "--"),
}
INDENTED = frozenset({"python", "yaml"})
"""Languages in which spaces say what belongs to what."""
_STRING = (
    r"\"\"\".*?\"\"\"|'''.*?'''|"
    r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|"
)
QUICK = {
    mark: lazy_regex(_STRING + comment, re.DOTALL)
    for mark, comment in {
        "#": r"(?:^|(?<=\s))#[^\n]*",
        "--": r"--[^\n]*",
        "//": r"(?<!:)//[^\n]*|/\*.*?\*/|<!--.*?-->",
    }.items()
}
_HOLE = lazy_regex(r"\$?\{[^{}\n]*\}|%[sdif]")


@lru_cache(maxsize=256)
def surely_equal(source: str, target: str, language: str) -> bool:
    """True if the two agree apart from spaces, comments and strings that people read."""
    if source == target:
        return True
    mark = LINE_COMMENT.get(language, "//")
    ones, others = _pieces(source, mark), _pieces(target, mark)
    return len(ones) == len(others) and all(map(_agree, ones, others))


@lru_cache(maxsize=256)
def without_comments(text: str, language: str) -> str:
    """The text, its comments as empty as many lines."""
    return QUICK[LINE_COMMENT.get(language, "//")].sub(_unless_comment, text)


def _unless_comment(match: re.Match[str]) -> str:
    return match[0] if match[0][0] in "\"'`" else "\n" * match[0].count("\n")


@lru_cache(maxsize=256)
def _pieces(text: str, mark: str) -> tuple[tuple[str, str], ...]:
    """Each string with the code in front of it, spaces and comments taken out.

    Kept, for a block that differs is held against every other one of the post.
    """
    pieces: list[tuple[str, str]] = []
    code, at = "", 0
    for match in QUICK[mark].finditer(text):
        code, at = code + text[at : match.start()], match.end()
        if match[0][0] in "\"'`":
            pieces.append((" ".join(code.split()), match[0]))
            code = ""
    return (*pieces, (" ".join((code + text[at:]).split()), ""))


def _agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one[0] != other[0]:
        return False
    if one[1] == other[1]:
        return True
    lines = one[1].split("\n"), other[1].split("\n")
    return len(lines[0]) == len(lines[1]) and all(map(_say_the_same, *lines))


def _say_the_same(one: str, other: str) -> bool:
    """True if one line of a string may translate the other, whatever it says."""
    if one == other:
        return True
    if one.isascii() and other.isascii():
        return False  # perhaps one letter of a request's body differs: that needs a closer look
    holes = (sorted(_HOLE.findall(line)) for line in (one, other))
    return len(set(map(tuple, holes))) == 1
