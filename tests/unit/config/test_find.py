from __future__ import annotations

from pathlib import Path

import pytest

from i18nlint.config.find import find_config
from i18nlint.errors import ConfigError


def test_a_folder_that_nobody_may_look_into_is_passed_by(tmp_path: Path) -> None:
    """As root every folder can be entered; a name that is too long can not."""
    config = tmp_path / "i18nlint.toml"
    config.touch()
    assert find_config(tmp_path / ("long" * 100)) == config


def test_a_pyproject_that_cannot_be_read_may_be_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", path)

    (tmp_path / "pyproject.toml").touch()
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ConfigError, match=r"pyproject\.toml: cannot be read: Permission denied"):
        find_config(tmp_path)
