"""What further versions say decides where two alone do not, and each is asked at the same place."""

from __future__ import annotations

import pytest

from i18nlint.checks.frontmatter.comparison import find_entry
from i18nlint.facts.frontmatter import Entry, entries_of
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

SOURCE = """
seo: {title: 부두, image: {width: 12}}
crew: [Ada, Bo]
posts:
  - slug: tea
    authors: [Ada]
  - slug: pier
    authors: [Bo, Cy]
"""


def entries(text: str) -> dict[str, Entry]:
    page = f"---\n{text.strip()}\n---\n\n# x\n"
    return entries_of(parse_document("a.md", page.encode(), LanguageTag("en")).frontmatter)


def all_in(found: dict[str, Entry]) -> list[Entry]:
    """Every entry with all that it holds."""
    below = [[*entry.entries.values(), *entry.members] for entry in found.values()]
    inside = [all_in({str(at): one for at, one in enumerate(held)}) for held in below]
    return [*found.values(), *(entry for held in inside for entry in held)]


def test_every_entry_is_found_at_its_own_place() -> None:
    found = entries(SOURCE)
    assert len(all_in(found)) == 17
    assert [one for one in all_in(found) if find_entry(found, one) is not one] == []


@pytest.mark.parametrize(
    ("path", "index"),
    [
        ("crew[]", (1,)),
        ("posts[].slug", (1,)),
        ("posts[].authors[]", (1, 1)),
        ("posts[].authors[]", (0, 0)),
        ("seo.image.width", ()),
    ],
)
def test_what_another_version_lacks_there_is_not_found(path: str, index: tuple[int, ...]) -> None:
    wanted = [one for one in all_in(entries(SOURCE)) if one.field.path == path]
    (entry,) = (one for one in wanted if one.field.index == index)
    shorter = "seo: {title: Pier}\ncrew: [Ada]\nposts:\n  - slug: tea\n    authors: []\n"
    assert find_entry(entries(shorter), entry) is None
    assert find_entry({}, entry) is None
