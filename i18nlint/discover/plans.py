"""Plans: schemes with their source language, from the configuration or from the tree."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from i18nlint.config.schema import Config
from i18nlint.config.tags import known_tag
from i18nlint.discover.detect import Detected, detect
from i18nlint.discover.evidence import why_detected
from i18nlint.discover.patterns import compile_pattern
from i18nlint.discover.samples import Samples
from i18nlint.discover.scheme import Member, Scheme, Version, configured_tag
from i18nlint.discover.schemes import configured_schemes
from i18nlint.discover.source import (
    Posts,
    Source,
    early_source,
    followed,
    infer_source,
    unmarked_source,
)
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.language import LanguageTag

_UNSAID = frozenset("{}*\\")
"""Signs that no pattern can spell: a file whose path has one has no version in another language."""


@dataclass(frozen=True, slots=True)
class SitePlan:
    """A scheme with what is known about its source language."""

    scheme: Scheme
    source: Source | None
    """None until the site's posts have been seen."""
    evidence: tuple[str, ...]
    detected: bool

    @property
    def folder(self) -> str:
        """Where the posts lie, as far as the pattern says."""
        return self.scheme.key_pattern.folder


def configured_plans(root: Path, config: Config) -> list[SitePlan]:
    """A plan per configured pattern; none without configuration."""
    why = ("pattern from the configuration",)
    return [
        SitePlan(scheme, _early(scheme, root, config), why, detected=False)
        for scheme in configured_schemes(config)
    ]


def _early(scheme: Scheme, root: Path, config: Config) -> Source | None:
    """What can be said before any post is seen; unmarked files may have to be read first."""
    if scheme.unread:
        return None
    return early_source(config, Samples(root), scheme.key_pattern.folder)


def detected_plans(paths: Iterable[str], config: Config, samples: Samples) -> list[SitePlan]:
    """A plan per pattern that the paths follow, those with most files first.

    In front of them stands what a generator's configuration says about folders.
    """
    paths = [path for path in paths if not _UNSAID & set(path)]
    named = list(_named_plans(paths, config, samples.root))
    free = [path for path in paths if not any(plan.scheme.read(path) for plan in named)]
    samples = replace(samples, expected=config.source_language)
    found = detect(free, samples, languages=config.languages)
    return [*named, *(_detected_plan(detected, config, samples) for detected in found)]


def _named_plans(paths: Sequence[str], config: Config, root: Path) -> Iterator[SitePlan]:
    """Folders of which each is a language's: numbered, or named in Hugo's configuration."""
    from i18nlint.discover.hugo import content_folders  # here: a configured layout needs none
    from i18nlint.discover.numbered import numbered_folders

    for above, folders in numbered_folders(paths):
        members = list(_of_folders(folders, config))
        why = f"numbered folders named like languages under {above or 'the root'}"
        yield from _plan_of(members, why)
    places = dict.fromkeys(["", *(f"{path.partition('/')[0]}/" for path in paths if "/" in path)])
    for name, folders in content_folders(root, places):
        members = list(_of_folders(folders, config))
        why = f"{name} (Hugo) names a folder for each language"
        yield from _plan_of([*_endings(paths, members), *members], why)


def _of_folders(folders: Mapping[LanguageTag, str], config: Config) -> Iterator[Member]:
    """A pattern for each folder of a wanted language, those below others first."""
    for tag, folder in sorted(folders.items(), key=lambda one: -one[1].count("/")):
        known = configured_tag(tag, config.languages) if config.languages else tag
        if known:
            yield Member(compile_pattern(f"{folder}/{{path}}.{{ext}}"), known)


def _plan_of(members: Sequence[Member], why: str) -> Iterator[SitePlan]:
    languages = tuple(sorted(member.language for member in members if member.language))
    if len(languages) > 1:
        yield SitePlan(Scheme(tuple(members), languages), None, (why,), detected=True)


def _endings(paths: Sequence[str], folders: Sequence[Member]) -> Iterator[Member]:
    """``content/de/tea.ko.md`` in the folder of German: Hugo goes by the ending."""
    languages = {member.language for member in folders}
    for folder in dict.fromkeys(member.pattern.folder for member in folders):
        prefix = f"{folder}/" if folder else ""
        pattern = compile_pattern(f"{prefix}{{path}}.{{lang}}.{{ext}}")
        slots = (pattern.read(path) for path in paths if path.startswith(prefix))
        if any(slot and known_tag(slot.language) in languages for slot in slots):
            yield Member(pattern)


def _detected_plan(detected: Detected, config: Config, samples: Samples) -> SitePlan:
    detected = _below(detected)
    marked = compile_pattern(detected.pattern)
    why = why_detected(detected)
    if not detected.unmarked:
        scheme = Scheme((Member(marked),), detected.languages)
        return SitePlan(scheme, None, (why,), detected=True)
    unmarked = compile_pattern(detected.unmarked)
    paths = sorted(detected.unmarked_posts.values())
    folder = posixpath.dirname(paths[len(paths) // 2])
    written = unmarked_source(config, samples, folder, paths, taken=_taken(detected))
    languages = (*detected.languages, written.language)
    source = followed(config, written, languages)
    others = (Member(compile_pattern(pattern)) for pattern in detected.others)
    members = (Member(marked), *others, Member(unmarked, written.language))
    return SitePlan(Scheme(members, languages), source, (why,), detected=True)


def _below(detected: Detected) -> Detected:
    """The pattern with the folder that all its posts lie in, where it has none of its own."""
    if not all(p.startswith("{path}") for p in (detected.pattern, *detected.others)):
        return detected
    common = posixpath.commonpath([posixpath.dirname(post) for post in detected.marked_posts])
    folder = f"{common}/" if common else ""
    unmarked = folder + detected.unmarked if detected.unmarked else ""
    others = tuple(folder + pattern for pattern in detected.others)
    return replace(detected, pattern=folder + detected.pattern, unmarked=unmarked, others=others)


def _taken(detected: Detected) -> set[LanguageTag]:
    """Languages that most posts with an unmarked version have in a marked one."""
    posts = detected.unmarked_posts
    return {
        tag
        for tag in detected.languages
        if 2 * sum(tag in detected.marked_posts[post] for post in posts) > len(posts)
    }


def with_source(
    plan: SitePlan, config: Config, samples: Samples, paths: Sequence[str]
) -> tuple[SitePlan, list[Version]]:
    """The plan with its source language decided, and all that it reads in ``paths``."""
    if plan.scheme.unread:
        plan = _with_unmarked(plan, config, samples, paths)
    versions = [version for path in paths if (version := plan.scheme.read(path))]
    if plan.source or not versions:
        return plan, versions
    found: dict[LanguageTag, list[str]] = {}
    for version in versions:
        found.setdefault(version.language, []).append(version.path)
    source = infer_source(config, samples, Posts(plan.folder, found))
    return replace(plan, source=source), versions


def _with_unmarked(
    plan: SitePlan, config: Config, samples: Samples, paths: Sequence[str]
) -> SitePlan:
    """The plan once the language of its files without one is known."""
    unmarked = [path for path in paths if plan.scheme.reads_unmarked(path)]
    source = unmarked_source(config, samples, plan.folder, unmarked, taken=set())
    return replace(plan, source=source, scheme=plan.scheme.with_unmarked(source.language))
