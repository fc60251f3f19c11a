"""Faults planted into right translations: one for each kind that a post has room for.

Most of our posts are parallel line by line, so what a fault changes is known without any alignment;
where a translation merges or splits paragraphs, nothing is planted that needs its source.
Numbers are planted by ``benchmarks.planting``, the rest here.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.heldout.posts import Post
from benchmarks.planting import PLANTERS, Pair, plantable

_HEADING = re.compile(r"## ")
_ITEM = re.compile(r"(?:[-*]|\d+\.) ")
_LINK = re.compile(r"(?<!!)\]\(https?://[^)\s]+(?=\))")
_CODE = re.compile(r"(?<!`)`[^`\s]+(?=`(?!`))")
_WORD = re.compile(r"[A-Za-z]{4,}")
_NO_PROSE = ("#", "|", "-", ">", "<", "`", "!", ":", "1.", "2.", "3.", "4.", "5.")
_LONG = 60
"""Letters of a paragraph that is left in the source language."""

Lines = Sequence[str]
Planter = Callable[[Lines, Lines], "Iterator[Fault]"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One change: lines ``start`` to ``end`` (from 0) of the target become ``after``."""

    kind: str
    start: int
    end: int
    after: tuple[str, ...]

    def apply(self, lines: Lines) -> str:
        return "\n".join((*lines[: self.start], *self.after, *lines[self.end :]))


def faults(post: Post, language: str, rng: random.Random) -> Iterator[Fault]:
    """Of each kind one, at a place that the generator chooses."""
    source, target = (post.versions[tag].split("\n") for tag in (post.source, language))
    is_parallel = len(source) == len(target)
    if not is_parallel:
        source = target
    for planter in STRUCTURE:
        found = list(planter(source, target))
        if found:
            yield rng.choice(found)
    if is_parallel:
        yield from _numbers(post, language, rng)


def _numbers(post: Post, language: str, rng: random.Random) -> Iterator[Fault]:
    source, target = (post.versions[tag].split("\n") for tag in (post.source, language))
    places: dict[str, list[Fault]] = {kind: [] for kind in PLANTERS}
    for at in _readable(target):
        marker = _ITEM.match(target[at])
        begin = marker.end() if marker and target[at][0].isdigit() else 0
        pair = Pair(source[at][begin:], target[at][begin:], post.source, language)
        for kind, fault in plantable(pair, rng).items():
            changed = target[at][:begin] + fault.apply(pair.target)
            if changed != target[at]:
                name = f"{kind} in a table" if target[at].startswith("|") else kind
                places.setdefault(name, []).append(Fault(name, at, at + 1, (changed,)))
    for found in places.values():
        if found:
            yield rng.choice(found)


def _readable(lines: Lines) -> Iterator[int]:
    """Lines below the frontmatter that are no code and no heading of a table."""
    fenced = False
    for at in range(_below_frontmatter(lines), len(lines)):
        fenced ^= lines[at].startswith("```")
        is_head = at + 1 < len(lines) and lines[at + 1].startswith("| ---")
        if lines[at] and not fenced and not lines[at].startswith(("```", "| ---")) and not is_head:
            yield at


def _below_frontmatter(lines: Lines) -> int:
    fence = lines[0]
    return lines.index(fence, 1) + 1 if fence in ("---", "+++") else 0


def _sections(lines: Lines) -> list[tuple[int, int]]:
    starts = [at for at, line in enumerate(lines) if _HEADING.match(line)]
    return list(zip(starts, [*starts[1:], len(lines)][: len(starts)], strict=True))


def _paragraphs(lines: Lines) -> Iterator[int]:
    for at in _readable(lines):
        if not lines[at].startswith(_NO_PROSE) and not lines[at - 1] and not lines[at + 1]:
            yield at


def _dropped_section(_: Lines, lines: Lines) -> Iterator[Fault]:
    for start, end in _sections(lines):
        yield Fault("section dropped", start, end, ())


def _swapped_sections(_: Lines, lines: Lines) -> Iterator[Fault]:
    found = _sections(lines)
    for (one, middle), (_middle, end) in pairwise(found):
        yield Fault("sections swapped", one, end, (*lines[middle:end], *lines[one:middle]))


def _heading_level(_: Lines, lines: Lines) -> Iterator[Fault]:
    for start, _end in _sections(lines)[1:]:
        yield Fault("heading level", start, start + 1, ("#" + lines[start],))


def _dropped_paragraph(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at in _paragraphs(lines):
        yield Fault("paragraph dropped", at, at + 2, ())


def _untranslated(source: Lines, lines: Lines) -> Iterator[Fault]:
    for at in _paragraphs(lines):
        if len(source[at]) >= _LONG and source[at] != lines[at]:
            yield Fault("paragraph untranslated", at, at + 1, (source[at],))


def _dropped_item(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at in _readable(lines):
        if _ITEM.match(lines[at]) and _ITEM.match(lines[at - 1] or lines[at + 1]):
            yield Fault("item dropped", at, at + 1, ())


def _dropped_row(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at in _readable(lines):
        if lines[at].startswith("|"):
            yield Fault("row dropped", at, at + 1, ())


def _dropped_column(_: Lines, lines: Lines) -> Iterator[Fault]:
    for head in (at - 1 for at, line in enumerate(lines) if line.startswith("| ---")):
        end = next(at for at in range(head, len(lines)) if not lines[at].startswith("|"))
        after = tuple(f"{'|'.join(row.split('|')[:-2])}|" for row in lines[head:end])
        yield Fault("column dropped", head, end, after)


def _dropped_code(_: Lines, lines: Lines) -> Iterator[Fault]:
    fences = [at for at, line in enumerate(lines) if line.startswith("```")]
    for start, end in zip(fences[::2], fences[1::2], strict=True):
        yield Fault("code dropped", start, end + 2, ())


def _edited_code(_: Lines, lines: Lines) -> Iterator[Fault]:
    fences = [at for at, line in enumerate(lines) if line.startswith("```")]
    for start, end in zip(fences[::2], fences[1::2], strict=True):
        for at in range(start + 1, end):
            code = lines[at].partition("#")[0].partition('"')[0]
            word = _WORD.search(code)
            if word:
                after = f"{lines[at][: word.end()]}x{lines[at][word.end() :]}"
                yield Fault("code edited", at, at + 1, (after,))


def _mistyped(kind: str, pattern: re.Pattern[str]) -> Planter:
    """Two letters of what the pattern finds change places."""

    def plant(_: Lines, lines: Lines) -> Iterator[Fault]:
        for at in _readable(lines):
            for match in pattern.finditer(lines[at]):
                words = [found for found in _WORD.finditer(match.group()) if _turned(found[0])]
                if words:
                    start = match.start() + words[-1].start()
                    end = start + len(words[-1][0])
                    after = lines[at][:start] + _turned(words[-1][0]) + lines[at][end:]
                    yield Fault(kind, at, at + 1, (after,))

    return plant


def _turned(word: str) -> str:
    """The word with two letters in its middle exchanged, empty if they are the same."""
    at = len(word) // 2
    turned = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    return turned if turned != word else ""


def _dropped_image(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at, line in enumerate(lines):
        if line.startswith("!["):
            yield Fault("image dropped", at, at + 1, ())


def _edited_date(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at in range(_below_frontmatter(lines)):
        # A translation may be updated on another day; it is of the same day.
        date = re.fullmatch(r"((?!(?i:last|updated))\w+: \d{4}-\d\d-)(\d\d)", lines[at])
        if date:
            after = f"{date[1]}{int(date[2]) % 27 + 1:02}"
            yield Fault("frontmatter date", at, at + 1, (after,))


def _dropped_key(_: Lines, lines: Lines) -> Iterator[Fault]:
    for at in range(1, _below_frontmatter(lines) - 1):
        if re.match(r"(?!title)\w+: \S", lines[at]):
            yield Fault("frontmatter key dropped", at, at + 1, ())


STRUCTURE: tuple[Planter, ...] = (
    _dropped_section,
    _swapped_sections,
    _heading_level,
    _dropped_paragraph,
    _untranslated,
    _dropped_item,
    _dropped_row,
    _dropped_column,
    _dropped_code,
    _edited_code,
    _mistyped("inline code mistyped", _CODE),
    _mistyped("link mistyped", _LINK),
    _dropped_image,
    _edited_date,
    _dropped_key,
)
