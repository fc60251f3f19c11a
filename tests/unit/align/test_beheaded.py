"""What lost its heading is still compared, below the heading before it."""

from __future__ import annotations

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document

ENGLISH = {
    "intro": "# The loft\n\nWe have sewn 310 sails since 1987.\n",
    "cloth": "## Cloth\n\nA roll is 137 cm wide and costs 240 euros, see [it](https://a.dev/roll).\n",
    "thread": "## Thread\n\nA spool of `V92` holds 1370 metres and weighs 225 grams.\n",
    "visit": "## Visits\n\nOpen until 18:30, see [the map](https://a.dev/map).\n",
}
GERMAN = {
    "intro": "# Der Boden\n\nSeit 1987 haben wir 310 Segel genäht.\n",
    "cloth": "## Tuch\n\nEine Rolle ist 137 cm breit, kostet 240 Euro, siehe [da](https://a.dev/roll).\n",
    "thread": "## Garn\n\nEine Spule `V92` hat 1370 Meter und wiegt 225 Gramm.\n",
    "visit": "## Besuche\n\nOffen bis 18:30 Uhr, siehe [die Karte](https://a.dev/map).\n",
}


def version(language: str, text: str) -> Version:
    document = parse_document(f"{language}.md", text.encode(), LanguageTag(language))
    return Version(document, extract(document))


def aligned(german: str) -> Bitext:
    return align_versions(version("en", "\n".join(ENGLISH.values())), version("de", german))


def pairs(bitext: Bitext) -> list[tuple[str, str]]:
    """The blocks that were paired, each as it begins."""
    return [
        (text(bitext.source, bead.sources[0].span), text(bitext.target, bead.targets[0].span))
        for section in bitext.sections
        for bead in section.beads
        if bead.sources and bead.targets
    ]


def text(version: Version, span: Span) -> str:
    return version.document.source.slice(span)[:13]


def alone(bitext: Bitext) -> list[str]:
    found = [one.source.heading for one in bitext.sections if one.source and not one.target]
    return [text(bitext.source, heading.span) for heading in found if heading]


def without(*titles: str) -> str:
    whole = "\n".join(GERMAN.values())
    for title in titles:
        whole = whole.replace(f"## {title}\n\n", "")
    return whole


def test_what_stands_below_the_heading_before_is_paired() -> None:
    bitext = aligned(without("Garn"))
    assert ("A spool of `V", "Eine Spule `V") in pairs(bitext)
    assert ("A roll is 137", "Eine Rolle is") in pairs(bitext)
    assert alone(bitext) == ["## Thread"]


def test_the_heading_that_is_there_belongs_to_the_first_of_both() -> None:
    longer = ENGLISH["thread"] + "\n- 3 of `W1`\n- 4 of `W2`\n\nSee [them](https://a.dev/w).\n"
    german = GERMAN["thread"] + "\n- 3 von `W1`\n- 4 von `W2`\n\nSiehe [hier](https://a.dev/w).\n"
    source = "\n".join({**ENGLISH, "thread": longer}.values())
    target = "\n".join({**GERMAN, "thread": german}.values()).replace("## Garn\n\n", "")
    bitext = align_versions(version("en", source), version("de", target))
    assert ("## Cloth", "## Tuch") in pairs(bitext)
    assert alone(bitext) == ["## Thread"]


def test_a_section_whose_text_is_gone_takes_nothing() -> None:
    cut = "\n".join(part for name, part in GERMAN.items() if name != "thread")
    own = cut.replace("## Besuche", "Das Tuch kommt aus Kiel.\n\n## Besuche")
    bitext = aligned(own)
    assert not any(ours.startswith("A spool") for ours, _ in pairs(bitext))
    assert alone(bitext) == ["## Thread"]
