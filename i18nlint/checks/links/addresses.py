"""Addresses as messages show them: in one line, and cut where they say least."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import listed, parting

_MOST = 70
_HOST = lazy_regex(r"(?i)[a-z][a-z0-9+.-]*://[^/?#]*/?")
_LISTED = 3
_LEAST = 40
"""Letters of the path that are shown behind a host, however long that is."""


def shown(address: str) -> str:
    """The address; of a long one the beginning and the end: its site and its page tell it apart."""
    address = _line(address)
    if len(address) <= _MOST:
        return address
    return f"{address[: _MOST // 3]}…{address[-(_MOST - _MOST // 3 - 1) :]}"


def listed_first(addresses: Sequence[str]) -> str:
    """``a, b and c``; of many the first three, ``a, b, c and 7 more``."""
    more = len(addresses) - _LISTED
    return f"{', '.join(addresses[:_LISTED])} and {more} more" if more > 0 else listed(addresses)


def shown_apart(one: str, other: str) -> tuple[str, str]:
    """Both, of long ones the host and the part of the path in which they differ."""
    one, other = _line(one), _line(other)
    at = parting(one, other)
    return _around(one, at), _around(other, at)


def _around(address: str, at: int) -> str:
    """The address from the name in front of the place on: ``https://a.dev/…/guide/start#on``."""
    if len(address) <= _MOST:
        return address
    match = _HOST.match(address)
    host = match[0] if match else ""
    room = max(_MOST - len(host), _LEAST) - 1
    start = min(max(at - room // 3, len(host)), max(len(address) - room, len(host)))
    if start > len(host):
        start = address.find("/", start - 1, at) + 1 or start
    path = address[start : start + room]
    if start + len(path) < len(address):
        path = f"{path[:-1]}…"
    return f"{host}{'…' if start > len(host) else ''}{path}"


def _line(address: str) -> str:
    return " ".join(address.split())
