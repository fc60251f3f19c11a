"""Numbers in front of headings: rule S009.

Between alignment and judging. ``3. Results``, ``Step 2:``; where a number slips, all after it
slip with it, and that is one fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.model.alignment import SectionBead, Verdict, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Section
from i18nlint.model.fact import Fact, Role
from i18nlint.model.finding import Finding, Label
from i18nlint.model.regex import lazy_regex

_GOOD = 1.0
"""Log-odds from which two headings are surely a pair."""
_SURE, _GUESSED = 0.85, 0.55
_DIGITS = lazy_regex(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A pair of headings whose numbers differ."""

    source: Fact
    target: Fact
    level: int
    is_pair: bool
    """The headings surely say the same, whatever their numbers."""

    @property
    def shift(self) -> tuple[int, int, int]:
        """Equal for headings that slipped together: 2.1, 2.2 for 1, 2, or 3, 4 for 4, 5."""
        one, other = _parts(self.source), _parts(self.target)
        return self.level, len(other) - len(one), other[-1] - one[-1]


def _parts(fact: Fact) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(fact.text)] or [0]


def heading_numbers(pair: Pair) -> Iterator[Finding]:
    """One finding for each run of headings whose numbers differ by the same step."""
    before: _Numbered | None = None
    for numbered in _differing(pair):
        if before is None or before.shift != numbered.shift:
            yield _differs(pair, numbered)
        before = numbered


def _differing(pair: Pair) -> Iterator[_Numbered]:
    for bead in pair.bitext.sections:
        if bead.source and bead.target and not bead.moved:
            one, other = _number(pair.source, bead.source), _number(pair.target, bead.target)
            if one and other and one.value != other.value:
                yield _Numbered(one, other, bead.source.level, _is_pair(bead, pair))


def _is_pair(bead: SectionBead, pair: Pair) -> bool:
    """Two sections of a post that was written anew may stand for each other by their place only:
    "Step 2: optimise the settings" and "1. Set up the project"."""
    is_mirror = pair.bitext.verdict is Verdict.MIRROR
    return is_mirror or any(found.score >= _GOOD for found in bead.beads[:1])


def _number(version: Version, section: Section) -> Fact | None:
    """The number of the section's heading itself."""
    if section.heading is None:
        return None
    facts = version.facts.blocks[section.heading.index].numbers
    return next((fact for fact in facts if fact.role is Role.NUMBERING), None)


def _differs(pair: Pair, numbered: _Numbered) -> Finding:
    one, other = numbered.source.text, numbered.target.text
    return Finding(
        "heading-number",
        f"the heading is numbered {other} here, {one} in {pair.source.document.language}",
        source=Label(numbered.source.span, one),
        target=Label(numbered.target.span, other),
        arguments={"source_value": one, "target_value": other},
        score=_SURE if numbered.is_pair else _GUESSED,
    )


CHECK = Check("headings", ("heading-number",), pair=heading_numbers)
