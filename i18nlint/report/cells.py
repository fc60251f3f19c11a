"""Display width: how many terminal cells a text takes. Under every other module of `report`.

A cluster is what a reader takes for one character (UAX #29): ``각`` from three conjoining jamo,
``é`` from a letter and an accent, a family emoji from five code points. Nothing here ever cuts
one in two. Texts must be `printable`, so that each cluster has a width of 0, 1 or 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from i18nlint.model.regex import lazy_regex

_PLAIN = lazy_regex(r"[ -~]*")
# wcwidth takes 25 ms to import. Most lines hold nothing but characters that stand for themselves:
# ASCII, Latin letters, Cyrillic and Greek, our own marks, and these, which take two cells.
_WIDE = r"\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
_SIMPLE = lazy_regex(rf"[ -~¡-¬®-˿Ͱ-ͷΑ-ΡΣ-ώА-я–—‘’“”…│┃┆↑↔✓⟨⟩{_WIDE}]*")
_WIDE_ONES = lazy_regex(rf"[{_WIDE}]")
# Controls would move the cursor; bidi controls would show the line in another order than the
# file has it (CVE-2021-42574); lone surrogates cannot be written.
_UNPRINTABLE = lazy_regex(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_BREAK = lazy_regex(r"\s+")


def printable(text: str) -> str:
    """The text with one harmless code point for each that a terminal would not show as such."""
    return text if _PLAIN.fullmatch(text) else _UNPRINTABLE.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 9:
        return " "
    return chr(0x2400 + code) if code < 32 else "�"


def width(text: str) -> int:
    """Cells that the text takes."""
    if _SIMPLE.fullmatch(text):
        return len(text) + len(_WIDE_ONES.findall(text))
    return sum(_cluster_width(cluster) for cluster in clusters(text))


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that must not be cut."""
    if _SIMPLE.fullmatch(text):
        return iter(text)
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


@cache
def _cluster_width(cluster: str) -> int:
    if _SIMPLE.fullmatch(cluster):
        return len(cluster) + len(_WIDE_ONES.findall(cluster))
    from wcwidth import wcswidth

    return max(0, wcswidth(cluster))


def fit(text: str, cells: int, ellipsis: str) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if width(text) <= cells:
        return text
    return head(text, cells - width(ellipsis)) + ellipsis[: max(0, cells)]


def head(text: str, cells: int) -> str:
    """The longest beginning of whole clusters that takes at most that many cells."""
    kept, used = [], 0
    for cluster in clusters(text):
        used += _cluster_width(cluster)
        if used > cells:
            break
        kept.append(cluster)
    return "".join(kept)


def tail(text: str, cells: int) -> str:
    """The longest end of whole clusters that takes at most that many cells."""
    kept, used = [], 0
    for cluster in reversed(list(clusters(text))):
        used += _cluster_width(cluster)
        if used > cells:
            break
        kept.append(cluster)
    return "".join(reversed(kept))


def pad(text: str, cells: int) -> str:
    """The text with spaces up to that many cells."""
    return text + " " * (cells - width(text))


def wrap(text: str, cells: int) -> Iterator[str]:
    """Lines of at most that many cells, broken at spaces where there are any.

    Korean, Japanese and Chinese may go for a whole line without a space: they are cut
    anywhere between clusters.
    """
    line = ""
    for word in _BREAK.split(text.strip()):
        longer = f"{line} {word}" if line else word
        if width(longer) <= cells:
            line = longer
            continue
        if line and width(word) <= cells:
            yield line
            line = word
            continue
        while width(longer) > cells:
            part = head(longer, cells) or next(clusters(longer))
            yield part
            longer = longer[len(part) :].lstrip()
        line = longer
    if line:
        yield line
