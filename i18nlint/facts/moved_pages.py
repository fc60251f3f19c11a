"""Whether another address is another page, or the same one at another place of its site.

Between `same_page` and the check of links. Sites move their pages and redirect: what these
functions recognise differs, but no reader gets lost.
"""

from __future__ import annotations

import re

from i18nlint.facts.addresses import REPOSITORY_HOSTS, SHORT, fragment
from i18nlint.facts.same_page import COMMON_LABELS, is_turned, site_name
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex

_DIGIT = lazy_regex(r"\d")
_ARCHIVED = lazy_regex(r"^https?://web\.archive\.org/web/\w+/(?=https?:)", re.IGNORECASE)
_SCHEME = lazy_regex(r"^[a-z]+://(?:www\.)?", re.IGNORECASE)
_DATE = lazy_regex(r"/(?:19|20)\d\d(?:/\d{1,2}){1,2}(?=/)|(?<=/)(?:19|20)\d\d-\d\d-\d\d-")
"""What blogs put before a post's name: ``/2014/08/``, ``2016-02-13-``."""
_VERSION = lazy_regex(
    r"/(?:v?\d+(?:\.[\dx]+)*|latest(?:-v?\d+(?:\.[\dx]+)*)?|stable|current|main|master|dist)(?=/)"
)
_PUBLIC = frozenset(
    ("github.io", "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "web.app", "medium.com",
     "hashnode.dev", "substack.com", "tistory.com", "wordpress.com", "blogspot.com", "fly.dev",
     "herokuapp.com", "readthedocs.io", "amazonaws.com", "cloudfront.net", "notion.site")
)  # fmt: skip
"""Domains under which many people have sites of their own."""
_ZEROS = lazy_regex(r"(?<=\d)(?:\.0)+(?=/|$)")
_VERSION_LABEL = lazy_regex(r"v?\d+|next|legacy|old|new")
_KINDS = ("guide", "overview", "introduction", "reference", "tutorial")
"""What pages lose from their names when a site is put in order: ``Variable_fonts_guide``."""
_NAME = 6
"""Letters from which a page's name tells it from others."""


def is_moved_page(source: Link, target: Link) -> bool:
    """True if both are on one site, or on two of one owner, and end alike.

    ``/docs/basics/start`` and ``/docs/core/start``. What differs in a number is another version
    of the page, and repositories of one name are different repositories.
    """
    if is_turned(source.key, target.key):
        return False
    host, path = _parted(source)
    other_host, other_path = _parted(target)
    if "." not in host or "." not in other_host or host in REPOSITORY_HOSTS:
        return False
    if path != other_path and _ZEROS.sub("", path) == _ZEROS.sub("", other_path):
        return True  # /v3.4/api and /v3.4.0/api
    if host != other_host:
        return _is_other_site(host, path, other_host, other_path)
    if path.rpartition("/")[0] == other_path.rpartition("/")[0]:
        return False  # a name that changed alone is a slip, or another page
    place, other_place = fragment(source.target), fragment(target.target)
    if place and place == other_place and len(place) >= _NAME:
        return True
    return _end_alike(path, other_path)


def is_archived(source: Link, target: Link) -> bool:
    """True if one of them is the Wayback Machine's copy of the other."""
    if not any(_ARCHIVED.match(link.target) for link in (source, target)):
        return False
    one, other = (_bare(_ARCHIVED.sub("", link.target)) for link in (source, target))
    return one == other


def is_front_page(source: Link, target: Link) -> bool:
    """True if one is the front page of the other's site: ``go.dev``, ``go.dev/doc/install``.

    A page of one unusual name may be the front page with a slip: ``tea.dev/en-old``.
    """
    host, path = _parted(source)
    other_host, other_path = _parted(target)
    if host != other_host or "." not in host or host in REPOSITORY_HOSTS:
        return False
    is_unusual = other_path.count("/") == 1 and other_path[1:] not in COMMON_LABELS
    return not other_path or (not path and not is_unusual)


def _parted(link: Link) -> tuple[str, str]:
    page = link.key.partition("?")[0]
    host, _, path = page.partition("/")
    return host, f"/{path}" if path else ""


def _bare(address: str) -> str:
    return _SCHEME.sub("", address).partition("#")[0].rstrip("/")


def _is_other_site(host: str, path: str, other_host: str, other_path: str) -> bool:
    """True for a page of an owner who has two hosts, and for one that moved to a new domain."""
    if path == other_path != "":
        return path.count("/") > 1 or len(path) > _NAME
    if _is_one_article(path.rpartition("/")[2], other_path.rpartition("/")[2]):
        return True
    if site_name(host) == site_name(other_host) and path and other_path:
        names = path.rpartition("/")[2], other_path.rpartition("/")[2]
        if names[0] == names[1] and len(names[0]) >= _NAME:
            return True  # discord.gg/brewing and discord.com/invite/brewing
    if _owner(host) != _owner(other_host) or _owner(host) in _PUBLIC:
        return False
    return _are_editions(host, other_host) or _end_alike(path, other_path)


def _is_one_article(name: str, other: str) -> bool:
    """True for ``10-tips-for-pouring-that-help`` and ``10-tips-pouring-help`` on another site."""
    parts, others = (set(one.split("-")) for one in (name, other))
    return min(len(parts), len(others)) >= _NAME and len(parts & others) >= 0.75 * len(
        parts | others
    )


def _owner(host: str) -> str:
    return ".".join(host.split(".")[-2:])


def _are_editions(host: str, other: str) -> bool:
    """True for ``docs.brew.dev``, ``v2.brew.dev`` and ``brew.dev``."""
    extra = set(host.split(".")) ^ set(other.split("."))
    named = site_name(host) == site_name(other) or host.endswith(other) or other.endswith(host)
    return named and all(
        label in COMMON_LABELS or _VERSION_LABEL.fullmatch(label) is not None for label in extra
    )


def _end_alike(path: str, other: str) -> bool:
    """True for one name under two paths; a version that only one of them names is no difference."""
    path, other = (_DATE.sub("", one).replace("_", "-").casefold() for one in (path, other))
    if not (_VERSION.search(path) and _VERSION.search(other)):
        path, other = _VERSION.sub("", path), _VERSION.sub("", other)
    names = sorted((path.rpartition("/")[2], other.rpartition("/")[2]), key=len)
    parts = [set(one.split("/")) - set(names) for one in (path, other)]
    if any(_DIGIT.search(part) for part in parts[0] ^ parts[1]):
        return False
    if names[0] == names[1]:
        return len(names[0]) > SHORT
    return len(names[0]) >= _NAME and names[1] in {f"{names[0]}-{kind}" for kind in _KINDS}
