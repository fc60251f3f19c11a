"""Whole documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import Document

Parse = Callable[..., Document]


def test_offsets_count_from_the_head_of_the_file(parse: Parse) -> None:
    document = parse("---\na: 1\n---\n\n# Head\n\nText *x*\n")
    assert [document.source.slice(block.span) for block in document.blocks] == [
        "# Head", "Text *x*",
    ]  # fmt: skip
    assert document.source.position(document.blocks[1].inlines[1].span.start).line == 7


@pytest.mark.parametrize("text", ["", "\n", "---\na: 1\n---", "---\na: 1\n---\n"])
def test_a_document_without_a_body_has_no_blocks(parse: Parse, text: str) -> None:
    document = parse(text)
    assert document.blocks == ()
    assert document.root.blocks == ()


def test_problems_of_all_steps_come_together(parse: Parse) -> None:
    document = parse(b"---\na: 1\na: 2\n---\n\xff\n\n```\n")
    assert [problem.rule for problem in document.problems] == [
        "invalid-encoding", "invalid-frontmatter", "unclosed-fence",
    ]  # fmt: skip
