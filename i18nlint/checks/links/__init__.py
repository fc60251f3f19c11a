"""Links and images compared by address: rules L001 to L004, L006, L008, L009.

Between alignment and judging. Addresses are compared within aligned blocks first; what is left
is looked for further out, because a translator may move a link into the next sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.links.left import Known, Left, count, left_over, linked
from i18nlint.facts.addresses import misspelt_scheme
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding


def links(pair: Pair) -> Iterator[Finding]:
    """Links and images that are missing, added, or lead elsewhere."""
    found = list(linked(pair))
    for wanted in (False, True) if found else ():
        left = list(left_over(pair, found, is_image=wanted))
        if left:
            yield from _findings(pair, left, is_image=wanted)
    yield from _within_the_site(pair, found)


def _findings(pair: Pair, left: Sequence[Left], *, is_image: bool) -> Iterator[Finding]:
    from i18nlint.checks.links.differing import differing  # here: most posts need none
    from i18nlint.checks.links.folding import folded

    known = Known(count(pair.source, is_image), count(pair.target, is_image))
    yield from folded(pair, (finding for one in left for finding in differing(pair, one, known)))


def _within_the_site(pair: Pair, found: Sequence[Left]) -> Iterator[Finding]:
    """What is said of links that agree; each module is imported by posts that have such links."""
    targets = [link for left in found for link in left.targets]
    folder = f"/{pair.source.document.language.language}"
    if any(link.text == link.target for link in targets):
        from i18nlint.checks.links.broken import half_made

        yield from half_made(pair, found)
    if any(":" not in link.target and (link.is_image or "/" in link.target) for link in targets):
        from i18nlint.checks.links.rooted import rooted

        yield from rooted(pair, found)
    if any(folder in f"/{link.target}".casefold() for link in targets):
        from i18nlint.checks.links.foreign import still_foreign

        yield from still_foreign(pair, found)
    if any(map(_is_misspelt, targets)):
        from i18nlint.checks.links.schemes import misspelt_schemes

        yield from misspelt_schemes(found)
    if any(len(left.sources) > 1 and len(left.targets) > 1 for left in found):
        from i18nlint.checks.links.exchanged import exchanged

        yield from exchanged(pair.source, found)
    if any("#" in link.target and link.key != "#" for link in targets):
        from i18nlint.checks.links.sections import other_sections

        yield from other_sections(pair, found)
    lost: list[Finding] = []
    if any(link.key == "#" for link in targets):
        from i18nlint.checks.links.anchors import lost_anchors
        from i18nlint.checks.links.astray import astray

        lost = [*lost_anchors(pair, found), *astray(pair, found)]
        yield from lost
    if "#" in pair.target.document.source.text and _have_ids_apart(pair):
        from i18nlint.checks.links.ids import misspelt_ids

        yield from misspelt_ids(pair, lost)


def _is_misspelt(link: Link) -> bool:
    return link.target[:1] in "hHtT" and misspelt_scheme(link.target)


def _have_ids_apart(pair: Pair) -> bool:
    """True if a heading was given an id that its counterpart's is not."""
    couples = ((bead.source, bead.target) for bead in pair.bitext.sections)
    heads = ((one.heading, other.heading) for one, other in couples if one and other)
    return any(one and other and one.identifier != other.identifier for one, other in heads)


CHECK = Check(
    "links",
    (
        "link-missing",
        "link-extra",
        "link-target",
        "link-language",
        "broken-anchor",
        "image-missing",
        "image-target",
    ),
    pair=links,
)
