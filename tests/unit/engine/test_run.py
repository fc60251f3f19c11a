"""A group is checked by itself, whatever happens to its files or our code."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from i18nlint.checks import Check, Pair, frontmatter
from i18nlint.config.schema import Config
from i18nlint.engine.collect import collect
from i18nlint.engine.plan import make_plan
from i18nlint.engine.run import Reader, check_group, lint
from i18nlint.model.finding import Diagnostic, Finding, Severity
from i18nlint.model.group import Layout, Site, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import GroupResult
from i18nlint.rulebook.load import builtin_rules

_KO = "부이 362대를 띄웠고 2026년 2월에 시작했다.\n"
_EN = "We launched 362 buoys and began in February 2026.\n"
_ODD = "We launched 326 buoys and began in February 2026.\n"


def _check(
    texts: dict[str, str], read: Reader | None = None, *, of_siblings: bool = False
) -> GroupResult:
    paths = {LanguageTag.parse(tag): f"{tag}.md" for tag in texts}
    group = TranslationGroup("post", next(iter(paths)), paths, of_siblings=of_siblings)
    files = {f"{tag}.md": text.encode() for tag, text in texts.items()}
    return check_group(group, read or files.__getitem__, make_plan(Config(), builtin_rules()))


def _said(result: GroupResult) -> list[tuple[str, str]]:
    return [(d.rule, d.place.path) for d in result.diagnostics if d.severity is not Severity.INFO]


def test_versions_that_agree_give_nothing_and_are_counted() -> None:
    result = _check({"ko": _KO, "en": _EN})
    assert _said(result) == []
    assert (result.documents, result.pairs, result.compared.facts) == (2, 1, 2)


def test_a_number_that_one_translation_changed_is_found_there() -> None:
    assert _said(_check({"ko": _KO, "en": _ODD})) == [("number-changed", "en.md")]


def test_where_all_translations_contradict_the_source_it_is_the_odd_one() -> None:
    ja, zh = "浮標を326基、2026年2月に始めた。\n", "我们投放了326个浮标，始于2026年2月。\n"
    result = _check({"ko": _KO, "en": _ODD, "ja": ja, "zh": zh})
    assert _said(result) == [("number-changed", "ko.md")]
    witnesses = result.diagnostics[0].witnesses
    assert [str(witness.language) for witness in witnesses] == ["ja", "zh"]


def test_a_translation_that_stands_alone_is_accused_with_witnesses() -> None:
    result = _check({"ko": _KO, "en": _ODD, "zh": "我们投放了362个浮标，始于2026年2月。\n"})
    assert _said(result) == [("number-changed", "en.md")]
    assert [witness.agrees_with for witness in result.diagnostics[0].witnesses] == ["source"]


def test_translations_of_a_post_that_is_not_there_are_held_to_its_facts_alone() -> None:
    german = "Wir setzten 362 Bojen aus und begannen im Februar 2026.\n"
    texts = {"de": f"{german}\n## Zwei\n\nWir kamen im Mai zurück und zählten.\n", "en": _ODD}
    severities = [
        {one.rule: one.severity for one in _check(texts, of_siblings=are).diagnostics}
        for are in (False, True)
    ]
    assert severities == [
        {"number-changed": Severity.ERROR, "missing-section": Severity.ERROR},
        {"number-changed": Severity.WARNING},
    ]


def test_translations_that_are_split_leave_open_which_of_them_is_right() -> None:
    code = "```toml\nlamps = {}\ntide = 4\nquay = 7\n```\n"
    texts = {
        "ja": "港の明かりはこう設定する。\n\n" + code.format(12),
        "ko": "항구의 불은 이렇게 설정한다.\n\n" + code.format(21),
        "ru": "Огни гавани задают так.\n\n" + code.format(12),
        "zh": "港口的灯这样设置。\n\n" + code.format(21),
    }
    severities = [
        {one.severity for one in _check(texts, of_siblings=are).diagnostics}
        for are in (False, True)
    ]
    assert severities == [{Severity.ERROR}, {Severity.WARNING}]


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked() -> None:
    files = {"ko.md": _KO, "en.md": _ODD}

    def read(path: str) -> bytes:
        if path == "ja.md":
            raise PermissionError(13, "Permission denied")
        return files[path].encode()

    result = _check({"ko": _KO, "en": _ODD, "ja": ""}, read)
    assert _said(result) == [("number-changed", "en.md"), ("unreadable-file", "ja.md")]


def test_a_crash_of_one_check_is_a_finding_and_the_run_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def crash(pair: Pair) -> Iterator[Finding]:
        raise ZeroDivisionError(pair.target.document.path)

    broken = Check(frontmatter.CHECK.name, frontmatter.CHECK.rules, pair=crash)
    monkeypatch.setattr(
        "i18nlint.engine.plan.CHECKS",
        tuple(broken if check.name == broken.name else check for check in _checks()),
    )
    monkeypatch.delenv("I18NLINT_RAISE", raising=False)
    result = _check({"ko": _KO, "en": _ODD})
    assert _said(result) == [("internal-error", "en.md"), ("number-changed", "en.md")]
    assert "ZeroDivisionError" in result.crashes[0]


def _checks() -> tuple[Check, ...]:
    from i18nlint.checks import CHECKS

    return CHECKS


def test_the_same_group_gives_the_same_fingerprints_when_lines_are_added_above() -> None:
    plain = _check({"ko": _KO, "en": _ODD})
    shifted = _check({"ko": f"머리말\n\n{_KO}", "en": f"Preface\n\n{_ODD}"})
    assert [d.fingerprint for d in plain.diagnostics] == [
        d.fingerprint for d in shifted.diagnostics
    ]


def test_a_crash_of_the_judge_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("i18nlint.judge.consensus._settle", crash)
    monkeypatch.delenv("I18NLINT_RAISE", raising=False)
    assert _said(_check({"ko": _KO, "en": _ODD})) == [("internal-error", "ko.md")]


def test_a_post_that_was_checked_leaves_nothing_behind() -> None:
    """Rings of objects stay until Python looks for them: of a large site, hundreds of megabytes."""
    page = (
        "import {{ Map }} from './map'\n\nexport const zoom = 7\n\n# {0}\n\n:::tip\n{0} 362.\n\n"
        "<Map zoom={{zoom}}>\n\n| {0} | 3 |\n|---|---|\n| 4 | `a` |\n\n</Map>\n\n"
        "> {0}[^1]\n\n[^1]: {0}\n"
    )
    texts = {"ko": page.format("부이"), "en": page.format("Buoys").replace("362", "326")}
    paths = {LanguageTag.parse(tag): f"{tag}.mdx" for tag in texts}
    group = TranslationGroup("post", next(iter(paths)), paths)
    files = {f"{tag}.mdx": text.encode() for tag, text in texts.items()}
    plan = make_plan(Config(), builtin_rules())
    check_group(group, files.__getitem__, plan)  # what is imported once may leave something
    gc.collect()
    gc.disable()
    try:
        assert _said(check_group(group, files.__getitem__, plan))
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("illegible", ["ko.md", "en.md"])
def test_a_version_in_another_encoding_is_compared_with_nothing(illegible: str) -> None:
    files = {"ko.md": (_KO * 9).encode(), "en.md": (_ODD * 9).encode()}
    files[illegible] = (_KO * 9).encode("euc-kr")
    result = _check({"ko": _KO, "en": _ODD}, files.__getitem__)
    assert [(d.rule, d.place.path) for d in result.diagnostics] == [("invalid-encoding", illegible)]
    assert result.pairs == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_what_an_illegible_version_might_need_is_not_called_needless(encoding: str) -> None:
    comment = "<!-- i18nlint-disable-file number-changed: later -->\n\n"
    german = "Wir setzten 362 Bojen aus und fuhren für Prüfungen im Februar 2026 los.\n".encode(
        encoding
    )
    files = {"ko.md": f"{comment}{_KO}".encode(), "en.md": _EN.encode(), "de.md": german}
    result = _check({"ko": _KO, "en": _EN, "de": _EN}, files.__getitem__)
    assert ("unused-suppression" in {d.rule for d in result.diagnostics}) == (encoding == "utf-8")


def test_findings_of_all_posts_stand_in_one_order() -> None:
    result = _check({"ko": _KO, "en": _ODD, "de": "Am 3. Mai 2026.\n"})
    last, *_, first = result.diagnostics[::-1]
    posts = (GroupResult("b", (last,)), GroupResult("a", (first,)))
    run = collect(Path("site"), Layout(()), posts)
    assert run.diagnostics == (first, last)
    assert first.order < last.order


def _checked_site(
    texts: dict[str, str], posts: int, *, jobs: int | None = 1
) -> tuple[Diagnostic, ...]:
    """What a run says of so many posts with these versions."""
    tags = [LanguageTag.parse(tag) for tag in texts]
    groups = tuple(
        TranslationGroup(f"posts/{n}", tags[0], {tag: f"{tag}/posts/{n}.md" for tag in tags})
        for n in range(posts)
    )
    site = Site(
        "{lang}/{path}.{ext}",
        detected=True,
        source_language=tags[0],
        languages=tuple(tags),
        evidence=(),
        groups=groups,
    )

    def read(path: str) -> bytes:
        return texts[path.partition("/")[0]].encode()

    plan = make_plan(Config(), builtin_rules())
    return lint(Path("site"), Layout((site,)), plan, read=read, jobs=jobs).diagnostics


@pytest.mark.parametrize("posts", [4, 5])
def test_a_switch_that_a_language_leaves_out_everywhere_is_seen_over_all_posts(posts: int) -> None:
    texts = {
        "ko": f"---\ntitle: 부이\nchecked: true\n---\n\n{_KO}",
        "en": f"---\ntitle: Buoys\n---\n\n{_EN}",
    }
    told = [one.rule for one in _checked_site(texts, posts)]
    assert told == ["frontmatter-missing"] * posts * (posts < 5)


def test_one_job_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("i18nlint.engine.workers.check_in_processes", start)
    assert len(_checked_site({"ko": _KO, "en": _ODD}, 20)) == 20
    with pytest.raises(AssertionError):
        _checked_site({"ko": _KO, "en": _ODD}, 20, jobs=2)
