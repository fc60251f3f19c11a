"""Laws of a checked post, whatever its files hold: from bytes to findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18nlint.config.schema import Config
from i18nlint.engine.plan import Plan, make_plan
from i18nlint.engine.run import check_group
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import GroupResult
from i18nlint.model.text import Position, SourceText
from i18nlint.rulebook.load import builtin_rules

PAGE = """\
---
title: The harbour of Vela
date: 2026-02-11
tags: [harbour, ships]
---

# The harbour

In 2026 it had **362 boats**[^1], 40% more than in [the year before](/harbour/2025#boats).

:::tip[Tide]
Wait for `high` water: $h > 3$ m.
:::

- One pier
  - with `rings`
- Two cranes, €5 an hour

| Boat | Crew |
|------|-----:|
| Mira | 4 |

```js title="a.js" {1,3}
const boats = 362; // all of them
```

<Tabs><TabItem label="A">Text</TabItem></Tabs>

{{< figure src="a.png" >}} {% include b.html %} ![The pier](pier.png)

> [!NOTE]
> A note.

[^1]: Without the ferry.
"""
PIECES = [
    "", "\r", "\r\n", "\x85", "\u2028", "\0", "\ufeff", "\u202e", "\u200d", "---\n", "+++\n", "{",
    "}", "[", "](", "<", ">", "</", "`", "```", "~~~", "$", "$$", "|", "*", "**", "_", ":::",
    "::: ",
    "{%", "%}", "{{<", ">}}", "{/*", "*/}", "<!--", "-->", "> ", "- ", "    ", "\t", "# ", "\n\n",
    "&amp;", "&", "\\", "\\(", "1", "1,000", "٣", "百万", "<div>\n", "</div>", "<Tabs>\n",
    "^[", "[^",
    "export const a = {\n", "<!-- i18nlint-disable -->", "<!-- i18nlint-only ko -->",
]  # fmt: skip
TIMES = st.sampled_from([1, 1, 1, 3, 60])
LANGUAGES = ["ko", "de", "ar", "ja"]
TOLD_OF_ANY_FILE = {
    "unclosed-fence", "invalid-frontmatter", "invalid-encoding", "unused-suppression",
    "heading-number",
}  # fmt: skip


@cache
def plan() -> Plan:
    return make_plan(Config(), builtin_rules())


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """The page with up to four pieces put in, or stretches taken out, anywhere."""
    page = PAGE.encode()
    for _ in range(draw(st.integers(0, 4))):
        at, piece = draw(st.integers(0, len(page))), draw(st.sampled_from(PIECES))
        cut = 0 if piece else draw(st.integers(0, 200))
        page = page[:at] + piece.encode() * draw(TIMES) + page[at + cut :]
    end = draw(st.sampled_from([b"\n", b"\n", b"\r\n", b"\r"]))
    return page.replace(b"\n", end) + draw(st.binary(max_size=3))


def check(files: Mapping[str, bytes], suffix: str) -> GroupResult:
    paths = {LanguageTag.parse(tag): f"{tag}.{suffix}" for tag in files}
    group = TranslationGroup("post", next(iter(paths)), paths)

    def read(path: str) -> bytes:
        found = files.get(path.partition(".")[0])
        if found is None:
            raise FileNotFoundError(path)
        return found

    return check_group(group, read, plan())


def places(result: GroupResult) -> Iterator[tuple[str, Position]]:
    for found in result.diagnostics:
        for place in filter(None, (found.source, found.target)):
            yield place.path, place.range.start
            yield place.path, place.range.end


@settings(max_examples=60, deadline=None)
@given(pages(), pages(), st.sampled_from(LANGUAGES), st.sampled_from(["md", "mdx"]))
def test_no_page_makes_a_check_fail_and_every_place_is_in_its_file(
    page: bytes, other: bytes, language: str, suffix: str
) -> None:
    files = {"en": page, language: other}
    result = check(files, suffix)
    assert result.crashes == ()
    for path, position in places(result):
        text = files[path.partition(".")[0]].decode("utf-8", "replace").removeprefix("\ufeff")
        end = SourceText(path, text).position(len(text))
        assert 1 <= position.line <= end.line
        assert position.column >= 1


@settings(max_examples=60, deadline=None)
@given(pages(), st.sampled_from(["md", "mdx"]))
def test_a_page_says_what_its_copy_says(page: bytes, suffix: str) -> None:
    result = check({"en": page, "en-GB": page}, suffix)
    assert {found.rule for found in result.diagnostics} <= TOLD_OF_ANY_FILE


@pytest.mark.parametrize("suffix", ["md", "mdx"])
@pytest.mark.parametrize(
    "line",
    [":::U:" + " " * 60 + "\0", ":::a" + " [" * 60, "<a" + "{b}" * 60 + " \0", "{/* " * 300,
     "{% x " * 300, '{{< x "' * 300, "$a " * 300, "[" * 300, "<a " * 300],
    ids=lambda line: line[:5],
)  # fmt: skip
def test_no_line_takes_longer_than_its_length_is_worth(line: str, suffix: str) -> None:
    """Expressions that can be read in two ways at each of sixty places never came to an end."""
    result = check({"en": line.encode(), "ko": line.encode()}, suffix)
    assert result.crashes == ()
