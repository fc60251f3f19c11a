"""Numbered steps whose code is not indented. Between the Markdown engine and `blocks`.

To Markdown, code at the margin ends the list, and the next step begins another one, at 2. Readers
see steps and what to type, as where the code is indented, and the versions of a post may differ in
that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from i18nlint.model.dataclass import dataclass
from i18nlint.parse.positions import LINES

_OPEN, _CLOSE, _FENCE = "ordered_list_open", "ordered_list_close", "fence"
_ITEM, _END_OF_ITEM = "list_item_open", "list_item_close"


@dataclass(slots=True)
class _Steps:
    """A numbered list that is open."""

    opening: Token
    following: int
    """The number that its next item has."""


def joined_steps(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, lists that count on behind code made one; the code is the step's above it."""
    if not any(token.type == _OPEN and _first(token) != 1 for token in tokens):
        return tokens  # like most
    return list(_joined(tokens))


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    open_lists: list[_Steps] = []
    held: Token | None = None
    """What ends the last step above the code; it comes behind the code."""
    for at, token in enumerate(tokens):
        if token.type == _OPEN and held is not None:
            lines = open_lists[-1].opening.meta
            lines[LINES] = lines[LINES].on_to(token.meta[LINES])
            yield held
            held = None
            continue
        if token.type == _OPEN:
            open_lists.append(_Steps(token, _first(token)))
        elif open_lists:
            steps = open_lists[-1]
            steps.following += token.type == _ITEM and token.level == steps.opening.level + 1
            if token.type == _END_OF_ITEM and _goes_on(tokens, at + 1, steps.following):
                held = token
                continue
            if token.type == _CLOSE:
                if held is not None:
                    continue
                open_lists.pop()
        yield token


def _first(opening: Token) -> int:
    return int(opening.attrs.get("start", 1))


def _goes_on(tokens: Sequence[Token], at: int, wanted: int) -> bool:
    """True if a numbered list ends here, and behind code there is one that begins as wanted."""
    behind = at + 1
    while behind < len(tokens) and tokens[behind].type == _FENCE:
        behind += 1
    if tokens[at].type != _CLOSE or behind in (at + 1, len(tokens)):
        return False
    return tokens[behind].type == _OPEN and _first(tokens[behind]) == wanted
