"""What stands behind the fence of a block: the title that the words above it say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

PairOf = Callable[..., Pair]
POST = '# T\n\n{}\n\nOpen `{}`.\n\n```js{}\nkites: 2\n```\n\n```js title="mast.js"\nx()\n```\n'


def _found(pair_of: PairOf, above: str, first: str = "", newline: str = "\n") -> list[str]:
    texts = POST.format("Text", "b", ' title="set/a.js"'), POST.format(first or "Text", above, "")
    return [one.rule for one in code(pair_of(*(text.replace("\n", newline) for text in texts)))]


@pytest.mark.parametrize("above", ["a.js", "./a.js", "set/a.js", "파일a.js를"])
def test_a_file_is_named_above_its_code(above: str, pair_of: PairOf) -> None:
    assert _found(pair_of, above) == []


@pytest.mark.parametrize("above", ["data.js", "a.json", "a.js.map", "b.js"])
def test_another_file_is_named_above_the_code(above: str, pair_of: PairOf) -> None:
    assert _found(pair_of, above) == ["code-language"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_is_named_far_above_is_not_what_the_code_is(newline: str, pair_of: PairOf) -> None:
    assert _found(pair_of, "b", "Also a.js", newline) == ["code-language"]
