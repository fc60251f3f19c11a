"""Placeholders and macros."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.markup import macros, markup
from i18nlint.facts.anchors import headings
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("korean", "english", "message"),
    [
        ("`%s` 362개", "362 of `%d`", "%s in ko is %d here"),
        ("{{ name }} 362번", "362 times {{ nmae }}", "{{ name }} in ko is {{ nmae }} here"),
        ("{{ name }} 362번", "362 times", "{{ name }} in ko is missing here"),
    ],
)
def test_placeholders_must_agree(
    korean: str, english: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    found = seen(markup(pair_of(f"{korean}\n", f"{english}\n")))
    assert found == [("placeholder-differs", message)]


def test_a_changed_placeholder_is_certain_and_a_dropped_code_word_is_not(pair_of: PairOf) -> None:
    (changed,) = markup(pair_of("`%s` 362\n", "362 `%d`\n"))
    (dropped,) = markup(pair_of("`{name}` 362\n", "362\n"))
    assert changed.score >= 0.9
    assert dropped.score < 0.6


@pytest.mark.parametrize(
    ("word", "is_heard"),
    [
        pytest.param("hive.name", True, id="without braces"),
        pytest.param("{ hive.name }", True, id="without half of them"),
        pytest.param("name", False, id="another word"),
    ],
)
def test_a_placeholder_that_lost_its_braces_prints_its_name(
    word: str, is_heard: bool, pair_of: PairOf
) -> None:
    english = "# Mail\n\nThe mail shows `{{ hive.name }}` and `{{ kg }}`, 3 times.\n"
    dutch = f"# Post\n\nIn de mail staat `{word}` en `{{{{ kg }}}}`, 3 keer.\n"
    found = list(markup(pair_of(english, dutch, languages=("en", "nl"))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard


def test_the_headings_that_macros_may_name_are_read_once_a_page(
    pair_of: PairOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Document] = []

    def counted(document: Document) -> frozenset[str]:
        read.append(document)
        return headings(document)

    monkeypatch.setattr(macros, "headings", counted)
    calls = ("crew", "mast", "keel")
    source, target = (
        "\n\n".join(f'{{{{domxref("Boat.{name}", "{name}{shown}")}}}}' for name in calls)
        for shown in ("", " (fr)")
    )
    assert list(markup(pair_of(source, target, languages=("en", "fr")))) == []
    assert len(read) == 2


@pytest.mark.parametrize(
    ("source", "target", "is_slip"),
    [
        ('{{Glossary("pier")}}', '{{Glossary("Pier")}}', False),
        ('{{Glossary("pier")}}', '{{Glossary("Peer")}}', True),
        ("{{ pier }}", "{{ Pier }}", True),
    ],
    ids=["noun", "another page", "variable"],
)
def test_what_a_macro_is_about_may_begin_with_a_capital(
    source: str, target: str, is_slip: bool, pair_of: PairOf
) -> None:
    texts = f"The {source} has 3 boats.\n", f"Der {target} hat 3 Boote.\n"
    (finding,) = markup(pair_of(*texts, languages=("en", "de")))
    assert (finding.score >= 0.6) is is_slip


@pytest.mark.parametrize(
    ("target", "is_told"),
    [
        ("{{ '/de/muehlen/' | url }}", False),
        ("{{ '/fr/moulins/' | url }}", True),
        ("{{ '/de/muehlen/' | asset }}", True),
        ("{{ 'muehlen' | url }}", True),
    ],
    ids=["own", "of another language", "another filter", "no page"],
)
def test_a_page_of_the_own_language_may_be_called_otherwise(
    target: str, is_told: bool, pair_of: PairOf
) -> None:
    texts = "See [mills]({{ '/en/mills/' | url }}), 3 of them.\n", f"3 [Mühlen]({target}).\n"
    found = list(markup(pair_of(*texts, languages=("en", "de"))))
    assert any(one.score >= 0.6 for one in found) is is_told
