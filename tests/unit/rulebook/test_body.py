from __future__ import annotations

from i18nlint.rulebook.body import Fence, Heading, pieces

BODY = """\
# Tea

What.

````md en
```toml
```
````

### `cups`

    # no heading

Sugar
-----
"""


def test_headings_and_fences_have_the_lines_of_their_page() -> None:
    assert list(pieces(BODY, 11)) == [
        Heading(1, "Tea", 11),
        Fence(("md", "en"), "```toml\n```\n", 15, 18),
        Heading(3, "`cups`", 20),
        Heading(2, "Sugar", 24),
    ]
