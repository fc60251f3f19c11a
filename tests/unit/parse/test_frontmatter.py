"""Frontmatter keeps the form of its values and the place of everything."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import Document
from i18nlint.model.frontmatter import ValueKind
from i18nlint.parse.frontmatter import read_frontmatter

Parse = Callable[..., Document]


def values(text: str) -> dict[str, str]:
    """``path#index`` to ``kind raw``."""
    frontmatter, problems = read_frontmatter(text)
    assert problems == ()
    return {
        "#".join([field.path, *map(str, field.index)]): f"{field.kind} {field.raw}".strip()
        for field in frontmatter.fields
    }


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("1.10", ValueKind.NUMBER),
        ("0x1F", ValueKind.NUMBER),
        ("no", ValueKind.STRING),
        ("on", ValueKind.STRING),
        ("true", ValueKind.BOOLEAN),
        ("2026-02-03", ValueKind.DATE),
        ("2026-02-03T10:00:00+09:00", ValueKind.DATE),
        ("2026-02-03 10:00", ValueKind.DATE),
        ("~", ValueKind.NULL),
        ("", ValueKind.NULL),
        ("1_000", ValueKind.STRING),
        ("12:30:45", ValueKind.STRING),
    ],
)
def test_yaml_scalars_are_what_they_look_like_in_yaml_1_2(raw: str, kind: ValueKind) -> None:
    (field,) = read_frontmatter(f"---\nkey: {raw}\n---\n")[0].fields
    assert (field.kind, field.raw) == (kind, raw)


def test_quotes_make_a_string_and_are_not_part_of_it() -> None:
    text = "---\na: \"1.10\"\nb: 'it''s'\n---\n"
    assert values(text) == {"a": "string 1.10", "b": "string it's"}


def test_spans_cover_keys_and_values_as_written() -> None:
    text = '---\r\ntitle: "Ä 😀"\r\ntags: [x, y]\r\n---\r\n'
    fields = read_frontmatter(text)[0].fields
    written = [text[f.key_span.start : f.key_span.end] for f in fields]
    assert written == ["title", "tags", "x", "y"]
    assert [text[f.value_span.start : f.value_span.end] for f in fields] == [
        '"Ä 😀"', "[x, y]", "x", "y",
    ]  # fmt: skip


def test_members_of_lists_are_numbered() -> None:
    text = "---\nrelated:\n  - slug: a\n    score: 0.9\n  - slug: b\n---\n"
    assert values(text) == {
        "related": "list",
        "related[]#0": "mapping",
        "related[].slug#0": "string a",
        "related[].score#0": "number 0.9",
        "related[]#1": "mapping",
        "related[].slug#1": "string b",
    }


def test_keys_with_dots_and_brackets_are_quoted_in_the_path() -> None:
    text = '---\nog.title: a\n"x[0]": b\nseo:\n  a.b: c\n---\n'
    assert list(values(text)) == ['"og.title"', '"x[0]"', "seo", 'seo."a.b"']


def test_block_scalars_are_folded_where_they_stand() -> None:
    text = "---\na: >\n  one\n  two\nb: |\n  x\n  y\n---\n"
    assert values(text) == {"a": "string one two", "b": "string x\ny"}
    folded = read_frontmatter(text)[0].fields[0].value_span
    assert text[folded.start : folded.end] == ">\n  one\n  two"


def test_an_alias_says_what_its_anchor_says_where_the_alias_stands() -> None:
    text = "---\nbase: &b {k: 1}\nuse: *b\nmerged:\n  <<: *b\n---\n"
    frontmatter, _ = read_frontmatter(text)
    used = next(field for field in frontmatter.fields if field.path == "use.k")
    assert used.raw == "1"
    assert text[used.value_span.start : used.value_span.end] == "*b"


def test_aliases_that_hold_themselves_or_explode_end() -> None:
    text = "---\na: &a [*a]\n" + "".join(
        f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9 if n else ['1'])}]\n" for n in range(9)
    )
    frontmatter, _ = read_frontmatter(f"{text}---\n")
    assert 100 < len(frontmatter.fields) <= 20_000


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        (
            "---\na: b: c\n---\nx", 2, 5,
            'a value with ": " in it needs quotes, or a line is indented too far'
            " (mapping values are not allowed in this context)",
        ),
        (
            "---\n\ta: 1\n---\nx", 2, 1,
            "a tab: YAML is indented with spaces (found character that cannot start any token)",
        ),
        (
            "---\na: **b**\n---\nx", 2, 5,
            "a value that begins so needs quotes"
            " (did not find expected alphabetic or numeric character)",
        ),
        ("---\na: 1\na: 2\n---\nx", 3, 1, 'the key "a" occurs twice'),
        ("---\ns:\n  k: 1\n  k: 2\n---\nx", 4, 3, 'the key "k" occurs twice'),
        (
            "---\ni18nlint: {ignore: [F001]}\ni18nlint: {ignore: [F003]}\n---\nx", 3, 1,
            'the key "i18nlint" occurs twice; one list names several rules: {ignore: [one, other]}',
        ),
        ("---\na: \x01\n---\nx", 2, 4, "character U+0001 is not allowed"),
        ("---\na: 1\n\nx", 1, 1, "frontmatter is never closed with ---"),
        (
            "+++\na = \n+++\nx", 2, 5,
            "what stands here is no value; a text needs quotes (Invalid value)",
        ),
        (
            "+++\na = 1\na = 2\n+++\nx", 3, 6,
            "a key occurs twice (Cannot overwrite a value)",
        ),
        (
            '+++\na = "b\n+++\nx', 2, 7,
            "a text in quotes is not closed on its line (Illegal character)",
        ),
        (
            '{"a": 1 "b": 2}\n\nx', 1, 9,
            "a comma is missing, or a text has no quotes (Expecting ',' delimiter)",
        ),
        (
            '{"a": tea}\n\nx', 1, 7,
            "what stands here is no value; a text needs double quotes (Expecting value)",
        ),
        (
            '{"a": "tea}\n\nx', 1, 7,
            "a text in quotes is never closed (Unterminated string starting at)",
        ),
        ('{"a": "C:\\tea\\x"}\n\nx', 1, 14, "a backslash is written twice (Invalid \\escape)"),
    ],
    ids=[
        "colon", "tab", "star", "twice", "twice below", "two settings", "control", "unclosed",
        "toml", "twice in toml", "open in toml", "json", "no quotes in json", "open in json",
        "path in json",
    ],
)  # fmt: skip
def test_broken_frontmatter_is_a_problem_and_the_body_is_read(
    parse: Parse, text: str, line: int, column: int, message: str
) -> None:
    document = parse(text)
    (problem,) = document.problems
    position = document.source.position(problem.span.start)
    assert problem.rule == "invalid-frontmatter"
    assert (position.line, position.column) == (line, column)
    assert problem.message == message
    assert [document.source.slice(block.span) for block in document.blocks][-1] == "x"


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nProse\n\n---\n",
        "---\nprose",
        "----\na: 1\n----\n",
        "# Title\n---\na: 1\n---\n",
        "{{< x >}}\n",
        "",
    ],
    ids=[
        "thematic breaks",
        "one break",
        "four dashes",
        "not at the head",
        "shortcode",
        "empty",
    ],
)
def test_not_everything_that_begins_so_is_frontmatter(text: str) -> None:
    frontmatter, problems = read_frontmatter(text)
    assert (frontmatter.format, frontmatter.fields, problems) == ("", (), ())


@pytest.mark.parametrize("end", ["---", "..."], ids=["dashes", "dots"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_the_body_begins_behind_the_end_marker(parse: Parse, end: str, newline: str) -> None:
    document = parse("\ufeff" + newline.join(["---", "a: 1", end, "", "Text", ""]))
    assert [document.source.slice(block.span) for block in document.blocks] == ["Text"]
    assert document.source.position(document.blocks[0].span.start).line == 5


@pytest.mark.parametrize(
    "text",
    [
        "---\na:\n" + "".join(f"{'  ' * n}a:\n" for n in range(1, 1000)) + "---\n",
        "---\na: " + "[" * 1000 + "]" * 1000 + "\n---\n",
        "---\na: " + "[" * 50_000 + "]" * 50_000 + "\n---\n",
        "---\na:\n" + "- " * 50_000 + "x\n---\n",
        "+++\na = " + "[" * 1000 + "]" * 1000 + "\n+++\n",
        '{"a": ' + "[" * 700 + "]" * 700 + "}\n",
    ],
    ids=["mappings", "lists", "too deep for libyaml", "dashes", "toml", "json"],
)
def test_what_nests_deeper_than_python_calls_is_a_problem(text: str) -> None:
    frontmatter, problems = read_frontmatter(text)
    assert frontmatter.fields == ()
    assert [problem.message for problem in problems] == ["nested too deeply"]


def test_toml_tables_dates_and_strings_are_read() -> None:
    text = (
        '+++\n# note\ntitle = "a # b"\ndate = 2026-02-03 10:00:00\ntags = [\'x\', "y"] # z\n'
        "[seo]\nog.title = '''t'''\n[[rel]]\nslug = 1\n[[rel]]\nslug = 2\np = { x = true }\n+++\n"
    )
    assert values(text) == {
        "title": "string a # b",
        "date": "date 2026-02-03 10:00:00",
        "tags": "list",
        "tags[]#0": "string x",
        "tags[]#1": "string y",
        "seo": "mapping",
        "seo.og": "mapping",
        "seo.og.title": "string t",
        "rel": "list",
        "rel[]#0": "mapping",
        "rel[].slug#0": "number 1",
        "rel[]#1": "mapping",
        "rel[].slug#1": "number 2",
        "rel[].p#1": "mapping",
        "rel[].p.x#1": "boolean true",
    }


def test_json_objects_are_read() -> None:
    text = '{\n  "a": 1.10, "b": ["x", {"c": null}], "d": false\n}\nText'
    assert values(text) == {
        "a": "number 1.10",
        "b": "list",
        "b[]#0": "string x",
        "b[]#1": "mapping",
        "b[].c#1": "null null",
        "d": "boolean false",
    }


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_frontmatter_that_is_never_closed_ends_at_a_blank_line(newline: str) -> None:
    text = newline.join(["---", "title: Tides", "a: 1", "", "Text."])
    found, _ = read_frontmatter(text)
    assert text[found.span.end :].strip() == "Text."


def test_a_head_with_a_title_is_read_without_delimiters() -> None:
    text = "Title: Trams: a start\nLang: en\nSummary: One\n    two\n\nIt rolls.\n"
    assert values(text) == {
        "title": "string Trams: a start",
        "lang": "string en",
        "summary": "string One\n    two",
    }
    assert read_frontmatter(text)[0].span.end == text.index("\n\n") + 1


@pytest.mark.parametrize(
    "text",
    [
        "Title: Trams\n\nIt rolls.\n",
        "Note: it rolls.\nHint: slowly.\n\nTitle: no\n",
        "Title: Trams\nLang: en\nIt rolls.\n",
    ],
    ids=["one key", "no title", "text behind it"],
)
def test_sentences_with_colons_are_no_head(text: str) -> None:
    assert read_frontmatter(text)[0].fields == ()


def test_fields_beyond_the_most_are_dropped(parse: Parse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("i18nlint.parse.notation._MOST", 3)
    found = parse("---\na: 1\nb: [2, 3]\nc: 4\n---\n").frontmatter
    assert found is not None
    assert [field.path for field in found.fields] == ["a", "b", "b[]"]
