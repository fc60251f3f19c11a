"""Names of languages as folders, files and configuration write them; data in ``tags.toml``.

Stands below everything that reads a language's name from outside: configuration and discovery.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from i18nlint.config.plain_toml import read_toml
from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag


@dataclass(frozen=True, slots=True)
class TagNames:
    """The names of ``tags.toml``, folded to lower case with ``-`` for ``_``."""

    codes: frozenset[str]
    scripts: frozenset[str]
    regions: frozenset[str]
    doubtful: frozenset[str]
    aliases: Mapping[str, str]
    """Tags as spelled: most are never asked for."""


@cache
def tag_names() -> TagNames:
    """All names that stand for languages."""
    data = read_toml(Path(__file__).with_name("tags.toml").read_text("utf-8"))
    return TagNames(
        codes=frozenset(data["codes"].split()),
        scripts=frozenset(data["scripts"].lower().split()),
        regions=frozenset(data["regions"].lower().split()),
        doubtful=frozenset(data["doubtful"].split()),
        aliases=data["aliases"],
    )


def fold(name: str) -> str:
    return name.lower().replace("_", "-")


@cache
def known_tag(name: str) -> LanguageTag | None:
    """The language that ``name`` stands for, an alias included; None if it names none."""
    folded = fold(name)
    return meant_by(folded) or _registered(folded, tag_names())


def _registered(folded: str, names: TagNames) -> LanguageTag | None:
    try:
        tag = LanguageTag.parse(folded)
    except ValueError:
        return None
    if tag.language not in names.codes:
        return None
    known_script = not tag.script or tag.script.lower() in names.scripts
    known_region = not tag.region or tag.region.lower() in names.regions
    return tag if known_script and known_region else None


def is_doubtful(name: str) -> bool:
    """True if ``name`` is a word or an abbreviation as often as a language: ``id``, ``it``.

    Names in full are: ``courses/french/`` teaches French, in English.
    """
    folded = fold(name)
    names = tag_names()
    return folded in names.doubtful or (
        folded in names.aliases and folded.isalpha() and len(folded) > 3
    )


def meant_by(text: str) -> LanguageTag | None:
    """The language whose alias ``text`` is: ja for jp, ko for Korean."""
    spelled = tag_names().aliases.get(fold(text))
    return LanguageTag.parse(spelled) if spelled is not None else None


_TAGS = "ko, zh-TW or pt-BR"


def parse_tag(text: str) -> LanguageTag:
    """The tag that ``text`` spells in a configuration: no aliases there.

    Raises:
        ValueError: no such language; the message says what may have been meant.
    """
    if meant := meant_by(text):
        raise ValueError(f'"{text}" is not the tag of a language; did you mean "{meant}"?')
    tag = _registered(fold(text), tag_names())
    if tag is None:
        raise ValueError(f'unknown language tag "{text}"; tags are written like {_TAGS}')
    return tag


def _script_said(tag: LanguageTag) -> str:
    """The script that the tag names, or that its region writes; empty where it may be any."""
    return tag.script or (tag.likely_script if tag.region else "")


def same_language(left: LanguageTag, right: LanguageTag) -> bool:
    """True if the tags agree as far as both are precise: zh and zh-CN, not zh-CN and zh-Hant."""
    if left.language != right.language:
        return False
    one, other = _script_said(left), _script_said(right)
    scripts = not one or not other or one == other
    regions = not left.region or not right.region or left.region == right.region
    return scripts and regions


def same_writing(left: LanguageTag, right: LanguageTag) -> bool:
    """True of pt and pt-BR; Chinese has traditional and simplified characters."""
    return same_language(left, right) and left.likely_script == right.likely_script
