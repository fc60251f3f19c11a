"""Lines that tell the site what to do, compared over the whole page: rule C006."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.slips import is_localised
from i18nlint.facts.commands import Command, commands
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_WORD = lazy_regex(r"[^\W_]+")
_CERTAINTY = 0.75


def other_orders(pair: Pair) -> Iterator[Finding]:
    """A finding for each command of the source that is another one here, or none.

    What differs alike is one: five files of a newer release.
    """
    lost = pair.of_source(_orders)
    here = list(_orders(pair.target)) if lost else []
    missing: list[Command] = []
    for one in lost:
        twin = next((other for other in here if _is_same(pair, one, other)), None)
        if twin is None and not _is_translated(pair, one):
            missing.append(one)
        elif twin is None:
            continue
        else:
            here.remove(twin)
    alike: dict[tuple[str, ...], list[tuple[Command, Command | None]]] = {}
    for one in missing:
        rival = next((other for other in here if other.kind == one.kind), None)
        if rival is not None:
            here.remove(rival)
        alike.setdefault(_change(one, rival), []).append((one, rival))
    for found in alike.values():
        yield _differs(pair, *found[0], more=len(found) - 1)


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


def _is_same(pair: Pair, one: Command, other: Command) -> bool:
    if one.kind != other.kind or one.says == other.says:
        return one.kind == other.kind
    sides = (one.says, pair.source), (other.says, pair.target)
    ours, theirs = (_without_ending(*side) for side in sides)
    return ours == theirs or is_localised(one.says, other.says)


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
