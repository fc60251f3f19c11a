"""Rule pages and tests/mdtest as tests: ``pytest rules/number-changed.md`` works.

At the root, because pytest asks a conftest only about the files below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from i18nlint.errors import RulePageError
from i18nlint.testing.cases import Case, read_cases
from i18nlint.testing.outcome import Outcome

ROOT = Path(__file__).parent

settings.register_profile("laws", deadline=None)  # a busy machine breaks none
settings.load_profile("laws")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: builds or installs; leave out with -m 'not slow'")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    is_page = file_path.parent == ROOT / "rules" or (ROOT / "tests" / "mdtest") in file_path.parents
    if file_path.suffix != ".md" or file_path.name == "README.md" or not is_page:
        return None
    return PageFile.from_parent(parent, path=file_path)


class PageFile(pytest.File):
    """A page; its examples are its tests."""

    def collect(self) -> Iterator[ExampleItem]:
        try:
            cases = read_cases(self.path)
        except RulePageError as error:
            raise self.CollectError(str(error)) from error
        for case in cases:
            yield ExampleItem.from_parent(self, name=case.example.name, case=case)


class ExampleFailure(Exception):  # noqa: N818 -- it reports a failed test
    """An example that does not hold."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(str(outcome))


class ExampleItem(pytest.Item):
    """One example."""

    def __init__(self, *, case: Case, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.case = case

    def runtest(self) -> None:
        from i18nlint.testing.runner import run_case  # here: collecting needs no engine

        outcome = run_case(self.case)
        if not outcome.passed:
            raise ExampleFailure(outcome)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, ExampleFailure):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.example.line - 1, self.name
