"""Single files for `facts` and `align`: their language, their parsed and extracted version."""

from __future__ import annotations

from pathlib import Path

from i18nlint.cli.project import Project
from i18nlint.config.tags import known_tag
from i18nlint.errors import UsageError
from i18nlint.model.alignment import Version
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag


def read_version(
    project: Project, path: Path, language: LanguageTag | None, *, option: str
) -> Version:
    """The file, parsed, with its facts; its language is that of its group if none is given.

    ``option`` is how the command line would say it.

    Raises:
        UsageError: the file cannot be read, or nothing says its language.
    """
    from i18nlint.facts.document import extract
    from i18nlint.parse.document import parse_document

    name = project.relative(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", path=str(path)) from error
    tag = language or language_of(project, path, option=option)
    document = parse_document(name, data, tag)
    return Version(document, extract(document))


def group_of(project: Project, name: str) -> TranslationGroup | None:
    """The post that the file is a version of."""
    for group in project.discover().groups:
        if name in group.versions.values():
            return group
    return None


def language_of(project: Project, path: Path, *, option: str) -> LanguageTag:
    """The language that the layout gives the file, else the one its path names.

    Raises:
        UsageError: neither does.
    """
    name = project.relative(path)
    group = group_of(project, name)
    if group:
        return next(tag for tag, version in group.versions.items() if version == name)
    named = _named(name) or known_tag(path.parent.name)
    if named:
        return named
    hint = f"the path has neither a folder nor a suffix like ko, zh-TW or pt_BR; use {option}"
    raise UsageError(f"the language of {name} is unknown", hint=hint)


def _named(name: str) -> LanguageTag | None:
    """The language of the nearest suffix or folder that is a known tag, else of the whole name."""
    path = Path(name)
    stem, *suffixes = path.name.split(".")
    parts = [*suffixes[:-1], *reversed(path.parts[:-1]), stem]
    return next((tag for part in parts if (tag := known_tag(part))), None)
