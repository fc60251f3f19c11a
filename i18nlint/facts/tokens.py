"""A program as words and signs, made of what Pygments reads. Between `code` and its check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_TECHNICAL = lazy_regex(r"[/._@:\\=&*#]|\d")
"""Signs of an address, path or key; strings without them may be read by people."""
_QUOTES = "\"'`"
_FOREIGN = lazy_regex(r"[^\W\d_a-zA-Z]")


@dataclass(frozen=True, slots=True)
class CodeToken:
    """A word or sign of a program."""

    text: str
    """Of a string: what it says, without quotes and interpolations."""
    line: int
    """From 0, in the block's text."""
    is_words: bool = False
    """Something a person reads: a string, text between tags, a name in another script."""
    inner: tuple[str, ...] = ()
    """Expressions that the string interpolates, sorted: a translation may reorder them."""
    is_reserved: bool = False
    """A word of the language itself: a keyword, what is built in, a value that a property takes."""

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """Equal for tokens that correspond, whatever their words say."""
        return ("\0" if self.is_words else _one_quote(self.text), self.inner)


def _one_quote(text: str) -> str:
    """``'`` and ``"`` are one sign to readers and formatters."""
    return text.replace("'", '"')


def read_tokens(
    found: Iterable[tuple[int, Any, str]], text: str, *, text_is_words: bool
) -> Iterator[CodeToken]:
    """The tokens of a text that Pygments found, without comments; neighbouring words joined.

    ``text_is_words`` where what stands between tags is read by people.
    """
    return _joined(_Reader(text_is_words=text_is_words).read(found, text))


class _Sort(NamedTuple):
    """What a kind of Pygments' tokens means to us."""

    is_hole: bool
    """An interpolation, or its brackets."""
    is_string: bool
    is_code: bool
    is_words: bool
    is_text: bool
    """Of markup, between tags."""
    is_reserved: bool


@cache
def _sort_of(kind: Any, is_quoted: bool) -> _Sort:
    """Worked out once for each kind: Pygments' own ``in`` took a tenth of the check of code."""
    from pygments.token import Token

    strings, comments = Token.Literal.String, Token.Comment
    if kind in comments:
        is_code = kind in comments.Preproc or kind in comments.PreprocFile
    else:
        is_code = kind not in strings.Doc and kind not in Token.Generic.Prompt
    return _Sort(
        is_hole=kind in strings.Interpol,
        is_string=_is_string(kind) and (is_quoted or kind not in strings.Symbol),
        is_code=is_code,
        is_words=kind in Token.Generic or kind in Token.Literal.Scalar,
        is_text=kind in Token.Text,
        is_reserved=_is_reserved(kind),
    )


def _is_string(kind: Any) -> bool:
    from pygments.token import Token

    return kind in Token.Literal.String and kind not in Token.Literal.String.Doc


def _is_quoted(value: str) -> bool:
    """True for the text that SQL writes ``"Blue"``; not for Ruby's ``:blue``."""
    return len(value) > 1 and value[0] in _QUOTES and value[-1] == value[0]


def _is_reserved(kind: Any) -> bool:
    """True for keywords; not for types: ``{ src: myKite }`` has one, to the grammar."""
    from pygments.token import Token

    if kind in Token.Keyword.Type:
        return False
    return any(kind in one for one in (Token.Keyword, Token.Name.Builtin, Token.Operator.Word))


class _Reader:
    """Turns Pygments' tokens into ours; a string with its interpolations becomes one token."""

    def __init__(self, *, text_is_words: bool) -> None:
        self._text_is_words = text_is_words
        self._words: list[str] = []
        self._inner: list[str] = []
        self._depth = 0

    def read(self, found: Iterable[tuple[int, Any, str]], text: str) -> Iterator[CodeToken]:
        line = at = start = 0
        for offset, kind, value in found:
            line, at = line + text.count("\n", at, offset), offset
            sort = _sort_of(kind, _is_quoted(value))
            is_of_string = sort.is_hole or sort.is_string or self._depth > 0
            if is_of_string and self._takes(sort, value):
                start = start if len(self._words) > 1 else line
                continue
            if self._words:
                yield from self._flush(start)
            bare = value.strip()
            if bare and sort.is_code:
                is_words = self._is_words(sort, value)
                yield CodeToken(bare, line, is_words=is_words, is_reserved=sort.is_reserved)
        yield from self._flush(start)

    def _takes(self, sort: _Sort, value: str) -> bool:
        """Collect what belongs to a string; true if the token was one's."""
        if sort.is_hole and value[:1] == "%":  # Python's "%d tails": the text says what goes in
            self._words.append(value)
            return True
        if sort.is_hole:
            self._depth += value.count("{") - value.count("}")
            self._depth = max(self._depth, 0)
            self._words.append("")
            return True
        if self._depth:
            said = '"' if sort.is_string and _is_read(value) else _one_quote(value.strip())
            if said != '"' or said not in self._inner:  # one text may be told in two pieces
                self._inner.append(said)
            return True
        if sort.is_string:
            self._words.append(value)
            return True
        return False

    def _flush(self, line: int) -> Iterator[CodeToken]:
        if self._words:
            words = "".join(self._words).strip("\"'`").strip()
            inner = tuple(sorted(filter(None, self._inner)))
            yield CodeToken(words, line, is_words=True, inner=inner)
        self._words, self._inner, self._depth = [], [], 0

    def _is_words(self, sort: _Sort, value: str) -> bool:
        if sort.is_words or (self._text_is_words and sort.is_text):
            return True
        return not value.isascii() and _FOREIGN.search(value) is not None


def _is_read(text: str) -> bool:
    """True for a string within an interpolation that people read: ``- 고립:``, ``- Left: ``."""
    is_technical = _TECHNICAL.search(text) is not None and " " not in text.strip()
    return not is_technical or _FOREIGN.search(text) is not None


def _joined(tokens: Iterable[CodeToken]) -> Iterator[CodeToken]:
    """Neighbouring words without interpolations as one token."""
    held: CodeToken | None = None
    for token in tokens:
        if token.is_words and held and not token.inner and not held.inner:
            held = CodeToken(f"{held.text} {token.text}".strip(), held.line, is_words=True)
            continue
        if held:
            yield held
        held = token if token.is_words else None
        if held is None:
            yield token
    if held:
        yield held
