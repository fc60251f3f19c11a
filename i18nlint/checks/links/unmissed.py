"""Links that no reader of the translation misses: rules L001 and L003. Beside `missing`."""

from __future__ import annotations

import re
from collections import Counter
from posixpath import dirname, join, normpath, splitext

from i18nlint.checks._api import Pair
from i18nlint.checks.links.entries import begins_with
from i18nlint.checks.links.left import is_own_page
from i18nlint.facts.addresses import is_language_code, languages_in, opens_in_a_browser
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex

_HOST = lazy_regex(r"(?i)(?:https?:)?//([a-z]{2,3})(?:\.m)?\.(?:[\w-]+\.)+[a-z]+(?:[/?#]|$)")
_LOCAL = lazy_regex(r"(?i)https?://(?:localhost|127\.\d|0\.0\.0\.0|\[::1\])")
_READ_BY_MANY = "en"
_NUMBERED = lazy_regex(r"(?P<shelf>https?://[^/?#]+/[^?#]*)/(?P<page>[^/?#]+)/?")
_KIND = 4
"""Links to pages of one folder from which leaving out all of them is a decision."""


def is_unmissed(pair: Pair, link: Link, bead: Bead) -> bool:
    """True for what a translation may leave out, whoever reads it."""
    if not opens_in_a_browser(link.target) or _leads_home(pair.source, link):
        return True
    if _LOCAL.match(link.target):
        return True  # what the reader runs: no page of anybody's
    # an entry of references that leads nowhere is none: it needs what it can be found by
    is_entry = any(begins_with(pair.source, block, link) for block in bead.sources)
    return not is_entry and _is_of_own_edition(pair.source, link)


def is_of_a_kind_left_out(pair: Pair, link: Link) -> bool:
    """True for one of many links to pages of one folder of another site, where the target has none:
    "added in [2.2](…/releases/tag/2.2)" below each heading became "added in 2.2"."""
    return _shelf_of(link) in pair.once(_left_out)


def _left_out(bitext: Bitext) -> frozenset[str]:
    """Folders to which many texts lead that are told in the target, and none there leads."""
    told = (block for bead in bitext.pairs() for block in bead.sources)
    ours, theirs = (
        Counter(
            shelf
            for block in blocks
            for link in version.facts.blocks[block.index].links
            if (shelf := _shelf_of(link))
        )
        for version, blocks in (
            (bitext.source, told),
            (bitext.target, bitext.target.document.walk()),
        )
    )
    return frozenset(
        shelf for shelf, often in ours.items() if often >= _KIND and shelf not in theirs
    )


def _shelf_of(link: Link) -> str:
    """The folder of a page of another site that has the link's own text for a number: readers who
    are told "2.2" can find it. Nothing for all other links."""
    found = None if link.is_image else _NUMBERED.fullmatch(link.target)
    number = link.text.strip().lstrip("vV#")
    return found["shelf"] if found and number[:1].isdigit() and number in found["page"] else ""


def _leads_home(version: Version, link: Link) -> bool:
    """True for a link of a page to itself, as in a list of parts of which this one is one."""
    path = version.document.path
    is_edition = set(languages_in(link.target)) - set(languages_in(path))  # README.de.md
    is_elsewhere = link.target.startswith("../") and not _is_at(link.target, path)
    is_other = "#" in link.target or is_edition or is_elsewhere
    return not is_other and is_own_page(link, version)


def _is_at(target: str, path: str) -> bool:
    """True if the way up and down leads to the file: ``../kites/tail`` of ``kites/tail.md``.

    A site shows ``tail.md`` as ``tail/``, from where the way up of an address is one longer.
    """
    page = splitext(path)[0].removesuffix("/index")
    way, extension = splitext(re.split(r"[?#]", target)[0].rstrip("/"))
    starts = (dirname(path),) if extension else (dirname(path), page)
    return page in {normpath(join(start, way)).removesuffix("/index") for start in starts}


def _is_of_own_edition(version: Version, link: Link) -> bool:
    """True for a site's edition in the source's language: ``ko.wikipedia.org`` on a Korean page.

    English is left out: those who write of software expect their readers to know it.
    """
    language = version.document.language.language
    host = _HOST.match(link.target)
    if host is None or language == _READ_BY_MANY or not is_language_code(host[1]):
        return False
    return host[1].lower() == language
