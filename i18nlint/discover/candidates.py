"""Every way in which the paths of a tree could be read as languages.

A folder may name one (``docs/ko/x.md``, ``_ko/x.md``), a folder's ending (``docs-ko/x.md``) or
beginning (``ko-docs/x.md``), a file's ending (``x.ko.md``, ``x-ko.md``, ``x_ko.md``), its beginning
(``ko.x.md``, ``ko-x.md``) or a whole file name (``x/ko.md``). `detect` decides which readings are
true.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import field

from i18nlint.config.tags import known_tag
from i18nlint.discover.patterns import composed, split_beginning, split_ending
from i18nlint.discover.scheme import configured_tag
from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

FILE = "{path}.{ext}"
_CONTAINERS = frozenset(
    {"i18n", "l10n", "intl", "lang", "langs", "language", "languages", "locale", "locales"}
    | {"translation", "translations"}
)
"""Folders that hold nothing but translations; the originals lie beside them."""
_ORIGINALS = ("docs/", "content/", "src/", "source/")
_TRANSLATED = lazy_regex(r"translated[_-](\w+)|(\w+)[_-]translat(?:ed|ions)")
_PROJECT_FILES = frozenset({"readme", "contributing", "code_of_conduct", "security", "changelog"})
_PROJECT_FOLDERS = frozenset({".github", "doc", "docs", "readme", "readmes"})
"""Folders in which translations of a project's own files lie."""
_PLUGIN = lazy_regex(
    r"docusaurus-plugin-content-(?P<kind>docs|blog|pages)(?:-(?P<id>[^/]+))?"
    r"(?:/(?P<version>current|version-[^/]+))?(?=/)"
)
"""Docusaurus: ``i18n/fr/docusaurus-plugin-content-docs/current/intro.md``."""


@dataclass(slots=True)
class Candidate:
    """One pattern and what it would read in the tree."""

    pattern: str
    unmarked: tuple[str, ...]
    """Patterns under which versions without a language may lie, likeliest first."""
    posts: dict[str, dict[LanguageTag, str]] = field(default_factory=dict)
    names: dict[LanguageTag, set[str]] = field(default_factory=dict)
    """How the tree spells the languages."""
    is_expected: bool = False
    """True if the configuration lists the languages: none is a chance."""

    def add(self, reading: _Reading, path: str) -> None:
        self.posts.setdefault(reading.post, {}).setdefault(reading.language, path)
        self.names.setdefault(reading.language, set()).add(reading.name)

    def where(self, keep: Callable[[LanguageTag, str], bool]) -> Candidate:
        """The candidate with those versions only that ``keep`` accepts by language and path."""
        posts = {
            post: {tag: path for tag, path in versions.items() if keep(tag, path)}
            for post, versions in self.posts.items()
        }
        kept = {post: versions for post, versions in posts.items() if versions}
        left = {tag for versions in kept.values() for tag in versions}
        names = {tag: names for tag, names in self.names.items() if tag in left}
        return Candidate(self.pattern, self.unmarked, kept, names, self.is_expected)

    def below(self, folder: str) -> Candidate:
        """The candidate as far as its posts lie in a folder, where its pattern names none."""
        if not folder or not self.pattern.startswith("{path}"):
            return self
        found = Candidate(
            folder + self.pattern,
            tuple(folder + pattern for pattern in self.unmarked),
            {
                post.removeprefix(folder): versions
                for post, versions in self.posts.items()
                if post.startswith(folder)
            },
            self.names,
            self.is_expected,
        )
        return found.where(lambda *_: True)

    def among(self, languages: Sequence[LanguageTag]) -> Candidate:
        """The candidate in the configured languages, if there are any: zh-CN as their zh."""
        if not languages:
            return self
        found = Candidate(self.pattern, self.unmarked, is_expected=True)
        for post, versions in self.posts.items():
            for tag, path in versions.items():
                known = configured_tag(tag, languages)
                if known is not None:
                    found.posts.setdefault(post, {}).setdefault(known, path)
                    found.names.setdefault(known, set()).update(self.names[tag])
        return found

    def by_language(self) -> dict[LanguageTag, dict[str, str]]:
        """Paths by language and post."""
        found: dict[LanguageTag, dict[str, str]] = {}
        for post, versions in self.posts.items():
            for tag, path in versions.items():
                found.setdefault(tag, {})[post] = path
        return found

    def meets(self, post: str, originals: Container[str]) -> bool:
        """True if the post has a second version, marked or not."""
        return len(self.posts[post]) > 1 or post in originals


@dataclass(frozen=True, slots=True)
class _Reading:
    pattern: str
    unmarked: tuple[str, ...]
    post: str
    language: LanguageTag
    name: str


def find_candidates(paths: Iterable[str]) -> list[Candidate]:
    """All patterns with ``{lang}`` that at least one path follows, in order of their text."""
    found: dict[str, Candidate] = {}
    stems = frozenset(map(stem_of, paths := list(paths)))
    for path in paths:
        for reading in _readings(path, stems):
            candidate = found.get(reading.pattern)
            if candidate is None:
                candidate = Candidate(reading.pattern, reading.unmarked)
                found[reading.pattern] = candidate
            candidate.add(reading, path)
    return [found[pattern] for pattern in sorted(found)]


def _readings(path: str, stems: Container[str]) -> Iterator[_Reading]:
    *folders, name = stem_of(path).split("/")
    for at, folder in enumerate(folders):
        yield from _folder_readings(folders[:at], folder, [*folders[at + 1 :], name])
    yield from _file_readings(folders, name, stems)


def stem_of(path: str) -> str:
    """The path without its extension, as `composed`."""
    return composed(posixpath.splitext(path)[0])


def _folder_readings(above: Sequence[str], folder: str, below: Sequence[str]) -> Iterator[_Reading]:
    prefix, post = "".join(f"{part}/" for part in above), "/".join(below)
    tag = known_tag(folder)
    if tag is not None:
        plugin = _PLUGIN.match(post)
        if plugin:
            yield _plugin_reading(prefix, folder, tag, post, plugin)
        else:
            unmarked = (prefix + FILE, *_beside(above))
            yield _Reading(f"{prefix}{{lang}}/{FILE}", unmarked, post, tag, folder)
            yield from _named_twice(prefix, folder, tag, post)
    ending = split_ending(folder)
    if ending:
        stem, separator, name = ending
        pattern = f"{prefix}{stem}{separator}{{lang}}/{FILE}"
        yield from _reading(pattern, (f"{prefix}{stem}/{FILE}",), post, name)
    elif beginning := split_beginning(folder):  # ko-docs/x of docs/x
        name, separator, stem = beginning
        pattern = f"{prefix}{{lang}}{separator}{stem}/{FILE}"
        yield from _reading(pattern, (f"{prefix}{stem}/{FILE}",), post, name)
    elif folder.startswith("_"):  # a collection of Jekyll's
        yield from _reading(f"{prefix}_{{lang}}/{FILE}", (), post, folder[1:])


def _named_twice(prefix: str, folder: str, tag: LanguageTag, post: str) -> Iterator[_Reading]:
    """``content/de/tea.de.md``: the file says once more what its folder says."""
    ending = split_ending(post)
    if ending and ending[2] == folder:
        pattern = f"{prefix}{{lang}}/{{path}}{ending[1]}{{lang}}.{{ext}}"
        yield _Reading(pattern, (), ending[0], tag, folder)


def _beside(above: Sequence[str]) -> tuple[str, ...]:
    """Where originals lie if the folders above hold translations: ``docs/i18n/ko/x`` of docs/x.

    ``i18n/ko/x`` may be of ``docs/x`` as well, and ``translated_docs/ko/x`` is. The original of
    ``docs/ko/README.md`` is the project's own, and that of ``docs/i18n/ko/README.md`` may be.
    """
    if not above:
        return ()
    site = "".join(f"{part}/" for part in above[:-1])
    if above[-1].lower() in _PROJECT_FOLDERS:  # docs/readme/README.es.md of README.md
        is_nested = len(above) > 1 and above[-2].lower() in _PROJECT_FOLDERS
        return (site + FILE, *(_beside(above[:-1]) if is_nested else ()))
    if above[-1].lower() in _CONTAINERS:
        is_project = len(above) > 1 and above[-2].lower() in _PROJECT_FOLDERS
        project = _beside(above[:-1]) if is_project else ()
        return (*(f"{site}{place}{FILE}" for place in ("", *_ORIGINALS)), *project)
    translated = _TRANSLATED.fullmatch(above[-1])
    return (f"{site}{translated[1] or translated[2]}/{FILE}",) if translated else ()


def _plugin_reading(
    prefix: str, folder: str, tag: LanguageTag, post: str, plugin: re.Match[str]
) -> _Reading:
    inner = plugin.group()
    site = prefix.rstrip("/").rpartition("/")[0]
    places = _plugin_places(plugin["kind"], plugin["id"] or "", plugin["version"] or "current")
    # website/i18n has its originals in website/docs or, in many repositories, in docs beside it.
    folders = dict.fromkeys(
        posixpath.normpath(posixpath.join(base, place))
        for base in (site, posixpath.dirname(site))
        for place in places
    )
    pattern = f"{prefix}{{lang}}/{inner}/{FILE}"
    unmarked = tuple(f"{place}/{FILE}" for place in folders)
    return _Reading(pattern, unmarked, post[len(inner) + 1 :], tag, folder)


def _plugin_places(kind: str, identifier: str, version: str) -> tuple[str, ...]:
    if version != "current":
        return (
            f"{identifier}_versioned_docs/{version}" if identifier else f"versioned_docs/{version}",
        )
    if identifier:
        return (identifier, f"{kind}-{identifier}", f"{kind}/{identifier}")
    return {"docs": ("docs",), "blog": ("blog",), "pages": ("src/pages",)}[kind]


def _file_readings(folders: Sequence[str], name: str, stems: Container[str]) -> Iterator[_Reading]:
    prefix = "".join(f"{part}/" for part in folders)
    ending = split_ending(name)
    if ending:
        stem, separator, language = ending
        file = f"{{path}}{separator}{{lang}}.{{ext}}"
        if _is_of_above(folders, stem, stems):
            yield from _of_above(folders, ending)
        else:
            yield from _reading(file, (FILE,), prefix + stem, language)
        above = () if prefix + stem in stems else _above(folders, stem)
        if above:  # docs/README.de.md of README.md, where no docs/README.md lies beside it
            yield from _reading(prefix + file, above, stem, language)
    if folders:
        yield from _reading("{path}/{lang}.{ext}", (), prefix.rstrip("/"), name)
    yield from _beginnings(prefix, name)


def _is_of_above(folders: Sequence[str], stem: str, stems: Container[str]) -> bool:
    """True of ``1-tea/translations/README.es.md`` if there is ``1-tea/README.md``.

    To read such files without their originals would explain as many.
    """
    is_inside = len(folders) > 1 and folders[-1].lower() in _CONTAINERS
    return is_inside and "/".join((*folders[:-1], stem)) in stems


def _of_above(folders: Sequence[str], ending: tuple[str, str, str]) -> Iterator[_Reading]:
    """A course has such a folder in each of its lessons: the post is the lesson."""
    stem, separator, language = ending
    pattern = f"{{path}}/{folders[-1]}/{stem}{separator}{{lang}}.{{ext}}"
    yield from _reading(pattern, (f"{{path}}/{stem}.{{ext}}",), "/".join(folders[:-1]), language)


def _beginnings(prefix: str, name: str) -> Iterator[_Reading]:
    """``posts/ko.tea.md`` and ``tea/ko.post.md``.

    An unmarked ``tea.md`` is no version of these: ``to-string.md`` stands beside ``string.md``.
    """
    beginning = split_beginning(name)
    if beginning:
        language, separator, stem = beginning
        yield from _reading(f"{prefix}{{lang}}{separator}{FILE}", (), stem, language)
        if prefix:
            file = f"{{path}}/{{lang}}{separator}{stem}.{{ext}}"
            yield from _reading(file, (), prefix.rstrip("/"), language)


def _above(folders: Sequence[str], stem: str) -> tuple[str, ...]:
    """Where the original of a translated file lies: README.md of ``docs/README.ja.md``."""
    if folders and folders[-1].lower() in _PROJECT_FOLDERS and stem.lower() not in _PROJECT_FILES:
        return ()
    return _beside(folders)


def _reading(pattern: str, unmarked: tuple[str, ...], post: str, name: str) -> Iterator[_Reading]:
    tag = known_tag(name)
    if tag is not None:
        yield _Reading(pattern, unmarked, post, tag, name)
