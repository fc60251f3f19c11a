"""Code fences that lost their partner."""

from __future__ import annotations

import pytest

from tests.unit.parse.conftest import Parse

PROSE = "Then read what the machine has written down."


def _places(parse: Parse, text: str) -> list[tuple[int, int]]:
    """First and last line of every problem."""
    document = parse(text)
    ranges = [document.source.range(problem.span) for problem in document.problems]
    return [(found.start.line, found.end.line) for found in ranges]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"```sh\nmake\n\n{PROSE}\n\n```js\nx\n```\n\nEnd.\n", (1, 2)),
        (f"```\nmake\n```\n```\n\n## Then\n\n{PROSE}\n\n```\nx\n```\n", (4, 4)),
        (f"```\nmake\n```\n```\n\n{PROSE}\n\n```js\nx\n```\n", (4, 4)),
        ("```js\nrun();\n```js\nstop();\n```\n", (1, 2)),
        ("```md\n# A\n\n```js\nx\n```\n\nThe end of it all.\n```\n\nEnd.\n", (1, 2)),
        ("```json\n{\n\n}\n\nResult\n\n```json\n{}\n```\n", (1, 4)),
        (
            f"```\n# A\n\n{PROSE}\n\n```js\nx\n```\n\n{PROSE}\n\n```js\ny\n```\n\nEnd.\n```\n",
            (1, 1),
        ),
    ],
    ids=[
        *("missing", "too many", "too many before a name", "no text between", "nested", "a word"),
        "around the page",
    ],
)
def test_a_fence_without_a_partner_is_found_where_it_is(
    parse: Parse, text: str, place: tuple[int, int]
) -> None:
    assert _places(parse, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "````md\n```js\nx\n```\n````\n",
        "```md\n```js\n```\n\nText.\n\n```js\nx\n```\n",
        "```\n```js\n```\n",
        "```md\n# A heading\n\nAnd a sentence [with](a.md) a link.\n```\n\nText.\n",
        "Code:\n\n    ```sh\n    make\n    ```\n\n    ```sh\n    make all\n    ```\n",
        "~~~sh\n```js\n~~~\n",
        "```sh\n$ cat <<EOF\n    ```js\nEOF\n```\n",
    ],
    ids=[
        "longer",
        "shown",
        "shown without a name",
        "sample",
        "indented",
        "tildes",
        "indented inside",
    ],
)
def test_a_fence_that_is_shown_is_no_problem(parse: Parse, text: str) -> None:
    assert _places(parse, text) == []


def test_a_problem_knows_what_it_swallows(parse: Parse) -> None:
    document = parse(f"# A\n\n```sh\nmake\n\n{PROSE}\n\n```js\nx\n```\n\nEnd.\n")
    (problem,) = document.problems
    assert problem.reach is not None
    assert document.source.slice(problem.reach).endswith("```js\nx\n```")


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        pytest.param("A.\n\n```sh\nmake all\n\nmake test\n", "at-end", id="code alone"),
        pytest.param(
            "A.\n\n```js\nkite({\n"
            + '        // how it is tied to the wall\n        rope: "long",\n' * 3
            + "});\n",
            "at-end",
            id="code far from the margin",
        ),
        pytest.param(f"A.\n\n```sh\nmake all\n\n{PROSE}\n", None, id="a sentence behind it"),
        pytest.param("A.\n\n```sh\nmake all\n\n![b](b.png)\n", None, id="a picture behind it"),
        pytest.param("A.\n\nmake all\n```\n", None, id="an end without a beginning"),
        pytest.param("A.\n\nmake all\n```\nmake test\n", None, id="a block without a language"),
        pytest.param("A.\n\n```text\nmake all\n", None, id="a text"),
    ],
)
def test_a_file_may_end_where_its_last_block_does(
    parse: Parse, text: str, variant: str | None
) -> None:
    assert [problem.variant for problem in parse(text).problems] == [variant]
