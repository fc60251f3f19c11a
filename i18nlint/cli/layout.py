"""``i18nlint layout``: which files were taken for versions of which posts, and why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from i18nlint.cli.parameters import PATH, config_options, format_option, layout_options

if TYPE_CHECKING:
    from i18nlint.model.language import LanguageTag


@click.command()
@click.argument("paths", nargs=-1, type=PATH, metavar="[PATH]...")
@layout_options
@format_option("text", "json")
@config_options
def layout(
    paths: tuple[str, ...],
    source_language: LanguageTag | None,
    languages: tuple[LanguageTag, ...],
    patterns: tuple[str, ...],
    output_format: str,
    config_file: str | None,
    isolated: bool,
) -> None:
    """Show where the versions of posts lie: patterns, languages, source language, groups.

    What was left out is listed with the reason.
    """
    from i18nlint.cli import output
    from i18nlint.cli.beyond import beyond
    from i18nlint.cli.project import open_project
    from i18nlint.report.json import dumps
    from i18nlint.report.layout import layout_json, layout_text

    project = open_project(paths, config_file=config_file, isolated=isolated).with_options(
        source_language=source_language, languages=languages, patterns=patterns
    )
    found = project.discover()
    if output_format == "json":
        output.write_data([dumps(layout_json(found, project.shown_root))], sys.stdout)
    else:
        output.write_lines(layout_text(found, project.shown_root), sys.stdout)
    for sentence in beyond(found):
        click.echo(f"note: {sentence}", err=True)
