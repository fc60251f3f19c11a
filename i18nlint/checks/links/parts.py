"""Whether one part of an address is another one by a slip of the pen. Beside `changed`."""

from __future__ import annotations

from i18nlint.checks._code.likeness import ratio
from i18nlint.checks.links.chosen import says_other_number
from i18nlint.facts.addresses import REPOSITORY_HOSTS
from i18nlint.facts.same_page import is_turned
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex

_SIMILAR = 0.6
_NUMBER = lazy_regex(r"\d+")
_HANDED_OUT = lazy_regex(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|epub|zip|csv|mp[34]|webm)$")
"""Files with a name in the reader's language: ``prices.pdf``, ``preise.pdf``."""


def is_misspelt_part(source: Link, target: Link) -> bool:
    """True for ``/docs/start`` and ``/docs/stat``; a page that moved has another path.

    Another discussion in a repository is a choice: translators link those of their readers. None
    of them writes ``[#418](…/issues/481)``.
    """
    ones, others = source.key.split("/"), target.key.split("/")
    if len(ones) != len(others):
        return False
    differing = [pair for pair in zip(ones, others, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    if ones[0] in REPOSITORY_HOSTS and one.isdigit():
        return is_turned(one, other) or says_other_number(target, one, other)
    if target.text != target.target and other.casefold() in target.text.casefold():
        return False  # the text names it: [posts on cold-brew](/tags/cold-brew)
    is_number = _NUMBER.sub("0", one) == _NUMBER.sub("0", other)
    if _HANDED_OUT.search(other):
        return is_number or is_turned(one, other)
    return is_number or ratio(one, other) >= _SIMILAR
