"""Sections that are missing, added, moved or on another level; posts that are no mirror."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.sections.order import moved_sections, slipped_levels
from i18nlint.model.alignment import Verdict
from i18nlint.model.finding import Finding
from i18nlint.model.rule import Contract


def check_sections(pair: Pair) -> Iterator[Finding]:
    """Findings about the outline, the largest first."""
    bitext = pair.bitext
    if bitext.verdict is Verdict.RESTRUCTURED and pair.contract is not Contract.FACTS:
        from i18nlint.checks.sections.posts import restructured_post  # here: few are

        yield restructured_post(pair)
        if pair.facts_only:
            return
    whole = None
    if bitext.verdict is Verdict.INCOMPLETE:
        from i18nlint.checks.sections.posts import incomplete_translation

        whole = incomplete_translation(pair)
    if whole:
        yield whole
    if any(bead.source is None or bead.target is None for bead in bitext.sections):
        yield from _lone(pair, is_told=whole is not None)
    yield from moved_sections(bitext)
    yield from slipped_levels(bitext)


def _lone(pair: Pair, *, is_told: bool) -> Iterator[Finding]:
    """What only one side has; an incomplete translation was told of what it lacks."""
    from i18nlint.checks.sections.early_end import early_end
    from i18nlint.checks.sections.extra import extra_sections  # here: most posts have none
    from i18nlint.checks.sections.missing import missing_sections
    from i18nlint.checks.sections.posts import many_sections

    if not is_told:
        missing = list(missing_sections(pair))
        if all_of_them := many_sections(missing, pair):
            yield all_of_them
        else:
            yield from early_end(pair, missing)
            yield from missing
    yield from extra_sections(pair)


CHECK = Check(
    name="sections",
    rules=(
        "missing-section",
        "extra-section",
        "section-order",
        "heading-level",
        "restructured-post",
        "incomplete-translation",
    ),
    pair=check_sections,
)
