from __future__ import annotations

import pytest

from i18nlint.facts.diagrams import read_diagram


def edges(text: str) -> list[str]:
    return [f"{edge.start}>{edge.end}" for edge in read_diagram(text).edges]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("graph TD\n A --> B --> C", ["A>B", "B>C"]),
        ("flowchart LR\n A & B --> C & D", ["A>C", "A>D", "B>C", "B>D"]),
        ("graph TD; A-->B; B-->A", ["A>B", "B>A"]),
        ('graph TD\n A["Start; now"] -->|yes| B{Ready?}\n B -- no --> A', ["A>B", "B>A"]),
        ('graph TD\n A["a &amp; b"] --> B(["c"])', ["A>B"]),
        ("graph TD\n A -.-> B\n B ==> C\n C --- D\n D -. why .-> E", ["A>B", "B>C", "C>D", "D>E"]),
        ("graph TD\n A((x)) --> B[/y/]\n B --> C>z]:::hot", ["A>B", "B>C"]),
        ("graph TD\n subgraph one [First]\n A --> B\n end\n style A fill:#fff", ["A>B"]),
        ("graph TD\n %% a comment --> here\n my-node --> other.node", ["my-node>other.node"]),
        ("---\ntitle: x\n---\ngraph TD\n A --> B", ["A>B"]),
        ("graph TD\n 사용자 -->|가입| 서버", ["사용자>서버"]),
        ("flowchart LR\n label --> box[Box]\n box --> note(Note)", ["label>box", "box>note"]),
        (
            "sequenceDiagram\n participant A as Alice\n A->>+B: hi --> there\n"
            " B-->>-A: yes\n loop x\n A-)B: z\n end",
            ["A>B", "B>A", "A>B"],
        ),
        ('classDiagram\n A <|-- B\n C "1" --> "*" D : has\n E ..> F', ["A>B", "C>D", "E>F"]),
        ("stateDiagram-v2\n [*] --> Idle\n Idle --> [*]: done", ["[*]>Idle", "Idle>[*]"]),
        ("erDiagram\n A ||--o{ B : has\n C }|..|{ D : uses", ["A>B", "C>D"]),
        ("gantt\n title x\n section s\n Task one :a1, 2026-01-01, 3d", [">2026-01-01, 3d"]),
        (
            "gantt\n 시제품 제작 :crit, 시제품, 2026-01-01 09:00, 1.5h\n 검증 :after 시제품, 7d",
            [">crit, 2026-01-01 09:00, 1.5h", ">after, 7d"],
        ),
        (
            'xychart-beta\n x-axis [jan, feb]\n bar "Sales" [5, 6.5]\n line [5, 7]',
            [">5,6.5", ">5,7"],
        ),
        ('pie title x\n "cats" : 38.5\n "dogs" : 61', [">38.5", ">61"]),
        ("timeline\n 2024 : a\n 2025 : b", [">2024", ">2025"]),
    ],
)
def test_edges_are_read_and_labels_are_not(text: str, expected: list[str]) -> None:
    assert edges(text) == expected


def test_edges_know_their_line() -> None:
    assert [edge.line for edge in read_diagram("graph TD\n A --> B\n\n B --> C").edges] == [1, 3]


@pytest.mark.parametrize("text", ["", "\n", "graph", "-->", "graph TD\n [[[ --> ((("])
def test_anything_can_be_read(text: str) -> None:
    assert read_diagram(text).edges == ()
