"""Last in the flow: results become text or JSON.

- For people: `full`, by `posts` and in their `reading` order; each diagnostic has its `sides`, of
  `excerpt`s with a `focus`, and `notes` below; `meant` marks what differs, `notation` says what
  would agree; `summary` ends it. `statistics` and `counts` instead of findings, `concise` for grep.
- For programs: `json`, `alignment_json`.
- Of other commands: `alignment`, `facts` with `date_parts`, `layout`.
- Below all of them: `style`, `row`, `cells` (display width) and `place` (paths).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TypeAlias

from i18nlint.model.result import LintResult
from i18nlint.report.style import Style

Renderer: TypeAlias = Callable[[LintResult, Style], Iterator[str]]
"""Yields lines without their newlines."""

RENDERERS: Mapping[str, str] = {
    "full": "i18nlint.report.full:render_full",
    "concise": "i18nlint.report.concise:render_concise",
    "json": "i18nlint.report.json:render_json",
    "statistics": "i18nlint.report.statistics:render_statistics",
}
"""By format: a run needs one, and pays 2 ms for the others."""


def renderer_for(name: str) -> Renderer:
    """The renderer of the format."""
    module, function = RENDERERS[name].split(":")
    renderer: Renderer = getattr(import_module(module), function)
    return renderer


__all__ = ["RENDERERS", "Renderer", "Style", "renderer_for"]
