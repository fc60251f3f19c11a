"""Text in a block of code: what people may translate, and what of it they may not.

Beside `programs`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.opposites import are_opposed
from i18nlint.checks._code.slips import Strictness, slipped_lines
from i18nlint.facts.code import Figures, said_numbers
from i18nlint.model.regex import lazy_regex

_FEW_LINES = 2
_LOST_LINE, _EXTRA_LINE = 0.75, 0.62
_SAID = 0.75
"""What a program says was perhaps recorded anew."""
_PATCHED = 0.85
_FIGURE = lazy_regex(r"[0-9]+")
_PATH = lazy_regex(r"(?=.*[/*])[\w./*?!-]+")
"""``*/temp*``, which no translator puts in words."""
_WORDS = lazy_regex(r"[^\W\d_]+(?: [^\W\d_]+)+")
_SENTENCE = lazy_regex(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_NO_COMMAND = lazy_regex(r"(?<=[^\W\d_])['’](?=[^\W\d_])|[^\W\d_a-zA-Z]")
_TECHNICAL = lazy_regex(r"[A-Za-z0-9_./:@#$%&=<>{}()*+-]+")
_NOTE, _NOTES = "#", lazy_regex(r"^[ \t]*# .*", re.MULTILINE)
_ENDS = ".:=-"
_TELLING = lazy_regex(r"[A-Za-z]{3}")
_CLOCK = lazy_regex(r"\b\d{1,2}:\d\d:\d\d\b")
"""``Start at 15:26:44``: each run says it for itself."""
_LEFT_OUT = lazy_regex(r"(?:[-#/]+\s*)?(?:\.{3,}|…+)")
"""A line that stands for more lines, of which a sample shows as many as it likes."""
_ENTRY = lazy_regex(r"[\s│|]*[├└][─\s]*([A-Za-z0-9_./@()\[\]-]+)")
"""``├── oars.md``, in a tree of files."""
_Lines = Sequence[tuple[int, Set[str]]]


def are_stand_ins(source: str, target: str) -> bool:
    """True for ``your code here`` and ``hier der Code``: words alone, none of them in both."""
    both = [_WORDS.fullmatch(text.strip()) for text in (source, target)]
    return all(both) and set(source.split()).isdisjoint(target.split())


def are_sentences(source: str, target: str) -> bool:
    """True for as many lines of words alone, some with letters or signs that no command has.

    What a program says, called a shell's: ``mast request`` and ``demande d'un mât``.
    """
    ones, others = source.split("\n"), target.split("\n")
    if len(ones) != len(others) or not _NO_COMMAND.search(target):
        return False
    return all(_SENTENCE.fullmatch(line.strip()) for line in (*ones, *others) if line.strip())


def other_numbers(source: str, target: str) -> Difference | None:
    """A line of a session's output with other figures, where both say as many lines."""
    ones, others = said_numbers(source), said_numbers(target)
    if len(ones) != len(others):
        return None
    pairs = zip(ones, others, strict=True)
    wrong = [(one[0], other[0]) for one, other in pairs if not _say_as_much(one[1:], other[1:])]
    return Difference(*wrong[0], _SAID, others=len(wrong) - 1) if wrong else None


def _say_as_much(one: tuple[Figures, Figures], other: tuple[Figures, Figures]) -> bool:
    """True for the same figures; ``6 Mai`` has no month to us, and ``May 6`` is it all the same."""
    (ones, dated), (others, dated_too) = one, other
    is_dated_once = (ones == dated) is not (others == dated_too)
    return dated == dated_too or (is_dated_once and ones == others)


def in_patch(source: str, target: str) -> Difference | None:
    """In a diff: a line that is added here and stays there, or has other figures."""
    lines = source.split("\n"), target.split("\n")
    if len(lines[0]) != len(lines[1]):
        return None
    pairs = [tuple(map(_marked, pair)) for pair in zip(*lines, strict=True)]
    wrong = [at for at, (one, other) in enumerate(pairs) if _are_rivals(one, other)]
    return Difference(wrong[0], wrong[0], _PATCHED, others=len(wrong) - 1) if wrong else None


def _marked(line: str) -> tuple[str, str]:
    """The mark of a diff's line, and what stands behind it."""
    return (line[0], line[1:].strip()) if line[:1] in ("+", "-") else ("", line.strip())


def _are_rivals(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one[1] == other[1]:
        return bool(one[1]) and one[0] != other[0]
    figures = [_FIGURE.sub("0", line) for _, line in (one, other)]
    return one[1].isascii() and figures[0] == figures[1]


def in_text(source: str, target: str, strictness: Strictness, *, doubt: float) -> Difference | None:
    """In text that may be translated: a line that is the same but for a few letters.

    ``doubt`` is the score between languages that share words.
    """
    if other := _contrary_lines(source, target):
        return Difference(other[0], other[0], _SAID, others=len(other) - 1)
    found = slipped_lines(source, target, strictness)
    if found:
        is_path = _PATH.fullmatch(source.split("\n")[found[0]].strip()) is not None
        score = 0.75 if strictness.is_strict or is_path else doubt
        shown = _lost_entry(source, target, found, score)
        return shown or Difference(found[0], found[0], score, others=len(found) - 1)
    return _lost_line(source, target) or _lost_line(target, source, is_extra=True)


def _lost_entry(source: str, target: str, found: Sequence[int], score: float) -> Difference | None:
    """A file that the other tree lacks, told before the name of the folder that holds them all."""
    entries = [dict(_entries(text)) for text in (source, target)]
    if not all(entries) or max(found) >= min(*entries[0], *entries[1]):
        return None
    names = set(entries[1].values())
    lost = [at for at, name in entries[0].items() if name not in names and name not in target]
    if not lost:
        return None
    before = {name for at, name in entries[0].items() if at < lost[0]}
    beside = max((at for at, name in entries[1].items() if name in before), default=found[0])
    return Difference(lost[0], beside, score, "delete", whole_line=True, others=len(lost) - 1)


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """The files of a tree, each with its line."""
    for at, line in enumerate(text.split("\n")):
        if match := _ENTRY.match(line):
            yield at, match[1]


def _contrary_lines(source: str, target: str) -> list[int]:
    """Lines, from 0, of two texts of as many that say the contrary: ``SYNC=on``, ``SYNC=off``."""
    lines = source.split("\n"), target.split("\n")
    if len(lines[0]) != len(lines[1]):
        return []
    pairs = enumerate(zip(*lines, strict=True))
    return [at for at, (one, other) in pairs if one != other and are_opposed(one, other)]


def _lost_line(source: str, target: str, *, is_extra: bool = False) -> Difference | None:
    """A line of a text that the other lacks, where every other line has its like.

    Lines are alike if the Latin words, numbers and paths of one are in the other:
    ``└── tail.txt   꼬리`` and ``└── tail.txt   a tail``.
    """
    ones, others = _technical_lines(source), _technical_lines(target)
    if not 0 < len(ones) - len(others) <= _FEW_LINES:
        return None
    lost = _left_over(ones, others, _are_alike)
    if not lost or any(_NOTE in words for _, words, _ in lost):
        # notes are told in other words: what they are about may be gone
        about = _left_over(ones, others, _are_notes_or_alike)
        lost = lost if any(_NOTE in words for _, words, _ in about) else about or lost
    if not lost:
        return None
    lines = source.split("\n")
    lost = [one for one in lost if not _CLOCK.search(lines[one[0]])]
    if not lost or _is_beside_more(lines, lost[0][0], target):
        return None
    line, words, beside = lost[0]
    telling = [word for word in words if _TELLING.search(word)]
    said = target if _NOTE in words else _NOTES.sub("", target)
    gone = sum(word.strip(_ENDS) not in said for word in telling)
    if 2 * gone < max(len(telling), 1):
        return None  # most of it is there: two lines became one
    if is_extra:
        return Difference(beside, line, _EXTRA_LINE, "insert", whole_line=True)
    return Difference(line, beside, _LOST_LINE, "delete", whole_line=True)


def _is_beside_more(lines: Sequence[str], at: int, other: str) -> bool:
    """True for a line next to one that stands for more, where the other side has such a one too."""
    beside = lines[max(at - 1, 0) : at + 2]
    return any(map(has_more, beside)) and any(map(has_more, other.split("\n")))


def has_more(line: str) -> bool:
    """True for ``...`` on a line of its own, also in a list or a comment."""
    return _LEFT_OUT.fullmatch(line.strip()) is not None


def _left_over(
    ones: _Lines, others: _Lines, are_alike: Callable[[Set[str], Set[str]], bool]
) -> list[tuple[int, Set[str], int]]:
    """The lines that the others lack, each with the line that it stands behind there.

    Nothing if the others are not the rest.
    """
    lost, place = [], 0
    for at, words in ones:
        if place < len(others) and are_alike(words, others[place][1]):
            place += 1
        else:
            lost.append((at, words, others[place - 1][0] if place else 0))
    return lost if place == len(others) and len(lost) == len(ones) - len(others) else []


def _are_notes_or_alike(words: Set[str], others: Set[str]) -> bool:
    if _NOTE in words or _NOTE in others:
        return _NOTE in words and _NOTE in others
    return _are_alike(words, others)


def _are_alike(words: Set[str], others: Set[str]) -> bool:
    return words <= others or others <= words


def _technical_lines(text: str) -> list[tuple[int, Set[str]]]:
    """The lines that are not empty, by number, and the words of each that other languages keep."""
    lines = enumerate(text.split("\n"))
    return [(at, set(_TECHNICAL.findall(line))) for at, line in lines if line.strip()]
