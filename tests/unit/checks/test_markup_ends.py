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


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("<Boat>\n\n배 3척.\n\n</Boat>\n", "3 boats.\n\n</Boat>\n", 1),
        ("<Boat>\n\n배 3척.\n\n</Boat>\n", "3 boats.\n", 0),
        ("<Boat>\n\n배 3척.\n\n</Boat>\n", "<Boat>\n\n3 boats.\n\n</Boat>\n\n</Boat>\n", 0),
        ("<Boat>\n\n배 3척.\n\n</Boat>\n", "3 boats.\n\n```html\n</Boat>\n```\n", 0),
        ("배 3척.\n\n</Boat>\n", "3 boats.\n\n</Boat>\n", 0),
    ],
    ids=["one that ends nothing", "none", "one too many", "code", "so in the source"],
)
def test_an_end_without_its_tag_is_told(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    message = "<Boat> is missing here: its </Boat> closes nothing"
    rest = "\n<Boat>\n\n{}\n\n</Boat>\n"
    pair = pair_of(source + rest.format("끝 4."), target + rest.format("End 4."))
    assert [one.message for one in markup(pair)].count(message) == count
