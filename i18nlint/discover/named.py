"""Posts whose frontmatter says which belong together: Jekyll's ``ref``, Eleventy's and Hugo's
``translationKey``, beside ``lang``.

Asked last, of files that no path brings together, and only where a few of them say so.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from i18nlint.config.schema import Config
from i18nlint.config.tags import known_tag
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
_LANGUAGE = lazy_regex(r"(?m)^(?:lang|language|locale)\s*[:=]\s*[\"']?(?P<tag>[\w-]+)")
_KEY = lazy_regex(
    r"(?mi)^(?P<name>(?:lang[-_]?)?ref|translation[-_]?(?:key|id)|page[-_]?id)\s*[:=]\s*"
    r"[\"']?(?P<key>[^\"'\n#]+)"
)


@dataclass(frozen=True, slots=True)
class _Named:
    path: str
    language: LanguageTag
    name: str
    """Of the field: ``ref``."""
    key: str


def named_site(paths: Sequence[str], config: Config, samples: Samples) -> Site | None:
    """The site of posts that name their language and their key; None if no two share one."""
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
        evidence=(f"frontmatter names a language and, in {found[0].name}, its post", source.why),
        groups=tuple(groups),
    )


def _by_key(found: Sequence[_Named]) -> Iterator[tuple[str, dict[LanguageTag, str]]]:
    """Versions by key; the first file of a language by its path."""
    posts: dict[str, dict[LanguageTag, str]] = {}
    for one in found:
        posts.setdefault(one.key, {}).setdefault(one.language, one.path)
    yield from posts.items()


def _named(path: str, config: Config, samples: Samples) -> _Named | None:
    matter = _MATTER.match(samples.read(path))
    language = _LANGUAGE.search(matter["fields"]) if matter else None
    key = _KEY.search(matter["fields"]) if matter else None
    tag = known_tag(language["tag"]) if language else None
    if tag is not None and config.languages:
        tag = configured_tag(tag, config.languages)
    if tag is None or key is None:
        return None
    return _Named(path, tag, key["name"], key["key"].strip().strip("/"))
