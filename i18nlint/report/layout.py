"""What discovery found, for ``i18nlint layout``: as JSON (a contract) and for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from i18nlint.model.group import Layout, Site, TranslationGroup
from i18nlint.report.cells import printable
from i18nlint.report.summary import plural

_SHOWN = 5
"""Groups and left-out files that people see of each kind; JSON has them all."""


def layout_json(layout: Layout, root: str) -> dict[str, object]:
    """The object that ``layout --output-format json`` prints; ``root`` as the user knows it."""
    return {
        "version": 1,
        "root": root,
        "sites": [_site(site) for site in layout.sites],
        "left_out": [{"path": left.path, "reason": left.reason} for left in layout.left_out],
    }


def _site(site: Site) -> dict[str, object]:
    return {
        "pattern": site.pattern,
        "other_patterns": list(site.other_patterns),
        "detected": site.detected,
        "source_language": str(site.source_language),
        "languages": [str(language) for language in site.languages],
        "evidence": list(site.evidence),
        "groups": [_group(group) for group in site.groups],
    }


def _group(group: TranslationGroup) -> dict[str, object]:
    versions = {str(language): path for language, path in sorted(group.versions.items())}
    found: dict[str, object] = {"key": group.key, "source": str(group.source), "versions": versions}
    if group.duplicates:
        found["duplicates"] = [
            {"language": str(language), "path": path} for language, path in group.duplicates
        ]
    return found


def layout_text(layout: Layout, root: str) -> Iterator[str]:
    """Lines that say which posts were found, on what evidence, and what was left out.

    Where the root is not the working directory, what paths begin at is said first.
    """
    return map(printable, (*([] if root == "." else [f"below {root}:", ""]), *_lines(layout)))


def _lines(layout: Layout) -> Iterator[str]:
    for site in layout.sites:
        yield from _site_lines(site)
        yield ""
    if not layout.sites:
        yield "No post exists in two languages here."
    yield from _left_out_lines(layout)


def _site_lines(site: Site) -> Iterator[str]:
    for pattern in (site.pattern, *site.other_patterns):
        language = site.fixed.get(pattern)
        yield f"{pattern} ({language})" if language else pattern
    yield f"  languages: {', '.join(map(str, site.languages))}; source: {site.source_language}"
    for sentence in site.evidence:
        yield f"  because: {sentence}"
    yield f"  {plural(len(site.groups), 'post')}"
    for group in islice(site.groups, _SHOWN):
        yield f"    {group.key}: {', '.join(str(tag) for tag in sorted(group.versions))}"
    if len(site.groups) > _SHOWN:
        yield f"    and {len(site.groups) - _SHOWN:,} more"


def _left_out_lines(layout: Layout) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for left in layout.left_out:
        reasons.setdefault(left.reason, []).append(left.path)
    for reason, paths in sorted(reasons.items()):
        yield f"left out, {reason}: {len(paths):,}"
        yield from (f"  {path}" for path in paths[:_SHOWN])
        if len(paths) > _SHOWN:
            yield f"  and {len(paths) - _SHOWN:,} more"
