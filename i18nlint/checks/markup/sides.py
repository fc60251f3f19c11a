"""What the two sides of a bead have, and how a difference of them is worded."""

from __future__ import annotations

from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.language import LanguageTag


@dataclass(frozen=True, slots=True)
class Sides:
    """What the two sides of a bead have, the blocks inside included where no bead is below."""

    sources: tuple[Block, ...]
    targets: tuple[Block, ...]


def sides_of(bead: Bead) -> Sides:
    if bead.children:
        return Sides(bead.sources, bead.targets)
    return Sides(
        tuple(inner for block in bead.sources for inner in block.walk()),
        tuple(inner for block in bead.targets for inner in block.walk()),
    )


def difference_message(missing: list[str], extra: list[str], language: LanguageTag) -> str:
    lacks, has = (", ".join(dict.fromkeys(names)) for names in (missing, extra))
    if lacks and has:
        return f"{has} here is {lacks} in {language}"
    if lacks:
        return f"{lacks} of {language} is missing here"
    return f"{has} is here, {language} does not have it"
