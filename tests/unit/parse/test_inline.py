"""Pieces of sentences, each with the stretch of source that it takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import Document, InlineKind

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


def written(document: Document) -> list[str]:
    """The source of every piece of the first block, containers before what they hold."""
    first = next(block for block in document.walk() if block.inlines)
    return [document.source.slice(piece.span) for piece in first.pieces()]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a *b **c** d* e", ["a ", "*b **c** d*", "b ", "**c**", "c", " d", " e"]),
        ("***x*** __y__", ["***x***", "**x**", "x", " ", "__y__", "y"]),
        ("a* **b", ["a* **b"]),
        ("~~x~~ 10~20 ~~~y~~~", ["~~x~~", "x", " 10~20 ~~~y~~~"]),
        ("`` a`b `` c", ["`` a`b ``", " c"]),
        (r"1\*2 \x \\", ["1", r"\*", "2 ", r"\x", " ", r"\\"]),
        ("a&amp;b &#35; &no;", ["a", "&amp;", "b ", "&#35;", " &no;"]),
        ("a  \nb\\\nc\nd", ["a", "\n", "b", "\\\n", "c", "\n", "d"]),
        ("[a *b*](u \"t\") ![c](d)", ["[a *b*](u \"t\")", "a ", "*b*", "b", " ", "![c](d)"]),
        ("<http://a.b> x@y.z", ["<http://a.b>", "http://a.b", " x@y.z"]),
        ("😀漢**太**é", ["😀漢", "**太**", "太", "é"]),
        ("a^[note *b*] c", ["a", "^[note *b*]", "note ", "*b*", "b", " c"]),
    ],
)  # fmt: skip
def test_every_piece_knows_its_place(parse: Parse, text: str, pieces: list[str]) -> None:
    assert written(parse(text)) == pieces


def test_emphasis_inside_emphasis_ends_somewhere(parse: Parse) -> None:
    text = "*" * 3000 + "a" + "*" * 3000
    first, *_, last = written(parse(text))
    assert (first, last) == (text, "a")


@pytest.mark.parametrize(
    "text",
    [
        "> one *two\n>   three* `four\n> five`\n",
        "- one *two\n  three* `four\n    five`\n",
        "> - one *two\n>   three* `four\nfive`\n",
        "1. > one *two\r\n   > three* `four\r\n   > five`\r\n",
        "\u3000\none *two\nthree* `four\nfive`\n",
    ],
    ids=["quote", "item", "lazy", "item and quote with CRLF", "ideographic space"],
)
def test_markers_between_lines_do_not_shift_what_follows(parse: Parse, text: str) -> None:
    first, emphasis, two, _, three, _, code = written(parse(text))
    assert [first, two, three] == ["one ", "two", "three"]
    assert emphasis.startswith("*two")
    assert emphasis.endswith("three*")
    assert (code[0], code[-1]) == ("`", "`")


@pytest.mark.parametrize(
    ("text", "target", "said"),
    [
        ("[a](<b c>)", "b c", "a"),
        ("[a](b\\)c)", "b)c", "a"),
        ("[a](/ü?x=1&amp;y)", "/ü?x=1&y", "a"),
        ("[a][r]\n\n[r]: /r 'title'", "/r", "a"),
        ("[r][]\n\n[r]: /r", "/r", "r"),
        ("[r]\n\n[r]: /r", "/r", "r"),
        ("see https://a.b/c_d_e.", "https://a.b/c_d_e", "https://a.b/c_d_e"),
        ("(https://a.b/c_(d))", "https://a.b/c_(d)", "https://a.b/c_(d)"),
        ("**https://a.b**", "https://a.b", "https://a.b"),
        ("자세히는 https://a.b를", "https://a.b를", "https://a.b를"),
        ('<a class="x" href="/u">a</a>', "/u", "a"),
    ],
)
def test_links_keep_their_address_as_written(
    parse: Parse, text: str, target: str, said: str
) -> None:
    document = parse(text)
    (link,) = (p for p in document.blocks[0].pieces() if p.kind is InlineKind.LINK)
    assert link.target == target
    assert "".join(child.text for child in link.children) == said


@pytest.mark.parametrize("text", ["a://b", "xhttps://a.b", "https://", "[https://a.b](c)"])
def test_not_every_colon_makes_a_link(parse: Parse, text: str) -> None:
    links = [p for p in parse(text).blocks[0].pieces() if p.kind is InlineKind.LINK]
    assert [link.target for link in links] in ([], ["c"])


def test_html_that_markdown_could_have_said_is_read_as_such(outline: Outline) -> None:
    text = '<img src="a.png" alt="A"> <code>x &lt; y</code> <a name="n"></a> <b>z</b>'
    assert outline(text) == [
        'paragraph: <image a.png: A> <code: x < y> <html: <a name="n">><html: </a>> '
        "<html: <b>>z<html: </b>>"
    ]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        pytest.param('<code src="./demo/tide.tsx">Tide 24</code>', ["Tide 24"], id="a title"),
        pytest.param("<code>tide24</code>", [], id="code"),
    ],
)
def test_the_title_of_a_file_that_is_shown_is_prose(
    text: str, inside: list[str], parse: Parse
) -> None:
    (piece,) = parse(text).blocks[0].inlines
    assert piece.kind is InlineKind.CODE
    assert [child.text for child in piece.children] == inside


def test_images_in_links_are_inside_of_them(outline: Outline) -> None:
    assert outline("[![a *b*](i.png)](u)") == ["paragraph: <link u: <image i.png: a b>>"]
