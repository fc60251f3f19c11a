"""Statements that are taken out of a program, and what is left of it. Beside `forms`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from i18nlint.checks._code.scores import TRIFLES
from i18nlint.facts.tokens import CodeToken

Tokens: TypeAlias = Sequence[CodeToken]
Statement: TypeAlias = tuple[str, ...]
Parted: TypeAlias = tuple[Tokens, list[Statement]]
"""What is left of a program, and the statements that were taken out."""
_PAIRS = ("()", "[]", "{}")
_CLOSES = {"(": ")", "[": "]", "{": "}", "<": ">"}


def text_at(tokens: Tokens, at: int) -> str:
    """The text of the token in that place; empty before the first and behind the last."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def whole(statement: Tokens) -> Iterator[Statement]:
    """The one statement, without commas and brackets that may be or not."""
    yield tuple(token.text for token in statement if token.text not in TRIFLES)


def parted(
    tokens: Tokens,
    end_of: Callable[[Tokens, int], int],
    *,
    said: Callable[[Tokens], Iterable[Statement]] = whole,
) -> Parted:
    """Without the statements that begin a line; ``end_of`` is behind one, or where it is asked.

    ``said`` is what one says.
    """
    left: list[CodeToken] = []
    statements: list[Statement] = []
    at = 0
    while at < len(tokens):
        is_first = at == 0 or tokens[at - 1].line < tokens[at].line
        end = end_of(tokens, at) if is_first and not tokens[at].is_words else at
        if end == at:
            left.append(tokens[at])
            end += 1
        else:
            statements.extend(said(tokens[at:end]))
        at = end
    return tuple(left), statements


def matching(tokens: Tokens, start: int) -> int:
    """The bracket that closes the one at ``start``; the last token if none does.

    That of the same kind: in ``{<b>tail</b>}`` more angles are closed than opened.
    """
    opening = tokens[start].text
    closing = _CLOSES.get(opening)
    if closing is None or tokens[start].is_words:
        return start
    depth = 0
    for at in range(start, len(tokens)):
        if not tokens[at].is_words:
            depth += (tokens[at].text == opening) - (tokens[at].text == closing)
        if not depth:
            return at
    return len(tokens) - 1


def unclosed(tokens: Tokens) -> list[int]:
    """How many brackets of each kind are never closed, or opened."""
    often = Counter(token.text for token in tokens if not token.is_words)
    return [often[pair[0]] - often[pair[1]] for pair in _PAIRS]


def closings(tokens: Tokens) -> Mapping[int, int]:
    """The bracket that closes each, as `matching` has it, for all of them at once."""
    opened: dict[str, list[int]] = {closing: [] for closing in _CLOSES.values()}
    ends: dict[int, int] = {}
    for at, token in enumerate(tokens):
        if token.is_words:
            continue
        if closing := _CLOSES.get(token.text):
            opened[closing].append(at)
        elif starts := opened.get(token.text):
            ends[starts.pop()] = at
    return ends


def statement_end(tokens: Tokens, start: int) -> int:
    """Behind the line of ``start``, brackets over several lines and all."""
    at = start
    while at < len(tokens) and tokens[at].line == tokens[start].line:
        end = matching(tokens, at)
        if tokens[end].line > tokens[at].line:  # the brackets end further down
            start = end
        at = end + 1
    return at
