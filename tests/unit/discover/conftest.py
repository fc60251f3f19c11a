"""Small sites, written to a folder of their own for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.model.group import Layout

Build = Callable[[Iterable[str] | Mapping[str, str]], Path]

ENGLISH = (
    "This is a post about what you can do with the tool, and it is not for the faint of heart.\n"
)
GERMAN = (
    "Das ist ein Beitrag über das Werkzeug und was man mit ihm auf der Arbeit nicht tun sollte.\n"
)
ITALIAN = "Questo è un articolo che non parla di altro che di come si cucina per gli altri.\n"
KOREAN = "이 글은 도구를 어떻게 쓰는지에 대한 이야기이며 초보자를 위한 것은 아닙니다.\n"
JAPANESE = "この記事は道具の使い方についての話であり、初心者のためのものではありません。\n"
CHINESE = "这篇文章讲的是工具怎么用，并不是写给初学者看的，请先读一读前一篇。\n"


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Writes a site: paths alone get a short text that tells no language."""

    def write(files: Iterable[str] | Mapping[str, str]) -> Path:
        texts = files if isinstance(files, Mapping) else dict.fromkeys(files, "# 1\n")
        for path, text in texts.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def discover(root: Path, config: Config | None = None) -> Layout:
    return discover_layout(root, config or Config())


def groups(layout: Layout) -> dict[str, dict[str, str]]:
    """Versions by key, languages as text, the source first."""
    return {
        group.key: {str(tag): group.versions[tag] for tag in (group.source, *group.targets)}
        for group in layout.groups
    }


def reasons(layout: Layout) -> dict[str, str]:
    return {left.path: left.reason for left in layout.left_out}
