from __future__ import annotations

import pytest

from i18nlint.errors import RulePageError
from i18nlint.rulebook.examples import merge, read_examples

BODY = """\
# Tea

```toml
contract = "mirror"
[frontmatter]
cups = "equal"
```

## Reported

### A cup was dropped

```md en
Two cups.
```

Words in between.

````mdx ko notes/tea.mdx
```js
```
````

```expect
ko:1 tea-cold "x"

ko:2 tea-cold "y"
```

## Not reported

### Sugar

```toml
[frontmatter]
tea = "ignore"
```

```md en
Tea.
```

### Milk

```md de
Tee.
```
"""


def test_sections_with_samples_are_examples() -> None:
    examples = read_examples("tea.md", BODY, first_line=10)
    assert [example.name for example in examples] == [
        "Reported - A cup was dropped",
        "Not reported - Sugar",
        "Not reported - Milk",
    ]
    assert [example.must_report for example in examples] == [True, False, False]
    assert [example.must_be_silent for example in examples] == [False, True, True]


def test_samples_keep_their_text_and_the_page_its_lines() -> None:
    lines = ["", *BODY.split("\n")]
    first = read_examples("tea.md", BODY)[0]
    source, target = first.samples
    assert (str(source.language), source.path, source.text) == ("en", "en/post.md", "Two cups.\n")
    assert (target.path, target.text) == ("notes/tea.mdx", "```js\n```\n")
    assert lines[first.line] == "### A cup was dropped"
    assert lines[source.line] == "Two cups."
    assert lines[first.end] == "````"
    assert first.expect_lines is not None
    assert [lines[n] for n in first.expect_lines] == ["```expect", "```"]
    assert [lines[expected.page_line] for expected in first.expected] == [
        'ko:1 tea-cold "x"',
        'ko:2 tea-cold "y"',
    ]


@pytest.mark.parametrize("words", ["deleted", "posts/tea.md deleted", "deleted encoding=utf-8"])
def test_a_sample_may_be_taken_away_by_the_change_at_hand(words: str) -> None:
    (example,) = read_examples("tea.md", f"```md ko {words}\n차\n```\n```md en\nTea\n```\n")
    assert [sample.deleted for sample in example.samples] == [True, False]
    assert "deleted" not in example.samples[0].path


def test_a_sample_may_be_saved_in_another_encoding() -> None:
    (example,) = read_examples("tea.md", "```md ko tea.md encoding=euc-kr\n차\n```\n")
    (sample,) = example.samples
    assert (sample.path, sample.text, sample.data) == ("tea.md", "차\n", b"\xc2\xf7\n")


def test_settings_hold_for_their_section_and_below() -> None:
    settings = [dict(example.settings) for example in read_examples("tea.md", BODY)]
    plain = {"contract": "mirror", "frontmatter": {"cups": "equal"}}
    more = {"contract": "mirror", "frontmatter": {"cups": "equal", "tea": "ignore"}}
    assert settings == [plain, more, plain]


def test_tables_are_merged_and_lists_replaced() -> None:
    assert merge({"a": {"b": [1], "c": 2}, "d": 3}, {"a": {"b": [4]}, "d": {}}) == {
        "a": {"b": [4], "c": 2},
        "d": {},
    }


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("```md\nTea\n```\n", 1, "a sample is fenced as `md LANG [PATH]`"),
        ("```md tea-party-now\nTea\n```\n", 1, "not a language tag"),
        ("```md en encoding=tea\nTea\n```\n", 1, "unknown encoding: tea"),
        ("```md ko encoding=ascii\n차\n```\n", 1, "codec can't encode"),
        ("```md encoding=ascii\nTea\n```\n", 1, "a sample is fenced as"),
        ("\n```expect\n```\n", 2, "without samples of its own"),
        ("```md en\nTea\n```\n\n```expect\n```\n", 5, "an empty expect"),
        ("```md en\nTea\n```\n\n```expect\nen:1 tea\n```\n", 6, "not an expectation"),
        ("```md en\nTea\n```\n\n```expcet\n```\n", 5, 'did you mean "expect"?'),
        ("```toml\ntea\n```\n", 1, "not valid TOML"),
        (
            '## Not reported\n\n```md en\n```\n```expect\nen:1 t "x"\n```\n',
            5,
            "expects nothing",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line(body: str, line: int, message: str) -> None:
    with pytest.raises(RulePageError) as raised:
        read_examples("tea.md", body)
    assert message in str(raised.value)
    assert raised.value.line == line


def test_other_blocks_are_prose() -> None:
    assert read_examples("tea.md", "# Tea\n\n```yaml\na: 1\n```\n\n```\n$ tea\n```\n") == ()
