"""Versions and hosts in programs that are hardly the same."""

from __future__ import annotations

import pytest

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.kept_facts import with_other_fact

_FOUND = Difference(0, 0, 0.62, "another", kept=(1, 6))


@pytest.mark.parametrize(
    ("source", "target", "exchange"),
    [
        ('{\n  "kite": "^4.1.0"\n}', '{"tail": "1.0",\n"kite": "^4.2.0"}', ("^4.1.0", "^4.2.0")),
        ("pip install\nkite==4.1", "uv add tail\n  kite==4.2", ("4.1", "4.2")),
        (
            "curl\nhttps://kites.org/v1/fly -d a",
            "fetch(\n'https://kites.com/v1/fly')",
            ("kites.org", "kites.com"),
        ),
    ],
    ids=["manifest", "pin", "host"],
)
def test_another_version_or_host_of_the_same_is_told(
    source: str, target: str, exchange: tuple[str, str]
) -> None:
    found = with_other_fact(_FOUND, (source, target))
    assert (found.source_line, found.target_line, found.exchange) == (1, 1, exchange)
    assert found.is_of_strangers


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ('"kite": "^4.1.0"', '"tail": "^4.2.0"'),
        ('"kite": "1.0"\n"kite": "2.0"', '"kite": "3.0"'),
        ("https://kites.org/v1/fly", "https://ko.kites.org/v1/fly"),
        ("https://api.example.com/v1/fly", "https://kites.org/v1/fly"),
        ("https://kites.org/fly", "https://tails.org/fly"),
    ],
    ids=["other package", "two versions", "site of the language", "sample host", "short path"],
)
def test_what_is_no_fact_of_the_same_leaves_the_program_another(source: str, target: str) -> None:
    assert with_other_fact(_FOUND, (source, target)) is _FOUND
