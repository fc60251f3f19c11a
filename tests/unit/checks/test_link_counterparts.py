from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

GERMAN = "# Ebbe\n\nZuerst [Gezeiten]({}) lesen, es sind 3 Seiten.\n"
SPANISH = "# Marea baja\n\nLee primero [las mareas]({}), son 3 páginas.\n"


def said(paths: tuple[str, str], link: str, files: set[str] | None) -> list[str]:
    """Rules that speak of a Spanish post whose link was copied from the German one."""
    ends = []
    for tag, text, path in zip(("de", "es"), (GERMAN, SPANISH), paths, strict=True):
        document = parse_document(path, text.format(link).encode(), LanguageTag(tag))
        ends.append(Version(document, extract(document)))
    pair = Pair(align_versions(*ends), has_file=files.__contains__ if files is not None else None)
    return [finding.rule for finding in links(pair)]


@pytest.mark.parametrize(
    ("paths", "link", "there", "here"),
    [
        pytest.param(
            ("docs/de/ebbe.md", "docs/es/ebbe.md"),
            "/de/gezeiten/",
            "docs/de/gezeiten.md",
            "docs/es/gezeiten.md",
            id="folders",
        ),
        pytest.param(
            ("docs/de/ebbe.md", "docs/es/ebbe.md"),
            "/blog/de/gezeiten#flut",
            "docs/de/gezeiten/index.md",
            "docs/es/gezeiten/index.mdx",
            id="an index, in the other dialect",
        ),
        pytest.param(
            ("src/de/meer/ebbe.mdx", "src/es/meer/ebbe.mdx"),
            "/de/meer/gezeiten",
            "src/de/meer/gezeiten.mdx",
            "src/es/meer/gezeiten.mdx",
            id="a folder below the language",
        ),
        pytest.param(
            ("posts/ebbe.de.md", "posts/ebbe.es.md"),
            "/de/posts/gezeiten/",
            "posts/gezeiten.de.md",
            "posts/gezeiten.es.md",
            id="endings",
        ),
        pytest.param(
            ("posts/ebbe.md", "posts/ebbe.es.md"),
            "/de/posts/gezeiten/",
            "posts/gezeiten.md",
            "posts/gezeiten.es.md",
            id="an ending on one side",
        ),
        pytest.param(
            ("docs/de/ebbe.md", "docs/es/ebbe.md"),
            "../de/gezeiten.md",
            "docs/de/gezeiten.md",
            "docs/es/gezeiten.md",
            id="a path",
        ),
        pytest.param(
            ("blog/ebbe.md", "i18n/es/plugin-blog/ebbe.md"),
            "/de/gezeiten",
            "blog/gezeiten.md",
            "i18n/es/plugin-blog/gezeiten.md",
            id="a folder for translations",
        ),
    ],
)
def test_a_page_that_is_not_there_in_the_readers_language_may_be_linked(
    paths: tuple[str, str], link: str, there: str, here: str
) -> None:
    assert said(paths, link, {there, here}) == ["link-language"]
    assert said(paths, link, {there}) == []


@pytest.mark.parametrize("files", [None, set()], ids=["no files known", "no file fits the address"])
def test_a_copied_language_is_told_where_nothing_is_known_of_the_page(
    files: set[str] | None,
) -> None:
    paths = ("docs/de/ebbe.md", "docs/es/ebbe.md")
    assert said(paths, "/de/gezeiten/", files) == ["link-language"]


def test_a_page_whose_path_names_no_language_is_told() -> None:
    """``x.de.md`` and ``de/y.md`` on one site: what the other is called cannot be said."""
    paths = ("docs/ebbe.de.md", "docs/ebbe.es.md")
    assert said(paths, "/de/gezeiten/", {"docs/gezeiten.md"}) == ["link-language"]
