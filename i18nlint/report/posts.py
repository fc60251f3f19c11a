"""Diagnostics as people go through them: post by post, each in the order of its source.

Between a result and `full`; formats for programs keep the order of paths.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic, Side
from i18nlint.report.reading import in_reading_order

_SAID = "target_value"


@dataclass(frozen=True, slots=True)
class Told:
    """A diagnostic that has its lines in a report, and what they tell besides."""

    diagnostic: Diagnostic
    alike: tuple[Diagnostic, ...] = ()
    """Those of further translations that say the same of the same place of the source."""


def by_post(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    """Each post that has any, by its key, with all of its diagnostics in reading order."""
    posts: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        posts.setdefault(diagnostic.group, []).append(diagnostic)
    for key, found in sorted(posts.items()):
        yield key, tuple(in_reading_order(found))


def told(diagnostics: Iterable[Diagnostic]) -> Iterator[Told]:
    """The diagnostics of a post, those that say the same together, in the order given.

    The gravest of them is told, for a section may be surely missing in one translation and in
    another only perhaps.
    """
    alike: dict[object, list[Diagnostic]] = {}
    times: Counter[object] = Counter()
    for diagnostic in diagnostics:
        saying = _saying(diagnostic)
        times[saying, diagnostic.place.path] += 1  # one file says it twice: that is two
        nth = times[saying, diagnostic.place.path]
        alike.setdefault((saying, nth), []).append(diagnostic)
    for same in alike.values():
        gravest = max(same, key=_weight)
        yield Told(gravest, tuple(one for one in same if one is not gravest))


def _weight(diagnostic: Diagnostic) -> tuple[int, int]:
    return diagnostic.severity.rank, diagnostic.confidence.rank


def _saying(diagnostic: Diagnostic) -> object:
    """Equal for two that a reader would take for one, but for the language."""
    source, target = diagnostic.source, diagnostic.target
    if source is None or target is None or diagnostic.primary is Side.SOURCE:
        return diagnostic.order
    # where values are set against each other, what each translation says stands beside its place
    what = _contradicted(diagnostic) if said_instead(diagnostic) else diagnostic.message
    return (diagnostic.rule, what, diagnostic.pending, source.path, source.range)


def said_instead(diagnostic: Diagnostic) -> str:
    """What the translation has for a value of the source; empty where it is not set against one."""
    values = (diagnostic.arguments.get(name) for name in ("source_value", _SAID))
    said = diagnostic.target.text if diagnostic.target else ""
    is_set = all(isinstance(value, str) for value in values) and said in diagnostic.message
    return said if is_set else ""


def _contradicted(diagnostic: Diagnostic) -> object:
    """The value of the source, and what it is a value of."""
    named = (item for item in diagnostic.arguments.items() if item[0] not in (_SAID, "others"))
    return frozenset(named)
