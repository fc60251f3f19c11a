"""Addresses whose scheme is a slip of the pen: rule L003."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks.links.addresses import shown
from i18nlint.checks.links.left import Left
from i18nlint.facts.addresses import misspelt_scheme
from i18nlint.model.finding import Finding, Label, Scale

_SCORE = 0.95


def misspelt_schemes(linked: Iterable[Left]) -> Iterator[Finding]:
    """A finding for each link or picture that no browser opens: ``htps://a.example``."""
    for left in linked:
        wrong = [link for link in left.targets if misspelt_scheme(link.target)]
        for target in wrong:
            source = next((one for one in left.sources if one.key == target.key), None)
            if source is not None and misspelt_scheme(source.target):
                continue
            where = source.span if source else left.bead.sources[0].span
            rule, noun = ("image-target", "image") if target.is_image else ("link-target", "link")
            address, scheme = shown(target.target), target.target.partition(":")[0]
            yield Finding(
                rule,
                f"the {noun} is {address} here: {scheme} is no scheme that leads anywhere",
                source=Label(where, shown(source.target) if source else ""),
                target=Label(target.span, address),
                arguments={
                    "source_value": shown(source.target) if source else "",
                    "target_value": address,
                },
                score=_SCORE,
                scale=Scale.PIECE,
            )
