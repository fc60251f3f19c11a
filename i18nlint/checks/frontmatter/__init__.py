"""Frontmatter compared by key: rules F001 to F006.

Between alignment and judging. What a key promises (equal, translated, ignored) is read from the
configuration, from its name, or from its values; see `facts.frontmatter`.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.checks.frontmatter.entries import compare_mappings
from i18nlint.facts.frontmatter import entries_of
from i18nlint.model.alignment import Verdict
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding
from i18nlint.model.text import Span


def frontmatter(pair: Pair) -> Iterator[Finding]:
    """Keys that are missing, added, or say something else."""
    comparison = Comparison(pair)
    if any(_is_broken(document) for document in (comparison.source, comparison.target)):
        return
    source = entries_of(comparison.source.frontmatter)
    target = entries_of(comparison.target.frontmatter)
    if source and not target:
        if _is_blank(comparison.target) and pair.bitext.verdict is Verdict.INCOMPLETE:
            return  # an empty file lacks more than that, and is told of once
        from i18nlint.checks.frontmatter.absences import all_missing  # here: most posts lack none

        yield all_missing(comparison, source)
        return
    end = comparison.target.frontmatter.span.end
    yield from compare_mappings(comparison, source, target, end=Span(end, end))


def _is_blank(document: Document) -> bool:
    return not document.source.text.strip()


def _is_broken(document: Document) -> bool:
    return any(problem.rule == "invalid-frontmatter" for problem in document.problems)


CHECK = Check(
    "frontmatter",
    (
        "frontmatter-missing",
        "frontmatter-extra",
        "frontmatter-value",
        "frontmatter-list",
        "frontmatter-type",
        "frontmatter-untranslated",
    ),
    pair=frontmatter,
)
