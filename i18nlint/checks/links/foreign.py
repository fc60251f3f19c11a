"""Links within the site that lead to the source's language still: rule L004."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import shown
from i18nlint.checks.links.counterparts import has_counterpart
from i18nlint.checks.links.left import Left
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag

_SCORE = 0.75


def still_foreign(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """Links that were copied with the language in them; those of a block are one finding.

    ``/ko/`` alone is a language to choose, and what names both languages belongs to a menu. A
    page that there is in the source's language only has no better address.
    """
    ours, theirs = pair.source.document.language, pair.target.document.language
    if _names(ours) & _names(theirs):
        return  # Simplified and traditional Chinese in one folder
    for left in linked:
        copied = {link.target: link for link in left.sources if not link.is_image}
        found = [
            (copied[link.target], link)
            for link in left.targets
            if link.target in copied
            and _leads_to(link, ours)
            and not _leads_to(link, theirs)
            and has_counterpart(pair, link, folders=_names(ours))
        ]
        if found and not any(_leads_to(link, theirs) for link in left.sources):
            yield _foreign(found, ours)


def _names(language: LanguageTag) -> set[str]:
    return {language.language, str(language).casefold()}


def _leads_to(link: Link, language: LanguageTag) -> bool:
    """True for a page of this site in a folder of the language: ``/ko/guide``, ``../ko/guide``."""
    path = re.split(r"[?#]", link.target)[0]
    if ":" in path or path.startswith("//"):
        return False
    *folders, page = path.casefold().rstrip("/").split("/")
    return bool(page) and bool(_names(language) & set(folders))


def _foreign(found: list[tuple[Link, Link]], language: LanguageTag) -> Finding:
    source, target = found[0]
    others = len(found) - 1
    more = f" (and {others} more {'links' if others > 1 else 'link'})" if others else ""
    return Finding(
        "link-language",
        f"the link here leads to {shown(target.target)}, a page in {language}{more}",
        source=Label(source.span, shown(source.target)),
        target=Label(target.span, shown(target.target)),
        arguments={"target_value": tuple(link.target for _, link in found)},
        score=_SCORE,
        scale=Scale.FACT,
    )
