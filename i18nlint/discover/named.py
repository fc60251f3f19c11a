"""Posts whose frontmatter says which belong together: Jekyll's ``ref``, Eleventy's and Hugo's
``translationKey``, beside ``lang`` or in a file or folder that is named like a language.

Asked last, of files that no path brings together, and only where a few of them say so.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from i18nlint.config.schema import Config
from i18nlint.config.tags import is_doubtful, known_tag
from i18nlint.discover.candidates import stem_of
from i18nlint.discover.patterns import split_ending
from i18nlint.discover.samples import Samples, spread
from i18nlint.discover.scheme import are_siblings, choose_source, config_order, configured_tag
from i18nlint.discover.source import Posts, infer_source
from i18nlint.model.dataclass import dataclass
from i18nlint.model.group import Site, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_ASKED = 24
"""Files that are looked into before all are."""
_MATTER = lazy_regex(r"\A(---|\+\+\+)\n(?P<fields>.*?\n)\1\s*\n", re.DOTALL)
_HEAD = lazy_regex(r"\A(?=(?:[\w-]+:.*\n)*?(?i:title):)(?P<fields>(?:[\w-]+:.*\n)+)\s*\n")
"""Of MultiMarkdown, in which versions of a post share their slug (Pelican)."""
_LANGUAGE = lazy_regex(r"(?mi)^(?:lang|language|locale)\s*[:=]\s*[\"']?(?P<tag>[\w-]+)")
_OF_TRANSLATIONS = ("translation", "lang")
"""How a name begins that stands for nothing else: ``ref`` alone may be a branch of git."""
_KEY = lazy_regex(
    r"(?mi)^(?P<name>(?:lang[-_]?)?ref|(?:translation|i18n)[-_]?(?:key|id)|page[-_]?id)\s*[:=]\s*"
    r"[\"']?(?P<key>[^\"'\n#]+)"
)
_SLUG = lazy_regex(r"(?mi)^(?P<name>slug)\s*:\s*(?P<key>.+)")


@dataclass(frozen=True, slots=True)
class _Named:
    path: str
    language: LanguageTag
    name: str
    """Of the field: ``ref``."""
    key: str


def named_site(paths: Sequence[str], config: Config, samples: Samples) -> Site | None:
    """The site of posts that name their key; None if no two of different languages share one."""
    if not any(_named(path, config, samples) for path in spread(paths, _ASKED)):
        return None
    found = [one for path in paths if (one := _named(path, config, samples))]
    posts = {key: versions for key, versions in _by_key(found) if len(versions) > 1}
    if not posts:
        return None
    folder = posixpath.commonpath([posixpath.dirname(one.path) for one in found])
    by_language: dict[LanguageTag, list[str]] = {}
    for versions in posts.values():
        for language, path in versions.items():
            by_language.setdefault(language, []).append(path)
    source = infer_source(config, samples, Posts(folder, by_language))
    order = (source.language, *config_order(config))
    groups = [
        TranslationGroup(
            posixpath.join(folder, key),
            choose_source(versions, order),
            versions,
            of_siblings=are_siblings(versions, order),
        )
        for key, versions in sorted(posts.items())
    ]
    return Site(
        pattern=posixpath.join(folder, "{path}.{ext}"),
        detected=True,
        source_language=source.language,
        languages=tuple(sorted(by_language)),
        evidence=(f"frontmatter names, in {found[0].name}, the post of each file", source.why),
        groups=tuple(groups),
    )


def reached(
    groups: Sequence[TranslationGroup], free: Sequence[str], config: Config, samples: Samples
) -> list[TranslationGroup]:
    """Groups of a path whose key a file in one more language names, under a path of its own.

    ``en/visit.md`` and ``bn/visit.md`` with ``nl/bezoek.md``, which all say ``ref: visit``.
    """
    if not groups or not any(_named(path, config, samples) for path in spread(free, _ASKED)):
        return []
    lone: dict[str, set[LanguageTag]] = {}
    for one in (_named(path, config, samples) for path in free):
        if one is not None:
            lone.setdefault(one.key, set()).add(one.language)
    return [
        group
        for group in groups
        if (key := _shared_key(group, config, samples)) in lone
        and lone[key] - group.versions.keys()
    ]


def _shared_key(group: TranslationGroup, config: Config, samples: Samples) -> str:
    """The key that all versions name, each in the language it was taken for; empty if none."""
    named = {tag: _named(path, config, samples) for tag, path in group.versions.items()}
    keys = {one.key if one and one.language == tag else "" for tag, one in named.items()}
    return keys.pop() if len(keys) == 1 else ""


def _by_key(found: Sequence[_Named]) -> Iterator[tuple[str, dict[LanguageTag, str]]]:
    """Versions by key; the first file of a language by its path."""
    posts: dict[str, dict[LanguageTag, str]] = {}
    for one in found:
        posts.setdefault(one.key, {}).setdefault(one.language, one.path)
    yield from posts.items()


def _named(path: str, config: Config, samples: Samples) -> _Named | None:
    matter, key = _matter(samples.read(path))
    if matter is None or key is None:
        return None
    language = _LANGUAGE.search(matter["fields"])
    tag = known_tag(language["tag"]) if language else None
    if tag is None and key["name"].lower().startswith(_OF_TRANSLATIONS):
        tag = _language_of(path)
    if tag is not None and config.languages:
        tag = configured_tag(tag, config.languages)
    return _Named(path, tag, key["name"], key["key"].strip().strip("/")) if tag else None


def _matter(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What stands at the head of a post, and the key in it."""
    matter = _MATTER.match(text)
    if matter is not None:
        return matter, _KEY.search(matter["fields"])
    head = _HEAD.match(text)
    return head, _SLUG.search(head["fields"]) if head else None


def _language_of(path: str) -> LanguageTag | None:
    """What the file's ending says, or one of its folders, the least doubtful first:
    ``content/installer.fr.md``, ``content/fr/it/installer.md``."""
    *folders, name = stem_of(path).split("/")
    ending = split_ending(name)
    if ending and ending[1] == ".":
        return known_tag(ending[2])
    tags = (known_tag(folder) for folder in sorted(folders, key=is_doubtful))
    return next((tag for tag in tags if tag), None)
