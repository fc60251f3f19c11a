"""Code fences that lost their partner. Between `blocks` and `markdown`.

A fence that is missing, or one too many, turns code into text and text into code up to the next
odd one, and CommonMark sees nothing wrong before the end of the file, if at all. A reader sees it
at once: a code block in which another one opens, or which holds headings and sentences.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Problem
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import SourceText, Span

_CODE = BlockKind.CODE
_MARK = lazy_regex(r"(?P<mark>`{3,}|~{3,})[ \t]*(?P<language>[\w.+#-]*)")
_OPENING = lazy_regex(r"^ {0,3}(?P<mark>`{3,}|~{3,})[ \t]*(?:[A-Za-z]|\{\.)[^`\n]*$", re.MULTILINE)
_SAMPLES = frozenset({"md", "mdx", "markdown", "text", "txt", "plaintext"})
"""Blocks in these show fences on purpose: ```` ```md ```` with ```` ```js ```` below it."""
_CHUNK = lazy_regex(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
"""Lines up to a blank one."""
_HEADING = lazy_regex(r"#{2,6}[ \t]+\S[^\n]*\Z")
_MARKDOWN = lazy_regex(r"\]\(|\*\*\w|^(?:[-*]|\d+\.) ", re.MULTILINE)
_COMMENT = lazy_regex(r"//|#|/\*|\*|--|[\"'$>{}<]")
_CODE_SIGN = lazy_regex(r"[{}();=<>$|\\\"]")
_WORD = lazy_regex(r"[^\W\d_]{2,}|[^\x00-\x7f]{4}")
_FEW_WORDS, _FEW_SIGNS = 4, 0.06


@dataclass(frozen=True, slots=True)
class _Fence:
    """A fenced block as written."""

    span: Span
    text: str
    mark: str
    language: str
    is_closed: bool

    @property
    def is_bare(self) -> bool:
        return not self.language


def lost_fences(
    source: SourceText, blocks: Iterable[Block], unclosed: Sequence[Problem]
) -> Iterator[Problem]:
    """One problem for each fence that is missing or too many, where it is, in document order.

    ``unclosed`` are the fences that are open at the end of their container; one of them may be the
    mere consequence of another, earlier one, and is told there.
    """
    left = {problem.span.start: problem for problem in unclosed}
    fences = list(_fences(source, blocks, left))
    suspects: list[_Fence] = []
    is_nested = is_wrapped = False
    for at, fence in enumerate(fences):
        inner = _inner_opening(fence)
        if is_nested and _is_odd(fence):  # the end of the block around, opening another one
            left.pop(fence.span.start, None)
            suspects.clear()
        elif inner is not None and _is_lost(fence, inner, fences[at + 1 : at + 2]):
            is_nested, is_wrapped = True, fence.is_bare
            left.pop(fence.span.start, None)
            suspects.clear()
            yield _unclosed(source, fence, inner)
        elif is_wrapped and not (fence.is_closed or fence.text.strip()):
            left.pop(fence.span.start, None)  # the end of what the first one wraps: a page
        elif left.pop(fence.span.start, None) is not None:
            yield _open_at_the_end(source, fence, suspects)
        else:
            is_nested &= fence.is_bare
            suspects.append(fence)


def _fences(
    source: SourceText, blocks: Iterable[Block], unclosed: Container[int]
) -> Iterator[_Fence]:
    for block in blocks:
        for inner in block.walk():
            if inner.kind is not _CODE:
                continue
            match = _MARK.match(source.text, inner.span.start)
            if match is not None and not inner.text.startswith(match["mark"]):  # then indented
                yield _Fence(
                    inner.span,
                    inner.text,
                    match["mark"],
                    match["language"].lower(),
                    inner.span.start not in unclosed,
                )


def _inner_opening(fence: _Fence) -> re.Match[str] | None:
    """The first line in the block that opens another one which its end would close."""
    if fence.mark not in fence.text:
        return None
    for match in _OPENING.finditer(fence.text):
        if match["mark"].startswith(fence.mark):
            return match
    return None


def _is_lost(fence: _Fence, inner: re.Match[str], following: Sequence[_Fence]) -> bool:
    """True if nobody means the block to hold the other; a sample of Markdown may."""
    if fence.language in _SAMPLES:
        return any(map(_is_odd, following))
    return not fence.is_bare or any(map(_is_prose, _chunks(fence.text[: inner.start()])))


def _is_odd(fence: _Fence) -> bool:
    """True if the fence rather closes a block than opens one."""
    wrong = not fence.is_closed or _inner_opening(fence) is not None or _holds_text(fence)
    return fence.is_bare and wrong


def _holds_text(fence: _Fence) -> bool:
    """True if the block is prose: several pieces, one a heading or with Markdown's marks."""
    chunks = _chunks(fence.text)
    marked = any(
        _HEADING.match(one) or (_is_prose(one) and _MARKDOWN.search(one)) for one in chunks
    )
    return len(chunks) > 1 and marked


def _chunks(text: str) -> list[str]:
    return [match[0].strip() for match in _CHUNK.finditer(text)]


def _is_prose(chunk: str) -> bool:
    """True for a heading or a sentence."""
    if _HEADING.match(chunk):
        return True
    if _COMMENT.match(chunk):
        return False
    signs = len(_CODE_SIGN.findall(chunk)) / sum(map(len, map(str.strip, chunk.split("\n"))))
    return len(_WORD.findall(chunk)) >= _FEW_WORDS and signs <= _FEW_SIGNS


def _may_be_text(chunk: str) -> bool:
    """True for prose, and for the lone word above a block: ``Output``, ``例``."""
    return _is_prose(chunk) or not ("\n" in chunk or _CODE_SIGN.search(chunk))


def _unclosed(source: SourceText, fence: _Fence, inner: re.Match[str]) -> Problem:
    """The block as it should be: from the fence to the last line of code before the text."""
    before = fence.text[: inner.start()]
    pieces = list(_CHUNK.finditer(before))
    while len(pieces) > 1 and _may_be_text(pieces[-1][0]):
        pieces.pop()
    own = 0 if fence.is_bare or not pieces else before.count("\n", 0, pieces[-1].end()) + 1
    opening = source.position(fence.span.start).line
    next_one = opening + 1 + before.count("\n")
    return Problem(
        "unclosed-fence",
        Span(fence.span.start, source.line_span(opening + own).end),
        f"the code fence {fence.mark} is not closed before the next one opens on line {next_one}",
        reach=fence.span,
    )


def _open_at_the_end(source: SourceText, fence: _Fence, before: Sequence[_Fence]) -> Problem:
    """The fence itself, or the first one before it that holds text: from there on all is odd."""
    odd = (one for one in before if one.is_bare and one.mark[0] == fence.mark[0])
    first = next(filter(_holds_text, odd), None)
    if first is None:
        message = f"the code fence {fence.mark} is never closed"
        if _holds_code_alone(fence):
            return Problem("unclosed-fence", _line(source, fence), message, variant="at-end")
        return Problem("unclosed-fence", _line(source, fence), message, reach=fence.span)
    return Problem(
        "unclosed-fence",
        _line(source, first),
        f"the code fence {first.mark} makes code of text: it or one above has no partner",
        reach=first.span.cover(fence.span),
    )


def _holds_code_alone(fence: _Fence) -> bool:
    """True if the fence that is missing closed the file: nothing but the block's own code follows.

    A bare fence may be the end of a block whose beginning is what was lost.
    """
    if fence.is_bare or fence.language in _SAMPLES:
        return False
    chunks = _chunks(fence.text)
    return bool(chunks) and not any(_is_prose(one) or _MARKDOWN.search(one) for one in chunks)


def _line(source: SourceText, fence: _Fence) -> Span:
    line = source.position(fence.span.start).line
    return Span(fence.span.start, source.line_span(line).end)
