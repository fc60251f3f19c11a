"""Sections that stand in the order of the alphabet, which is another one in each language.

An awesome list has Office, Games, Maps as Bulegoa, Jolasak, Mapak. For `order`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence, Set
from itertools import pairwise

from i18nlint.checks.sections.titles import title_of
from i18nlint.facts.language import letters
from i18nlint.model.document import Section

_LEAST = 4
"""Sections in this order: of as many that were moved about one set in 24 is."""
_MOVED = 3
"""Of them that were moved, where others beside them (Contents, Contributing) are in no order."""


def are_sorted(sections: Sequence[Section], moved: Set[int]) -> bool:
    """True if those that were moved stand, with those around them, in the order of their titles.

    ``moved`` is where they begin. Accents do not count: where they do, the letter comes right
    behind the plain one. Ideographs have no alphabet: the order of their code points is chance.
    """
    titles = [_plain(title_of(section)) for section in sections]
    if any("Hani" in letters(title) for title in titles):
        return False
    breaks = [at for at, (one, next_) in enumerate(pairwise(titles), 1) if one >= next_]
    for first, end in pairwise([0, *breaks, len(sections)]):
        run = {section.span.start for section in sections[first:end]}
        if len(run) >= _LEAST and run >= moved:
            return len(moved) >= _MOVED or len(run) == len(sections)
    return False


def _plain(title: str) -> str:
    spelt = unicodedata.normalize("NFD", title).casefold()
    return "".join([letter for letter in spelt if letter.isalnum() or letter == " "]).strip()
