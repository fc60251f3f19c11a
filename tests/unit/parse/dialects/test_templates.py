"""Hugo shortcodes, Liquid, includes and attribute lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.document import BlockKind, Document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


def test_paired_shortcodes_hold_markdown(parse: Parse, outline: Outline) -> None:
    text = '{{< details title="A > b" closed="true" >}}\nText **a**\n{{< /details >}}\n'
    assert outline(text) == ["component details", "  paragraph: Text <emphasis: a>"]
    assert parse(text).blocks[0].attributes == (("title", "A > b"), ("closed", "true"))


def test_shortcodes_around_headings_leave_them_to_the_sections(outline: Outline) -> None:
    assert outline("{{% steps %}}\n\n### One\n\nx\n\n{{% /steps %}}\n") == [
        "component steps", "heading: One", "paragraph: x", "component /steps",
    ]  # fmt: skip


def test_shortcodes_that_stand_alone_are_components(outline: Outline) -> None:
    cards = '{{< cards >}}\n  {{< card link="u" title="T" >}}\n{{< /cards >}}\n'
    text = f'{{{{< youtube id="a" >}}}}\n\n{cards}'
    assert outline(text) == [
        'component youtube: {{< youtube id="a" >}}',
        "component cards",
        '  component card: {{< card link="u" title="T" >}}',
    ]


def test_code_in_shortcodes_is_code(outline: Outline) -> None:
    assert outline("{{< highlight go >}}\nx := 1\n{{< /highlight >}}\n") == ["code go: x := 1"]
    assert outline("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n") == ["code ruby: puts 1"]
    assert outline("{% comment %}\nx\n{% endcomment %}\n") == ["html comment: x"]


def test_liquid_blocks_hold_markdown(outline: Outline) -> None:
    assert outline("{% if a == 'b' %}\nText\n{% endif %}\n\n{% include x.html n=1 %}\n") == [
        "component if",
        "  paragraph: Text",
        "component include: {% include x.html n=1 %}",
    ]


@pytest.mark.parametrize(
    "macro",
    [
        '{{< icon "a" >}}', "{{% param x %}}", "{{ site.title | upcase }}", "{% post_url a %}",
        "{: .cls }", "{* a.py hl[1] *}",
    ],
)  # fmt: skip
def test_macros_in_a_sentence_are_no_prose(outline: Outline, macro: str) -> None:
    assert outline(f"One {macro} two") == [f"paragraph: One <html: {macro}> two"]


@pytest.mark.parametrize("macro", ["{* ../a.py ln[1:9] hl[2] *}", "{: .note title='x'}"])
def test_includes_and_attribute_lists_have_a_line_of_their_own(parse: Parse, macro: str) -> None:
    text, block = parse(f"Text\n{macro}\n").blocks
    assert (text.kind, block.kind, block.text) == (BlockKind.PARAGRAPH, BlockKind.HTML, macro)


@pytest.mark.parametrize("text", ["{x}", "{ a: 1 }", "50 {%", "{{ a", "{{< a"])
def test_other_braces_are_text(outline: Outline, text: str) -> None:
    assert outline(text) == [f"paragraph: {text}"]


def test_a_shortcode_of_zola_ends_at_an_end_without_its_name(outline: Outline) -> None:
    text = '{% note(of="tides") %}\nNever sail.\n\nIt is dark.\n{% end %}\n\nb\n'
    assert outline(text) == [
        "component note",
        "  paragraph: Never sail.",
        "  paragraph: It is dark.",
        "paragraph: b",
    ]
