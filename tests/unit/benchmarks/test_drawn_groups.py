"""Posts of real sites, drawn for the benchmark of start-up."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.drawn_groups import Drawn, chosen, copy, distribution


def group(key: str, *languages: str) -> dict[str, object]:
    return {"key": key, "source": "en", "versions": {tag: f"{tag}/{key}.md" for tag in languages}}


FULL = [group(f"full{number}", "en", "ja", "ko", "zh", "fr") for number in range(9)]


def test_the_draw_is_the_same_each_time() -> None:
    assert chosen(FULL, 4) == chosen(FULL, 4)
    assert len(chosen(FULL, 4)) == 4


def test_posts_in_four_languages_are_drawn_where_there_are_enough() -> None:
    pair, alone = group("pair", "en", "ja"), group("alone", "en")
    assert pair not in chosen([pair, alone, *FULL], 9)
    assert chosen([pair, alone], 9) == [pair]


def test_a_post_is_copied_with_three_translations(tmp_path: Path) -> None:
    for language in ("en", "ja", "ko", "zh", "fr"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "full0.md").write_bytes(b"# One\n")
    assert copy(tmp_path, FULL[0], tmp_path / "content") == 24
    copies = [path.name for path in (tmp_path / "content").iterdir()]
    assert len(copies) == 4
    assert "en" in copies


@pytest.mark.parametrize("posts", [1, 5])
def test_the_distribution_has_a_row_for_each_site_and_one_for_all(posts: int) -> None:
    drawn = [Drawn("tides", str(number), 2048, 2.3 + number / 10) for number in range(posts)]
    rows = [*distribution(drawn, 2.5)]
    assert len(rows) == 4
    assert f"| tides | {posts} | 2 |" in rows[2]
    assert f"| {min(posts, 3)} of {posts} |" in rows[3]
