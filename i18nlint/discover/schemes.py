"""Schemes from the configuration: ``patterns`` and ``roots``."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from i18nlint.config.schema import Config
from i18nlint.discover.patterns import compile_pattern
from i18nlint.discover.scheme import Member, Scheme


def configured_schemes(config: Config) -> tuple[Scheme, ...]:
    """A scheme per pattern with ``{lang}``; a pattern without one joins the one before it.

    Versions in other checkouts (``roots``) join the pattern without ``{lang}``. The language of
    such a pattern is the source language; it is None where that has still to be inferred.

    Raises:
        ConfigError: a pattern without ``{lang}`` has no other to belong to.
    """
    schemes: list[list[Member]] = []
    for text in config.patterns:
        member = _member(text, config)
        if schemes and _have_room(schemes[-1], member):
            schemes[-1].append(member)
        else:
            schemes.append([member])
    if config.roots:
        _join_roots(schemes, config)
    for members in schemes:
        _check(members, config)
        members.sort(key=_precision)
    return tuple(Scheme(tuple(members), config.languages) for members in schemes)


def _member(text: str, config: Config) -> Member:
    pattern = compile_pattern(text)
    return Member(pattern, None if pattern.names_language else config.source_language)


def _have_room(members: Sequence[Member], member: Member) -> bool:
    """True if the member is the other half: one pattern with ``{lang}``, one without."""
    return {m.pattern.names_language for m in members} == {not member.pattern.names_language}


def _join_roots(schemes: list[list[Member]], config: Config) -> None:
    roots = [
        Member(compile_pattern(posixpath.normpath(root.path) + "/{path}.{ext}"), root.language)
        for root in config.roots
    ]
    for members in schemes:
        if not any(member.pattern.names_language for member in members):
            members += roots
            return
    schemes.append(roots)


def _precision(member: Member) -> tuple[bool, int]:
    """Members that name their language first, then those in the deepest folder.

    ``{path}.{ext}`` would read the files of ``../docs-ko/`` too.
    """
    return not member.pattern.names_language, -len(member.pattern.folder)


def _check(members: Sequence[Member], config: Config) -> None:
    if len(members) == 1 and not members[0].pattern.names_language:
        from i18nlint.config.complain import config_error  # here: only mistakes need it

        text = members[0].pattern.text
        if text not in config.patterns:
            raise config_error(
                config,
                ("roots",),
                "[[roots]] names one language, and no pattern the others",
                hint='another [[roots]], or patterns such as ["{path}.{ext}"] for the source',
            )
        raise config_error(
            config,
            ("patterns", config.patterns.index(text)),
            f'pattern "{text}" names no language and stands alone',
            hint="add the pattern of the translations, with {lang}",
        )
