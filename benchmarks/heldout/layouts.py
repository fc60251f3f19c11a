"""Our posts, laid out as site generators have them: is what belongs together found?"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.heldout.posts import Post, posts

DATA = Path(__file__).with_name("layouts.toml")
_MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the versions of posts lie in one kind of site."""

    name: str
    source: str
    versions: Mapping[str, str]
    posts: tuple[str, ...]
    matter: str
    more: tuple[str, ...]
    files: Mapping[str, str]

    def build(self, root: Path) -> dict[str, dict[str, str]]:
        """Versions by post, language and path, after the site has been written below ``root``."""
        groups: dict[str, dict[str, str]] = {}
        for post in self._chosen():
            paths = {
                language: template.replace("{post}", post.name)
                for language, template in self.versions.items()
                if language in post.versions
            }
            for language, path in paths.items():
                _write(root / path, with_matter(post.versions[language], self.matter))
            groups[post.name] = paths
        for path in self.more:
            _write(root / path, "# About\n\nNobody has translated this page so far.\n")
        for path, text in self.files.items():
            _write(root / path, text)
        return groups

    def _chosen(self) -> Iterator[Post]:
        """Posts that two of the layout's languages have, the source among them."""
        for post in posts():
            common = self.versions.keys() & post.versions.keys()
            if self.posts and post.name not in self.posts:
                continue
            if post.source == self.source and self.source in common and len(common) > 1:
                yield post


def layouts() -> Iterator[Layout]:
    """All layouts of the data."""
    for name, data in tomllib.loads(DATA.read_text("utf-8")).items():
        yield Layout(
            name,
            data["source"],
            data["versions"],
            tuple(data.get("posts", ())),
            data.get("matter", "yaml"),
            tuple(data.get("more", ())),
            data.get("files", {}),
        )


def differences(
    layout: Layout, report: Mapping[str, Any], expected: Mapping[str, Mapping[str, str]]
) -> list[str]:
    """What ``i18nlint layout`` says otherwise; empty if it found all groups and the source."""
    wanted = {_group(paths) for paths in expected.values()}
    groups = (group for site in report["sites"] for group in site["groups"])
    found = {_group(group["versions"]) for group in groups}
    sources = {_primary(site["source_language"]) for site in report["sites"]}
    lines = [f"not found: {_shown(group)}" for group in wanted - found]
    lines += [f"not meant: {_shown(group)}" for group in found - wanted]
    if sources != {_primary(layout.source)}:
        lines.append(f"source: {', '.join(sorted(sources))} instead of {layout.source}")
    return sorted(lines)


def _group(versions: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((_primary(tag), path) for tag, path in versions.items())


def _shown(group: frozenset[tuple[str, str]]) -> str:
    return ", ".join(f"{language} {path}" for language, path in sorted(group))


def _primary(tag: str) -> str:
    return tag.partition("-")[0]


def with_matter(text: str, style: str) -> str:
    """The text with its frontmatter in another notation: ``yaml``, ``toml`` or ``json``."""
    found = _MATTER.match(text)
    if style == "yaml" or found is None:
        return text
    fields = yaml.load(found[1], yaml.BaseLoader)  # noqa: S506 it makes strings and no objects
    if style == "json":
        return json.dumps(fields, ensure_ascii=False, indent=2) + "\n" + text[found.end() :]
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "\n".join(["+++", *lines, "+++", ""]) + text[found.end() :]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
