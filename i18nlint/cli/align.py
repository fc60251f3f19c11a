"""``i18nlint align``: two versions of a post side by side, as the checks see them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from i18nlint.cli.parameters import PATH, color_option, config_options, format_option, languages

if TYPE_CHECKING:
    from i18nlint.cli.project import Project
    from i18nlint.model.alignment import Bitext
    from i18nlint.model.language import LanguageTag


@click.command()
@click.argument("file", type=PATH)
@click.argument("other", type=PATH, required=False)
@click.option(
    "--languages",
    "tags",
    type=languages,
    default="",
    metavar="TAGS",
    help="Languages of FILE and OTHER, as in 'ko,zh', where their paths do not say.",
)
@format_option("text", "json")
@config_options
@color_option
def align(
    file: str,
    other: str | None,
    tags: tuple[LanguageTag, ...],
    output_format: str,
    config_file: str | None,
    isolated: bool,
    color: str,
) -> None:
    """Show the alignment of FILE, the source, and OTHER, its translation.

    With FILE alone: of the post's source and FILE, or of FILE and every translation if it is the
    source itself. Each line says what was paired, how surely and on what evidence.
    """
    from i18nlint.cli import output
    from i18nlint.cli.project import open_project

    names = [file, other] if other else [file]
    if tags and len(tags) != 2:
        raise click.UsageError("--languages names two: that of FILE and that of OTHER")
    if tags and not other:
        raise click.UsageError("--languages needs OTHER; the layout says those of a post")
    project = open_project(names, config_file=config_file, isolated=isolated)
    bitexts = _bitexts(project, tags)
    if output_format == "json":
        from i18nlint.report.alignment_json import bitext_json
        from i18nlint.report.json import dumps

        data = {"version": 1, "pairs": [bitext_json(bitext) for bitext in bitexts]}
        output.write_data([dumps(data)], sys.stdout)
        return
    output.write_lines(_text(bitexts, color), sys.stdout)


def _text(bitexts: Iterator[Bitext], color: str) -> Iterator[str]:
    from i18nlint.cli import output
    from i18nlint.report.alignment import render_bitext

    style = output.style_for(sys.stdout, color)
    for number, bitext in enumerate(bitexts):
        if number:
            yield ""
        yield from render_bitext(bitext, style)


def _bitexts(project: Project, tags: tuple[LanguageTag, ...]) -> Iterator[Bitext]:
    from i18nlint.align import align_versions
    from i18nlint.align.evidence import explain
    from i18nlint.cli.versions import read_version

    for paths in _pairs(project):
        source, target = (
            read_version(project, path, tag, option="--languages")
            for path, tag in zip(paths, tags or (None, None), strict=True)
        )
        yield explain(align_versions(source, target))


def _pairs(project: Project) -> Iterator[tuple[Path, Path]]:
    """Source and target: the two files given, or those of the file's group."""
    from i18nlint.cli.versions import group_of
    from i18nlint.errors import UsageError

    if len(project.paths) == 2:
        yield project.paths[0], project.paths[1]
        return
    name = project.relative(project.paths[0])
    group = group_of(project, name)
    if group is None and project.paths[0].is_dir():
        raise UsageError(f"{name} is a folder; name a file of it")
    if group is None:
        hint = "name the other version too: i18nlint align FILE OTHER"
        raise UsageError(f"{name} has no version in another language", hint=hint)
    source = group.versions[group.source]
    for tag in group.targets:
        if name in (source, group.versions[tag]):
            yield project.root / source, project.root / group.versions[tag]
