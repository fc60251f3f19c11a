from __future__ import annotations

import pytest

from i18nlint.report.place import path_text


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        pytest.param(".", "docs/ko/a.md", id="the root is here"),
        pytest.param("examples/blog", "examples/blog/docs/ko/a.md", id="below"),
        pytest.param("../site", "../site/docs/ko/a.md", id="beside"),
        pytest.param("..", "../docs/ko/a.md", id="above"),
    ],
)
def test_paths_can_be_opened_from_here(root: str, expected: str) -> None:
    assert path_text("docs/ko/a.md", root) == expected
