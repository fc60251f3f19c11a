"""Options that several commands share, and how their values are spelt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:  # help needs no values
    from i18nlint.model.finding import Severity
    from i18nlint.model.language import LanguageTag

Command = TypeVar("Command", bound=Callable[..., Any])
PATH = click.Path(path_type=str, readable=False)
"""Nobody may read it? That is a finding of the post where it is one, whoever names it."""


def language(text: str) -> LanguageTag:
    """The BCP 47 tag that the option's value spells; a country or a name in full is none."""
    from i18nlint.config.tags import parse_tag

    try:
        return parse_tag(text.strip())
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def languages(text: str) -> tuple[LanguageTag, ...]:
    """Tags separated by commas."""
    return tuple(language(part) for part in names(text))


def names(text: str) -> tuple[str, ...]:
    """Words separated by commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def rule_names(text: str) -> tuple[str, ...]:
    """The same, at least one: an empty variable of a script would select all rules."""
    found = names(text)
    if not found:
        raise click.BadParameter("names no rule")
    return found


def rule_level(text: str) -> tuple[str, Severity]:
    """``RULE=LEVEL``."""
    from i18nlint.model.finding import Severity

    rule, _, level = text.partition("=")
    if not rule or level not in set(Severity):
        levels = ", ".join(Severity)
        raise click.BadParameter(f"{text!r} is not RULE=LEVEL, with a level of {levels}")
    return rule, Severity(level)


def config_options(command: Command) -> Command:
    """``--config`` and ``--isolated``."""
    command = click.option(
        "--isolated", is_flag=True, help="Read no configuration file; use the defaults."
    )(command)
    return click.option(
        "--config",
        "config_file",
        type=PATH,
        metavar="FILE",
        help="Configuration to use instead of the nearest i18nlint.toml or pyproject.toml.",
    )(command)


def layout_options(command: Command) -> Command:
    """Options that say where the versions of a post are."""
    command = click.option(
        "--pattern",
        "patterns",
        multiple=True,
        metavar="PATTERN",
        help="Where versions lie, as in 'docs/{lang}/{path}.{ext}'. Can be given several times.",
    )(command)
    command = click.option(
        "--languages",
        type=languages,
        metavar="TAGS",
        help="Only these languages, as in 'ko,ja,en'.",
    )(command)
    return click.option(
        "--source-language",
        type=language,
        metavar="TAG",
        help="The language that the others follow.",
    )(command)


def color_option(command: Command) -> Command:
    """``--color``."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="When to use colours; auto honours NO_COLOR and FORCE_COLOR.",
    )(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """``--output-format`` with these formats; the first is the default."""
    return click.option(
        "--output-format",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="How to print the result.",
    )
