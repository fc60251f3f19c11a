"""The report as one JSON object, version 1: a contract (report/schema/report-v1.json)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any, TypeAlias

from i18nlint import __version__
from i18nlint.model.finding import Diagnostic, Location, Witness
from i18nlint.model.result import LintResult
from i18nlint.model.text import Position, Range
from i18nlint.report.counts import count_rules, count_severities
from i18nlint.report.style import Style

Json: TypeAlias = dict[str, Any]

# Line separators for Unicode, not for JSON: a reader that splits text into lines would trip.
_SEPARATORS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def dumps(value: object) -> str:
    """JSON in one line, readable in every script."""
    return json.dumps(value, ensure_ascii=False).translate(_SEPARATORS)


def render_json(result: LintResult, style: Style) -> Iterator[str]:  # noqa: ARG001 (a Renderer)
    """Lines of one object; each diagnostic stands on a line of its own."""
    yield "{"
    for key, value in header(result).items():
        yield f"  {dumps(key)}: {dumps(value)},"
    yield '  "diagnostics": ['
    last = len(result.diagnostics) - 1
    for number, diagnostic in enumerate(result.diagnostics):
        comma = "" if number == last else ","
        yield f"    {dumps(diagnostic_json(diagnostic))}{comma}"
    yield "  ]"
    yield "}"


def header(result: LintResult) -> Json:
    """Everything but the diagnostics."""
    return {
        "version": 1,
        "tool": {"name": "i18nlint", "version": __version__},
        "root": result.root,
        "summary": _summary(result),
    }


def _summary(result: LintResult) -> Json:
    return {
        "groups": result.groups,
        "documents": result.documents,
        "pairs": result.pairs,
        "findings": len(result.diagnostics),
        "suppressed": result.suppressed,
        "baselined": 0,
        "pending": sum(diagnostic.pending for diagnostic in result.diagnostics),
        "compared": asdict(result.compared),
        "by_severity": count_severities(result.diagnostics),
        "by_rule": count_rules(result.diagnostics),
    }


def diagnostic_json(diagnostic: Diagnostic) -> Json:
    return {
        "rule": diagnostic.rule,
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        "confidence": str(diagnostic.confidence),
        "score": round(diagnostic.score, 4),
        "variant": diagnostic.variant,
        "pending": diagnostic.pending,
        "message": diagnostic.message,
        "arguments": _arguments(diagnostic.arguments),
        "group": diagnostic.group,
        "primary": str(diagnostic.primary),
        "source": location_json(diagnostic.source),
        "target": location_json(diagnostic.target),
        "witnesses": [_witness(witness) for witness in diagnostic.witnesses],
        "section": {"source": diagnostic.source_heading, "target": diagnostic.target_heading},
        "fix": None,
        "fingerprint": diagnostic.fingerprint,
    }


def _arguments(arguments: Mapping[str, object]) -> Json:
    return {key: list(v) if isinstance(v, tuple) else v for key, v in arguments.items()}


def location_json(location: Location | None) -> Json | None:
    """A place; None where this side has nothing to show."""
    if location is None:
        return None
    return {
        "path": location.path,
        "language": str(location.language) if location.language else None,
        "text": location.text,
        "range": range_json(location.range),
    }


def range_json(place: Range) -> Json:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(position: Position) -> Json:
    return {"line": position.line, "column": position.column}


def _witness(witness: Witness) -> Json:
    return {
        "language": str(witness.language),
        "path": witness.path,
        "text": witness.text,
        "agrees_with": str(witness.agrees_with),
    }
