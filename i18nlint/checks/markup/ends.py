"""Elements and shortcodes that the source closes and the translation does not, and those that it
closes without having opened them: rule C006."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.facts.ends import Opened, Stray, opened, stray_ends
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_CERTAINTY = 0.8


def lost_ends(pair: Pair) -> Iterator[Finding]:
    """The first tag of each name that swallows what follows it here, and nowhere in the source."""
    there, here = pair.of_source(_opened), _opened(pair.target)
    always_closed = {tag.name for tag in there} - {tag.name for tag in there if not tag.is_closed}
    lost = [tag for tag in here if not tag.is_closed and tag.name in always_closed]
    counts = [Counter(tag.name for tag in tags) for tags in (there, here)]
    known = {problem.span.start for problem in pair.target.document.problems}
    for name in dict.fromkeys(tag.name for tag in lost):
        first = next(tag for tag in lost if tag.name == name)
        if counts[0][name] == counts[1][name] and first.span.start not in known:
            yield _finding(pair, first, next(tag for tag in there if tag.name == name))


def lost_openings(pair: Pair) -> Iterator[Finding]:
    """The tag that is missing before an end on a line of its own, where the source has one more of
    its name: ``</TabItem>`` without ``<TabItem value="adc">``, at which a page does not build."""
    there, here = pair.of_source(_opened), _opened(pair.target)
    counts = [Counter(tag.name for tag in tags) for tags in (there, here)]
    lacking = {name for name, often in counts[0].items() if often == counts[1][name] + 1}
    if not lacking or pair.of_source(_has_strays):
        return
    end = next((one for one in stray_ends(pair.target.document) if one.name in lacking), None)
    if end is not None:
        before = sum(tag.name == end.name and tag.span.start < end.at for tag in here)
        yield _unopened(end, [tag for tag in there if tag.name == end.name][before])


def _has_strays(version: Version) -> bool:
    return next(stray_ends(version.document), None) is not None


def _unopened(here: Stray, there: Opened) -> Finding:
    return Finding(
        "component-differs",
        f"{there.shown} is missing here: its {here.shown} closes nothing",
        source=Label(there.span, there.shown),
        target=Label(Span(here.place, here.place)),
        arguments={"component": here.name},
        score=_CERTAINTY,
        scale=Scale.BLOCK,
    )


def _opened(version: Version) -> tuple[Opened, ...]:
    return tuple(opened(version.document))


def _finding(pair: Pair, here: Opened, there: Opened) -> Finding:
    return Finding(
        "component-differs",
        f"{here.shown} is never closed here, but is in {pair.source.document.language}",
        source=Label(there.span, there.shown),
        target=Label(here.span, here.shown),
        arguments={"component": here.name},
        score=_CERTAINTY,
        scale=Scale.BLOCK,
    )
