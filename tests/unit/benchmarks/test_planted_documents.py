"""Posts for planted faults: which blocks of which posts stand for each other."""

from __future__ import annotations

import pytest

from benchmarks.planted_documents import blocks_of, paired

SOURCE = """---
title: 48
---

# 1. Port

The port has 48 boats.

- two piers
- three cranes

```python
n = 1

m = 2
```
"""
TARGET = """---
title: 48
---

# 1. 항구

항구에 배 48척이 있다.

- 부두 두 곳
- 기중기 세 대

```python
n = 1

m = 2
```
"""


def test_blocks_are_what_blank_lines_part_and_code_is_one() -> None:
    found = list(blocks_of(SOURCE))
    assert [text.split("\n")[0] for text, _ in found] == [
        "---", "# 1. Port", "The port has 48 boats.", "- two piers", "```python",
    ]  # fmt: skip
    assert all(SOURCE[start : start + len(text)] == text for text, start in found)


def test_lines_of_prose_pair_by_place_without_their_markers() -> None:
    pairs = [(pair.target, start) for pair, start in paired(SOURCE, TARGET, ("en", "ko"))]
    assert [text for text, _ in pairs if text] == [
        " 항구", "항구에 배 48척이 있다.", "부두 두 곳", "기중기 세 대",
    ]  # fmt: skip
    assert all(TARGET[start : start + len(text)] == text for text, start in pairs)


@pytest.mark.parametrize("target", [TARGET + "\n더.\n", TARGET.replace("# 1.", "1.")])
def test_posts_that_are_no_mirror_have_no_pairs(target: str) -> None:
    assert not list(paired(SOURCE, target, ("en", "ko")))
