"""What has no text of its own and is seen all the same: cards, films, badges."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.bare import is_of_shortcodes
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]
CARDS = "{{{{< cards >}}}}\n{}\n{{{{< /cards >}}}}"
CARD = '  {{{{< card link="{}" title="{}" >}}}}'


@pytest.mark.parametrize(
    ("block", "told"),
    [
        (CARDS.format(CARD.format("masts", "Masts")), ["<cards> is missing here"]),
        (CARDS.format(CARD.format("https://mast.dev", "Masts")), []),
        (CARDS.format('  {{< card link="masts" >}}'), []),
        (
            CARDS.format(f"{CARD}\n{CARD}".format("https://a.dev", "A", "https://b.dev", "B")),
            ["<cards> is missing here"],
        ),
        ('{{ film(id="tides") }}', ["""'{{ film(id="tides") }}' is missing here"""]),
        (
            '{{< badge "new" >}}&nbsp;\n{{< badge "calm" >}}&nbsp;',
            ["""'{{< badge "new" >}}&nbsp; {{< badge "ca…' is missing here"""],
        ),
        ("<<< @/snippets/piers/tides.js", ['"<<< @/snippets/piers/tides.js" is missing here']),
        ('<iframe src="https://a.dev/7"></iframe>', ["<iframe> is missing here"]),
        ('<video>\n<source src="a.mp4">\n</video>', ["<video> is missing here"]),
        ('<div>\n<img src="pier.png">\n</div>', ["an HTML block is missing here"]),
        ("{{< gist ada 1234567 >}}", ["<gist> is missing here"]),
        ('{{< include "piers.md" >}}', ["<include> is missing here"]),
        ("{{< notice calm >}}", []),
        ('<div class="clear"></div>', []),
        ("{{ tides }}", []),
        ('<a id="tides"></a>', []),
        ("{{< notice >}}", []),
    ],
    ids=[
        "own page",
        "other's",
        "no title",
        "deck",
        "film",
        "badges",
        "code of a file",
        "frame",
        "film of a source",
        "picture in HTML",
        "gist",
        "file",
        "word",
        "empty",
        "variable",
        "anchor",
        "notice",
    ],
)
def test_what_readers_see_without_a_text_is_missed(
    block: str, told: list[str], pair_of: PairOf, sure: Sure
) -> None:
    source = f"# Boat\n\nIt sails at 7.\n\n{block}\n\nIt is moored at 9 on the beach.\n"
    target = "# 배\n\n배는 7시에 떠난다.\n\n9시에 해변에 매인다.\n"
    found = sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))
    assert [message for _, message in found] == told


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [
        ('{{ film(id="tides") }}', True),
        ('{{ icon("star") }} It is new in 2.0.', False),
        ("<<< @/snippets/piers/tides.js", True),
    ],
)
def test_a_text_behind_a_shortcode_is_a_text(pair_of: PairOf, text: str, is_bare: bool) -> None:
    (block,) = pair_of(f"{text}\n", "1\n").source.document.blocks
    assert is_of_shortcodes(block) is is_bare


def test_shortcodes_that_another_may_stand_for_are_a_note(pair_of: PairOf, sure: Sure) -> None:
    source = "# Boat\n\nIt sails at 7.\n\n{}\n\nIt is moored at 9 on the beach.\n\n{}\n"
    target = "# 배\n\n{}\n\n배는 7시에 떠난다.\n\n9시에 해변에 매인다.\n"
    film = '{{ film(id="tides") }}'
    found = check_blocks(
        pair_of(source.format(film, ""), target.format(film), languages=("en", "ko"))
    )
    assert sure(found) == []
