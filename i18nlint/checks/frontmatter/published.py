"""Versions that were published each for itself, on days of their own. Beside `entries`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.facts.frontmatter import Entry, entries_of
from i18nlint.model.frontmatter import ValueKind


def published_apart(comparison: Comparison) -> bool:
    """True if the versions list other addresses under one key: where each of them is to be read."""
    documents = comparison.source, comparison.target
    return _list_apart(*(entries_of(one.frontmatter) for one in documents))


def _list_apart(source: Mapping[str, Entry], target: Mapping[str, Entry]) -> bool:
    return any(
        lead_elsewhere(source[key], target[key])
        if source[key].kind is ValueKind.LIST
        else _list_apart(source[key].entries, target[key].entries)
        for key in source.keys() & target.keys()
    )


def lead_elsewhere(source: Entry, target: Entry) -> bool:
    """True of lists of addresses none of which both sides have: where each version was published,
    who talked about it."""
    ours, theirs = (
        [{raw for raw in _raws(member) if "://" in raw} for member in entry.members]
        for entry in (source, target)
    )
    return (
        bool(ours and theirs)
        and all((*ours, *theirs))
        and set().union(*ours).isdisjoint(set().union(*theirs))
    )


def _raws(entry: Entry) -> Iterator[str]:
    """The values of the entry and of all that it holds."""
    yield entry.field.raw
    for inner in (*entry.members, *entry.entries.values()):
        yield from _raws(inner)
