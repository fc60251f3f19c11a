"""Links that the translator left out knowingly, and wrote down in a remark: rule L001."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.facts.addresses import fragment, link_key
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex

_REMARK = lazy_regex(r"<!--(.*?)-->|\{/\*(.*?)\*/\}")
"""On one line: over several ones sites keep the text itself, as in the source, beside its words."""
_IN_MARKUP = "]("
_WORD = lazy_regex(r"[^\s`'\"<>()\[\]]+")
_BEHIND = ".,;:*"
_Place = tuple[str, str]
"""The key of a page, and the heading on it that an address names."""


def is_put_off(pair: Pair, link: Link) -> bool:
    """True if a remark that only the target has names it: ``{/* TODO: link to /kites */}``.

    Not for a remark that is the source's sentence, link and all, kept for whoever updates it.
    """
    if link.is_image or link.text == link.target:
        return False
    places = {(link.key, place) for place in ("", fragment(link.target))}  # of the page, or all
    return not places.isdisjoint(pair.once(_put_off))


def _put_off(bitext: Bitext) -> frozenset[_Place]:
    source, target = (
        frozenset(_named(version, bitext)) for version in (bitext.source, bitext.target)
    )
    return target - source


def _named(version: Version, bitext: Bitext) -> Iterator[_Place]:
    """What the remarks of a version name, by the names of both languages: ``/en/a``, ``/es/a``."""
    languages = [one.document.language for one in (bitext.source, bitext.target)]
    for match in _REMARK.finditer(version.document.source.text):
        remark = match[1] or match[2] or ""
        for word in () if _IN_MARKUP in remark else _WORD.findall(remark):
            if "/" in word:
                address = word.rstrip(_BEHIND)
                yield from ((link_key(address, one), fragment(address)) for one in languages)
