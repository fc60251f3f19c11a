"""Which language the others follow: configured, or inferred with the reason said."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from i18nlint.config.schema import Config
from i18nlint.config.tags import is_doubtful, known_tag, same_writing
from i18nlint.discover.evidence import spell
from i18nlint.discover.samples import Samples, spread
from i18nlint.discover.scheme import configured_tag
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.language import LanguageTag

if TYPE_CHECKING:
    from pathlib import Path

    from i18nlint.discover.hints import Hint

_ENGLISH = LanguageTag("en")
_UNKNOWN = LanguageTag("und")
_LEAD = 1.05
"""A language with a twentieth more posts than any other, three at least, is where posts begin."""
_SAMPLED = 12


@dataclass(frozen=True, slots=True)
class Source:
    """A source language with the sentence that says why."""

    language: LanguageTag
    why: str
    by_default: bool = False
    """True if nothing speaks for it."""


@dataclass(frozen=True, slots=True)
class Posts:
    """What is known of a site when its source language is sought."""

    folder: str
    """Where its posts lie, for configurations near them."""
    paths: Mapping[LanguageTag, Sequence[str]]
    """Posts of each language that have a version in another."""


def unmarked_source(
    config: Config, samples: Samples, folder: str, paths: Sequence[str], *, taken: set[LanguageTag]
) -> Source:
    """The language of files that name none; it is the source language of their site.

    ``taken`` are languages that the same posts have already, in files that name them.
    """
    for source in _unmarked_readings(config, samples, folder, paths):
        if not any(same_writing(source.language, tag) for tag in taken):
            return source
    if _ENGLISH not in taken:
        return _guessed(_ENGLISH, "guessed for files without a language")
    return Source(_UNKNOWN, "source language unknown: set source-language", by_default=True)


def followed(config: Config, unmarked: Source, languages: Sequence[LanguageTag]) -> Source:
    """What the others follow: the unmarked files, or the configured one of the ``languages``."""
    asked = config.source_language and configured_tag(config.source_language, languages)
    return _configured(asked) if asked else unmarked


def _unmarked_readings(
    config: Config, samples: Samples, folder: str, paths: Sequence[str]
) -> Iterator[Source]:
    if config.source_language:
        yield _configured(config.source_language)
    declared = samples.declared(paths)
    if declared:
        yield _because(declared, "frontmatter of files without a language")
    written = samples.written(paths)
    named = _folder_language(paths)
    if named and (written is None or written.language == named.language):
        yield _because(named, "the folder is named like it")
    for hint in _default_languages(samples.root, folder):
        # A theme's `locale: en-US` is left at its default on many a Korean blog.
        if written is None or written.language == hint.language.language:
            yield _hinted(hint)
    if written:
        yield _because(written, "files without a language read like it, guessed")


def _folder_language(paths: Sequence[str]) -> LanguageTag | None:
    """That of ``content/de/posts``, if all of them lie in it: the innermost."""
    common = posixpath.commonpath([posixpath.dirname(path) for path in paths]) if paths else ""
    names = (name for name in reversed(common.split("/")) if not is_doubtful(name))
    return next((tag for name in names if (tag := known_tag(name))), None)


def _configured(language: LanguageTag) -> Source:
    return _because(language, "configured")


def _hinted(hint: Hint) -> Source:
    return _because(hint.language, str(hint))


def _because(language: LanguageTag, reason: str) -> Source:
    return Source(language, f"source language {language}: {reason}")


def _guessed(language: LanguageTag, reason: str) -> Source:
    """What is taken where nothing speaks for any language."""
    return replace(_because(language, reason), by_default=True)


def infer_source(config: Config, samples: Samples, posts: Posts) -> Source:
    """The source language of a site whose files all name their languages."""
    languages = tuple(sorted(posts.paths))
    for source in _readings(config, samples, posts, languages):
        near = configured_tag(source.language, languages)
        if near is not None:
            return replace(source, language=near)
    return _fallback(languages)


def early_source(config: Config, samples: Samples, folder: str) -> Source | None:
    """What configuration alone says: enough for a run on one post, which sees no other.

    A generator's default is believed if it is among the configured languages; without such a list
    the posts have to be seen first.
    """
    for source in _said(config, samples, folder):
        known = config.source_language or configured_tag(source.language, config.languages)
        if known is not None:
            return Source(known, source.why)
    return None


def _said(config: Config, samples: Samples, folder: str) -> Iterator[Source]:
    if config.source_language:
        yield _configured(config.source_language)
    for hint in _default_languages(samples.root, folder):
        yield _hinted(hint)
    if config.languages:
        first = config.languages[0]
        yield _because(first, "the first of the configured languages")


def _default_languages(root: Path, folder: str) -> Iterator[Hint]:
    from i18nlint.discover.hints import default_languages  # here: a configured source needs none

    yield from default_languages(root, folder)


def _readings(
    config: Config, samples: Samples, posts: Posts, languages: Sequence[LanguageTag]
) -> Iterator[Source]:
    yield from _said(config, samples, posts.folder)
    yield from _most_complete(posts.paths)
    yield from _named(samples, posts)
    yield from _listed_first(samples, posts, languages)
    readme = samples.written(["README.md"])
    if readme and readme != _ENGLISH:
        yield _because(readme, "README.md reads like it, guessed")


def _most_complete(paths: Mapping[LanguageTag, Sequence[str]]) -> Iterator[Source]:
    counts = Counter({tag: len(found) for tag, found in paths.items()})
    (best, most), *others = counts.most_common()
    second = others[0][1] if others else 0
    if most >= max(_LEAD * second, second + 3):
        others_have = f"no other language has more than {spell(second)}"
        yield _because(best, f"{spell(most)} posts, {others_have}, guessed")


def _named(samples: Samples, posts: Posts) -> Iterator[Source]:
    """The language that names the posts; English names are given everywhere, and say nothing."""
    from i18nlint.discover.naming import naming_language  # here: most sites are configured

    found = naming_language(samples, posts.paths)
    if found is not None and found.language != "en":
        yield _because(found, "posts are named in it, guessed")


def _listed_first(
    samples: Samples, posts: Posts, languages: Sequence[LanguageTag]
) -> Iterator[Source]:
    """An order that is not the alphabet's was chosen by somebody; it begins at home."""
    if len(languages) < 3:
        return
    from i18nlint.discover.hints import listing_files

    every = sorted(path for paths in posts.paths.values() for path in paths)
    for what, paths in (
        ("configuration files list", listing_files(samples.root, posts.folder)),
        ("posts list", spread(every, _SAMPLED)),
    ):
        order = samples.listing_order(paths, languages)
        if order and list(order) != sorted(order):
            listed = ", ".join(str(tag) for tag in order)
            yield _because(order[0], f"{what} the languages as {listed}, guessed")


def _fallback(languages: Sequence[LanguageTag]) -> Source:
    english = configured_tag(_ENGLISH, languages)
    if english:
        return _guessed(english, "nothing speaks for another, guessed")
    return _guessed(languages[0], "the first by name, guessed; set source-language")
