"""Whether two links lead to one page although their addresses differ.

Between `addresses` and the check of links.
"""

from __future__ import annotations

import re
from collections import Counter

from i18nlint.config.tags import known_tag
from i18nlint.facts.addresses import (
    SHORT,
    fragment,
    is_language_code,
    is_language_name,
    languages_in,
    names_language,
)
from i18nlint.model.fact import Link

_TWO = 2
_MANY = 3
"""Words that two places share which are named in one language."""
COMMON_LABELS = {
    "api", "blog", "community", "dev", "developer", "developers", "docs", "download", "forum",
    "get", "guide", "guides", "help", "learn", "news", "support", "wiki",
}  # fmt: skip
"""What stands in front of many sites' names."""


def same_link(source: Link, target: Link) -> bool:
    """True if the two may lead to one page although their keys differ.

    One may be relative where the other is absolute (``./start``, ``/guide/start``,
    ``https://a.dev/guide/start``), or the target a page that its site has in this language only
    under another address (see `is_localised`).
    """
    if source.key == target.key and has_turned_folder(source, target):
        return False
    return (
        (source.key == target.key and not is_other_place(source.target, target.target))
        or source.target == target.target
        or _is_tail(source, target)
        or _is_tail(target, source)
        or _is_moved_site(source, target)
        or is_localised(source, target)
    )


def _is_moved_site(source: Link, target: Link) -> bool:
    """True for ``/`` and ``https://a.dev``, and for a project whose site changed its domain.

    ``reactjs.org`` is ``react.dev`` now, and ``bun.sh/docs`` is ``bun.com/docs``. A domain that
    does not end in letters is a slip of the pen.
    """
    host, _, path = source.key.partition("/")
    other_host, _, other_path = target.key.partition("/")
    if source.is_image or path != other_path or host == other_host:
        return False
    if is_turned(host, other_host) or _is_ending_misspelt(host, other_host):
        return False  # lighthouse.exmaple, kite.def
    hosts = [one for one in (host, other_host) if one]
    are_sites = ("." in one and one.rpartition(".")[2].isalpha() for one in hosts)
    if not hosts or not all(are_sites):
        return False
    name = site_name(hosts[0])
    telling = len(name) > SHORT or (name and path)  # bun.sh/docs/test and bun.com/docs/test
    return len(hosts) == 1 or (bool(telling) and name == site_name(hosts[1]))


def _is_ending_misspelt(host: str, other: str) -> bool:
    """True for ``kite.dev`` and ``kite.def``; a country's ending is short: ``kite.com``,
    ``kite.co``."""
    name, _, ending = host.rpartition(".")
    there, _, other_ending = other.rpartition(".")
    if not name or name != there or len(ending) != len(other_ending) or len(ending) == _TWO:
        return False
    return sum(map(str.__ne__, ending, other_ending)) == 1


def is_turned(one: str, other: str) -> bool:
    """True if two letters beside each other changed places, as they do under quick fingers."""
    if len(one) != len(other):
        return False
    at = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    return (
        len(at) == _TWO
        and at[1] == at[0] + 1
        and one[at[0]] == other[at[1]]
        and one[at[1]] == other[at[0]]
    )


def has_turned_folder(source: Link, target: Link) -> bool:
    """True for the picture ``../asstes/a.png`` where the source shows ``../assets/a.png``.

    Pictures may lie elsewhere for a language, but in no folder of nearly the same name.
    """
    if not source.is_image or source.target == target.target:
        return False
    ones, others = (
        [part for part in link.target.split("/")[:-1] if not is_language_code(part)]
        for link in (source, target)
    )
    return (
        len(ones) == len(others)
        and ones != others
        and all(
            one == other or is_turned(one, other) for one, other in zip(ones, others, strict=True)
        )
    )


def site_name(host: str) -> str:
    """The label that is a name: ``brew`` of ``docs.brew.dev``, ``react`` of ``reactjs.org``."""
    labels = host.split(".")[:-1]
    return next((one for one in labels if one not in COMMON_LABELS), "").removesuffix("js")


def is_localised(source: Link, target: Link) -> bool:
    """True if the target names a language and the site, or the page, is the source's.

    ``ja.wikipedia.org/wiki/状態``; MDN moves its pages at another time in each language, but
    keeps their names; ``v2.nuxt.com/fr/docs/features`` for ``nuxtjs.org/docs/features``.
    """
    host, _, path = target.key.partition("/")
    wanted_host, _, wanted_path = source.key.partition("/")
    if host == wanted_host == "developer.mozilla.org":
        same_name = path.rpartition("/")[2] == wanted_path.rpartition("/")[2]
        return same_name and not is_other_place(source.target, target.target)
    named = names_language(target.target, beside=source.target)
    if source.is_image or not named or "." not in host:
        return False
    if is_turned(host, wanted_host) or is_other_place(source.target, target.target):
        return False  # a slip of the pen
    if host == wanted_host == "wikipedia.org":
        return True
    if not path and not wanted_path:
        return _are_namesakes(host, wanted_host)
    if host == wanted_host and _without_name(path) == wanted_path:
        return True
    name, wanted = path.rpartition("/")[2], wanted_path.rpartition("/")[2]
    return (host == wanted_host and name == wanted) or path == wanted_path != ""


def _without_name(path: str) -> str:
    """The path without a language's name in full: ``a.org/portuguese/``."""
    return "/".join(part for part in path.split("/") if not is_language_name(part))


def _are_namesakes(host: str, other: str) -> bool:
    """``cn.vitejs.dev`` for ``vite.dev``: a translated site keeps its name, not its domain."""
    short, long = sorted((host.split(".")[0], other.split(".")[0]), key=len)
    return len(short) > SHORT and long.startswith(short)


def is_other_place(source: str, target: str) -> bool:
    """True for two places on one page of another site, which no translation of ours renames.

    An edition in another language and our own pages may, but not by turning two letters round:
    ``#etpaas``, ``./testing.md#mcoks``. Nor does an edition that translates its places leave one
    of many words as it is but for one: ``#why-the-tide-turns-old``. Nor does one in other letters
    put Latin words behind its place: ``#steeping-old``.
    """
    places = fragment(source).casefold(), fragment(target).casefold()
    if places[0] == places[1] or not all(p and p.isascii() for p in places):
        return False
    if is_turned(*places):
        return "/" in source or "." in source
    if "://" not in source:
        return False
    if not names_language(target, beside=source):
        return True
    return _differ_in_a_word(*places) or (_is_longer(*places) and _is_in_other_letters(target))


def _is_longer(one: str, other: str) -> bool:
    """True for ``steeping-old``; ``steeping_2`` is the second place of that name, and
    ``steeping-ja`` the one in Japanese."""
    behind = other.removeprefix(one)
    if behind == other or behind[0] not in "-_" or not behind[1:2].isalpha():
        return False
    return not (is_language_code(behind[1:]) or is_language_name(behind[1:]))


def _is_in_other_letters(address: str) -> bool:
    """True of an edition for readers of another script: ``/ja/``, ``ko.brew.dev``."""
    editions = (known_tag(name) for name in languages_in(address))
    return any(tag is not None and tag.likely_script != "Latn" for tag in editions)


def _differ_in_a_word(one: str, other: str) -> bool:
    ones, others = Counter(one.split("-")), Counter(other.split("-"))
    odd = (ones - others) + (others - ones)
    return odd.total() == 1 and (ones & others).total() >= _MANY


def _is_tail(shorter: Link, longer: Link) -> bool:
    """True if the first is the end of the second and may be written from nearer by."""
    relative = not re.match(r"/|[a-z]+:", shorter.target, re.IGNORECASE)
    on_site = "." in longer.key.split("/")[0] and "." not in shorter.key.split("/")[0]
    tail = len(shorter.key) > 1 and longer.key.endswith(f"/{shorter.key}")
    return tail and (relative or on_site)
