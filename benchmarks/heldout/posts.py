"""The posts of the benchmark: each in a source language and in translations, all right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("texts")


@dataclass(frozen=True, slots=True)
class Post:
    """One post in all its languages."""

    name: str
    source: str
    versions: dict[str, str]
    """Text by language: ``zh-hant`` and so on, as the folders are named."""
    suffix: str = ".md"


def posts() -> Iterator[Post]:
    """All posts, by source language and name."""
    for site in sorted(FOLDER.glob("from-*")):
        source = site.name.removeprefix("from-")
        for path in sorted((site / source).glob("*.md*")):
            versions = {found.parent.name: _text(found) for found in site.glob(f"*/{path.name}")}
            yield Post(path.stem, source, dict(sorted(versions.items())), path.suffix)


def _text(path: Path) -> str:
    return path.read_text("utf-8")
