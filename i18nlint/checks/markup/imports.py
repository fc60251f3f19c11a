"""Components that a page uses and only its source imports: rule C006."""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.facts.markup import Tag, tags
from i18nlint.model.alignment import Version
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_IMPORT = lazy_regex(r"^[ \t]*import\b([^\"';]*)\bfrom\b", re.MULTILINE)
_DEFINED = lazy_regex(r"\b(?:const|let|var|function|class)\s+([A-Za-z_$][\w$]*)")
_RENAMED = lazy_regex(r"[\w$*]+\s+as\s+")
_NAME = lazy_regex(r"[A-Za-z_$][\w$]*")


def missing_imports(pair: Pair) -> Iterator[Finding]:
    """Each component once, where it is used first."""
    wanted = pair.of_source(_imported)
    lacking = wanted.keys() - _imported(pair.target).keys() if wanted else set()
    for tag in _used(pair.target) if lacking else ():
        name = tag.name.partition(".")[0]
        if name in lacking:
            lacking = lacking - {name}
            yield _missing(pair, name, wanted[name], tag)


def _imported(version: Version) -> dict[str, Span]:
    """Names that the page's own program knows, each with the block that makes it known."""
    found: dict[str, Span] = {}
    for block in version.document.blocks:
        if block.kind is BlockKind.ESM:
            names = [name for match in _IMPORT.finditer(block.text) for name in _names(match[1])]
            names += _DEFINED.findall(block.text)
            found.update(dict.fromkeys(names, block.span))
    return found


def _names(clause: str) -> list[str]:
    """What ``Tabs, { Item as TabItem }`` is called afterwards."""
    return _NAME.findall(_RENAMED.sub("", clause))


def _used(version: Version) -> Iterator[Tag]:
    for block in version.document.walk():
        yield from tags(block, version.document.source)


def _missing(pair: Pair, name: str, imported: Span, used: Tag) -> Finding:
    return Finding(
        "component-differs",
        f"<{name}> is used here, but imported in {pair.source.document.language} only",
        source=Label(imported, name),
        target=Label(used.span, used.shown),
        arguments={"missing": (name,), "extra": ()},
        score=0.85,
        scale=Scale.PIECE,
    )
