"""MDX: imports, expressions and JSX are no prose; Markdown inside of components is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]
MDX = "post.mdx"


@pytest.mark.parametrize(
    "code",
    [
        "import A from 'a'",
        'import {\n  A,\n  B,\n} from "b"\nimport "c"',
        "export const a = {\n  b: 1,\n\n  c: '}',\n}",
        "export default function Page({ children }) {\n  return <b>{children}</b>\n\n}",
    ],
)
def test_imports_and_exports_are_esm(parse: Parse, code: str) -> None:
    esm, text = parse(f"{code}\n\nText\n", MDX).blocks
    assert (esm.kind, esm.text, text.kind) == (BlockKind.ESM, code, BlockKind.PARAGRAPH)


def test_an_export_with_an_open_brace_ends_at_the_blank_line(outline: Outline) -> None:
    assert outline("export const a = {\n\nText\n", MDX) == [
        "esm: export const a = {",
        "paragraph: Text",
    ]


def test_components_hold_markdown_however_it_is_indented(outline: Outline) -> None:
    text = (
        '<Tabs groupId="os">\n'
        '    <TabItem\n      label="Mac"\n      icons={{ a: "}" }}\n    >\n'
        "        Some **text**.\n\n        - item\n\n"
        "        ```js\n        let x = {\n        ```\n"
        "    </TabItem>\n"
        "  <TabItem>Short</TabItem>\n"
        "</Tabs>\n\nafter\n"
    )
    assert outline(text, MDX) == [
        "component Tabs",
        "  component TabItem",
        "    paragraph: Some <emphasis: text>.",
        "    list bullet",
        "      item",
        "        paragraph: item",
        "    code js: let x = {",
        "  component TabItem",
        "    paragraph: Short",
        "paragraph: after",
    ]


def test_attributes_are_kept_in_order(parse: Parse) -> None:
    (card,) = parse(
        "<Card\n  title=\"A > b\"\n  n={{ a: '}' }}\n  open\n  {...rest}\n/>\n", MDX
    ).blocks
    assert (card.kind, card.info, card.children) == (BlockKind.COMPONENT, "Card", ())
    assert card.attributes == (
        ("title", "A > b"), ("n", "{{ a: '}' }}"), ("open", ""), ("", "{...rest}"),
    )  # fmt: skip


def test_expressions_and_comments_are_no_prose(outline: Outline) -> None:
    text = 'A {price + "}"} b {/* c */}.\n\n{/* two\nlines */}\n\n{list.map(x => <b>{x}</b>)}\n'
    assert outline(text, MDX) == [
        'paragraph: A <html: {price + "}"}> b <html: {/* c */}>.',
        "html: {/* two\nlines */}",
        "html: {list.map(x => <b>{x}</b>)}",
    ]


def test_a_component_in_a_sentence_is_a_piece_of_it(outline: Outline) -> None:
    assert outline('See <Badge n={3} text="x" /> and <Link>y</Link>.\n', MDX) == [
        'paragraph: See <html: <Badge n={3} text="x" />> and <html: <Link>>y<html: </Link>>.'
    ]
    assert outline("<Foo>x</Foo> begins\n", MDX) == [
        "paragraph: <html: <Foo>>x<html: </Foo>> begins"
    ]


def test_tags_around_headings_leave_them_to_the_sections(parse: Parse, outline: Outline) -> None:
    text = "<Layout>\n\n## One\n\ntext\n\n</Layout>\n"
    assert outline(text, MDX) == [
        "component Layout", "heading: One", "paragraph: text", "component /Layout",
    ]  # fmt: skip
    assert len(parse(text, MDX).root.children) == 1


def test_a_component_without_an_end_is_reported_and_hides_nothing(
    parse: Parse, outline: Outline
) -> None:
    text = "a\n\n<Steps>\n\n1. one\n\n</Tabs>\n"
    assert outline(text, MDX) == [
        "paragraph: a",
        "raw: <Steps>",
        "list ordered",
        "  item",
        "    paragraph: one",
        "raw: </Tabs>",
    ]
    (problem,) = parse(text, MDX).problems
    assert (problem.rule, problem.message) == ("unclosed-fence", "<Steps> is never closed")
    assert parse(text, MDX).source.slice(problem.span) == "<Steps>"


def test_an_open_brace_is_reported(parse: Parse) -> None:
    (problem,) = parse("{/* never\n\ntext\n", MDX).problems
    assert problem.message == "the brace { is never closed"


def test_components_stand_in_items_and_quotes(outline: Outline) -> None:
    text = "- a\n\n  <Card>\n    in\n  </Card>\n\n> <Card>\n> in\n> </Card>\n"
    assert outline(text, MDX) == [
        "list bullet",
        "  item",
        "    paragraph: a",
        "    component Card",
        "      paragraph: in",
        "quote",
        "  component Card",
        "    paragraph: in",
    ]


def test_tags_in_code_open_nothing(parse: Parse) -> None:
    text = "`<Tabs>` and\n\n```jsx\n<Tabs>\n```\n\n<Tabs>\n\n~~~\n</Tabs>\n~~~\n\n</Tabs>\n"
    document = parse(text, MDX)
    assert document.problems == ()
    assert [block.kind for block in document.blocks][-1] is BlockKind.COMPONENT


def test_imports_in_md_are_esm_only_if_they_can_be_nothing_else(outline: Outline) -> None:
    text = 'import Tabs from "@theme/Tabs";\nimport "./a.css"\n\nimport taxes rise from 3 to 4\n'
    assert outline(text) == [
        'esm: import Tabs from "@theme/Tabs";\nimport "./a.css"',
        "paragraph: import taxes rise from 3 to 4",
    ]
    assert outline("{x} and {/* y */}") == ["paragraph: {x} and <html: {/* y */}>"]


def test_a_sentence_that_begins_with_import_is_none_whatever_follows(outline: Outline) -> None:
    text = "import shows up in `a` too:\n\n```js\nimport b from 'b'\n```\n"
    assert outline(text)[0].startswith("paragraph: import shows up")


def test_thousands_of_braces_are_one_that_is_never_closed(parse: Parse) -> None:
    document = parse("Text\n\n" + "{" * 20_000, MDX)
    assert [problem.message for problem in document.problems] == ["the brace { is never closed"]


def test_thousands_of_exports_that_are_never_closed_end_at_blank_lines(outline: Outline) -> None:
    found = outline("export const a = {\n\n" * 4_000, MDX)
    assert found == ["esm: export const a = {"] * 4_000


STEP = "5. Open the file:\n\t\t```toml\n\t\tname = 1\n\t\tage = 2\n\t\t```\n"


def test_a_fence_below_the_text_of_a_step_stands_behind_any_number_of_tabs(parse: Parse) -> None:
    (steps,) = parse(STEP, MDX).blocks
    assert [block.kind.value for block in steps.walk()] == ["list", "item", "paragraph", "code"]


def test_what_is_indented_below_text_continues_it_elsewhere(parse: Parse) -> None:
    (steps, *_) = parse(STEP, "post.md").blocks
    assert "code" not in {block.kind.value for block in steps.walk()}


def test_text_in_a_paragraph_may_be_indented_as_it_likes(outline: Outline) -> None:
    assert outline("One\n        two\n    three\n\nFour\n", MDX) == [
        "paragraph: One⏎two⏎three",
        "paragraph: Four",
    ]
