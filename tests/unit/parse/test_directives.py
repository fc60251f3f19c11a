from __future__ import annotations

import pytest
from inline_snapshot import snapshot

from i18nlint.model.directive import Action, Directive
from i18nlint.model.document import BlockKind, Document
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document


def parsed(text: str, path: str = "en/post.md") -> Document:
    return parse_document(path, text.encode(), LanguageTag("en"))


def scopes(text: str, path: str = "en/post.md") -> list[str]:
    document = parsed(text, path)
    assert not document.problems
    return [document.source.slice(directive.scope) for directive in document.directives]


def messages(text: str) -> list[str]:
    problems = parsed(text).problems
    assert {(p.rule, p.variant) for p in problems} <= {("unused-suppression", "malformed")}
    return [problem.message for problem in problems]


def test_rules_and_reason_are_read_as_written() -> None:
    (directive,) = parsed(
        "<!-- i18nlint-disable-next-block number-changed,  L001 N: 3:1 is the odds -->\n\nOne.\n"
    ).directives
    assert directive == Directive(
        Action.NEXT_BLOCK,
        Span(0, 77),
        Span(0, 83),
        ("number-changed", "L001", "N"),
        "3:1 is the odds",
    )


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        pytest.param("One.\n\n<!-- {} -->\nTwo.\n\nThree.\n", "Two.", id="paragraph below"),
        pytest.param("One.\n<!-- {} -->\nTwo.\n", "Two.", id="between lines"),
        pytest.param("<!-- {} -->\n\n- a\n- b\n\nThree.\n", "- a\n- b", id="list below"),
        pytest.param("- a\n  <!-- {} -->\n- b\n- c\n", "- b", id="item below"),
        pytest.param("- a\n- b <!-- {} -->\n  - d\n- c\n", "- b <!-- {} -->\n  - d", id="item"),
        pytest.param("- a\n\n  b <!-- {} -->\n", "b <!-- {} -->", id="second paragraph of an item"),
        pytest.param("> <!-- {} -->\n> Two.\n", "Two.", id="in a quote"),
        pytest.param("One <!-- {} --> more.\n\nTwo.\n", "One <!-- {} --> more.", id="inside"),
        pytest.param("| a | b |\n| - | - |\n| c | d <!-- {} --> |\n", "d <!-- {} -->", id="cell"),
        pytest.param(
            "| a | b |\n| - | - |\n| c <!-- {} --> | d |\n", "| c <!-- {} --> | d |", id="row"
        ),
        pytest.param("<!-- {} -->\n<!-- note -->\n\nTwo.\n", "<!-- note -->", id="other comment"),
        pytest.param("One.\n\n<!-- {} -->\n", "<!-- {} -->", id="nothing below"),
    ],
)
def test_a_comment_holds_for_the_block_below_or_around_it(text: str, scope: str) -> None:
    word = "i18nlint-disable-next-block number-changed"
    (found,) = scopes(text.replace("{}", word))
    assert found.endswith(scope.replace("{}", word))
    assert "One." not in found


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        pytest.param("{/* # */}\n\nTwo.\n", "Two.", id="above"),
        pytest.param("<Note>\n{/* # */}\nTwo.\n</Note>\n", "Two.", id="in a component"),
        pytest.param("- b {/* # */}\n", "- b {/* # */}", id="in an item"),
        pytest.param("{/* # */} {/* more */}\n\nTwo.\n", "Two.", id="two on a line"),
    ],
)
@pytest.mark.parametrize("path", ["en/post.mdx", "en/post.md"])
def test_comments_of_mdx_are_read_in_both_kinds_of_file(text: str, scope: str, path: str) -> None:
    word = "i18nlint-disable-next-block"
    (found,) = scopes(text.replace("#", word), path)
    assert found.endswith(scope.replace("#", word))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("```md\n<!-- i18nlint-disabled -->\n```\n", id="fence"),
        pytest.param("    <!-- i18nlint-disabled -->\n", id="indented code"),
        pytest.param("Write `<!-- i18nlint-disabled -->` here.\n", id="inline code"),
        pytest.param("Write `{/* i18nlint-disabled */}` here.\n", id="inline code, mdx"),
        pytest.param("Write \\<!-- i18nlint-disabled --> here.\n", id="escaped"),
        pytest.param("<!-- i18nlint found this -->\n", id="prose"),
        pytest.param("<!-- see i18nlint-disable -->\n", id="named in passing"),
    ],
)
def test_nothing_else_is_a_directive(text: str) -> None:
    document = parsed(text)
    assert document.directives == ()
    assert document.problems == ()


def test_a_range_ends_where_its_rule_is_enabled_again() -> None:
    text = """\
One.

<!-- i18nlint-disable number-changed, link-target: local -->

Two.

<!-- i18nlint-enable link-target -->

Three.

<!-- i18nlint-enable -->

Four.
"""
    document = parsed(text)
    found = {d.rules: document.source.slice(d.scope) for d in document.directives}
    assert set(found) == {("number-changed",), ("link-target",)}
    assert "Three." in found["number-changed",]
    assert "Four." not in found["number-changed",]
    assert "Two." in found["link-target",]
    assert "Three." not in found["link-target",]


def test_a_range_that_is_not_enabled_again_goes_to_the_end() -> None:
    (scope,) = scopes("One.\n\n<!-- i18nlint-disable -->\n\nTwo.\n\n- three\n")
    assert scope.endswith("- three\n")


@pytest.mark.parametrize("text", ["One.\n\n<!-- # -->\n", "One. <!-- # -->\n\nTwo.\n"])
def test_a_file_wide_comment_holds_for_all_of_it_wherever_it_stands(text: str) -> None:
    text = text.replace("#", "i18nlint-disable-file")
    assert scopes(f"---\na: 1\n---\n{text}") == [f"---\na: 1\n---\n{text}"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "<!-- i18nlint-disable-nextblock -->\n",
            'there is no "i18nlint-disable-nextblock"; did you mean "i18nlint-disable-next-block"?',
            id="unknown word",
        ),
        pytest.param(
            "One. <!-- i18nlint-disable-line -->\n",
            'there is no "i18nlint-disable-line"; "i18nlint-disable-next-block" holds for the '
            "block below, or for the one that it stands in",
            id="a word of other linters",
        ),
        pytest.param(
            "<!-- i18nlint disable-file -->\n",
            'there is no "i18nlint disable-file"; did you mean "i18nlint-disable-file"?',
            id="blank for hyphen",
        ),
        pytest.param(
            "<!-- i18nlint-enable link-target -->\n",
            '"i18nlint-enable" has no "i18nlint-disable link-target" above it',
            id="enabled, never disabled",
        ),
        pytest.param(
            "<!-- i18nlint-only en -->\n\nOne.\n",
            '"i18nlint-only" is never closed with "/i18nlint-only"',
            id="never closed",
        ),
        pytest.param(
            "<!-- /i18nlint-only -->\n", '"/i18nlint-only" closes nothing', id="never opened"
        ),
        pytest.param(
            "<!-- i18nlint-only -->\n\nOne.\n\n<!-- /i18nlint-only -->\n",
            '"i18nlint-only" names one language: "i18nlint-only en: reason"',
            id="no language",
        ),
        pytest.param(
            "<!-- i18nlint-only ko -->\n\nOne.\n\n<!-- /i18nlint-only -->\n",
            '"i18nlint-only ko" marks what "ko" alone has; this is "en"',
            id="another language",
        ),
        pytest.param(
            "<!-- i18nlint-only english -->\n\nOne.\n\n<!-- /i18nlint-only -->\n",
            '"english" is not the tag of a language; did you mean "en"?',
            id="no tag",
        ),
    ],
)
def test_what_cannot_be_understood_is_said(text: str, message: str) -> None:
    assert messages(text) == [message]
    assert [d.action for d in parsed(text).directives if d.action is Action.ONLY] == []


def test_a_stretch_inside_of_another_one_is_said() -> None:
    start, end = "<!-- i18nlint-only en -->", "<!-- /i18nlint-only -->"
    text = f"{start}\n\nOne.\n\n{start}\n\nTwo.\n\n{end}\n\nThree.\n\n{end}\n"
    assert messages(text) == ['"i18nlint-only" inside of another one']
    assert [block.kind for block in parsed(text).compared()] == []


def test_comments_and_stretches_of_one_language_are_not_compared() -> None:
    text = """\
<!-- i18nlint-disable-next-block -->

One.

- a
  <!-- i18nlint-only en -->
- b
  <!-- /i18nlint-only -->
- c

<!-- i18nlint-only en: local law -->

## Law

Two.

<!-- /i18nlint-only -->

<!-- any other comment -->
"""
    document = parsed(text)
    compared = [(b.kind, document.source.slice(b.span)) for b in document.compared()]
    assert [text for kind, text in compared if kind is not BlockKind.LIST] == snapshot(
        [
            "One.",
            """\
- a
  <!-- i18nlint-only en -->\
""",
            "a",
            "- c",
            "c",
            "<!-- any other comment -->",
        ]
    )
    assert [b.index for b in document.walk()] == list(range(len(list(document.walk()))))
    assert all(block.index in range(len(list(document.walk()))) for block in document.compared())


def test_frontmatter_with_nothing_below_is_no_problem() -> None:
    assert parsed("---\na: 1\n---").directives == ()


def test_a_reason_over_lines_of_a_quote_is_one_sentence() -> None:
    text = "> <!-- i18nlint-disable-next-block N001: rounded\n>   on purpose -->\n>\n> One.\n"
    (directive,) = parsed(text).directives
    assert directive.reason == "rounded on purpose"
