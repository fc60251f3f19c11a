"""What a language leaves out in page after page is its habit, and a note. Seen over all posts.

A switch alone: ``i18nReady: true`` says nothing that a reader could miss, while a title does.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import TypeAlias

from i18nlint.config.schema import FieldContract
from i18nlint.facts.promises import CONFIGURED, promise_by_name
from i18nlint.judge.rate import capped
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import NOTE, Confidence, Diagnostic
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag

_SWITCHES = frozenset({"true", "false"})
_MANY = 5
"""Pages that make a habit; fewer may be one person's slip, copied."""
_MOST = 0.8
"""Of the language's pages in a folder."""
_LAW = 0.9
"""Certainty from which a key must be the same everywhere: ``draft`` is left out of no page."""

_Habit: TypeAlias = tuple[str, LanguageTag]
"""A key, and the language that does without."""


def notes_of_habits(
    diagnostics: Sequence[Diagnostic],
    groups: Iterable[TranslationGroup],
    *,
    configured: Collection[str] = (),
    least: Confidence = Confidence.LOW,
) -> Iterator[Diagnostic]:
    """The diagnostics; a switch that most pages of a folder lack in this language is a note,
    where notes of the least confidence are asked for.

    A key that the configuration names is promised, whoever forgets it.
    """
    lacking = _lacking(diagnostics, configured)
    folders = {habit: _folders(habit[1], paths, groups) for habit, paths in lacking.items()}
    for one in diagnostics:
        habit = _habit(one, configured)
        if habit is None or habit not in folders or folders[habit].isdisjoint(_around(_path(one))):
            yield one
        elif least is Confidence.LOW:
            yield _as_note(one)


def _lacking(
    diagnostics: Iterable[Diagnostic], configured: Collection[str]
) -> dict[_Habit, list[str]]:
    """The pages that lack each key, where there are many."""
    found: defaultdict[_Habit, list[str]] = defaultdict(list)
    for one in diagnostics:
        if habit := _habit(one, configured):
            found[habit].append(_path(one))
    return {habit: paths for habit, paths in found.items() if len(paths) >= _MANY}


def _habit(one: Diagnostic, configured: Collection[str]) -> _Habit | None:
    if one.rule != "frontmatter-missing" or one.variant or one.target is None:
        return None
    key, value = one.arguments.get("key"), one.arguments.get("source_value")
    if value not in _SWITCHES or not isinstance(key, str) or key in configured or _is_law(key):
        return None
    return (key, one.target.language) if one.target.language else None


def _is_law(key: str) -> bool:
    promise = promise_by_name(key)
    return (
        promise is not None
        and promise.contract is FieldContract.EQUAL
        and _LAW <= promise.certainty <= CONFIGURED
    )


def _folders(
    language: LanguageTag, paths: Sequence[str], groups: Iterable[TranslationGroup]
) -> frozenset[str]:
    """The folders most of whose pages in this language are among the paths, and many of them."""
    lacking = Counter(folder for path in paths for folder in _around(path))
    many = {folder for folder, times in lacking.items() if times >= _MANY}
    pages = Counter(
        folder
        for group in groups
        if (path := group.versions.get(language)) and language != group.source
        for folder in _around(path)
        if folder in many
    )
    return frozenset(folder for folder in many if lacking[folder] >= _MOST * pages[folder])


def _around(path: str) -> Iterator[str]:
    """The folders around a file, from the innermost one."""
    return map(str, PurePosixPath(path).parents)


def _path(one: Diagnostic) -> str:
    return one.target.path if one.target else ""


def _as_note(one: Diagnostic) -> Diagnostic:
    score = min(one.score, NOTE)
    severity, confidence = capped(one.severity, score), Confidence.of(score)
    return replace(one, severity=severity, confidence=confidence, score=score)
