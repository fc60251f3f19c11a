"""Mermaid diagrams compared as graphs: rule C004.

Between alignment and judging. Labels may be translated, but for their numbers, and so may names
of nodes where a diagram uses its labels as names; what is connected with what may not change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from i18nlint.checks._api import Check, Pair
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import listed, quoted, with_article

if TYPE_CHECKING:
    from i18nlint.checks._code.labels import OtherNumber
    from i18nlint.facts.diagrams import Diagram, Edge

_REDRAWN = 0.5
"""If more than this share of the edges differs, the diagram was drawn anew."""

_OTHER_NUMBER = 0.85
_OTHER_KIND = 0.55
"""The steps of a sequence may be drawn as a flow; what they say is not compared then."""


@dataclass(frozen=True, slots=True)
class _Difference:
    missing: tuple[Edge, ...]
    extra: tuple[Edge, ...]
    share: float
    """Of all edges, how many differ."""


def diagrams(pair: Pair) -> Iterator[Finding]:
    """One finding for each diagram that connects other things, or for each other number in it."""
    for source, target in pair.once(code_pairs):
        if _is_diagram(source) and _is_diagram(target):
            yield from _compare(pair, source, target)


def _is_diagram(block: Block) -> bool:
    return code_language(block.info) == "mermaid"


def _compare(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    if source.text == target.text:
        return
    from i18nlint.facts.diagrams import read_diagram  # here: most posts have no diagrams

    one, other = read_diagram(source.text), read_diagram(target.text)
    if one.kind != other.kind:
        yield _kind_changed(pair, (source, one), (target, other))
        return
    difference = _difference(one, other)
    if difference.missing or difference.extra:
        yield _edges_changed(pair, (source, one), (target, other), difference)
    elif len(one.nodes) != len(other.nodes):
        yield _nodes_changed(pair, (source, one), (target, other))
    else:
        from i18nlint.checks._code.labels import other_numbers  # here: most diagrams are equal

        for found in other_numbers(pair, source.text, target.text):
            yield _number_changed(pair, source, target, found)


def _difference(source: Diagram, target: Diagram) -> _Difference:
    """What differs under the naming that explains most."""
    namings = _namings(source, target)
    return min((_under(source, target, names) for names in namings), key=lambda d: d.share)


def _namings(source: Diagram, target: Diagram) -> Iterator[Mapping[str, str]]:
    """From the source's names to the target's: its own; or in order, for those it lacks or all."""
    from i18nlint.facts.diagrams import CHARTS

    yield {}
    if source.kind in CHARTS:
        return
    shared = set(source.nodes) & set(target.nodes)
    ours = [name for name in source.nodes if name not in shared]
    theirs = [name for name in target.nodes if name not in shared]
    foreign, alien = _not_ascii(ours), _not_ascii(theirs)
    if len(foreign) == len(alien) != 0:
        yield dict(zip(foreign, alien, strict=True))
    if len(ours) == len(theirs) and ours:
        yield dict(zip(ours, theirs, strict=True))
        yield dict(zip(source.nodes, target.nodes, strict=True))


def _not_ascii(names: Iterable[str]) -> list[str]:
    """Names in the reader's own words; ``A`` and ``B`` stay what they are."""
    return [name for name in names if not name.isascii()]


def _under(source: Diagram, target: Diagram, names: Mapping[str, str]) -> _Difference:
    wanted = [_renamed(edge, names) for edge in source.edges]
    missing = _surplus(source.edges, wanted, [edge.ends for edge in target.edges])
    extra = _surplus(target.edges, [edge.ends for edge in target.edges], wanted)
    total = max(len(source.edges), len(target.edges), 1)
    return _Difference(missing, extra, max(len(missing), len(extra)) / total)


def _renamed(edge: Edge, names: Mapping[str, str]) -> tuple[str, str]:
    return names.get(edge.start, edge.start), names.get(edge.end, edge.end)


def _surplus(
    edges: tuple[Edge, ...], ends: list[tuple[str, str]], against: list[tuple[str, str]]
) -> tuple[Edge, ...]:
    left = Counter(against)
    found = []
    for edge, key in zip(edges, ends, strict=True):
        if left[key]:
            left[key] -= 1
        else:
            found.append(edge)
    return tuple(found)


def _kind_changed(
    pair: Pair, source: tuple[Block, Diagram], target: tuple[Block, Diagram]
) -> Finding:
    one, other = source[1].kind, target[1].kind
    language = pair.source.document.language
    return Finding(
        "diagram-differs",
        f"the {_of_kind(one)} in {language} is {with_article(_of_kind(other))} here",
        source=_line(pair.source.document, source[0], 0),
        target=_line(pair.target.document, target[0], 0),
        arguments={"source_value": one, "target_value": other},
        score=_OTHER_KIND,
        scale=Scale.PIECE,
    )


def _edges_changed(
    pair: Pair,
    source: tuple[Block, Diagram],
    target: tuple[Block, Diagram],
    difference: _Difference,
) -> Finding:
    missing = difference.missing[0] if difference.missing else None
    extra = difference.extra[0] if difference.extra else None
    return Finding(
        "diagram-differs",
        _message(difference, pair.source.document.language),
        source=_edge_label(pair.source.document, source, missing, extra),
        target=_edge_label(pair.target.document, target, extra, missing),
        arguments={
            "missing": tuple(map(_shown, difference.missing)),
            "extra": tuple(map(_shown, difference.extra)),
        },
        score=_score(pair, difference),
        scale=Scale.PIECE,
    )


def _score(pair: Pair, difference: _Difference) -> float:
    """Where versions are written freely, a diagram drawn anew is an author's choice."""
    is_redrawn = difference.share > _REDRAWN
    if pair.bitext.verdict is Verdict.MIRROR:
        return 0.65 if is_redrawn else 0.95
    return 0.5 if is_redrawn else 0.85


def _message(difference: _Difference, language: LanguageTag) -> str:
    missing, extra = difference.missing, difference.extra
    if difference.share > _REDRAWN and not any(edge.start for edge in (*missing, *extra)):
        return f"the diagram shows other values here than in {language}"
    if difference.share > _REDRAWN:
        return f"the diagram connects other things here than in {language}"
    if missing and extra:
        return f"the diagram has {_listed(extra)} here, {_listed(missing)} in {language}"
    if missing:
        return f"the diagram lacks {_listed(missing)} here"
    return f"the diagram has {_listed(extra)} here, but not in {language}"


_WORDS = ("flowchart", "mindmap", "timeline")
"""Kinds whose name says that they are diagrams."""


def _of_kind(kind: str) -> str:
    return kind if kind in _WORDS else f"{kind} diagram"


def _listed(edges: tuple[Edge, ...]) -> str:
    names = list(dict.fromkeys(quoted(_shown(edge)) for edge in edges))
    more = [f"{len(names) - 3} more"] if len(names) > 3 else []
    return listed([*names[:3], *more])


def _shown(edge: Edge) -> str:
    return f"{edge.start} → {edge.end}" if edge.start else edge.end


def _edge_label(
    document: Document, drawn: tuple[Block, Diagram], own: Edge | None, foreign: Edge | None
) -> Label:
    """The edge's line; for an edge that is not here, the place behind the line above it."""
    block, _ = drawn
    if own is not None:
        return _line(document, block, own.line)
    above = foreign.line - 1 if foreign else 0
    end = _line(document, block, min(max(above, 0), block.text.count("\n"))).span.end
    return Label(Span(end, end))


def _nodes_changed(
    pair: Pair, source: tuple[Block, Diagram], target: tuple[Block, Diagram]
) -> Finding:
    ones, others = len(source[1].nodes), len(target[1].nodes)
    return Finding(
        "diagram-differs",
        f"the diagram has {others} nodes here, {ones} in {pair.source.document.language}",
        source=_line(pair.source.document, source[0], 0),
        target=_line(pair.target.document, target[0], 0),
        arguments={"source_value": ones, "target_value": others},
        score=0.75,
        scale=Scale.PIECE,
    )


def _number_changed(pair: Pair, source: Block, target: Block, found: OtherNumber) -> Finding:
    language, one, other = pair.source.document.language, found.source, found.target
    return Finding(
        "diagram-differs",
        f"the diagram says {quoted(other.text)} here, {quoted(one.text)} in {language}",
        source=_line(pair.source.document, source, one.line),
        target=_line(pair.target.document, target, other.line),
        arguments={"source_value": one.text, "target_value": other.text},
        score=_OTHER_NUMBER,
        scale=Scale.PIECE,
    )


def _line(document: Document, block: Block, number: int) -> Label:
    start = (block.text_span or block.span).start
    line = min(document.source.position(start).line + number, document.source.line_count)
    span = document.source.line_span(line)
    text = document.source.slice(span)
    return Label(Span(span.start + len(text) - len(text.lstrip()), span.end), text.strip())


CHECK = Check("diagrams", ("diagram-differs",), pair=diagrams)
