"""What stands in a shell's block and nobody types: a version that a command prints, a host.

Behind `programs`.
"""

from __future__ import annotations

import re

from i18nlint.checks._code.difference import EXAMPLE, Difference
from i18nlint.model.regex import lazy_regex

_VERSION = lazy_regex(r"v?\d+(?:\.\d+)+[\w.-]*")
_NOTE = lazy_regex(r"#|//\s")
_TYPED = lazy_regex(r"\\\s*\n\s*v?\d|<<")
"""What a line goes on with, or writes into a file: ``kite install \\`` and ``2.1.0`` below it."""
_SCORE = 0.9
_STAND_IN_HOST = lazy_regex(r"(?<=://)(?:\{\w+\}|<[\w-]+>|\$\{?\w+\}?)(?P<port>:\d+)?(?=/)")
_OWN_HOST = lazy_regex(r"(?<=://)(?:127\.0\.0\.1|localhost)(?P<port>:\d+)?(?=/)")
_ANY = "STAND_IN"
_QUOTED_LINE = lazy_regex(r"(?m)^([ \t]*)[「『“«„]([^「『“«„」』”»\n]*)[」』”»“][ \t]*$")
_CREATOR = lazy_regex(
    r"\b(?:(?P<manager>pnpm|yarn) dlx|(?P<runner>npx|bunx)) (?P<scope>@[\w.-]+/)?create-(?=\w)"
)
_MANAGERS = {"npx": "npm", "bunx": "bun"}


def other_answer(source: str, target: str) -> Difference | None:
    """Another version where all else is the same: what ``node -v`` printed on that day."""
    ones, others = _lines(source), _lines(target)
    if len(ones) != len(others):
        return None
    pairs = zip(ones, others, strict=True)
    apart = [(one, other) for one, other in pairs if one[1] != other[1]]
    if not apart or not all(_VERSION.fullmatch(line) for pair in apart for _, line in pair):
        return None
    if any(map(_TYPED.search, (source, target))):
        return None
    edits = frozenset((one[1], other[1]) for one, other in apart)
    at = (apart[0][0][0], apart[0][1][0])
    return Difference(*at, _SCORE, edits=edits, sorts=(EXAMPLE,), others=len(apart) - 1)


def _lines(text: str) -> list[tuple[int, str]]:
    lines = ((at, line.strip()) for at, line in enumerate(text.split("\n")))
    return [(at, line) for at, line in lines if line and not _NOTE.match(line)]


def with_one_host(source: str, target: str) -> tuple[str, str]:
    """Both with one host where one side has the reader's own machine, the other what stands for it.

    ``http://127.0.0.1:9180/kites`` and ``http://{address}/kites``; their ports, if both have one,
    are compared.
    """
    stands_in = [_STAND_IN_HOST.search(text) is not None for text in (source, target)]
    is_own = [_OWN_HOST.search(text) is not None for text in (source, target)]
    if stands_in[0] is stands_in[1] or is_own[0] is is_own[1] or stands_in == is_own:
        return source, target
    have_ports = all(map(_has_port, (source, target)))
    host = rf"{_ANY}\g<port>" if have_ports else _ANY
    one, other = (_OWN_HOST.sub(host, _STAND_IN_HOST.sub(host, text)) for text in (source, target))
    return one, other


def with_one_quote(text: str) -> str:
    """With straight quotes where a line is a text alone, which nobody types: ``「kite, rise」``."""
    return _QUOTED_LINE.sub(r'\1"\2"', text)


def with_one_creator(source: str, target: str) -> tuple[str, str]:
    """Both with ``pnpm create kite`` where one has ``pnpm dlx create-kite``: the same command."""
    if (_CREATOR.search(source) is None) is (_CREATOR.search(target) is None):
        return source, target
    return _CREATOR.sub(_created, source), _CREATOR.sub(_created, target)


def _created(match: re.Match[str]) -> str:
    return f"{match['manager'] or _MANAGERS[match['runner']]} create {match['scope'] or ''}"


def _has_port(text: str) -> bool:
    return any(match["port"] for one in (_STAND_IN_HOST, _OWN_HOST) for match in one.finditer(text))
