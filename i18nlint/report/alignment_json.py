"""A bitext as JSON: for tools that draw alignments or measure them."""

from __future__ import annotations

from typing import Any

from i18nlint.align.matching import Matching
from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bead, Bitext, SectionBead
from i18nlint.model.document import Block, Section
from i18nlint.model.fact import Fact, value_text
from i18nlint.model.text import SourceText
from i18nlint.report.json import range_json

Json = dict[str, Any]


def bitext_json(bitext: Bitext) -> Json:
    """Everything that the table for people shows, and all signals."""
    coverage = bitext.coverage
    return {
        "source": _document(bitext.source.document.source, str(bitext.source.document.language)),
        "target": _document(bitext.target.document.source, str(bitext.target.document.language)),
        "verdict": str(bitext.verdict),
        "coverage": {
            "source": round(coverage.source, 4),
            "target": round(coverage.target, 4),
            "evidence": round(coverage.evidence, 4),
        },
        "sections": [_section(section, bitext) for section in bitext.sections],
    }


def _document(text: SourceText, language: str) -> Json:
    return {"path": text.path, "language": language}


def _section(bead: SectionBead, bitext: Bitext) -> Json:
    return {
        "source": _heading(bead.source, bitext.source.document.source),
        "target": _heading(bead.target, bitext.target.document.source),
        "score": round(bead.score, 4),
        "mirror": round(bead.mirror, 4),
        "moved": bead.moved,
        "beads": [_bead(inner, bitext) for inner in bead.beads],
    }


def _heading(section: Section | None, text: SourceText) -> Json | None:
    if section is None:
        return None
    heading = text.slice(section.heading.span) if section.heading else ""
    return {"heading": heading, "range": range_json(text.range(section.span))}


def _bead(bead: Bead, bitext: Bitext) -> Json:
    return {
        "sources": [_block(block, bitext.source.document.source) for block in bead.sources],
        "targets": [_block(block, bitext.target.document.source) for block in bead.targets],
        "score": round(bead.score, 4),
        "moved": bead.moved,
        "signals": [{"name": s.name, "weight": round(s.weight, 4)} for s in bead.signals],
        "numbers": _numbers(match_bead(bead, bitext)),
        "children": [_bead(child, bitext) for child in bead.children],
    }


def _block(block: Block, text: SourceText) -> Json:
    return {"kind": str(block.kind), "range": range_json(text.range(block.span))}


def _numbers(matching: Matching) -> Json:
    return {
        "matched": [
            {"source": _fact(m.source), "target": _fact(m.target), "step": str(m.step)}
            for m in matching.matches
        ],
        "source": [_fact(fact) for fact in matching.sources],
        "target": [_fact(fact) for fact in matching.targets],
    }


def _fact(fact: Fact) -> Json:
    return {"kind": str(fact.kind), "value": value_text(fact.value), "text": fact.text}
