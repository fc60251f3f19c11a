"""Diagnostics as people go through them: post by post, each in the order of its source.

Between a result and `full`; formats for programs keep the order of paths.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic, Location, Side
from i18nlint.model.wording import quoted
from i18nlint.report.reading import in_reading_order

_SAID = "target_value"
_OF_THE_TARGET = (_SAID, "target_unit", "others")
_OF_THE_WHOLE = "P006"
"""Of what a translation lacks here and there: where it begins to is no part of what is said."""


@dataclass(frozen=True, slots=True)
class Told:
    """A diagnostic that has its lines in a report, and what they tell besides."""

    diagnostic: Diagnostic
    alike: tuple[Diagnostic, ...] = ()
    """Those of further translations that lack the same or say otherwise at the same place of the
    source."""


def by_post(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    """Each post that has any, by its key, with all of its diagnostics in reading order."""
    posts: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        posts.setdefault(diagnostic.group, []).append(diagnostic)
    for key, found in sorted(posts.items()):
        yield key, tuple(in_reading_order(found))


def told(diagnostics: Iterable[Diagnostic]) -> Iterator[Told]:
    """The diagnostics of a post, those a reader takes for one together, in the order given.

    The gravest of them is told, for a section may be surely missing in one translation and in
    another only perhaps.
    """
    for same in _of_one_place(_saying_the_same(diagnostics)):
        gravest = max(same, key=_weight)
        yield Told(gravest, tuple(one for one in same if one is not gravest))


def _saying_the_same(diagnostics: Iterable[Diagnostic]) -> Iterable[list[Diagnostic]]:
    alike: dict[object, list[Diagnostic]] = {}
    times: Counter[object] = Counter()
    for diagnostic in diagnostics:
        saying = _saying(diagnostic)
        times[saying, diagnostic.place.path] += 1  # one file says it twice: that is two
        nth = times[saying, diagnostic.place.path]
        alike.setdefault((saying, nth), []).append(diagnostic)
    return alike.values()


def _of_one_place(alike: Iterable[list[Diagnostic]]) -> Iterator[list[Diagnostic]]:
    """Those lists as one that different translations have at one place of the source: two images
    are missing in one, in another a third as well."""
    merged: dict[object, list[Diagnostic]] = {}
    times: Counter[object] = Counter()
    for same in alike:
        place, paths = _faulted(same[0]), _paths(same)
        nth = max(times[place, path] for path in paths)
        times.update({(place, path): nth + 1 - times[place, path] for path in paths})
        merged.setdefault((place, nth), []).extend(same)
    yield from merged.values()


def _faulted(diagnostic: Diagnostic) -> object:
    """The rule and the place of the source where translations were unfaithful, each in its way."""
    source, target = diagnostic.source, diagnostic.target
    if source is None or target is None:
        return diagnostic.order
    start = None if diagnostic.code == _OF_THE_WHOLE else source.range.start
    return (diagnostic.rule, diagnostic.pending, source.path, start)


def _paths(diagnostics: Sequence[Diagnostic]) -> set[str]:
    return {place_in_translation(diagnostic).path for diagnostic in diagnostics}


def place_in_translation(diagnostic: Diagnostic) -> Location:
    """Where the translation has it, though the finding may point at the source: of a change that
    several are to follow each is to change its own file."""
    return diagnostic.target or diagnostic.place


def _weight(diagnostic: Diagnostic) -> tuple[int, bool, int]:
    """How grave it is; of two alike the one that sees the source alone against its translations."""
    is_of_source = diagnostic.primary is Side.SOURCE
    return diagnostic.severity.rank, is_of_source, diagnostic.confidence.rank


def _saying(diagnostic: Diagnostic) -> object:
    """Equal for two that a reader would take for one, but for the language."""
    source, target = diagnostic.source, diagnostic.target
    if source is None or target is None or diagnostic.primary is Side.SOURCE:
        return diagnostic.order
    # where values are set against each other, what each translation says stands beside its place
    what = _contradicted(diagnostic) if _said_instead(diagnostic) else diagnostic.message
    return (diagnostic.rule, what, diagnostic.pending, source.path, source.range)


def _said_instead(diagnostic: Diagnostic) -> str:
    """What the translation has for a value of the source; empty where it is not set against one."""
    values = (diagnostic.arguments.get(name) for name in ("source_value", _SAID))
    said = diagnostic.target.text if diagnostic.target else ""
    is_set = all(isinstance(value, str) for value in values) and said in diagnostic.message
    return said if is_set else ""


def value_instead(diagnostic: Diagnostic, told_of: Diagnostic) -> str:
    """The value it has, if it has another one than the one that is told for the same of the source;
    else empty."""
    value = _said_instead(diagnostic)
    is_other = value != _said_instead(told_of) and _saying(diagnostic) == _saying(told_of)
    return quoted(value) if is_other else ""


def words_instead(diagnostic: Diagnostic, told_of: Diagnostic) -> str:
    """What is said of it in other words than of the one that is told; else empty."""
    if _saying(diagnostic) == _saying(told_of):
        return ""
    head, _, details = diagnostic.message.partition(": ")  # "about 9 % is missing: Prices, Thanks"
    return head if details and told_of.message.endswith(f": {details}") else diagnostic.message


def _contradicted(diagnostic: Diagnostic) -> object:
    """The value of the source, and what it is a value of."""
    named = (item for item in diagnostic.arguments.items() if item[0] not in _OF_THE_TARGET)
    return frozenset(named)
