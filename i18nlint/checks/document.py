"""What is wrong with one file by itself: rules of family E that parsing already saw."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Scale

_SURE = 0.99


def document_problems(document: Document) -> Iterator[Finding]:
    """One finding for each problem of the document."""
    for problem in document.problems:
        yield Finding(
            problem.rule,
            problem.message,
            target=Label(problem.span, _first_line(document.source.slice(problem.span))),
            variant=problem.variant,
            arguments={"problem": problem.message},
            score=_SURE,
            scale=Scale.DOCUMENT,
        )


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0][:80]


CHECK = Check(
    "document",
    ("invalid-frontmatter", "invalid-encoding", "unclosed-fence", "unused-suppression"),
    document=document_problems,
)
