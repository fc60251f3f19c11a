"""One fault told once: an address replaced throughout, links of a section, or a page's habit.

Beside `differing`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from i18nlint.align.places import own_span
from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import listed_first
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Argument, Finding
from i18nlint.model.regex import lazy_regex

_MANY, _HABIT = 4, 3
"""Missing links from which those of a section are one finding, and those that are alike."""
_NUMBER = lazy_regex(r"\d+")


def folded(pair: Pair, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, those that are one fault told at the first place of it."""
    told = list(findings)
    shapes = Counter(_shape(pair, finding) for finding in told)
    groups: dict[object, list[Finding]] = {}
    for finding in told:
        shape = _shape(pair, finding)
        fault = shape if shape and shapes[shape] >= _HABIT else _fault(pair, finding)
        groups.setdefault(fault, []).append(finding)
    for fault, group in groups.items():
        if group[0].rule.endswith("-target"):
            yield _replaced(group)
        elif group[0].rule == "link-missing" and (len(group) >= _MANY or isinstance(fault, str)):
            yield _gone(pair, group)
        else:
            yield from group


def _fault(pair: Pair, finding: Finding) -> object:
    said = finding.arguments
    if finding.rule.endswith("-target"):
        return finding.rule, said["source_value"], said["target_value"]
    if finding.rule == "link-missing":
        return finding.rule, _section(pair, finding)
    return id(finding)


def _shape(pair: Pair, finding: Finding) -> str:
    """The lost link but for its numbers: ``[v2.8](/releases/2.8)``, all over a page of releases."""
    if finding.rule != "link-missing" or not finding.source or "reason" in finding.arguments:
        return ""
    return _NUMBER.sub("0", pair.source.document.source.slice(finding.source.span))


def _section(pair: Pair, finding: Finding) -> int:
    """The number of the section that the source's label lies in."""
    at = finding.source.span if finding.source else None
    for number, bead in enumerate(pair.bitext.sections):
        if at and bead.source and own_span(bead.source).contains(at):
            return number
    return -1


def _replaced(group: Sequence[Finding]) -> Finding:
    first, others = max(group, key=lambda one: one.score), len(group) - 1
    if not others:
        return first
    noun = "place" if others == 1 else "places"
    return replace(
        first,
        message=f"{first.message} (and in {others} more {noun})",
        arguments={**first.arguments, "others": others},
    )


def _gone(pair: Pair, group: Sequence[Finding]) -> Finding:
    surest = max(group, key=lambda one: one.score)
    addresses = tuple(address for one in group for address in _addresses(one))
    named = listed_first(addresses)
    source = pair.source.document.language
    return replace(
        group[0],
        message=f"{len(addresses)} links in {source} are missing here: {named}",
        arguments={"source_value": addresses},
        score=surest.score,
    )


def _addresses(finding: Finding) -> tuple[str, ...]:
    value: Argument = finding.arguments["source_value"]
    return value if isinstance(value, tuple) else (str(value),)
