"""Names that a translator gave two names: the program knows one of them. Behind `programs`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.likeness import ratio
from i18nlint.facts.tokens import CodeToken

_SCORE = 0.75
_NEAR = 0.8
_LEAST = 4
"""Letters from which two names are alike by no chance."""
Opcode = tuple[str, int, int, int, int]


def names_in_two(
    sources: Sequence[CodeToken], targets: Sequence[CodeToken], opcodes: Sequence[Opcode]
) -> Iterator[Difference]:
    """Places where a name is a slip away from what it was called elsewhere in the program.

    ``reason`` as ``arrazoia`` in one line and ``arrazioa`` in the next: a name that nobody gave.
    """
    known: dict[str, dict[str, list[tuple[CodeToken, CodeToken]]]] = {}
    for source, target in _couples(sources, targets, opcodes):
        if source.text.isidentifier() and target.text.isidentifier():
            known.setdefault(source.text, {}).setdefault(target.text, []).append((source, target))
    for name, given in known.items():
        renamed = sorted(given, key=lambda one: len(given[one]))
        if len(renamed) > 1 and name not in given and _are_near(*renamed[:2]):
            source, target = given[renamed[0]][-1]
            called = (renamed[0], renamed[1])
            if target.is_words and called[0].casefold() == called[1].casefold():
                continue  # "$stunden Stunden"
            yield Difference(source.line, target.line, _SCORE, name=name, called=called)


def new_names(
    sources: Sequence[CodeToken], targets: Sequence[CodeToken], opcodes: Sequence[Opcode]
) -> dict[str, str]:
    """What the source's names are called in the target, where they are not called the same."""
    return {
        source.text: target.text
        for source, target in _couples(sources, targets, opcodes)
        if source.text != target.text and source.text.isidentifier() and target.text.isidentifier()
    }


def name_alike(
    ones: Sequence[CodeToken], others: Sequence[CodeToken], names: Mapping[str, str]
) -> bool:
    """True for texts that interpolate the same by its new name: ``${myKite}``, ``${monKite}``."""
    if len(ones) != len(others) or not any(one.inner for one in ones):
        return False
    return all(
        tuple(sorted(names.get(inner, inner) for inner in one.inner)) == other.inner
        and (one.inner != () or names.get(one.text, one.text) == other.text)
        for one, other in zip(ones, others, strict=True)
    )


def _couples(
    sources: Sequence[CodeToken], targets: Sequence[CodeToken], opcodes: Sequence[Opcode]
) -> Iterator[tuple[CodeToken, CodeToken]]:
    """Words and signs that stand in one place of both programs."""
    for tag, i, i_end, j, j_end in opcodes:
        if tag == "equal" or (tag == "replace" and i_end - i == j_end - j):
            yield from zip(sources[i:i_end], targets[j:j_end], strict=True)


def _are_near(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LEAST and ratio(one, other) >= _NEAR
