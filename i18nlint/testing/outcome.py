"""What became of an example, and how it differs from what its page says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic, Location
from i18nlint.model.text import Span
from i18nlint.parse.source import read_source
from i18nlint.rulebook.examples import Example
from i18nlint.rulebook.expectation import Expectation, Quote, cut


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one example, or of a page that cannot be read."""

    name: str
    """``number-changed:Reported - A digit was dropped``."""
    path: str
    line: int
    failures: tuple[str, ...] = ()
    """What differs, in lines; empty when the example holds."""
    accepted: bool = False
    """The page was rewritten to say what is reported."""

    @property
    def passed(self) -> bool:
        return not self.failures

    def __str__(self) -> str:
        head = f"{self.path}:{self.line}: {self.name}"
        return "\n".join([head, *(f"  {line}" for line in self.failures)])


def differences(example: Example, shown: Sequence[Diagnostic]) -> Iterator[str]:
    """Lines on what was expected and not reported, and the other way round."""
    reported = [(as_expectation(diagnostic, example), diagnostic.message) for diagnostic in shown]
    missing = []
    for wanted in example.expected:
        found = next((pair for pair in reported if wanted.matches(pair[0])), None)
        if found is None:
            missing.append(wanted)
        else:
            reported.remove(found)
    if missing:
        yield "expected, but not reported:"
        yield from (f"  - {wanted}   (line {wanted.page_line})" for wanted in missing)
    if reported:
        yield "reported, but not expected:"
        for found_line, message in reported:
            yield f"  + {found_line}"
            yield f"      {message}"
    if example.must_report and not example.expected and not reported:
        yield "an example under Reported needs an expect block, and nothing is reported here"


def as_expectation(diagnostic: Diagnostic, example: Example) -> Expectation:
    """The line that would expect this diagnostic."""
    place = diagnostic.place
    other = diagnostic.source if place is diagnostic.target else diagnostic.target
    return Expectation(
        _quote(place, example),
        diagnostic.rule,
        diagnostic.variant,
        _quote(other, example) if other else None,
    )


def _quote(location: Location, example: Example) -> Quote:
    """The text under the location's range, taken from the sample itself."""
    sample = next(sample for sample in example.samples if sample.path == location.path)
    text, _ = read_source(sample.path, sample.data)
    span = Span(text.offset(location.range.start), text.offset(location.range.end))
    return Quote(str(sample.language), location.range.start.line, cut(text.slice(span)))
