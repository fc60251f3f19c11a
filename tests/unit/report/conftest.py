"""Diagnostics made by hand: a place is a line with the span in ⟦brackets⟧."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from i18nlint.model.finding import (
    Confidence,
    Diagnostic,
    Location,
    Severity,
    Side,
    Witness,
)
from i18nlint.model.group import Layout, Site, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import Compared, LintResult
from i18nlint.model.text import Position, Range
from i18nlint.report.full import render_full
from i18nlint.report.style import Style

FOLDER = "src/content/blog"


def make_place(language: str, line: int, *lines: str, suffix: str = "md") -> Location:
    """Where the first ⟦ and the last ⟧ stand; both in one spot make an empty range."""
    text = "\n".join(lines)
    start, end = text.index("⟦"), text.index("⟧") - 1
    plain = text.replace("⟦", "").replace("⟧", "")
    return Location(
        path=f"{FOLDER}/{language}/post.{suffix}",
        language=LanguageTag.parse(language),
        text=plain[start:end],
        range=Range(_position(plain, start, line), _position(plain, end, line)),
        lines=tuple(plain.split("\n"))[:3],
    )


def _position(text: str, offset: int, first: int) -> Position:
    before = text[:offset].split("\n")
    return Position(first + len(before) - 1, len(before[-1]) + 1)


def make_diagnostic(
    rule: str, message: str, source: Location | None, target: Location | None, **rest: Any
) -> Diagnostic:
    fields: dict[str, Any] = {
        "code": "N001",
        "severity": Severity.ERROR,
        "confidence": Confidence.HIGH,
        "score": 0.97,
        "variant": None,
        "arguments": {},
        "group": f"{FOLDER}/post",
        "primary": Side.TARGET,
        "identity": "number-changed",
    }
    return Diagnostic(
        rule=rule, message=message, source=source, target=target, **{**fields, **rest}
    )


def make_result(*diagnostics: Diagnostic, **rest: Any) -> LintResult:
    """A run over two posts in three languages."""
    ko, ja, zh = (LanguageTag(tag) for tag in ("ko", "ja", "zh"))
    versions = {tag: f"{FOLDER}/{tag}/post.md" for tag in (ko, ja, zh)}
    groups = tuple(TranslationGroup(f"{FOLDER}/{name}", ko, versions) for name in ("post", "b"))
    site = Site(f"{FOLDER}/{{lang}}/{{path}}.{{ext}}", True, ko, (ja, ko, zh), (), groups)
    fields: dict[str, Any] = {
        "groups": 2,
        "documents": 6,
        "pairs": 4,
        "compared": Compared(blocks=120, facts=9812, links=2204, code_blocks=1),
    }
    return LintResult(".", Layout((site,)), diagnostics, **{**fields, **rest})


def make_witness(language: str, text: str, side: str) -> Witness:
    return Witness(LanguageTag(language), f"{FOLDER}/{language}/post.md", text, Side(side))


@pytest.fixture(scope="session")
def place() -> Callable[..., Location]:
    return make_place


@pytest.fixture(scope="session")
def diagnostic() -> Callable[..., Diagnostic]:
    return make_diagnostic


@pytest.fixture(scope="session")
def result() -> Callable[..., LintResult]:
    return make_result


@pytest.fixture(scope="session")
def witness() -> Callable[..., Witness]:
    return make_witness


@pytest.fixture
def show(result: Callable[..., LintResult]) -> Callable[[Diagnostic, Style], str]:
    def shown(diagnostic: Diagnostic, style: Style) -> str:
        return "\n" + "\n".join(render_full(result(diagnostic), style))

    return shown


@pytest.fixture
def number_changed(
    place: Callable[..., Location],
    diagnostic: Callable[..., Diagnostic],
    witness: Callable[..., Witness],
) -> Diagnostic:
    return diagnostic(
        "number-changed",
        '"362" in ko is "326" here',
        place("ko", 56, "새 색인을 쓴 뒤로 점수가 ⟦362포인트⟧로 올랐다."),
        place("zh", 108, "换上新索引后，得分升到⟦326分⟧。"),
        witnesses=(witness("ja", "362ポイント", "source"), witness("en", "362", "source")),
        source_heading="측정 결과",
        target_heading="测量结果",
    )
