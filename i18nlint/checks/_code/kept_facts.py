"""What two programs that are hardly the same must still agree in. Beside `programs`.

An author may write another sample; the version of a package and the host of an address are facts
of the post all the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._code.difference import Difference
from i18nlint.model.dataclass import replace
from i18nlint.model.regex import lazy_regex

_SCORE = 0.85
_VERSION = lazy_regex(
    r"[\"'](?P<name>@?[\w./-]+)[\"']\s*:\s*[\"'](?P<value>[~^<>=]*\d+(?:\.\d+)+[\w.-]*)[\"']"
    r"|(?<![\w.-])(?P<pinned>[\w.-]+)==(?P<pin>\d+(?:\.\d+)+)"
)
"""``"kite": "^4.1.0"`` of a manifest, ``kite==4.1.0``."""
_ADDRESS = lazy_regex(r"https?://(?P<host>[\w-]+(?:\.[\w-]+)+)(?P<path>(?:/[\w.-]+){2,})")
_SAMPLE = lazy_regex(r"(?:^|\.)(?:example|test|localhost|invalid)(?:\.|$)")
"""Hosts that stand for any (RFC 2606)."""
_Said = tuple[str, int]
"""What is said, and on which line."""


def with_other_fact(found: Difference, texts: tuple[str, str]) -> Difference:
    """Where the programs tell another version or host for the same thing; else what was found."""
    for say in (_versions, _hosts):
        ones, others = (dict(_once(say(text))) for text in texts)
        for name, (one, line) in ones.items():
            other, there = others.get(name, (one, 0))
            if one != other and not _are_of_one_site(one, other):
                edits = frozenset({(one, other)})
                return replace(
                    found,
                    source_line=line,
                    target_line=there,
                    tag="replace",
                    score=_SCORE,
                    exchange=(one, other),
                    edits=edits,
                )
    return found


def _once(said: Iterator[tuple[str, _Said]]) -> Iterator[tuple[str, _Said]]:
    """What is said of each name of which one thing is said."""
    known = list(said)
    often = Counter(name for name, _ in {(name, value) for name, (value, _) in known})
    return ((name, value) for name, value in reversed(known) if often[name] == 1)


def _versions(text: str) -> Iterator[tuple[str, _Said]]:
    for match in _VERSION.finditer(text):
        name, value = match["name"] or match["pinned"], match["value"] or match["pin"]
        yield name, (value, _line(match))


def _hosts(text: str) -> Iterator[tuple[str, _Said]]:
    for match in _ADDRESS.finditer(text):
        if not _SAMPLE.search(match["host"]):
            yield match["path"], (match["host"], _line(match))


def _line(match: re.Match[str]) -> int:
    return match.string.count("\n", 0, match.start())


def _are_of_one_site(one: str, other: str) -> bool:
    """True for ``ko.kites.org`` and ``kites.org``, which tell the language."""
    return one.endswith(f".{other}") or other.endswith(f".{one}")
