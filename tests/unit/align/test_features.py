"""What a part says that survives translation."""

from __future__ import annotations

import pytest

from i18nlint.align.features import Features, Profile
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document


def features(text: str, language: str = "en") -> Features:
    document = parse_document(f"{language}.md", text.encode(), LanguageTag(language))
    version = Version(document, extract(document))
    return Profile(version).of(*document.blocks)


def test_a_heading_has_the_id_that_a_site_would_make_of_it() -> None:
    likely, written = features("## When to Use\n"), features("## 何时使用 {#when-to-use}\n", "zh")
    assert likely.anchors & written.anchors == {"id:when-to-use"}
    assert "id:when-to-use" in likely.alternatives, "its lack stands against nothing"


def test_a_file_that_a_tag_shows_is_evidence() -> None:
    shown = features('<code src="./demo/basic.tsx">Basic usage</code>\n')
    assert "source:./demo/basic.tsx" in shown.anchors


def test_a_macro_is_evidence_by_what_it_is_about() -> None:
    english = features('{{Glossary("pier", "piers")}} {{Notes}}\n')
    french = features("{{glossary('pier', 'les quais')}} {{notes}}\n", "fr")
    assert {"source:glossary pier", "source: {{notes}}"} <= english.anchors & french.anchors


def test_a_shortcode_with_words_in_it_is_no_evidence() -> None:
    shown = features('See {{< tooltip text="the piers" >}}.\n')
    assert not [anchor for anchor in shown.anchors if anchor.startswith("source:")]


@pytest.mark.parametrize(
    ("code", "anchors"),
    [
        ("5. Going To Sea", {"word:5. Going To Sea", "number:5"}),
        ("Save As", {"word:Save As"}),
        ("npm run dev", {"code:npm run dev"}),
        ("Content-Type: text", {"code:Content-Type: text"}),
        ("42", {"number:42"}),
    ],
    ids=["numbered title", "words on a button", "command", "header", "number"],
)
def test_a_phrase_that_only_looks_like_code_is_no_code(code: str, anchors: set[str]) -> None:
    assert features(f"`{code}`\n").anchors == anchors


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("One.\n\nTwo.\n", (2, 0, 0, 0)),
        ("- one\n- two\n", (2, 2, 0, 0)),
        ("| a |\n| - |\n| 1 |\n", (0, 0, 2, 0)),
        ("```py\na = 1\nb = 2\n```\n", (0, 0, 0, 2)),
    ],
    ids=["paragraphs", "items", "rows", "lines of code"],
)
def test_a_part_is_counted_in_its_smaller_parts(text: str, sizes: tuple[int, ...]) -> None:
    assert features(text).sizes == sizes


def test_inches_are_no_evidence_for_as_many_centimetres() -> None:
    """They are turned into other numbers: "2 inches above" is 5 cm, and 2 cm are something else."""
    inches, pouces = features("Leave 2 inches.\n"), features("Laissez 2 pouces.\n", "fr")
    assert inches.anchors & pouces.anchors == {"number:2 in"}
    assert not inches.anchors & features("Laissez 2 cm.\n", "fr").anchors
