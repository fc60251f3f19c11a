"""Lines that tell the site what to do, compared over the whole page: rule C006."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.slips import unlocalised
from i18nlint.facts.commands import Command, commands
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_WORD = lazy_regex(r"[^\W_]+")
_CERTAINTY = 0.75
_OWN, _ANY = "own:", "any:"
"""Marks what is left without the version's own language, and without any."""


def other_orders(pair: Pair) -> Iterator[Finding]:
    """A finding for each command of the source that is another one here, or none.

    What differs alike is one: five files of a newer release.
    """
    lost = pair.of_source(_orders)
    here = list(_orders(pair.target)) if lost else []
    missing = list(_without_twin(pair, lost, here))
    alike: dict[tuple[str, ...], list[tuple[Command, Command | None]]] = {}
    for one in missing:
        rival = next((other for other in here if other.kind == one.kind), None)
        if rival is not None:
            here.remove(rival)
        alike.setdefault(_change(one, rival), []).append((one, rival))
    for found in alike.values():
        yield _differs(pair, *found[0], more=len(found) - 1)


def _without_twin(pair: Pair, lost: Sequence[Command], here: list[Command]) -> Iterator[Command]:
    """Commands that the target has not, and need not have translated; the twins leave ``here``."""
    places: dict[tuple[str, str], list[int]] = {}
    for at, other in enumerate(here):
        for name in _names(other, pair.target):
            places.setdefault((other.kind, name), []).append(at)
    taken: set[int] = set()
    for one in lost:
        alike = (places.get((one.kind, name), ()) for name in _names(one, pair.source))
        free = (next((at for at in found if at not in taken), None) for found in alike)
        twin = min((at for at in free if at is not None), default=None)
        if twin is not None:
            taken.add(twin)
        elif not _is_translated(pair, one):
            yield one
    here[:] = [other for at, other in enumerate(here) if at not in taken]


def _names(one: Command, version: Version) -> set[str]:
    """What the command says, with and without the languages that it names."""
    return {
        one.says,
        f"{_OWN}{_without_ending(one.says, version)}",
        f"{_ANY}{unlocalised(one.says)}",
    }


def _change(one: Command, rival: Command | None) -> tuple[str, ...]:
    """What became of what, without the words that both have; of a lost one, its place."""
    if rival is None:
        return (str(one.span.start),)
    ours, theirs = (Counter(_WORD.findall(each.says)) for each in (one, rival))
    if ours == theirs:  # a_b.py for a-b.py: in signs, and no two such are alike
        return one.says, rival.says
    return " ".join((ours - theirs).elements()), " ".join((theirs - ours).elements())


def _orders(version: Version) -> tuple[Command, ...]:
    return tuple(commands(version.document))


def _without_ending(says: str, version: Version) -> str:
    """The file without its language: ``help.nl.md`` beside ``help.md``."""
    own = version.document.language
    names = "|".join(re.escape(name) for name in (str(own), own.language))
    return re.sub(rf"(?i)[._-](?:{names})(?=\.\w+\b)", "", says)


def _is_translated(pair: Pair, one: Command) -> bool:
    """True of a short form that the translation does not use, and need not explain."""
    return one.kind == "abbreviation" and one.says not in pair.target.document.source.text


def _differs(pair: Pair, one: Command, rival: Command | None, more: int) -> Finding:
    language = pair.source.document.language
    said = f"{rival.shown} here" if rival else "missing here"
    return Finding(
        "component-differs",
        f"{one.shown} in {language} is {said}{f', and {more} more like it' if more else ''}",
        source=Label(one.span, one.shown),
        target=Label(rival.span, rival.shown) if rival else Label(_place(pair, one)),
        arguments={"missing": (one.shown,), "extra": (rival.shown,) if rival else ()},
        score=_CERTAINTY,
        scale=Scale.PIECE,
    )


def _place(pair: Pair, one: Command) -> Span:
    """Where it belongs: behind the counterpart of what stands above it."""
    above = 0
    for bead in pair.bitext.beads():
        if bead.is_pair and bead.sources[0].span.end <= one.span.start:
            above = max(above, bead.targets[0].span.end)
    return Span(above, above)
