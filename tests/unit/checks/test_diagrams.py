from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.diagrams import diagrams
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(words: str, *lines: str) -> str:
    return "\n".join([f"# {words} 3", "", "```mermaid", *lines, "```", ""])


KOREAN = post("흐름", "graph TD", "  A[시작] --> B{확인}", "  B -->|예| C[끝]", "  B -->|아니오| A")


def test_translated_labels_are_no_fault(pair_of: PairOf) -> None:
    english = post(
        "Flow", "graph TD", "  A[Start] --> B{Check}", "  B -->|yes| C[End]", "  B -->|no| A"
    )
    assert list(diagrams(pair_of(KOREAN, english))) == []


def test_translated_names_are_no_fault(pair_of: PairOf) -> None:
    source = post("흐름", "graph LR", "사용자 -->|가입| 서버", "서버 --> 메일")
    target = post("Flow", "graph LR", "User -->|sign-up| Server", "Server --> Mail")
    assert list(diagrams(pair_of(source, target))) == []


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            ("graph TD", "A[Start] --> B{Check}", "B -->|yes| C[End]"),
            'the diagram lacks "B → A" here',
        ),
        (
            ("graph TD", "A[Start] --> B{Check}", "B -->|yes| C[End]", "B --> A", "C --> A"),
            'the diagram has "C → A" here, but not in ko',
        ),
        (
            ("graph TD", "A[Start] --> B{Check}", "B -->|yes| C[End]", "C -->|no| A"),
            'the diagram has "C → A" here, "B → A" in ko',
        ),
        (
            ("graph TD", "A --> C", "C --> B", "A --> B"),
            "the diagram connects other things here than in ko",
        ),
        (
            ("sequenceDiagram", "A->>B: x"),
            "the flowchart in ko is a sequence diagram here",
        ),
    ],
)
def test_another_graph_is_one_finding(
    lines: tuple[str, ...], message: str, pair_of: PairOf, seen: Seen
) -> None:
    assert seen(diagrams(pair_of(KOREAN, post("Flow", *lines)))) == [("diagram-differs", message)]


def test_a_missing_edge_is_shown_where_it_belongs(pair_of: PairOf) -> None:
    pair = pair_of(KOREAN, post("Flow", "graph TD", "  A[Start] --> B{Check}", "  B --> A"))
    (finding,) = diagrams(pair)
    assert finding.source
    assert finding.target
    assert pair.source.document.source.slice(finding.source.span) == "B -->|예| C[끝]"
    assert pair.target.document.source.position(finding.target.span.start).line == 5


@pytest.mark.parametrize(
    ("label", "message"),
    [
        (
            "{More than 80 bits?}",
            'the diagram says "More than 80 bits?" here, "70비트 초과?" in ko',
        ),
        ("{More than 70 bits?}", ""),
        ("{More than seventy?}", ""),
        ("{More than 9 bytes?}", ""),
        ("{At least 71 of 72 bits?}", ""),
    ],
    ids=["another number", "the same", "in words", "another unit", "told anew"],
)
def test_a_label_says_another_number(label: str, message: str, pair_of: PairOf, seen: Seen) -> None:
    source = post("암호", "flowchart LR", "  A[암호] --> B{70비트 초과?}", "  B -- 예 --> C[끝]")
    target = post("Word", "flowchart LR", f"  A[Word] --> B{label}", "  B -- yes --> C[End]")
    expected = [("diagram-differs", message)] if message else []
    assert seen(diagrams(pair_of(source, target))) == expected


@pytest.mark.parametrize(
    ("arrow", "message"),
    [
        ("-->|15 min|", 'the diagram says "15 min" here, "12분" in ko'),
        ("-- 15 min -->", 'the diagram says "15 min" here, "12분" in ko'),
        ("-->|12 min|", ""),
        ("-->", ""),
    ],
    ids=["another number", "within the arrow", "the same", "nothing"],
)
def test_an_arrow_says_another_number(
    arrow: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    source = post("전차", "flowchart LR", "  A[역] -->|12분| B[광장]")
    target = post("Tram", "flowchart LR", f"  A[Station] {arrow} B[Square]")
    expected = [("diagram-differs", message)] if message else []
    assert seen(diagrams(pair_of(source, target))) == expected


def test_numbers_of_labels_may_change_places(pair_of: PairOf) -> None:
    source = post("돛", "flowchart LR", "  A[3 돛] --> B[7 배]")
    target = post("Sails", "flowchart LR", "  A[7 boats] --> B[3 sails]")
    assert list(diagrams(pair_of(source, target))) == []
