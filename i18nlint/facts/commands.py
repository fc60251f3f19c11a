"""Lines that tell the site what to do there: where an excerpt ends, what to put in.

Between parsing and the markup check. Readers never see them, so they are no text, and many are
comments: ``<!-- truncate -->`` (Docusaurus), ``<!--more-->`` (Hugo, Hexo, Jekyll),
``<!--@include: ./a.md-->``, ``<<< @/a.ts{2}`` and ``[[toc]]`` (VitePress), ``[TOC]`` (MkDocs),
``*[HTML]: Hyper Text …`` (Markdown Extra), ``(a-target)=`` (MyST).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind, Document
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_LINE = lazy_regex(
    r"^[ \t]*(?P<all>"
    r"<!--[ \t]*(?P<comment>@include:[ \t]*[^\s>]+?|truncate|more|excerpt|toc)[ \t]*-->"
    r"|\{/\*[ \t]*(?P<mdx>truncate|more)[ \t]*\*/\}"
    r"|<<<[ \t]*(?P<snippet>[@./~][^\n\[]*?)(?:[ \t]*\[[^\]\n]*\])?"
    r"|\*\[(?P<short>[!-Z\\^-~][!-Z\\^-~ ]*)\]:(?=[ \t]*\S).*|\((?P<target>[A-Za-z][\w.-]*)\)="
    r"|\[\[_?(?P<vite>toc)_?\]\]|\[(?P<python>TOC)\])[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_OPENINGS = ("<!--", "{/*", "<<<", "[[", "[TOC]", "*[", ")=")


@dataclass(frozen=True, slots=True)
class Command:
    kind: str
    """``more``, ``include``, ``snippet``, ``toc``, ``abbreviation`` or ``target``."""
    says: str
    """The file to put in, with the part of it; empty where there is nothing to say."""
    shown: str
    span: Span


def commands(document: Document) -> Iterator[Command]:
    """The commands outside of code, in document order."""
    text = document.source.text
    if not any(opening in text for opening in _OPENINGS):
        return
    code = [block.span for block in document.walk() if block.kind is BlockKind.CODE]
    for match in _LINE.finditer(text, document.frontmatter.span.end):
        span = Span(*match.span("all"))
        if not any(one.contains(span) for one in code):
            yield Command(*_said(match), match["all"], span)


def _said(match: re.Match[str]) -> tuple[str, str]:
    comment = (match["comment"] or match["mdx"] or "").casefold()
    if comment.startswith("@include:"):
        return "include", match["comment"].partition(":")[2].strip()
    if match["short"] or match["target"]:
        return ("abbreviation", match["short"]) if match["short"] else ("target", match["target"])
    if match["snippet"]:
        return "snippet", match["snippet"].strip()
    return ("toc" if match["vite"] or match["python"] or comment == "toc" else "more"), ""
