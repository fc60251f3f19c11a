"""Options of commands in a sentence: ``--dry-run`` and ``--dry``. Beside `words`.

A flag is code that no language translates, and one sign may tell two of them apart: ``chmod +x``
and ``chmod -x``, ``smartctl -A`` and ``smartctl -a``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.code.named import without_lawful
from i18nlint.model.alignment import Version
from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex

_OTHER, _FEWER, _OWN = 0.8, 0.65, 0.45
"""Scores of an option that is another one, of one lost, and of one of the page's own program."""
_OPTION = lazy_regex(r"(--[A-Za-z][\w-]*|[+-][A-Za-z]+)(?:=.*)?")
_ALONE = lazy_regex(r"(?:--[A-Za-z][\w-]*|-[A-Za-z])(?:=.*)?")
"""``-ing`` alone is an ending of words, in ``find -name`` it is an option."""
_STAND_IN = lazy_regex(r"<[^<>]+>|\[[^\[\]]+\]|\{[^{}]+\}|\"[^\"]*\"|'[^']*'")
"""``<folder>``, ``[name]``, ``"message"``: in the reader's language."""
_DOUBLE, _HELD = "--", "<>"
_DENIED = "no"
"""What an option begins with that says the contrary: ``--no-verify`` is no ``-v``."""


def options_changed(missing: Counter[str], extra: Counter[str]) -> list[tuple[str, str]]:
    """Commands with other options, each nobody else's partner.

    And an option without a command, where all other words of code agree. A command that has its
    like there is no partner: ``--host <address>`` is ``--host <adresse>``.
    """
    missing, extra = _without_twins(missing, extra), _without_twins(extra, missing)
    pairs = [(one, other) for one in missing for other in extra if _are_apart(one, other)]
    often = Counter(word for pair in pairs for word in pair)
    return [
        (one, other)
        for one, other in pairs
        if often[one] == often[other] == 1
        and (
            _words_beside(one)
            or not any(without_lawful(missing - Counter([one]), extra - Counter([other])))
        )
    ]


def _without_twins(words: Counter[str], others: Counter[str]) -> Counter[str]:
    """Without those that stand there with other stand-ins."""
    left = {
        word: often
        for word, often in words.items()
        if not any(
            _flags(word) == _flags(other)
            and _are_one_command(_words_beside(word), _words_beside(other))
            for other in others
        )
    }
    return Counter(left)


def option_score(pair: Pair, word: str, other: str) -> float:
    ones, others = _flags(word), _flags(other)
    if _is_own(pair.target, ones - others, others - ones):
        return _OWN
    return _FEWER if ones <= others or others <= ones else _OTHER


def _is_own(target: Version, old: Counter[str], new: Counter[str]) -> bool:
    """True where the page's own program reads its options in the reader's language."""
    blocks = (block for block in target.document.walk() if block.kind is BlockKind.CODE)
    programs = "\n".join(block.text for block in blocks)
    text = target.document.source.text
    knows = (flag in programs or f"({flag})" in text for flag in new)  # var(--nom) is its own
    return any(knows) and not any(flag in text for flag in old)


def _are_apart(word: str, other: str) -> bool:
    """True for one command with other options, and for two options without any command."""
    ones, others = _words_beside(word), _words_beside(other)
    are_alone = _ALONE.fullmatch(word) and _ALONE.fullmatch(other)
    if not (are_alone or (set(ones) - {_HELD} and _are_one_command(ones, others))):
        return False
    flags, other_flags = _flags(word), _flags(other)
    return flags != other_flags and not _are_short_for(flags - other_flags, other_flags - flags)


def are_one_call(word: str, other: str) -> bool:
    """True of a command whose options stand in another order, together, or under their short names.

    ``kite serve --port 80 -ab`` and ``kite serve -b -a -p 80``; what follows an option is its own.
    """
    ones, others = Counter(_parts(word)), Counter(_parts(other))
    return _are_short_for(ones - others, others - ones)


def _parts(word: str) -> Iterator[str]:
    """What stands before the first option, and each option with what follows it."""
    names, behind = [""], list[str]()
    for one in word.split():
        option = _OPTION.fullmatch(one)
        if option is None:
            behind.append(one)
            continue
        yield from _with_last(names, behind)
        names, behind = list(_single(option[1])), one[option.end(1) + 1 :].split()
    yield from _with_last(names, behind)


def _with_last(names: list[str], behind: list[str]) -> Iterator[str]:
    """``-x``, ``-z``, ``-f kite.tar`` of ``-xzf kite.tar``."""
    yield from names[:-1]
    yield " ".join((*names[-1:], *behind))


def _are_one_command(ones: list[str], others: list[str]) -> bool:
    """True of equal words, but for one behind the first: ``restore backup.tar``, ``restore
    copia.tar``. What is searched for, ``site:kite.dev -cats``, is no command."""
    if ones[:1] != others[:1] or len(ones) != len(others) or ":" in "".join(ones[:1])[1:]:
        return False
    return sum(one != other for one, other in zip(ones, others, strict=True)) <= 1


def _words_beside(word: str) -> list[str]:
    return [one for one in _STAND_IN.sub(_HELD, word).split() if not _OPTION.fullmatch(one)]


def _flags(word: str) -> Counter[str]:
    """Each option by its name; of ``-la`` both: ``-al``, ``-l -a``."""
    found = (_OPTION.fullmatch(one) for one in _STAND_IN.sub(_HELD, word).split())
    return Counter(flag for match in found if match is not None for flag in _single(match[1]))


def _single(name: str) -> Iterator[str]:
    if name.startswith(_DOUBLE):
        yield name
    else:
        yield from (f"{name[0]}{letter}" for letter in name[1:])


def _are_short_for(ones: Counter[str], others: Counter[str]) -> bool:
    """True for ``-f`` and ``--force``, and where each of several has such a partner."""
    return ones.total() == others.total() and all(
        any(_is_short_for(one, other) for other in others) for one in ones
    )


def _is_short_for(one: str, other: str) -> bool:
    (name, _, given), (other_name, _, other_given) = one.partition(" "), other.partition(" ")
    short, long = sorted((name, other_name), key=len)
    is_pair = short.startswith("-") and not short.startswith(_DOUBLE) and long.startswith(_DOUBLE)
    parts = long.removeprefix(_DOUBLE).casefold().split("-")
    initials = {part[:1] for part in parts if parts[0] != _DENIED}  # -D is --save-dev
    return is_pair and short[1:].casefold() in initials and given == other_given
