"""Last in the flow: results become text or JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from i18nlint.model.result import LintResult
from i18nlint.report.concise import render_concise
from i18nlint.report.full import render_full
from i18nlint.report.json import render_json
from i18nlint.report.style import Style

Renderer: TypeAlias = Callable[[LintResult, Style], Iterator[str]]
"""Yields lines without their newlines."""

RENDERERS: Mapping[str, Renderer] = MappingProxyType(
    {"full": render_full, "concise": render_concise, "json": render_json}
)

__all__ = ["RENDERERS", "Renderer", "Style"]
