"""What was generated is used only while it is of the files as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.generated import fingerprint, generated_module

CONTENTS = st.lists(st.binary(max_size=30), max_size=4)


@given(contents=CONTENTS, at=st.integers(min_value=0), byte=st.integers(1, 255))
def test_any_byte_that_changes_changes_the_fingerprint(
    contents: list[bytes], at: int, byte: int
) -> None:
    whole = b"".join(contents) + b"."
    place = at % len(whole)
    changed = whole[:place] + bytes([whole[place] ^ byte]) + whole[place + 1 :]
    assert fingerprint([changed]) != fingerprint([whole])


@given(first=CONTENTS, second=CONTENTS)
def test_a_fingerprint_goes_on_where_another_ended(first: list[bytes], second: list[bytes]) -> None:
    assert fingerprint(second, fingerprint(first)) == fingerprint([*first, *second])


def test_a_module_is_there_only_for_what_it_was_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept_for_a_test.py").write_text("MADE_OF = 5\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert generated_module("kept_for_a_test", 5) is not None
    assert generated_module("kept_for_a_test", 6) is None
    assert generated_module("never_kept_for_a_test", 5) is None
