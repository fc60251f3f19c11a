from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Site = Callable[[Mapping[str, str]], Path]


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["nowhere"], "path does not exist: nowhere", id="path"),
        pytest.param(
            ["docs/ko/idnex.md"], 'hint: did you mean "docs/ko/index.md"?', id="slip in a path"
        ),
        pytest.param(
            ["docs/kp/index.md"],
            "hint: there are docs/en/index.md and docs/ko/index.md",
            id="slip in a folder of two letters",
        ),
        pytest.param(
            ["dosc/ko/index.md"], 'hint: did you mean "docs/ko/index.md"?', id="slip in a folder"
        ),
        pytest.param(["docs/**/*.md"], "hint: no file matches the *", id="glob"),
        pytest.param(["-"], "hint: a post is known by its path", id="standard input"),
        pytest.param(["docs\\ko"], 'hint: did you mean "docs/ko"?', id="path of Windows"),
        pytest.param([""], "a path is empty", id="empty path"),
        pytest.param(["a" * 5000], "cannot be read: File name too long", id="name"),
        pytest.param(["--select", "N0O1"], '--select: there is no rule "N0O1"', id="rule"),
        pytest.param(["--select", "n001"], 'hint: did you mean "N001"?', id="letter case"),
        pytest.param(["--select", " ,"], "names no rule", id="empty list of rules"),
        pytest.param(["--since", ""], "--since names no commit", id="empty commit"),
        pytest.param(["--ignore", "zzz"], "`i18nlint rules` lists them all", id="no such rule"),
        pytest.param(["--severity", "N0O1=off"], "--severity: there is no rule", id="rule's level"),
        pytest.param(["--source-language", "jp"], 'did you mean "ja"?', id="country"),
        pytest.param(
            ["--pattern", "{language}/{path}.md"],
            'pattern "{language}/{path}.md" has {language}',
            id="placeholder",
        ),
        pytest.param(["--severity", "number-changed=fatal"], "not RULE=LEVEL", id="level"),
        pytest.param(["--languages", "ko,k"], "unknown language tag", id="language"),
        pytest.param(["--config", "gone.toml"], "path does not exist: gone.toml", id="config"),
        pytest.param(["--config", "docs", "--isolated"], "exclude each other", id="both"),
        pytest.param(["--output", "docs"], "cannot write to docs", id="output"),
        pytest.param(["--output-format", "xml"], "'xml' is not one of", id="format"),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_2(
    run: Run, options: list[str], message: str
) -> None:
    done = run("check", *options)
    assert done.exit_code == 2, done.output
    assert message in done.stderr


def test_a_link_that_leads_nowhere_is_said_to_be_one(drift: Path, run: Run) -> None:
    (drift / "docs" / "ko" / "lost.md").symlink_to("gone.md")
    done = run("check", "docs/ko/lost.md")
    assert done.exit_code == 2
    assert done.stderr == "error: path is a link that leads nowhere: docs/ko/lost.md\n"


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    "options", [["--ignore", "ALL"], ["--select", "N008", "--severity", "N008=off"]]
)
def test_a_run_without_any_rule_is_an_error(run: Run, options: list[str]) -> None:
    done = run("check", *options)
    assert done.exit_code == 2
    assert "no rule is selected" in done.stderr


def test_a_folder_without_versions_is_an_error_unless_it_may_be_empty(site: Site, run: Run) -> None:
    site({"docs/readme.md": "# Hello\n"})
    done = run("check")
    assert done.exit_code == 2
    assert "no post in several languages" in done.stderr
    assert "i18nlint layout" in done.stderr
    allowed = run("check", "--allow-empty")
    assert allowed.exit_code == 0
    assert allowed.stdout.startswith("0 posts")


def test_a_file_in_another_encoding_is_one_finding_and_not_compared(drift: Path, run: Run) -> None:
    """Of Korean in EUC-KR the numbers alone are left, without the myriads: 4,300억 is 4,300."""
    post = drift / "docs/ko/index.md"
    text = f"<!-- i18nlint-disable-file number-changed: later -->\n{post.read_text('utf-8')}"
    post.write_bytes(text.encode("euc-kr"))
    done = run("check", "docs", "--output-format", "json", "--fail-on", "off")
    report = json.loads(done.stdout)
    assert [one["rule"] for one in report["diagnostics"]] == ["invalid-encoding"]
    assert report["summary"]["suppressed"] == 0


def test_a_link_to_a_folder_of_the_project_is_said_to_be_one(drift: Path, run: Run) -> None:
    (drift / ".git").mkdir()
    (drift / "posts").symlink_to("docs", target_is_directory=True)
    hint = f"hint: links to folders are not followed: check {(drift / 'docs').resolve()}\n"
    assert hint in run("check", "posts").stderr


def test_a_folder_without_posts_is_said_to_have_none(site: Site, run: Run) -> None:
    site({"notes.txt": "Hello\n"})
    assert "hint: no Markdown file is there\n" in run("check").stderr


def test_who_has_a_folder_of_a_doubtful_name_learns_how_to_name_it(site: Site, run: Run) -> None:
    site({"docs/da/a.md": "5 kr.\n", "docs/en/a.md": "5 kroner.\n"})
    asked = 'hint: if "da" stands for a language here, say so: --languages da,en\n'
    assert asked in run("check").stderr
    assert run("check", "--languages", "da,en").exit_code == 0


@pytest.mark.usefixtures("drift")
def test_who_gives_a_pattern_that_no_file_follows_is_told_so(run: Run) -> None:
    done = run("check", "--pattern", "dosc/{lang}/{path}.{ext}")
    assert done.exit_code == 2
    assert 'hint: no file follows "dosc/{lang}/{path}.{ext}", read from ' in done.stderr


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        (["blog"], 'hint: no file that was named follows "docs/{lang}/{path}.{ext}", read from '),
        (["docs", "blog"], "hint: versions of a post have the same path"),
    ],
    ids=["others follow it", "one of them follows it"],
)
def test_of_a_pattern_that_a_named_folder_does_not_follow_no_more_is_said(
    named: list[str], hint: str, site: Site, run: Run
) -> None:
    site({"docs/en/a.md": "# Hello\n", "docs/ko/a.md": "# 안녕\n", "blog/b.md": "# Bye\n"})
    done = run("check", "--pattern", "docs/{lang}/{path}.{ext}", *named)
    assert done.exit_code == 2
    assert hint in done.stderr


def test_who_stands_in_the_folder_of_a_language_is_sent_above_it(
    drift: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(drift / "docs/ko")
    done = run("check")
    assert done.exit_code == 2
    assert "hint: the other languages do not lie in ko: check a folder above it" in done.stderr
    assert run("check", "..").exit_code == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
def test_a_name_that_is_not_utf_8_is_shown_as_far_as_it_can_be(drift: Path, run: Run) -> None:
    for language in ("en", "ko"):
        folder = drift / "docs" / language
        (folder / "index.md").rename(folder / os.fsdecode(b"\xff.md"))
    report = json.loads(run("check", "--output-format", "json").stdout)
    (found,) = report["diagnostics"]
    assert found["target"]["path"] == "docs/ko/\udcff.md"
    assert len(found["fingerprint"]) == 16
    assert "docs/ko/�.md:8:10" in run("check").stdout


@pytest.mark.usefixtures("drift")
def test_a_file_without_read_permission_is_a_finding_also_where_it_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_, **__: False)  # root may read everything

    def refuse(_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    done = run("check", "docs/ko/index.md", "--isolated", "--output-format", "concise")
    assert done.exit_code == 1, done.output
    assert "docs/ko/index.md:1:1: error E007 unreadable-file: " in done.stdout


def test_files_that_cannot_be_read_do_not_stop_the_rest(drift: Path, run: Run) -> None:
    (drift / "docs/ko/disk.md").write_bytes(b"# Disk \xff\n")
    done = run("check", "--output-format", "concise", "--quiet")
    assert done.exit_code == 1
    assert "docs/ko/disk.md:1:8: error E002 invalid-encoding: " in done.stdout
    assert "docs/ko/index.md:8:10: error N001 number-changed: " in done.stdout


@pytest.mark.usefixtures("drift")
def test_a_crash_in_a_check_is_shown_and_ends_with_3(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from i18nlint.checks import CHECKS, Check

    def crash(_: object) -> Any:
        raise RuntimeError("a table of three legs")

    broken = Check("broken", ("heading-level",), pair=crash)
    monkeypatch.setattr("i18nlint.engine.plan.CHECKS", (broken, *CHECKS))
    done = run("check", "--output-format", "concise")
    assert done.exit_code == 3
    assert "a table of three legs" in done.stderr
    assert done.stdout.count("E005 internal-error") == 2
    assert "N001 number-changed" in done.stdout


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    ("raised", "expected", "said"),
    [
        pytest.param(KeyboardInterrupt(), 130, "interrupted", id="Ctrl-C"),
        pytest.param(RuntimeError("hole"), 3, "this is a bug in i18nlint", id="bug"),
    ],
)
def test_other_ends_have_their_own_exit_codes(
    run: Run, monkeypatch: pytest.MonkeyPatch, raised: BaseException, expected: int, said: str
) -> None:
    from i18nlint.engine import run as engine

    def lint(*_: object, **__: object) -> Any:
        raise raised

    monkeypatch.setattr(engine, "lint", lint)
    done = run("check")
    assert done.exit_code == expected
    assert said in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("form", ["full", "json"])
@pytest.mark.usefixtures("drift")
def test_a_full_disk_is_no_bug_of_ours(form: str, run: Run) -> None:
    done = run("check", "--output", "/dev/full", "--output-format", form)
    assert done.exit_code == 2
    assert done.stderr == "error: the report cannot be written: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of Unix")
@pytest.mark.usefixtures("drift")
def test_without_an_output_findings_still_have_their_exit_code() -> None:
    line = f"{shlex.quote(sys.executable)} -m i18nlint check >&-"
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)  # noqa: S603 (our own words)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["check"], 1, id="findings"),
        pytest.param(["check", "--output-format", "json", "--exit-zero"], 0, id="no findings"),
        pytest.param(["rules"], 0, id="another command"),
    ],
)
def test_a_reader_who_has_read_enough_changes_no_exit_code(words: list[str], expected: int) -> None:
    command = [sys.executable, "-m", "i18nlint", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603 (our own words)
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == expected
