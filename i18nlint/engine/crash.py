"""A crash on one post becomes a finding, and the run goes on."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from i18nlint.judge import Case
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.group import TranslationGroup
from i18nlint.model.text import SourceText, Span


class CrashLog:
    """Crashes of one group. With ``I18NLINT_RAISE`` set nothing is caught: for our tests."""

    def __init__(self) -> None:
        self.tracebacks: list[str] = []
        self._findings: list[tuple[str, Finding]] = []

    @contextmanager
    def guard(self, stage: str, path: str) -> Iterator[None]:
        """Runs its body; what the body raises is noted under the stage's name."""
        try:
            yield
        except Exception as error:  # whatever it is, the other posts are still checked
            if os.environ.get("I18NLINT_RAISE"):
                raise
            self.tracebacks.append(f"{path}: {stage}\n{traceback.format_exc()}")
            self._findings.append((path, _finding(stage, error)))

    def cases(self, group: TranslationGroup) -> Iterator[Case]:
        """One case for each crash; its place is the start of the file."""
        languages = {path: language for language, path in group.versions.items()}
        for path, finding in self._findings:
            yield Case((finding,), SourceText(path, ""), languages[path])


def _finding(stage: str, error: Exception) -> Finding:
    return Finding(
        "internal-error",
        f"{stage} failed on this file: {type(error).__name__}: {error}",
        target=Label(Span(0, 0)),
        arguments={"stage": stage, "error": type(error).__name__},
        score=1.0,
        scale=Scale.DOCUMENT,
    )
