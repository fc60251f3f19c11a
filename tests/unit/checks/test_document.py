from __future__ import annotations

from i18nlint.checks.document import document_problems
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

ENGLISH = LanguageTag.parse("en")


def test_a_good_file_has_no_problem() -> None:
    assert list(document_problems(parse_document("a.md", b"---\na: 1\n---\n\nx\n", ENGLISH))) == []


def test_broken_frontmatter_is_a_certain_finding_on_the_file() -> None:
    document = parse_document("a.md", b"---\ntitle: [\n---\n\nx\n", ENGLISH)
    (finding,) = document_problems(document)
    assert (finding.rule, finding.source, finding.score >= 0.97) == (
        "invalid-frontmatter",
        None,
        True,
    )
    assert finding.target


def test_bytes_that_are_no_text_are_a_finding() -> None:
    document = parse_document("a.md", b"good\n\nbad \xff\xfe byte\n", ENGLISH)
    assert [finding.rule for finding in document_problems(document)] == ["invalid-encoding"]
