"""What a run did not look through: versions may lie there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from i18nlint.config.find import FILE_NAME

if TYPE_CHECKING:
    from i18nlint.model.group import Layout


def beyond(layout: Layout) -> Iterator[str]:
    """Where versions were sought, if it was not everywhere and a post has none there."""
    from i18nlint.discover.layout import LONE
    from i18nlint.model.wording import listed
    from i18nlint.report.cells import printable

    if layout.within and any(left.reason == LONE for left in layout.left_out):
        yield (
            f"versions were sought in {printable(listed(layout.within))} alone: "
            f"much lies around it that no repository or {FILE_NAME} says to be one project"
        )
