"""Runs examples through the engine, as a run would check the same files on disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from i18nlint.config.load import READERS
from i18nlint.config.node import Node
from i18nlint.config.readers import fields
from i18nlint.config.schema import Config
from i18nlint.discover.gone import without_gone
from i18nlint.engine.plan import make_plan
from i18nlint.engine.run import check_group
from i18nlint.errors import ConfigError, I18nLintError, RulePageError
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import GroupResult
from i18nlint.model.text import SourceText
from i18nlint.rulebook.examples import Sample
from i18nlint.testing.accept import rewrite
from i18nlint.testing.cases import Case, find_pages, read_cases
from i18nlint.testing.outcome import Outcome, as_expectation, differences

ACCEPT = "I18NLINT_ACCEPT"


def run_pages(paths: Iterable[Path] = ()) -> Iterator[Outcome]:
    """The outcome of every example in the pages; a page that cannot be read is one failure."""
    for root in tuple(paths) or (None,):
        for page in find_pages(root):
            yield from _run_page(page)


def _run_page(page: Path) -> Iterator[Outcome]:
    try:
        cases = read_cases(page)
    except RulePageError as error:
        hint = [f"hint: {error.hint}"] if error.hint else []
        yield Outcome(page.stem, str(page), error.line or 1, (error.message, *hint))
        return
    yield from map(run_case, cases)


def run_case(case: Case) -> Outcome:
    """The outcome of one example; with ``I18NLINT_ACCEPT=1`` a wrong page is rewritten."""
    outcome = Outcome(case.name, str(case.page), case.example.line)
    try:
        result = _check(case)
    except I18nLintError as error:
        return replace(outcome, failures=(str(error),))
    if result.crashes:
        crash = "\n".join(result.crashes)
        return replace(outcome, failures=tuple(crash.split("\n")))
    shown = [diagnostic for diagnostic in result.diagnostics if not diagnostic.suppressed_by]
    failures = tuple(differences(case.example, shown))
    if failures and _may_accept(case):
        found = [as_expectation(diagnostic, case.example) for diagnostic in shown]
        rewrite(case.page, case.example.titles, found)
        return replace(outcome, accepted=True)
    return replace(outcome, failures=failures)


def _may_accept(case: Case) -> bool:
    """A false alarm is never accepted: what must be silent stays a failure."""
    return os.environ.get(ACCEPT) == "1" and not case.example.must_be_silent


def _check(case: Case) -> GroupResult:
    files = {sample.path: sample.data for sample in case.example.samples if not sample.deleted}
    plan = make_plan(_config(case), case.rules)

    def read(path: str) -> bytes:
        if path not in files:
            raise FileNotFoundError(0, "not among the samples", path)
        return files[path]

    return check_group(_group(case.example.samples), read, plan)


def _config(case: Case) -> Config:
    """Only the rule under test, at every confidence; the example's own settings over that."""
    base = Config(select=case.selected, min_confidence=Confidence.LOW)
    page = SourceText(str(case.page), "")
    try:
        return replace(base, **fields(Node(page, (), dict(case.example.settings)), READERS))
    except ConfigError as error:
        line = case.example.line
        raise ConfigError(error.message, path=page.path, line=line, hint=error.hint) from error


def _group(samples: tuple[Sample, ...]) -> TranslationGroup:
    """The samples as the versions of one post; a language that comes again is a duplicate."""
    versions: dict[LanguageTag, str] = {}
    duplicates = []
    for sample in samples:
        if sample.language in versions:
            duplicates.append((sample.language, sample.path))
        else:
            versions[sample.language] = sample.path
    group = TranslationGroup("post", samples[0].language, versions, tuple(duplicates))
    gone = {sample.path: "" for sample in samples if sample.deleted}
    return without_gone(group, gone, order=()) or group
