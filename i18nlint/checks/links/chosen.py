"""Whether another address shows a mistake, or may be as good a page about the same thing.

Beside `changed`. Addresses are compared and never fetched: a tool's package and its repository,
the page of today and the one that a site had before it are two good addresses of one thing, and
which of them a translation gives is no matter. A mistake shows in the address or in its words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from i18nlint.checks._api import Pair
from i18nlint.checks.links.left import place_of
from i18nlint.facts.addresses import REPOSITORY_HOSTS, is_language_code
from i18nlint.facts.language import words
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex

_LEAST = 4
"""Letters of a name that is found in an address by no chance."""
_VIEW = 3
"""Where an address of a repository says what it shows: ``github.com/ada/brew/tree/main/oars``."""
_OF_REPOSITORIES = frozenset({"issues", "pull", "pulls", "discussions", "releases", "wiki"})
"""What stands in the addresses of every repository, and in words about them."""
_HASH = lazy_regex(r"\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b")
_VIEWS, _MAIN = frozenset({"tree", "blob"}), frozenset({"main", "master"})


def shows_mistake(pair: Pair, source: Link, target: Link, *, is_slip: bool) -> bool:
    """True if the target's link is no choice; ``is_slip`` says that a name in it is misspelt.

    Its address is that of another thing, which the source's or its own words say, or a broken one.
    """
    return (
        is_slip
        or is_grown(source, target)
        or _is_doubled(target)
        or _is_broken_off(source, target)
        or _is_right_above(source, target)
        or _is_moved_file(source, target)
        or _promises_source(source, target)
        or _asks_otherwise(source, target)
        or _is_of_another(pair, source, target)
        or _names_another(pair, source, target)
    )


def is_grown(source: Link, target: Link) -> bool:
    """True for ``loom.dev-old`` and ``loom.dev/a.md-old``; ``loom.dev/start`` is another page."""
    return "." in source.key and (
        _grows(source.key, target.key) or _grows(source.target, target.target)
    )


def _grows(short: str, long: str) -> bool:
    """True of ``-old`` behind it, and of ``/ko-old``, a language with something behind it."""
    behind = long.removeprefix(short)
    name = behind.lstrip("/").partition("/")[0]
    is_edition = is_language_code(name.partition("-")[0]) and not is_language_code(name)
    return behind != long and (name[:1] in ("-", "_") or (behind[:1] == "/" and is_edition))


def _is_broken_off(source: Link, target: Link) -> bool:
    """True for ``a.dev/how-to-`` where the source has ``a.dev/how-to-brew``: cut within a name."""
    behind = source.key.removeprefix(target.key)[:1]
    is_within = source.key.startswith(target.key) and (behind.isalnum() or behind in "-_")
    return bool(behind) and "/" in target.key and is_within


def _is_right_above(source: Link, target: Link) -> bool:
    """True for ``a.dev/setup`` where the source has ``a.dev/setup/install``: the last step lost."""
    return "/" in target.key and source.key.rpartition("/")[0] == target.key


def _is_moved_file(source: Link, target: Link) -> bool:
    """True for two files or folders of repositories, which leave no way to where they moved.

    Not where the words are the path itself: ``[oar/keel](…/tree/main/oar/keel)``.
    """
    parts = [link.key.split("/") for link in (source, target)]
    if not all(one[0] in REPOSITORY_HOSTS and _VIEWS & {*one[_VIEW:]} for one in parts):
        return False
    said = target.text.strip("`/ ").casefold()
    if "/" in said and said != target.target.casefold() and target.key.casefold().endswith(said):
        return False
    ones, others = ([part for part in one if part not in _VIEWS | _MAIN] for one in parts)
    return ones != others


def _promises_source(source: Link, target: Link) -> bool:
    """True for ``[Brew forum](https://chat.dev/kettle)`` where the source leads to ``/brew``.

    And for ``[4f2a9c1](https://git.dev/commit/7be0d32)``, which no word of any language is.
    """
    host, _, path = source.key.casefold().partition("/")
    other_host, _, other = target.key.casefold().partition("/")
    if target.text == target.target or host != other_host:
        return False
    if host in REPOSITORY_HOSTS:
        path = "/".join(part for part in path.split("/") if part not in _OF_REPOSITORIES)
    said = {word for word in words(target.text) if word.isascii() and len(word) >= _LEAST}
    said.update(_HASH.findall(target.text.casefold()))
    return any(word in path and word not in other for word in said)


def says_other_number(link: Link, number: str, other: str) -> bool:
    """True for ``52``, not ``57``, of ``[#52](https://git.dev/issues/57)``."""
    said = re.findall(r"\d+", link.text)
    return link.text != link.target and number in said and other not in said


def _is_doubled(link: Link) -> bool:
    """True for ``https://https://brew.dev``: an address that was pasted behind another one."""
    _, scheme, rest = link.target.partition("://")
    return bool(scheme) and "://" in re.split("[?#]", rest)[0]


def _asks_otherwise(source: Link, target: Link) -> bool:
    """True for one page that is asked for another thing: ``/watch?v=a``, ``/watch?v=b``."""
    page, _, asked = source.key.partition("?")
    other_page, _, other = target.key.partition("?")
    return page == other_page and bool(asked) and bool(other)


def _is_of_another(pair: Pair, source: Link, target: Link) -> bool:
    """True if the source leads there too, from other words: the link of a neighbour was copied."""
    said = pair.of_source(_said).get(place_of(target), frozenset())
    return bool(said) and not said & {source.text.casefold(), target.text.casefold()}


def _said(version: Version) -> Mapping[str, Set[str]]:
    """For each address the words that lead there."""
    found: dict[str, set[str]] = {}
    for link in (link for block in version.facts.blocks for link in block.links):
        if link.text and link.text != link.target:
            found.setdefault(place_of(link), set()).add(link.text.casefold())
    return found


def _names_another(pair: Pair, source: Link, target: Link) -> bool:
    """True for ``[Kite の案内](https://kite.dev)`` where the source has ``[Loom](https://loom.dev)``.

    In a language that is written in other letters a word in Latin ones is a name; what it names is
    sure where its own address has it too, and the other side has it nowhere.
    """
    sides = (pair.source, source, target), (pair.target, target, source)
    return any(
        version.document.language.likely_script != "Latn" and _has_own_name(link, other)
        for version, link, other in sides
    )


def _has_own_name(link: Link, other: Link) -> bool:
    own = {word for word in words(link.text) if word.isascii() and len(word) >= _LEAST}
    elsewhere = f"{other.text} {other.key}".casefold()
    return any(word in link.key.casefold() and word not in elsewhere for word in own)
