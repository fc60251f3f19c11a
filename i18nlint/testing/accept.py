"""``I18NLINT_ACCEPT=1``: an example's ``expect`` block rewritten to what is reported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from i18nlint.rulebook.expectation import Expectation
from i18nlint.testing.cases import read_cases


def rewrite(page: Path, titles: tuple[str, ...], reported: Sequence[Expectation]) -> None:
    """Writes the page with the block replaced, added below the last sample, or taken out.

    The page is read anew, because examples above may have been rewritten since it was first read.
    """
    example = next(case.example for case in read_cases(page) if case.example.titles == titles)
    lines = page.read_text(encoding="utf-8").split("\n")
    first, last = example.expect_lines or (example.end + 1, example.end)
    block = ["```expect", *map(str, reported), "```"] if reported else []
    if block and example.expect_lines is None:
        block = ["", *block]
    lines[first - 1 : last] = block
    page.write_text("\n".join(lines), encoding="utf-8")
