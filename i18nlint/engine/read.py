"""discover -> parse -> facts: a group's files become versions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from i18nlint.engine.crash import CrashLog
from i18nlint.facts.document import extract
from i18nlint.judge import Case
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import SourceText, Span
from i18nlint.parse.document import parse_document

Reader = Callable[[str], bytes]
"""From a path, relative to the root, to the file's content. Can be sent to another process."""


@dataclass(frozen=True, slots=True)
class FileReader:
    """Reads what lies on disk."""

    root: Path

    def __call__(self, path: str) -> bytes:
        return (self.root / path).read_bytes()


@dataclass(frozen=True, slots=True)
class Post:
    """A group, read."""

    group: TranslationGroup
    source: Version | None
    targets: tuple[Version, ...]
    unread: tuple[Case, ...] = ()
    """One for each file that could not be read."""
    has_file: Callable[[str], bool] | None = None
    """Whether there is a file that a link of the post may name."""

    @property
    def versions(self) -> tuple[Version, ...]:
        """Every version there is, the source first."""
        return (self.source, *self.targets) if self.source else self.targets


def read_post(group: TranslationGroup, read: Reader, crashes: CrashLog) -> Post:
    """The versions that could be read and parsed; the others are noted."""
    versions: dict[LanguageTag, Version] = {}
    unread: list[Case] = []
    for language, path in sorted(group.versions.items()):
        try:
            data = read(path)
        except OSError as error:
            unread.append(_unreadable(path, language, error))
            continue
        with crashes.guard("parse", path):
            document = parse_document(path, data, language)
            versions[language] = Version(document, extract(document))
    source = versions.pop(group.source, None)
    has_file = partial(_has_file, read)
    return Post(group, source, tuple(versions.values()), tuple(unread), has_file)


def _has_file(read: Reader, path: str) -> bool:
    try:
        read(path)
    except OSError:
        return False
    return True


def _unreadable(path: str, language: LanguageTag, error: OSError) -> Case:
    message = f"the file cannot be read: {error.strerror or error}"
    finding = Finding(
        "unreadable-file", message, target=Label(Span(0, 0)), score=1.0, scale=Scale.DOCUMENT
    )
    return Case((finding,), SourceText(path, ""), language)
