"""Several processes say what one would, whatever becomes of them."""

from __future__ import annotations

import os
from functools import partial

import pytest

from i18nlint.engine.workers import check_in_processes
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import GroupResult

_KO = LanguageTag.parse("ko")
_GROUPS = tuple(TranslationGroup(f"post-{n}", _KO, {_KO: f"ko/{n}.md"}) for n in range(40))


def _named(group: TranslationGroup) -> GroupResult:
    """The key, and the process that checked it."""
    return GroupResult(group.key, crashes=(str(os.getpid()),))


def _mortal(group: TranslationGroup, *, survivor: int) -> GroupResult:
    """As a process ends for which there is no memory: without a word, and not where it began."""
    if group.key == "post-20" and os.getpid() != survivor:
        os._exit(9)
    return GroupResult(group.key)


def _keys(results: list[GroupResult]) -> list[str]:
    return [result.key for result in results]


@pytest.mark.parametrize("jobs", [1, 2, 3, 200])
def test_every_group_is_checked_once_and_they_keep_their_order(jobs: int) -> None:
    results = list(check_in_processes(_named, _GROUPS, jobs=jobs))
    assert _keys(results) == [group.key for group in _GROUPS]


def test_the_first_group_is_checked_here_and_the_others_elsewhere() -> None:
    first, *others = check_in_processes(_named, _GROUPS, jobs=2)
    assert first.crashes == (str(os.getpid()),)
    assert first.crashes not in {result.crashes for result in others}


def test_a_process_that_dies_takes_no_group_with_it() -> None:
    check = partial(_mortal, survivor=os.getpid())
    assert _keys(list(check_in_processes(check, _GROUPS, jobs=2))) == _keys(
        list(map(check, _GROUPS))
    )


def test_a_bug_of_ours_is_raised_as_it_is_here() -> None:
    def check(group: TranslationGroup) -> GroupResult:
        raise ZeroDivisionError(group.key)

    with pytest.raises(ZeroDivisionError, match="post-0"):
        list(check_in_processes(check, _GROUPS, jobs=2))
    with pytest.raises(ZeroDivisionError, match="post-9"):
        list(check_in_processes(_odd, _GROUPS, jobs=2))


def _odd(group: TranslationGroup) -> GroupResult:
    if group.key == "post-9":
        raise ZeroDivisionError(group.key)
    return GroupResult(group.key)
