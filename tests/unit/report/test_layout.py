from __future__ import annotations

import json

import pytest
from inline_snapshot import snapshot

from i18nlint.model.group import Layout, LeftOut, Site, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.report.layout import layout_json, layout_text

EN, KO = LanguageTag("en"), LanguageTag("ko")


def group(name: str, *, duplicates: tuple[tuple[LanguageTag, str], ...] = ()) -> TranslationGroup:
    versions = {KO: f"blog/{name}.md", EN: f"blog/en/{name}.md"}
    return TranslationGroup(f"blog/{name}", KO, versions, duplicates)


def layout(*groups: TranslationGroup) -> Layout:
    site = Site(
        "blog/{lang}/{path}.{ext}",
        detected=True,
        source_language=KO,
        languages=(EN, KO),
        evidence=("one folder named like a language under blog", "source language ko: configured"),
        groups=groups,
        other_patterns=("blog/{path}.{ext}",),
        fixed={"blog/{path}.{ext}": KO},
    )
    return Layout((site,), (LeftOut("README.md", "no version in another language"),))


def test_the_json_is_the_contract() -> None:
    found = layout(group("a"), group("b", duplicates=((EN, "blog/en/b.mdx"),)))
    assert json.loads(json.dumps(layout_json(found, "."))) == snapshot(
        {
            "version": 1,
            "root": ".",
            "sites": [
                {
                    "pattern": "blog/{lang}/{path}.{ext}",
                    "other_patterns": ["blog/{path}.{ext}"],
                    "detected": True,
                    "source_language": "ko",
                    "languages": ["en", "ko"],
                    "evidence": [
                        "one folder named like a language under blog",
                        "source language ko: configured",
                    ],
                    "groups": [
                        {
                            "key": "blog/a",
                            "source": "ko",
                            "versions": {"en": "blog/en/a.md", "ko": "blog/a.md"},
                        },
                        {
                            "key": "blog/b",
                            "source": "ko",
                            "versions": {"en": "blog/en/b.md", "ko": "blog/b.md"},
                            "duplicates": [{"language": "en", "path": "blog/en/b.mdx"}],
                        },
                    ],
                }
            ],
            "left_out": [{"path": "README.md", "reason": "no version in another language"}],
        }
    )


def test_people_see_pattern_languages_and_reasons() -> None:
    assert "\n".join(layout_text(layout(group("a")), ".")) == snapshot("""\
blog/{lang}/{path}.{ext}
blog/{path}.{ext} (ko)
  languages: en, ko; source: ko
  because: one folder named like a language under blog
  because: source language ko: configured
  1 post
    blog/a: en, ko

left out, no version in another language: 1
  README.md\
""")


@pytest.mark.parametrize(
    ("count", "said"),
    [
        pytest.param(5, ["  5 posts"], id="all"),
        pytest.param(6, ["  6 posts", "    and 1 more"], id="one is not shown"),
        pytest.param(1205, ["  1,205 posts", "    and 1,200 more"], id="many"),
    ],
)
def test_people_see_a_few_groups_of_many(count: int, said: list[str]) -> None:
    lines = list(layout_text(layout(*(group(str(number)) for number in range(count))), "."))
    assert [line for line in lines if "posts" in line or "more" in line] == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        pytest.param(5, [": 5"], id="all"),
        pytest.param(1205, [": 1,205", "  and 1,200 more"], id="many"),
    ],
)
def test_people_see_a_few_files_that_were_left_out(count: int, said: list[str]) -> None:
    left = tuple(LeftOut(f"{number}.md", "excluded") for number in range(count))
    lines = list(layout_text(Layout((), left), "."))
    head, *more = (line for line in lines if "left out" in line or "more" in line)
    assert [head.removeprefix("left out, excluded"), *more] == said


def test_an_empty_layout_says_so() -> None:
    assert list(layout_text(Layout(()), ".")) == ["No post exists in two languages here."]


def test_a_name_with_a_newline_stays_on_its_line() -> None:
    left = (LeftOut("new\nline.md", "no version in another language"),)
    lines = list(layout_text(Layout((), left), "."))
    assert lines[-1] == "  new␊line.md"


def test_a_root_that_is_not_the_working_directory_is_said_first() -> None:
    lines = list(layout_text(Layout(()), "work/site"))
    assert lines == ["below work/site:", "", "No post exists in two languages here."]
