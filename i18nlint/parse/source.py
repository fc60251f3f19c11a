"""Bytes to text. First step of `parse`; the only place that knows about encodings."""

from __future__ import annotations

from i18nlint.model.document import Problem
from i18nlint.model.text import SourceText, Span

_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SLIPS, _LETTERS_A_SLIP = 10, 20
"""More slips, and more than one in so many letters, are no slips: of EUC-KR and Shift_JIS hardly a
letter is left. Of German in Windows-1252 most is, and worth comparing."""


def read_source(path: str, data: bytes) -> tuple[SourceText, tuple[Problem, ...]]:
    """The text without a byte order mark, and the first place that is not UTF-8.

    Invalid bytes become U+FFFD, so that everything around them can still be compared, unless little
    is left of it. A zero byte is UTF-8, but no text: in UTF-16 every other byte is one. UTF-16 that
    says so is read as such, and so is UTF-32, of which every other letter is then a zero.
    """
    if data.startswith(_UTF_16):
        source = SourceText(path, data.decode("utf-16", errors="replace"))
        span = Span(0, min(1, len(source.text)))
        return source, (_found(span, "not UTF-8: UTF-16", source.text),)
    raw = data.removeprefix(_BOM)
    try:
        source = SourceText(path, raw.decode("utf-8"))
        zero = source.text.find("\0")
        if zero < 0:
            return source, ()
        what = "a zero byte stands in the text"
        return source, (_found(Span(zero, zero + 1), what, source.text),)
    except UnicodeDecodeError as error:
        source = SourceText(path, raw.decode("utf-8", errors="replace"))
        return source, (_problem(error, len(data) - len(raw), source.text),)


def _problem(error: UnicodeDecodeError, skipped: int, text: str) -> Problem:
    bad = error.object[error.start : error.end]
    place = len(error.object[: error.start].decode("utf-8"))
    shown = " ".join(f"0x{byte:02X}" for byte in bad)
    where = f"at byte {error.start + skipped}"
    return _found(Span(place, place + 1), f"not UTF-8: {shown} {where}", text)


def _found(span: Span, what: str, text: str) -> Problem:
    """The problem; with a text that is in another encoding throughout, it reaches that far."""
    slips = text.count("\ufffd") + text.count("\0")
    if slips <= _SLIPS or slips * _LETTERS_A_SLIP <= len(text):
        return Problem("invalid-encoding", span, f"{what}; save the file as UTF-8")
    message = f"{what}, and so on; save the file as UTF-8: it was not compared"
    return Problem("invalid-encoding", span, message, reach=Span(0, len(text)))
