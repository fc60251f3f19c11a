"""Elements and shortcodes that only the source closes, and lines that tell the site what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.markup import markup
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def told(seen: Seen, pair: Pair) -> list[str]:
    return [message for rule, message in seen(markup(pair)) if "closed" in message]


@pytest.mark.parametrize(
    ("opening", "end", "shown"),
    [
        ("<details>", "</details>", "<details>"),
        ("{{% notice tip %}}", "{{% /notice %}}", "{{< notice >}}"),
        ("{% hint %}", "{% endhint %}", "{% hint %}"),
    ],
    ids=["an element", "a shortcode", "a Liquid tag"],
)
def test_what_the_source_closes_must_be_closed(
    opening: str, end: str, shown: str, pair_of: PairOf, seen: Seen
) -> None:
    source, target = f"{opening}\n\n배 362척.\n\n{end}\n", f"{opening}\n\n362 boats.\n"
    assert told(seen, pair_of(source, target)) == [f"{shown} is never closed here, but is in ko"]
    assert told(seen, pair_of(source, f"{target}\n{end}\n")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<ul><li>하나</li></ul>\n", "<ul><li>one</ul>\n"),
        ("<Tabs>\n\n배\n\n</Tabs>\n", "`<Tabs>` boats\n"),
        ("{{< figure >}}\n\n{{< note >}}\n배\n{{< /note >}}\n", "{{< figure >}}\n\nboats\n"),
        ("<b>배</b>\n\n</div>\n", "<b>boat</b>\n\n</div>\n"),
    ],
    ids=["an end that may be left out", "code", "no tag at all", "an end alone"],
)
def test_what_needs_no_end_is_silent(source: str, target: str, pair_of: PairOf, seen: Seen) -> None:
    assert told(seen, pair_of(source, target)) == []
