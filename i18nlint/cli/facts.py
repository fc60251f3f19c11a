"""``i18nlint facts``: what a file, or each line of the input, says in numbers and links."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from i18nlint.cli.parameters import PATH, config_options, format_option, language

if TYPE_CHECKING:
    from i18nlint.model.language import LanguageTag


@click.command()
@click.argument("file", type=PATH)
@click.option("--language", "tag", type=language, metavar="TAG", help="Language of the text.")
@click.option("--lines", is_flag=True, help="One JSON object for each line of FILE.")
@format_option("text", "json")
@config_options
def facts(
    file: str,
    tag: LanguageTag | None,
    lines: bool,
    output_format: str,
    config_file: str | None,
    isolated: bool,
) -> None:
    """Show the facts in FILE: numbers, dates, links, code, with line and column.

    With --lines each line of FILE (- for standard input) is a text of its own, in the language
    of --language, and one JSON object is printed for it.
    """
    from i18nlint.cli import output

    if lines:
        output.write_data(_lines(file, tag), sys.stdout)
        return
    if file == "-":
        raise click.UsageError("standard input is read with --lines")
    from i18nlint.cli.project import open_project
    from i18nlint.cli.versions import read_version
    from i18nlint.report.facts import fact_table, facts_json

    project = open_project([file], config_file=config_file, isolated=isolated)
    version = read_version(project, project.paths[0], tag, option="--language")
    if output_format == "json":
        output.write_data([facts_json(version)], sys.stdout)
    else:
        output.write_lines(fact_table(version), sys.stdout)


def _lines(file: str, tag: LanguageTag | None) -> Iterator[str]:
    from i18nlint.facts.numbers import extract_numbers
    from i18nlint.report.facts import line_json

    if tag is None:
        raise click.UsageError("--lines needs --language TAG")
    for number, text in enumerate(_read_lines(file), 1):
        yield line_json(number, extract_numbers(text, tag))


def _read_lines(file: str) -> Iterator[str]:
    """Lines of a file or of standard input, in UTF-8, ended by a newline and nothing else."""
    from i18nlint.errors import UsageError

    try:
        source = click.open_file(file, "rb")
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", path=file) from error
    with source as stream:
        for number, line in enumerate(stream, 1):
            try:
                yield line.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError as error:
                raise UsageError("not valid UTF-8", path=file, line=number) from error
