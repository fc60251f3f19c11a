"""Lines that tell the site what to do there: where an excerpt ends, what to put in.

Between parsing and the markup check. Readers never see them, so they are no text, and many are
comments: ``<!-- truncate -->`` (Docusaurus), ``<!--more-->`` (Hugo, Hexo, Jekyll),
``<!--@include: ./a.md-->``, ``<<< @/a.ts{2}`` and ``[[toc]]`` (VitePress), ``[TOC]`` and
``--8<-- "a.md"`` and ``{* a.py hl[2] *}`` (MkDocs), ``*[HTML]: Hyper Text …`` (Markdown Extra),
``(a-target)=`` (MyST), ``{: .note }`` (kramdown, MkDocs).

``{* A note *}``, which names no file, is a comment of Smarty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind, Document, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_LINE = lazy_regex(
    r"^[ \t]*(?P<all>"
    r"<!--[ \t]*(?P<comment>@include:[ \t]*[^\s>]+?|truncate|more|excerpt|toc)[ \t]*-->"
    r"|\{/\*[ \t]*(?P<mdx>truncate|more)[ \t]*\*/\}"
    r"|\{\*[ \t]*(?P<macro>(?=[^\s*]*[./]\w)[^*\n]*?[^*\s])[ \t]*\*\}"
    r"|<<<[ \t]*(?P<snippet>[@./~][^\n\[]*?)(?:[ \t]*\[[^\]\n]*\])?"
    r"|\*\[(?P<short>[!-Z\\^-~][!-Z\\^-~ ]*)\]:(?=[ \t]*\S).*|\((?P<target>[A-Za-z][\w.-]*)\)="
    r"|\[\[_?(?P<vite>toc)_?\]\]|\[(?P<python>TOC)\])[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_OPENINGS = ("<!--", "{/*", "{*", "<<<", "[[", "[TOC]", "*[", ")=")
_SCISSORS = lazy_regex(
    r"^[ \t]*-+8<-+(?:[ \t]+[\"'](?P<file>[^\"'\n]+)[\"']|[ \t]*\n(?P<files>(?:(?!.*8<-).*\n)+)"
    r"[ \t]*-+8<-+)[ \t]*$",
    re.MULTILINE,
)
"""One file in quotes, or lines of files between two of the marks; ``;`` in front means none."""
_DRESS = lazy_regex(r"\{:?[ \t]*(?=[.#][^\W\d][^{}\n]*\})(?P<words>[^{}\n]*)\}")
_CLASS = lazy_regex(r"(?<!\S)\.[A-Za-z][\w-]*")
_FENCED = lazy_regex(r"\{(?:include|literalinclude|image|figure)\}[ \t]+(?P<file>\S+)")
"""What MyST puts in the place of a fence."""
_SHOWING = (InlineKind.TEXT, InlineKind.HTML)


@dataclass(frozen=True, slots=True)
class Command:
    kind: str
    """``more``, ``include``, ``snippet``, ``toc``, ``abbreviation``, ``target`` or ``classes``."""
    says: str
    """The file to put in, with the part of it; empty where there is nothing to say."""
    shown: str
    span: Span


def commands(document: Document) -> Iterator[Command]:
    """The commands outside of code, in document order."""
    text = document.source.text
    found: list[Command] = []
    if any(opening in text for opening in _OPENINGS):
        matches = _LINE.finditer(text, document.frontmatter.span.end)
        found += (Command(*_said(one), one["all"], Span(*one.span("all"))) for one in matches)
    if "8<-" in text:
        found += _files(document)
    if found:
        code = [block.span for block in document.walk() if block.kind is BlockKind.CODE]
        yield from (one for one in found if not any(span.contains(one.span) for span in code))
    if "{" in text and not document.path.endswith(".mdx"):
        yield from _fenced(document)
        yield from _classes(document)


def _fenced(document: Document) -> Iterator[Command]:
    for block in document.walk():
        if block.kind is BlockKind.CODE and (match := _FENCED.match(block.info)):
            end = block.text_span.start if block.text_span else block.span.end
            shown = document.source.text[block.span.start : end].partition("\n")[0]
            span = Span(block.span.start, block.span.start + len(shown))
            yield Command("include", match["file"], match[0], span)


def _files(document: Document) -> Iterator[Command]:
    for match in _SCISSORS.finditer(document.source.text, document.frontmatter.span.end):
        group = "file" if match["file"] else "files"
        at = match.start(group)
        for line in match[group].split("\n"):
            if line.strip() and not line.lstrip().startswith(";"):
                span = Span(at, at + len(line))
                yield Command("snippet", line.strip(), line.strip(), span)
            at += len(line) + 1


def _classes(document: Document) -> Iterator[Command]:
    """Classes of attribute lists, which nobody translates; an id may be, with its heading."""
    for block in document.walk():
        raw = [(block.text, block.span)] if block.kind is BlockKind.HTML else []
        pieces = ((piece.text, piece.span) for piece in block.pieces() if piece.kind in _SHOWING)
        for text, span in (*raw, *pieces):
            for match in _DRESS.finditer(text) if "{" in text else ():
                if names := _CLASS.findall(match["words"]):
                    yield Command("classes", " ".join(sorted(names)), match[0], span)


def _said(match: re.Match[str]) -> tuple[str, str]:
    comment = (match["comment"] or match["mdx"] or "").casefold()
    if comment.startswith("@include:"):
        return "include", match["comment"].partition(":")[2].strip()
    if match["short"] or match["target"]:
        return ("abbreviation", match["short"]) if match["short"] else ("target", match["target"])
    if snippet := match["snippet"] or match["macro"]:
        return "snippet", " ".join(snippet.split())
    return ("toc" if match["vite"] or match["python"] or comment == "toc" else "more"), ""
