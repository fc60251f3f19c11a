"""From a folder to its layout: which files are versions of one post. The package's front door."""

from __future__ import annotations

import posixpath
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.config.schema import Config
from i18nlint.discover.patterns import composed
from i18nlint.discover.plans import SitePlan, configured_plans, detected_plans, with_source
from i18nlint.discover.samples import Samples
from i18nlint.discover.scheme import Scheme, Version, config_order, group_versions
from i18nlint.discover.seeds import Seeds, find_siblings, sort_seeds
from i18nlint.discover.walk import Gate, Tree, is_markdown, united, walk
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import replace
from i18nlint.model.group import Layout, LeftOut, Site, TranslationGroup
from i18nlint.model.language import LanguageTag

if TYPE_CHECKING:
    from i18nlint.model.change import ChangeSet

LONE = "no version in another language"


def discover_layout(
    root: Path, config: Config, seeds: Sequence[str] = (), *, changes: ChangeSet | None = None
) -> Layout:
    """The posts below ``root`` that exist in several languages, by site.

    ``seeds`` are files and folders relative to the root: only groups with a file among them are
    kept, and only such files left out are named. A group is the same whatever the seeds.

    With ``changes`` only groups that lost, gained or changed a file are kept, as they are after it:
    a post may then have a single version left, and know its `former_source`.

    Raises:
        UsageError: the root or a seed does not exist.
        ConfigError: a pattern that cannot be compiled.
    """
    root = root.resolve()
    if not root.is_dir():
        raise UsageError("no such folder", path=str(root))
    gate = Gate(root, config.exclude)
    wanted = sort_seeds(root, seeds)
    plans = configured_plans(root, config)
    if changes is not None:
        return _layout_of_changes(gate, config, plans, wanted, changes=changes)
    if plans and wanted.are_files and all(plan.source for plan in plans):
        return _layout_near(gate, config, plans, wanted)
    if wanted and not plans and not config.path and not gate.is_in_repository:
        return _layout_around(gate, config, wanted)
    tree = _whole_tree(gate, plans)
    plans = plans or detected_plans(tree.files, config, Samples(root))
    return _layout(tree, config, plans, gate, seeds=wanted)


def _layout_around(gate: Gate, config: Config, seeds: Seeds) -> Layout:
    """The layout where neither a repository nor a configuration says how much belongs together."""
    from i18nlint.discover.surroundings import look_around  # here: most sites are repositories

    around = look_around(gate, seeds.places)
    plans = detected_plans(around.tree.files, config, Samples(gate.root))
    layout = _layout(around.tree, config, plans, gate, seeds=seeds)
    return layout if around.are_all else replace(layout, within=tuple(sorted(around.tops)))


def _layout_of_changes(
    gate: Gate, config: Config, plans: Sequence[SitePlan], within: Seeds, *, changes: ChangeSet
) -> Layout:
    """The layout before and after at once, then without what is gone."""
    gone = changes.gone
    seeds = within.only(path for path in (*changes.touched, *gone) if is_markdown(path))
    if not seeds:
        return Layout(())
    tree = united([_whole_tree(gate, plans, changes.files), _listed(gate, gone)])
    plans = plans or detected_plans(tree.files, config, Samples(gate.root))
    layout = _layout(tree, config, plans, gate, seeds=seeds)
    sites = (_without_gone(site, config, gone) for site in layout.sites)
    left_out = tuple(left for left in layout.left_out if left.path not in gone)
    return Layout(tuple(site for site in sites if site.groups), left_out)


def _without_gone(site: Site, config: Config, gone: Mapping[str, str]) -> Site:
    from i18nlint.discover.gone import without_gone  # here: only a change takes files away

    order = (site.source_language, *config_order(config))
    groups = (without_gone(group, gone, order=order) for group in site.groups)
    return replace(site, groups=tuple(group for group in groups if group is not None))


def _whole_tree(gate: Gate, plans: Sequence[SitePlan], files: Iterable[str] | None = None) -> Tree:
    """All files below the root, or those listed, and those of checkouts beside it."""
    outside = {
        posixpath.normpath(member.pattern.folder)
        for plan in plans
        for member in plan.scheme.members
        if member.pattern.is_outside
    }
    tree = walk(gate) if files is None else _listed(gate, files)
    return united([tree, *(walk(gate, folder) for folder in sorted(outside))]) if outside else tree


def _listed(gate: Gate, paths: Iterable[str]) -> Tree:
    """The Markdown files among the paths, as a walk would have met them."""
    posts = sorted(path for path in paths if is_markdown(path) and not path.startswith("../"))
    kept = tuple(path for path in posts if not gate.reason(path))
    return Tree(kept, excluded=tuple(path for path in posts if gate.excludes(path)))


def _layout(
    tree: Tree, config: Config, plans: Sequence[SitePlan], gate: Gate, *, seeds: Seeds
) -> Layout:
    samples = Samples(gate.root)
    sites = _sites_by_path(tree, config, plans, samples)
    if all(plan.detected for plan in plans):
        sites = _sites_by_name(tree, config, sites, samples)
    left_out = _left_out(tree, _grouped(sites))
    return _kept(Layout(tuple(site for site in sites if site.groups), left_out), gate, seeds)


def _sites_by_path(
    tree: Tree, config: Config, plans: Sequence[SitePlan], samples: Samples
) -> list[Site]:
    """A site for each plan; a file is of the first whose patterns it follows."""
    sites: list[Site] = []
    grouped: set[str] = set()
    for plan in plans:
        near = [path for path in _near(tree.files, plan.scheme) if path not in grouped]
        decided, versions = with_source(plan, config, samples, near)
        sites.append(_site(decided, config, versions))
        grouped |= _grouped(sites[-1:])
    return sites


def _sites_by_name(tree: Tree, config: Config, sites: list[Site], samples: Samples) -> list[Site]:
    """The sites, and one of posts that their frontmatter names: it may take groups of the others.

    A post under a path of its own joins versions that paths have brought together.
    """
    from i18nlint.discover.named import named_site, reached  # here: a configured one needs none

    grouped = _grouped(sites)
    free = [path for path in tree.files if path not in grouped]
    joined = reached([group for site in sites for group in site.groups], free, config, samples)
    if joined:
        free = sorted({*free, *(path for group in joined for path in _paths(group))})
    named = named_site(free, config, samples)
    if named is None:
        return sites
    return [*(_without(site, joined) if joined else site for site in sites), named]


def _grouped(sites: Iterable[Site]) -> set[str]:
    return {path for site in sites for group in site.groups for path in _paths(group)}


def _without(site: Site, groups: Container[TranslationGroup]) -> Site:
    kept = tuple(group for group in site.groups if group not in groups)
    languages = sorted({tag for group in kept for tag in group.versions})
    return replace(site, groups=kept, languages=tuple(languages))


def _near(paths: Sequence[str], scheme: Scheme) -> list[str]:
    """Those of the sorted paths that lie in a folder of the scheme: it can read no others.

    A monorepo has a hundred schemes and a hundred thousand files.
    """
    found: set[str] = set()
    for folder in {member.pattern.folder for member in scheme.members}:
        if not folder.isascii():
            below = f"{composed(folder)}/"
            found.update(path for path in paths if composed(path).startswith(below))
            continue
        start = bisect_left(paths, f"{folder}/") if folder else 0
        end = bisect_left(paths, f"{folder}0") if folder else len(paths)  # "0" comes after "/"
        found.update(paths[start:end])
    return sorted(found)


def _site(plan: SitePlan, config: Config, versions: Iterable[Version]) -> Site:
    first = (plan.source.language,) if plan.source else ()
    order = (*first, *config_order(config))
    groups = group_versions(plan.scheme, versions, order=order)
    languages = sorted({tag for group in groups for tag in group.versions})
    patterns = [member.pattern for member in plan.scheme.members]
    fixed = {m.pattern.text: m.language for m in plan.scheme.members if m.language}
    main = plan.scheme.key_pattern
    if len(fixed) < 2:  # not a folder for each language, in which an ending may name another one
        main = next((p for p in patterns if p.names_language), main)
    return Site(
        pattern=main.text,
        detected=plan.detected,
        source_language=first[0] if first else LanguageTag("und"),
        languages=tuple(languages),
        evidence=(*plan.evidence, *((plan.source.why,) if plan.source else ())),
        groups=groups,
        other_patterns=tuple(p.text for p in patterns if p is not main),
        fixed=fixed,
        source_by_default=bool(plan.source and plan.source.by_default),
    )


def _layout_near(gate: Gate, config: Config, plans: Sequence[SitePlan], seeds: Seeds) -> Layout:
    """The layout of the seeds' groups alone, without a look at the rest of the tree."""
    paths: set[str] = set()
    pending = {seed for seed in seeds.files if is_markdown(seed) and not gate.reason(seed)}
    while pending:
        path = pending.pop()
        paths.add(path)
        for plan in plans:
            pending |= find_siblings(gate, plan.scheme, path) - paths
    return _layout(Tree(tuple(sorted(paths))), config, plans, gate, seeds=seeds)


def _left_out(tree: Tree, grouped: Container[str]) -> tuple[LeftOut, ...]:
    reasons = [LeftOut(path, LONE) for path in tree.files if path not in grouped]
    reasons += [LeftOut(path, "excluded by the configuration") for path in tree.excluded]
    reasons += [LeftOut(folder, "folder cannot be read") for folder in tree.unreadable]
    return tuple(sorted(reasons, key=_path))


def _path(left_out: LeftOut) -> str:
    return left_out.path


def _kept(layout: Layout, gate: Gate, seeds: Seeds) -> Layout:
    """The groups and left-out files that a seed names; every file among the seeds is in one."""
    if not seeds:
        return layout
    sites = []
    for site in layout.sites:
        groups = tuple(g for g in site.groups if any(seeds.name(path) for path in _paths(g)))
        if groups:
            sites.append(replace(site, groups=groups))
    named = {path for site in sites for group in site.groups for path in _paths(group)}
    left_out = [left for left in layout.left_out if seeds.name(left.path)]
    named |= {left.path for left in left_out}
    left_out += [LeftOut(path, _unseen(gate, path)) for path in seeds.files - named]
    return Layout(tuple(sites), tuple(sorted(left_out, key=_path)))


def _unseen(gate: Gate, path: str) -> str:
    """Why the walk did not meet a file that exists."""
    if not is_markdown(path):
        return "not a Markdown file"
    return gate.reason(path) or "outside the folder that is checked"


def _paths(group: TranslationGroup) -> Iterator[str]:
    yield from group.versions.values()
    yield from (path for _, path in group.duplicates)
