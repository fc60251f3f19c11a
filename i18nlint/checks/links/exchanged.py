"""Two links of a passage that lead where the other one should: rule L003.

Beside `astray`. All addresses are there, so that nothing is missing; names that are the same on
both sides tell: ``[Loom](https://kite.dev)`` and ``[Kite](https://loom.dev)``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18nlint.checks.links.addresses import shown_apart
from i18nlint.checks.links.left import Left, place_of
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.wording import quoted

_SCORE = 0.9
_LEAST = 3
"""Letters of a name; ``[1]`` and ``[2]`` count the links of their own side."""


def exchanged(source: Version, linked: Iterable[Left]) -> Iterator[Finding]:
    """A finding for each two names whose addresses are the other's."""
    for left in linked:
        if min(len(left.sources), len(left.targets)) > 1:
            yield from _exchanged(source, _named(left.sources), _named(left.targets))


def _exchanged(
    source: Version, ours: Mapping[str, Link], theirs: Mapping[str, Link]
) -> Iterator[Finding]:
    """The second of two names is told with the first."""
    seen: dict[tuple[str, str], str] = {}
    for name in (name for name in ours if name in theirs):
        wanted, found = place_of(ours[name]), place_of(theirs[name])
        if wanted == found or not (_is_name(name) or _is_number(ours[name])):
            continue
        seen[wanted, found] = name
        if other := seen.get((found, wanted)):
            yield _told(source, ours[other], theirs[other], theirs[name])


def _named(links: Sequence[Link]) -> Mapping[str, Link]:
    """Links by their words; none whose words lead to two places."""
    shown = [link for link in links if not link.is_image and link.text != link.target]
    times = Counter(link.text.casefold() for link in shown)
    return {name: link for link in shown if times[name := link.text.casefold()] == 1}


def _is_name(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _LEAST


def _is_number(link: Link) -> bool:
    """True for ``[#52](https://git.dev/issues/52)``."""
    return link.text.strip("# ") in link.key.split("/")


def _told(version: Version, source: Link, target: Link, other: Link) -> Finding:
    wanted, found = shown_apart(source.target, target.target)
    return Finding(
        "link-target",
        f"the links of {quoted(target.text)} and {quoted(other.text)} are exchanged here",
        source=Label(source.span, f"{wanted} in {version.document.language}"),
        target=Label(target.span, found),
        arguments={"source_value": wanted, "target_value": found},
        score=_SCORE,
        scale=Scale.PIECE,
    )
