"""Where a report goes, and how it may look there."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from i18nlint.errors import UsageError
from i18nlint.report.style import ASCII, COLOR, PLAIN, UNICODE, Glyphs, Palette, Style

NARROWEST = 40
WITHOUT_TERMINAL = 120
"""Cells for logs and files: wide enough for two columns, narrow enough for a web page."""


@contextmanager
def open_output(name: str | None) -> Iterator[IO[str]]:
    """Standard output, or the file of that name in UTF-8."""
    if name is None or name == "-":
        yield sys.stdout
        return
    try:
        with _create(name) as stream:
            yield stream
    except OSError as error:  # closing it writes what is left
        raise _unwritten(error) from error


def _create(name: str) -> IO[str]:
    try:
        return Path(name).open("w", encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UsageError(f"cannot write to {name}: {error.strerror}") from error


def write_lines(lines: Iterable[str], stream: IO[str]) -> None:
    """Lines for people; what the stream's encoding lacks is written as an escape."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    _write(lines, stream)


def write_data(lines: Iterable[str], stream: IO[str]) -> None:
    """Lines for programs: UTF-8, whatever the terminal speaks."""
    if isinstance(stream, io.TextIOWrapper):
        # a lone surrogate (a file name that is not UTF-8) becomes \udcXX, which JSON reads
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    _write(lines, stream)


def _write(lines: Iterable[str], stream: IO[str]) -> None:
    """Raises UsageError where a disk is full; who closes a pipe has read enough."""
    try:
        stream.writelines(f"{line}\n" for line in lines)
        stream.flush()
    except BrokenPipeError:
        _discard_rest(stream)
    except OSError as error:
        raise _unwritten(error) from error


def _discard_rest(stream: IO[str]) -> None:
    """So that the command ends as it would have: what is buffered has to go somewhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _unwritten(error: OSError) -> UsageError:
    return UsageError(f"the report cannot be written: {error.strerror}")


def style_for(stream: IO[str], color: str) -> Style:
    """How a report looks there; ``color`` is the choice of the command line."""
    return Style(width_for(stream), _palette_for(stream, color), _glyphs_for(stream))


def _palette_for(stream: IO[str], choice: str) -> Palette:
    """Colours where they are wanted (no-color.org, force-color.org) and understood."""
    if choice != "auto":
        return COLOR if choice == "always" else PLAIN
    if os.environ.get("NO_COLOR"):
        return PLAIN
    if os.environ.get("FORCE_COLOR", "0") != "0" or os.environ.get("CLICOLOR_FORCE", "0") != "0":
        return COLOR
    return COLOR if stream.isatty() and os.environ.get("TERM") != "dumb" else PLAIN


def _glyphs_for(stream: IO[str]) -> Glyphs:
    """Box drawing where the stream's encoding has it."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return UNICODE if encoding.lower().replace("_", "-").startswith(("utf-", "utf8")) else ASCII


def width_for(stream: IO[str]) -> int:
    """Cells of the terminal, of ``COLUMNS``, or what suits a log."""
    if not stream.isatty() and not os.environ.get("COLUMNS"):
        return WITHOUT_TERMINAL
    from shutil import get_terminal_size  # with four compressors, 2 ms to import

    return max(NARROWEST, get_terminal_size((WITHOUT_TERMINAL, 24)).columns)
