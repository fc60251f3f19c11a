"""Text that sends its readers to pages in a language of neither version. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._api import Pair
from i18nlint.facts.language import letters, parts_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import BlockKind

_ANYBODYS = "Latn"
"""What names programs in any language."""


def leads_to_a_third_language(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph if the words of all its links are in letters of neither version.

    "More of this in 「凧の本」, in Japanese" below a Korean post is for those of its readers who
    can read that; who translates it into English may leave it out.
    """
    block = beads[at].sources[0]
    links = pair.source.facts.blocks[block.index].links
    if block.kind is not BlockKind.PARAGRAPH or not links:
        return False
    languages = pair.source.document.language, pair.target.document.language
    known = {_ANYBODYS}.union(*map(parts_of, languages))
    return all(not link.is_image and set(letters(link.text)) - known for link in links)
