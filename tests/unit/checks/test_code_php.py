"""PHP, which is written with its opening tag or without, and marks its variables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
_SOURCE = """\
use App\\Kite;

// All kites
$kites = Kite::where("tail", ">", 2)->get();
foreach ($kites as $kite) {
    $kite->rise("Up it goes");
}
return $kites;"""


def _found(pair_of: PairOf, source: str, target: str) -> list[tuple[bool, str | None]]:
    pages = fenced(ENGLISH, source, "php"), fenced(KOREAN, target, "php")
    found = code(pair_of(*pages, languages=("en", "ko")))
    return [(one.score >= 0.7, one.variant) for one in found if one.score >= 0.6]


@pytest.mark.parametrize("tag", ["", "<?php\n"])
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (", 2)", ", 3)", [(True, None)]),
        ("where(", "orWhere(", [(True, None)]),
        ("return $kites", "return $kite", [(True, None)]),
        ("Up it goes", "올라갑니다", []),
        ("All kites", "모든 연", []),
        ("$kite", "$drachen", [(True, "names")]),
    ],
    ids=["number", "method", "variable", "text", "comment", "names of its own"],
)
def test_an_excerpt_is_read_like_a_file(
    tag: str, old: str, new: str, expected: list[tuple[bool, str | None]], pair_of: PairOf
) -> None:
    assert _found(pair_of, tag + _SOURCE, tag + _SOURCE.replace(old, new)) == expected


def test_a_template_may_say_its_texts_in_other_words(pair_of: PairOf) -> None:
    source = "<h1>Up</h1>\n@if ($kite)\n<li>{{ $kite->name }}</li>\n@endif"
    assert not _found(pair_of, source, source.replace("Up", "위로"))
    assert _found(pair_of, source, source.replace("<li>", "<p>").replace("</li>", "</p>"))


def test_a_property_that_is_said_once_is_a_frameworks(pair_of: PairOf) -> None:
    source = 'class Kite\n{\n    protected $fillable = ["tail"];\n}'
    assert _found(pair_of, source, source.replace("fillable", "guarded")) == [(True, None)]
