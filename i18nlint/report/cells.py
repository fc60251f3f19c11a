"""Display width: how many terminal cells a text takes. Under every other module of `report`.

A cluster is what a reader takes for one character (UAX #29): ``각`` from three conjoining jamo,
``é`` from a letter and an accent, a family emoji from five code points. Nothing here ever cuts
one in two. Texts must be `printable`, so that each cluster has a width of 0, 1 or 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from i18nlint.model.regex import lazy_regex

# wcwidth takes 25 ms to import. Most lines hold nothing but characters that stand for themselves:
# ASCII, Latin letters, Cyrillic and Greek, our own marks, and these, which take two cells. As
# regular expressions the ranges took 5 ms to compile, a look at each character takes less.
_NARROW = (" ~", "¡¬", "®˿", "Ͱͷ", "ΑΡ", "Σώ", "Ая", *"–—‘’“”…│┃┆─↑↔✓⟨⟩")
_WIDE = ("、〩", "ぁゖ", "ァヿ", "\u4e00\u9fff", "가힣", "！｠")
_BREAK = lazy_regex(r"\s+")
_ADDRESS = lazy_regex(r"(?:\S+:\d+:\d+|https?://\S+)[:;,.]?")


class _Cells(dict[str, int]):
    """The cells of a character that stands for itself, 0 for any other; worked out once."""

    def __missing__(self, character: str) -> int:
        wide = 2 * any(pair[0] <= character <= pair[-1] for pair in _WIDE)
        cells = wide or int(any(pair[0] <= character <= pair[-1] for pair in _NARROW))
        self[character] = cells
        return cells


_CELLS = _Cells()


def printable(text: str) -> str:
    """The text with one harmless code point for each that a terminal would not show as such."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    """Controls would move the cursor; bidi controls would show the line in another order than the
    file has it (CVE-2021-42574); lone surrogates cannot be written."""
    code = ord(character)
    if code < 32:
        return " " if character == "\t" else chr(0x2400 + code)
    is_control = 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF
    is_bidi = (
        code in (0x61C, 0x200E, 0x200F) or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069
    )
    return "�" if is_control or is_bidi else character


def width(text: str) -> int:
    """Cells that the text takes."""
    cells = [*map(_CELLS.__getitem__, text)]
    return sum(cells) if all(cells) else sum(map(_cluster_width, clusters(text)))


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that must not be cut."""
    if all(map(_CELLS.__getitem__, text)):
        return iter(text)
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


@cache
def _cluster_width(cluster: str) -> int:
    if len(cluster) == 1 and _CELLS[cluster]:
        return _CELLS[cluster]
    from wcwidth import wcswidth

    return max(0, wcswidth(cluster))


def fit(text: str, cells: int, ellipsis: str) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if width(text) <= cells:
        return text
    return head(text, cells - width(ellipsis)) + ellipsis[: max(0, cells)]


def join_fitting(texts: Sequence[str], between: str, cells: int, *, ellipsis: str) -> str:
    """The texts in one line, cut so that all fit; a short one leaves its room to the others."""
    left = cells - width(between) * (len(texts) - 1)
    parts = []
    for number, text in enumerate(texts):
        rest = sum(map(width, texts[number + 1 :]))
        fair = left // (len(texts) - number)
        parts.append(fit(text, max(fair, left - rest), ellipsis))
        left -= width(parts[-1])
    return between.join(parts)


def head(text: str, cells: int) -> str:
    """The longest beginning of whole clusters that takes at most that many cells."""
    return "".join(_fitting(clusters(text), cells))


def tail(text: str, cells: int) -> str:
    """The longest end of whole clusters that takes at most that many cells."""
    kept = [*_fitting(reversed([*clusters(text)]), cells)]
    return "".join(reversed(kept))


def _fitting(pieces: Iterable[str], cells: int) -> Iterator[str]:
    """The first of the clusters that take at most that many cells."""
    used = 0
    for cluster in pieces:
        used += _cluster_width(cluster)
        if used > cells:
            return
        yield cluster


def flow(parts: Iterable[str], between: str, cells: int) -> Iterator[str]:
    """The parts in lines, whole; one that is too long has lines of its own."""
    line = ""
    for part in parts:
        longer = f"{line}{between}{part}" if line else part
        if width(longer) <= cells:
            line = longer
            continue
        if line:
            yield from wrap(line, cells) if width(line) > cells else [f"{line}{between}".rstrip()]
        line = part
    if line:
        yield from wrap(line, cells) if width(line) > cells else [line]


def wrap(text: str, cells: int) -> Iterator[str]:
    """Lines of at most that many cells, broken at spaces where there are any.

    Korean, Japanese and Chinese may go for a whole line without a space: they are cut
    anywhere between clusters. A place or a web address stays whole, however wide it is: people
    click it and copy it.
    """
    line = ""
    for word in _BREAK.split(text.strip()):
        longer = f"{line} {word}" if line else word
        is_whole = width(word) <= cells or _ADDRESS.fullmatch(word)
        if line and width(longer) > cells and (is_whole or width(line) > cells):
            yield line
            longer = word
        while width(longer) > cells and not is_whole:
            part = head(longer, cells) or next(clusters(longer))
            yield part
            longer = longer[len(part) :].lstrip()
        line = longer
    if line:
        yield line
