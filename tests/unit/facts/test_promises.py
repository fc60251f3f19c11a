"""What the versions of a frontmatter key promise: by configuration, its name, or its values."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import Entry, entries_of
from i18nlint.facts.promises import is_ignored, key_name, promise_by_name, promise_of
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

EQUAL, SET = FieldContract.EQUAL, FieldContract.EQUAL_SET
WORDS, IGNORED = FieldContract.TRANSLATED, FieldContract.IGNORE


def entry(line: str) -> Entry:
    """The only entry of a frontmatter."""
    text = f"---\n{line}\n---\n\nText.\n"
    frontmatter = parse_document("post.md", text.encode(), LanguageTag("en")).frontmatter
    assert frontmatter is not None
    (found,) = entries_of(frontmatter).values()
    return found


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("pubDate", "pubdate"),
        ("pub_date", "pubdate"),
        ("hero[].Cover-Image", "coverimage"),
        ("발행일", ""),
        ("발행date", "date"),
    ],
)
def test_a_key_is_known_by_its_last_name_however_it_is_written(path: str, name: str) -> None:
    assert key_name(path) == name


@pytest.mark.parametrize(
    ("path", "contract", "certainty"),
    [
        ("pubDate", EQUAL, 0.97),
        ("layout", EQUAL, 0.8),
        ("harvestDate", EQUAL, 0.8),
        ("seo.bannerImage", EQUAL, 0.8),
        ("tags", SET, 0.97),
        ("description", WORDS, 0.97),
        ("lastUpdate", IGNORED, 0.97),
        ("anchorage", None, None),
    ],
)
def test_a_name_promises_what_people_use_it_for(
    path: str, contract: FieldContract | None, certainty: float | None
) -> None:
    found = promise_by_name(path)
    assert (found and found.contract, found and found.certainty) == (contract, certainty)


@pytest.mark.parametrize(
    ("source", "target", "contract", "certainty"),
    [
        ("layout: post", "layout: page", EQUAL, 0.8),
        ("layout: Two wide columns", "layout: post", WORDS, 0.8),
        ("layout: post", "layout: Zwei breite Spalten", WORDS, 0.8),
        ("tags: kite", "tags: tide", SET, 0.97),
        ("tags: Kites and tides", "tags: Drachen und Gezeiten", WORDS, 0.97),
        ("tags: [Kites and tides]", "tags: [Drachen und Gezeiten]", SET, 0.97),
        ("anchorage: 12", "anchorage: 21", EQUAL, 0.7),
        ("anchorage: 12", "anchorage: zwölf Meter", WORDS, 0.7),
        ("anchorage: [a, b]", "anchorage: [a]", SET, 0.7),
        ("anchorage: twelve metres", "anchorage: zwölf Meter", WORDS, 0.7),
    ],
)
def test_values_have_a_say_where_the_name_does_not_settle_it(
    source: str, target: str, contract: FieldContract, certainty: float
) -> None:
    found = promise_of(entry(source), entry(target), configured={})
    assert (found.contract, found.certainty) == (contract, certainty)


def test_the_configuration_is_believed_before_name_and_value() -> None:
    configured = {"layout": WORDS, "title": IGNORED, "lang": EQUAL}
    found = promise_of(entry("layout: post"), entry("layout: page"), configured=configured)
    assert (found.contract, found.certainty) == (WORDS, 0.99)
    ignored = [path for path in ("layout", "title", "lang", "url") if is_ignored(path, configured)]
    assert ignored == ["title", "url"]
