from __future__ import annotations

import pytest

from i18nlint.facts.fences import code_language, is_text
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.text import Span


@pytest.mark.parametrize(
    ("text", "info", "expected"),
    [
        ("갑판 청소, 돛 수선, 닻 점검", "", True),
        ("Please mend the old sails today.\nThen go and have some tea.", "", True),
        ("갑판 청소", "text", False),
        ("npm install the-kite and more", "", False),
        ("Run kite.rise() and wait a moment", "", False),
        ("시작 → 끝", "", False),
        ("설정: port=8400", "", False),
        ("Saved", "", False),
        ("", "", False),
        ("42", "", False),
    ],
)
def test_sentences_in_a_fence_without_a_language_are_text(
    text: str, info: str, expected: bool
) -> None:
    block = Block(BlockKind.CODE, 0, Span(0, len(text)), text=text, info=info)
    assert is_text(block) is expected


@pytest.mark.parametrize(
    ("info", "language"),
    [
        ("{r}", "r"),
        ("{r load, message=FALSE}", "r"),
        ("{python, echo=FALSE}", "python"),
        ("{Rcpp}", "cpp"),
        ("{rcpp tides}", "cpp"),
        ("{note}", ""),
        ("{read-more}", ""),
        ("{.python}", "python"),
        ("{code-block} python", "python"),
    ],
)
def test_a_fence_in_braces_names_its_language_or_a_directive(info: str, language: str) -> None:
    assert code_language(info) == language
