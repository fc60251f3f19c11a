"""Mermaid diagrams as graphs: what is connected with what, labels left out.

Between parsing and the diagram check. Written after the syntax pages of mermaid.js.org for
flowcharts, sequence, class, state and ER diagrams, Gantt and pie charts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_COMMENT = lazy_regex(r"%%[^\n]*")
_SEMICOLON = lazy_regex(r";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
"""Outside quotes: a label may say ``&amp;``."""
_JOINT = lazy_regex(r"\s*&")
_SHAPE = (
    r"(?:\[(?:\"[^\"]*\"|[^\[\]\"]|\[[^\]]*\])*\]|\((?:\"[^\"]*\"|[^()\"]|\([^)]*\))*\)"
    r"|\{(?:\"[^\"]*\"|[^{}\"]|\{[^}]*\})*\}|>[^\]\n]*\])"
)
_NODE = lazy_regex(
    rf"\s*(?P<id>[^\W_][\w./]*(?:-(?![-.>])[\w./]+)*|_\w+|\[\*\])"
    rf"(?:@\{{[^}}]*\}}|{_SHAPE})*(?::::?[\w-]+)?"
)
_LINK = lazy_regex(
    r"\s*(?:<?--\s+(?!-|>)[^\n]*?\s--+[>xo]?|<?==\s+[^\n]*?\s==+[>xo]?|<?-\.\s*[^\n>-]*?\s*\.+-+[>xo]?"
    r"|<?--+(?:[>xo](?=[\s|\w\[]|$))?|<?==+[>xo]?|<?-\.+-+[>xo]?|~~~+)(?:\s*\|[^|\n]*\|)?"
)
_SAID = lazy_regex(r"\|(?P<behind>[^|\n]+)\||[-=.]\s+(?P<within>\S[^\n]*?)\s+[-=.]")
"""On an arrow: ``-->|12 min|``, ``-- 12 min -->``."""
ARROW = " → "
_COMMON = r"title|accTitle|accDescr|note|Note|click|style|classDef|class|direction|link|end"
_NOT_JOINED = r"\b(?!\s*(?:<?-[-.]|<?==|[\[({>@&]|$))"
"""``box --> post`` is an edge of a box, not the ``box`` of a sequence diagram."""
_DRESS = lazy_regex(rf"(?:subgraph|linkStyle|{_COMMON}){_NOT_JOINED}|end$|direction\b|subgraph\b")
_SKIPPED = lazy_regex(
    rf"(?:{_COMMON}|autonumber|activate|deactivate|loop|alt|else|opt|par|and|critical|option|break|"
    r"rect|box|namespace|links|callback|section|dateFormat|axisFormat|tickInterval|excludes|"
    r"todayMarker|showData|hide|scale)\b"
)
_MESSAGE = lazy_regex(
    r"(?P<from>[^\s:+-]+(?:[ -][^\s:+>-]+)*?)\s*<?<?-{1,2}(?:>>|>|x|\))\s*[+-]?\s*"
    r"(?P<to>[^:\n]+?)\s*(?::|$)"
)
_PARTICIPANT = lazy_regex(r"(?:create\s+)?(?:participant|actor)\s+(?P<id>[^\n@]+?)(?:\s+as\s+.*)?$")
_RELATION = lazy_regex(
    r"(?P<from>[^\s\":]+)\s*(?:\"[^\"]*\"\s*)?(?P<arrow>(?:<\||[*o<}|]{1,2})?(?:--|\.\.)(?:\|>|[*o>{|]{1,2})?)"
    r"\s*(?:\"[^\"]*\"\s*)?(?P<to>[^\s\":]+)"
)
_STATE_EDGE = lazy_regex(r"(?P<from>\[\*\]|[^\s:]+)\s*-->\s*(?P<to>\[\*\]|[^\s:]+)")
_TASK = lazy_regex(r"[^:\n]+:(?P<data>[^\n]*)")
_SLICE = lazy_regex(r"\"[^\"]*\"\s*:\s*(?P<value>[\d.]+)")
_WHEN = lazy_regex(
    r"done|active|crit|milestone|vert|after|\d[\d:.TZ+ -]*|\d+(?:\.\d+)?(?:ms|[smhdwMy])"
)
_BARS = lazy_regex(r"(?:bar|line)\b[^\[\n]*\[(?P<values>[^\]\n]*)\]")
_NUMBER = lazy_regex(r"\d+(?:[.,]\d+)?")

CHARTS = frozenset({"gantt", "pie", "xychart", "xychart-beta"})
"""Kinds whose lines are values: they have no names that could be translated."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A connection; for charts without any, a datum with an empty end."""

    start: str
    end: str
    line: int
    """From 0, in the block's text."""

    @property
    def ends(self) -> tuple[str, str]:
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Diagram:
    """A diagram's bones."""

    kind: str
    """``flowchart``, ``sequence``, ``class``, ``state``, ``er``, ``gantt``, ``pie`` or its own."""
    nodes: tuple[str, ...]
    """Names of nodes in order of appearance, each once."""
    edges: tuple[Edge, ...]
    """In the order written."""


def read_diagram(text: str) -> Diagram:
    """The graph that the text of a mermaid block draws; lines it does not know are skipped."""
    lines = list(_statements(text))
    kind = _kind(lines[0][1]) if lines else ""
    reader = _READERS.get(kind, _other)
    edges: list[Edge] = []
    nodes: dict[str, None] = {}
    for line, statement in lines[1:]:
        for found in reader(statement):
            nodes.update(dict.fromkeys(end for end in found if end))
            if len(found) == 2:
                edges.append(Edge(found[0], found[1], line))
    return Diagram(kind, tuple(nodes), tuple(edges))


@dataclass(frozen=True, slots=True)
class NodeLabel:
    """What a node or an arrow of a flowchart says."""

    text: str
    line: int
    """From 0, in the block's text."""


def node_labels(text: str) -> dict[str, NodeLabel]:
    """What each node and arrow of a flowchart says, by its name; nothing of other diagrams."""
    lines = list(_statements(text))
    if not lines or _kind(lines[0][1]) != "flowchart":
        return {}
    found: dict[str, NodeLabel] = {}
    for line, statement in lines[1:]:
        for name, label in () if _DRESS.match(statement) else _labels(statement):
            if label:
                found.setdefault(name, NodeLabel(label, line))
    return found


def _labels(statement: str) -> Iterator[tuple[str, str]]:
    """Each node of a line, and what stands in its brackets; each arrow, and what stands on it."""
    at, arrow, label = 0, "", ""
    while (match := _NODE.match(statement, at)) is not None:
        yield match["id"], match.string[match.end("id") : match.end()].strip("[](){}>/\\\"'")
        if label:
            yield f"{arrow}{ARROW}{match['id']}", label
        joint = _JOINT.match(statement, match.end()) or _LINK.match(statement, match.end())
        if joint is None:
            return
        said = _SAID.search(joint[0])
        at, arrow, label = joint.end(), match["id"], said[said.lastgroup or 0] if said else ""


def _statements(text: str) -> Iterator[tuple[int, str]]:
    inside_config = False
    for line, written in enumerate(text.split("\n")):
        if written.strip() == "---":
            inside_config = not inside_config
            continue
        for statement in _SEMICOLON.split(_COMMENT.sub("", written)):
            if statement.strip() and not inside_config:
                yield line, statement.strip()


def _kind(first: str) -> str:
    word = first.split()[0].lower().removesuffix("diagram").removesuffix("diagram-v2")
    return {"graph": "flowchart", "statediagram": "state"}.get(word, word)


_Found = tuple[str, ...]
"""Names of a node, or of an edge's two ends."""


def _flowchart(statement: str) -> Iterator[_Found]:
    if _DRESS.match(statement):
        return
    before: list[str] = []
    at, names = _nodes(statement, 0)
    while names:
        yield from ((name,) for name in names)
        yield from ((one, other) for one in before for other in names)
        link = _LINK.match(statement, at)
        if link is None:
            return
        before = names
        at, names = _nodes(statement, link.end())


def _nodes(statement: str, at: int) -> tuple[int, list[str]]:
    """Names joined by ``&`` that begin at ``at``, and where they end."""
    names: list[str] = []
    while (match := _NODE.match(statement, at)) is not None:
        names.append(match["id"])
        at = match.end()
        joint = _JOINT.match(statement, at)
        if joint is None:
            break
        at = joint.end()
    return at, names


def _sequence(statement: str) -> Iterator[_Found]:
    if match := _PARTICIPANT.match(statement):
        yield (match["id"].strip(),)
    elif not _SKIPPED.match(statement) and (match := _MESSAGE.match(statement)):
        yield match["from"].strip(), match["to"].strip()


def _relations(statement: str) -> Iterator[_Found]:
    if not _SKIPPED.match(statement) and (match := _RELATION.match(statement)):
        yield match["from"], match["to"]


def _states(statement: str) -> Iterator[_Found]:
    if match := _STATE_EDGE.match(statement):
        yield match["from"], match["to"]


def _tasks(statement: str) -> Iterator[_Found]:
    """States, days and lengths of a task; its own id and what it comes after may be words."""
    if not _SKIPPED.match(statement) and (match := _TASK.fullmatch(statement)):
        data = (field.split() for field in match["data"].split(","))
        told = (words[0] if words[0] == "after" else " ".join(words) for words in data if words)
        yield "", ", ".join(field for field in told if _WHEN.fullmatch(field))


def _series(statement: str) -> Iterator[_Found]:
    if match := _BARS.match(statement):
        yield "", re.sub(r"\s", "", match["values"])


def _slices(statement: str) -> Iterator[_Found]:
    if match := _SLICE.match(statement):
        yield "", match["value"]


def _other(statement: str) -> Iterator[_Found]:
    """Of a kind without a grammar here: the numbers of each line."""
    yield "", " ".join(_NUMBER.findall(statement))


_READERS = {
    "flowchart": _flowchart,
    "sequence": _sequence,
    "class": _relations,
    "er": _relations,
    "state": _states,
    "gantt": _tasks,
    "pie": _slices,
    "xychart": _series,
    "xychart-beta": _series,
}
