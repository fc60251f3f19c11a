"""How much of each Markdown dialect is understood: blocks seen, kept as markup, or given up as raw.

    python -m benchmarks.dialects FOLDER

A block's dialect is told from the markup that it begins with, not from what the parser made of
it: what the parser does not know is counted with the rest.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from i18nlint.model.document import Block, BlockKind
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

BEGINNINGS = {
    "MDX import and export": r"(?:import|export)\s",
    "MDX expressions": r"\{(?![{%#:*])",
    "components": r"</?[A-Z]|</?[a-z]+-[a-z]",
    "HTML comments": r"<!--",
    "HTML": r"</?[a-z]",
    "::: containers": r":::",
    "/// blocks": r"///",
    "{* include *}": r"\{\*",
    "Hugo shortcodes": r"\{\{[<%]",
    "Liquid": r"\{%|\{\{|\{:",
    "MyST directives": r"(?:```+|~~~+)\{",
    "content tabs": r"=== \"",
    "admonitions": r"(?:!!!|\?\?\?)\+? ",
    "GitHub alerts": r"> *\[![A-Z]+\]",
    "formulas": r"\$\$|\\\[",
    "definition lists": r": {1,3}\S",
    "footnotes": r"\[\^[^\]]+\]:",
}
DIALECTS = [(name, re.compile(pattern)) for name, pattern in BEGINNINGS.items()]
ENGLISH = LanguageTag.parse("en")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    if not folder.is_dir():
        print(f"skipped: there is no folder {folder}")
        return 0
    for line in table(folder):
        print(line)
    return 0


def table(folder: Path) -> Iterator[str]:
    """The Markdown table, one row for each dialect that occurs."""
    seen: Counter[tuple[str, str]] = Counter()
    files = sorted(file for file in folder.rglob("*.md*") if file.suffix in {".md", ".mdx"})
    for file in files:
        seen.update(judged(file))
    yield f"{len(files)} files"
    yield from ("", "| dialect | blocks | kept as markup | raw |", "|---|---|---|---|")
    for name in (*BEGINNINGS, "other"):
        total = sum(count for (dialect, _), count in seen.items() if dialect == name)
        if total and (name != "other" or seen[name, "raw"]):
            yield f"| {name} | {total} | {seen[name, 'markup']} | {seen[name, 'raw']} |"


def judged(file: Path) -> Iterator[tuple[str, str]]:
    """The dialect of each block of the file, and whether it was read."""
    document = parse_document(str(file), file.read_bytes(), ENGLISH)
    text = document.source.text
    for block in document.walk():
        yield dialect(text, block.span.start), reading(block)


def dialect(text: str, start: int) -> str:
    return next((name for name, begins in DIALECTS if begins.match(text, start)), "other")


def reading(block: Block) -> str:
    """``raw`` was given up, ``markup`` is compared as it is written (comments, scripts)."""
    if block.kind is BlockKind.RAW:
        return "raw"
    return "markup" if block.kind is BlockKind.HTML and block.text.strip() else "read"


if __name__ == "__main__":
    raise SystemExit(main())
