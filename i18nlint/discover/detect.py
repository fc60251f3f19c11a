"""Which readings of a tree are true: detection of layouts without configuration.

A folder may be named like a language by chance (``docs/go/id/``). A reading counts if versions
meet: the same post in two languages, or in one and unmarked. The reading that explains most files
wins and takes them; the rest is read again by the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from i18nlint.config.tags import is_doubtful, same_writing
from i18nlint.discover.candidates import FILE, Candidate, find_candidates, stem_of
from i18nlint.discover.samples import Samples
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.language import LanguageTag

_ENOUGH_MEETINGS = 3
"""Posts in common with clearly named languages from which on a doubtful name is believed."""
_ENOUGH_SIDES = 2
"""Versions beside each post of a doubtful name that has fewer, and too little text to be read."""
_UNMARKED_SHARE = 0.3
"""Of the largest language's posts, to take unmarked files for one more version. A README beside
``docs/en/`` and ``docs/ko/`` is not; the originals of a site with some hundred posts are."""


@dataclass(frozen=True, slots=True)
class Detected:
    """A pattern that the tree follows."""

    pattern: str
    unmarked: str
    """Pattern of versions without a language, empty if there are none."""
    languages: tuple[LanguageTag, ...]
    """Those that the pattern names."""
    marked_posts: Mapping[str, Mapping[LanguageTag, str]]
    unmarked_posts: Mapping[str, str]
    """Of posts that exist in another language as well."""
    others: tuple[str, ...] = ()
    """Further patterns of the same posts: README_ja.md beside README.zh-CN.md and README.md."""

    @property
    def paths(self) -> frozenset[str]:
        """Files that have a version in another language."""
        marked = {path for versions in self.marked_posts.values() for path in versions.values()}
        return frozenset(marked | set(self.unmarked_posts.values()))


def detect(
    paths: Iterable[str], samples: Samples, *, languages: Sequence[LanguageTag] = ()
) -> tuple[Detected, ...]:
    """The patterns that ``paths`` follow, those with most files first.

    ``languages`` limits what names may mean; empty for all languages.
    """
    paths = list(paths)
    free = {stem_of(path): path for path in reversed(paths)}
    candidates = [candidate.among(languages) for candidate in find_candidates(paths)]
    found: list[Detected] = []
    taken: set[str] = set()
    for candidate in sorted(candidates, key=lambda c: (-_reach(c, free), c.pattern)):
        detected = _assess(_untaken(candidate, taken), free, samples)
        if detected is not None:
            found.append(detected)
            taken |= detected.paths
            for path in detected.paths:
                free.pop(stem_of(path), None)
    return tuple(_with_others(detected, candidates, taken, samples=samples) for detected in found)


def _with_others(
    detected: Detected, candidates: Iterable[Candidate], taken: set[str], *, samples: Samples
) -> Detected:
    """The reading with further versions of its unmarked posts, which name their language otherwise.

    What readings of their own have taken stays theirs.
    """
    stems = {stem_of(path): path for path in detected.unmarked_posts.values()}
    folder = detected.unmarked.removesuffix(FILE) if detected.unmarked.endswith(FILE) else ""
    for candidate in (one.below(folder) for one in candidates if stems):
        if detected.unmarked not in candidate.unmarked:
            continue
        other = _assess(_untaken(candidate, taken), stems, samples)
        if other is not None and other.unmarked == detected.unmarked:
            taken |= other.paths
            detected = _together(detected, other)
    return detected


def _together(detected: Detected, other: Detected) -> Detected:
    marked = {
        post: {**other.marked_posts.get(post, {}), **detected.marked_posts.get(post, {})}
        for post in {**detected.marked_posts, **other.marked_posts}
    }
    return replace(
        detected,
        languages=tuple(sorted({*detected.languages, *other.languages})),
        marked_posts=marked,
        others=(*detected.others, other.pattern),
    )


def _untaken(candidate: Candidate, taken: set[str]) -> Candidate:
    return candidate.where(lambda _, path: path not in taken) if taken else candidate


def _reach(candidate: Candidate, stems: Mapping[str, str]) -> int:
    """How many files the candidate would bring together at best."""
    unmarked = max((len(_meet(candidate, p, stems)) for p in candidate.unmarked), default=0)
    return unmarked + sum(len(v) for v in candidate.posts.values() if len(v) > 1)


def _meet(candidate: Candidate, unmarked: str, stems: Mapping[str, str]) -> dict[str, str]:
    """Posts of the candidate that exist under the unmarked pattern too, with that path."""
    before, _, after = unmarked.removesuffix(".{ext}").partition("{path}")
    found = {post: stems.get(before + post + after, "") for post in candidate.posts}
    return {
        post: path
        for post, path in found.items()
        if path and path not in candidate.posts[post].values()
    }


def _assess(candidate: Candidate, stems: Mapping[str, str], samples: Samples) -> Detected | None:
    """What of the candidate is believed; None if no two versions meet."""
    unmarked, originals = _originals(candidate, stems, samples)
    kept = _believed(candidate, originals, samples)
    marked = {
        post: versions
        for post, versions in kept.posts.items()
        if len(versions) + (post in originals) > 1
    }
    if not marked:
        return None
    originals = {post: path for post, path in originals.items() if post in marked}
    languages = sorted({tag for versions in marked.values() for tag in versions})
    return Detected(
        candidate.pattern, unmarked if originals else "", tuple(languages), marked, originals
    )


def _originals(
    candidate: Candidate, stems: Mapping[str, str], samples: Samples
) -> tuple[str, dict[str, str]]:
    """The pattern of versions without a language, and these versions; empty if there are none."""
    largest = max((len(posts) for posts in candidate.by_language().values()), default=0)
    meetings = {pattern: _meet(candidate, pattern, stems) for pattern in candidate.unmarked}
    for pattern in sorted(meetings, key=lambda p: -len(meetings[p])):
        found = meetings[pattern]
        if found and len(found) >= _UNMARKED_SHARE * largest:
            return (pattern, found) if not _is_copy(candidate, found, samples) else ("", {})
    return "", {}


def _is_copy(candidate: Candidate, originals: Mapping[str, str], samples: Samples) -> bool:
    """True if the unmarked files are in a language that the same posts have already.

    An English README.md beside ``en/README.md`` and ``ko/README.md`` is no third version.
    """
    language = samples.declared(paths := list(originals.values())) or samples.written(paths)
    if language is None:
        return False
    posts = candidate.posts
    same = [post for post in originals if any(same_writing(tag, language) for tag in posts[post])]
    return 2 * len(same) > len(originals)


def _believed(candidate: Candidate, originals: Mapping[str, str], samples: Samples) -> Candidate:
    """The candidate with those languages only whose names are no chance."""
    clear = {
        tag
        for tag, names in candidate.names.items()
        if candidate.is_expected or not all(is_doubtful(name) for name in names)
    }
    companions = candidate.where(lambda tag, _: tag in clear)
    true = set(clear)
    for tag, posts in candidate.by_language().items():
        if tag in clear:
            continue
        meeting = [post for post in posts if candidate.meets(post, originals)]
        in_company = [post for post in meeting if post in companions.posts]
        if _is_company(in_company, posts):
            true.add(tag)
        elif meeting:
            verdict = samples.confirm(tag, [posts[post] for post in meeting])
            sides = {post: len(companions.posts[post]) + (post in originals) for post in in_company}
            if verdict is None:
                twins = sides.keys() == posts.keys() == companions.posts.keys()
                is_prose = twins and samples.are_prose(list(posts.values()))
                verdict = is_prose or _is_amid(sides, posts)
            if verdict:
                true.add(tag)
    return candidate.where(lambda tag, _: tag in true)


def _is_company(in_company: Sequence[str], posts: Mapping[str, str]) -> bool:
    """True if most of a language's posts are in clearly named ones too: ``it/`` beside ``en/``."""
    return len(in_company) >= max(_ENOUGH_MEETINGS, len(posts) / 2)


def _is_amid(sides: Mapping[str, int], posts: Mapping[str, str]) -> bool:
    """True if each of a language's posts stands beside two more versions, one clearly named.

    For posts too short to be read: ``about.pl.md`` beside ``about.md`` and ``about.de.md``.
    """
    return sides.keys() == posts.keys() and min(sides.values()) >= _ENOUGH_SIDES
