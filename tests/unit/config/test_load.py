from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from i18nlint.config.find import find_config
from i18nlint.config.load import load_config
from i18nlint.config.schema import Config, FieldContract, Override, Pending, Root
from i18nlint.errors import ConfigError
from i18nlint.model.finding import Confidence, Severity
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract

EVERY_KEY = """\
source-language = "ko"
languages = ["ko", "zh-Hans"]
patterns = ["posts/{lang}/{path}.{ext}", "posts/{path}.{ext}"]
exclude = ["drafts/**"]
contract = "mirror"
min-confidence = "low"
fail-on = "warning"
pending = "fail"
select = ["N"]
extend-select = ["link-target"]
ignore = ["heading-number"]
rule-paths = ["i18n-rules/"]
glossary = ["terms.csv"]

[severity]
link-target = "error"

[rules.length-ratio]
factor = 2.5

[frontmatter]
pubDate = "equal"
"relatedPosts[].slug" = "equal-set"

[languages-config.de]
number-format = "de-CH"
coverage = "partial"

[[roots]]
language = "ko"
path = "../docs-ko/src"

[[overrides]]
paths = ["posts/*/2026-*"]
contract = "facts"
ignore = ["N001"]
"""


def write(folder: Path, text: str, name: str = "i18nlint.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def complaint(folder: Path, text: str, name: str = "i18nlint.toml") -> str:
    """What the error says, with the file's name only."""
    path = write(folder, text, name)
    with pytest.raises(ConfigError) as raised:
        load_config(path)
    return str(raised.value).replace(str(path), path.name)


def test_every_key_reaches_its_field(tmp_path: Path) -> None:
    path = write(tmp_path, EVERY_KEY)

    assert load_config(path) == Config(
        source_language=LanguageTag("ko"),
        languages=(LanguageTag("ko"), LanguageTag("zh", "Hans")),
        patterns=("posts/{lang}/{path}.{ext}", "posts/{path}.{ext}"),
        exclude=("drafts/**",),
        contract=Contract.MIRROR,
        min_confidence=Confidence.LOW,
        fail_on=Severity.WARNING,
        pending=Pending.FAIL,
        select=("N",),
        extend_select=("link-target",),
        ignore=("heading-number",),
        rule_paths=("i18n-rules/",),
        glossary=("terms.csv",),
        severity={"link-target": Severity.ERROR},
        rules={"length-ratio": {"factor": 2.5}},
        frontmatter={
            "pubDate": FieldContract.EQUAL,
            "relatedPosts[].slug": FieldContract.EQUAL_SET,
        },
        languages_config={LanguageTag("de"): {"number-format": "de-CH", "coverage": "partial"}},
        roots=(Root(LanguageTag("ko"), "../docs-ko/src"),),
        overrides=(Override(("posts/*/2026-*",), Contract.FACTS, ("N001",)),),
        path=str(path),
    )


def test_an_empty_file_is_the_default(tmp_path: Path) -> None:
    path = write(tmp_path, "")
    assert load_config(path) == Config(path=str(path))


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "i18nlint.toml"
    path.write_bytes(b'\xef\xbb\xbffail-on = "info"\n')
    assert load_config(path).fail_on is Severity.INFO


def test_pyproject_speaks_in_its_own_table(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.i18nlint]\nlanguages = ["en", "ja"]\n'
    path = write(tmp_path, text, "pyproject.toml")
    assert load_config(path).languages == (LanguageTag("en"), LanguageTag("ja"))


def test_an_unknown_key_names_its_place_and_the_nearest_key(tmp_path: Path) -> None:
    text = 'contract = "auto"\nsorce-language = "ko"\n'
    assert complaint(tmp_path, text) == snapshot("""\
i18nlint.toml:2:1: unknown key "sorce-language"
  hint: did you mean "source-language"?\
""")


def test_a_key_with_underscores_is_led_to_the_one_with_hyphens(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'fail_on = "error"\n') == snapshot("""\
i18nlint.toml:1:1: unknown key "fail_on"
  hint: did you mean "fail-on"?\
""")


def test_a_key_like_no_other_gets_the_list(tmp_path: Path) -> None:
    text = '[[roots]]\nlanguage = "ko"\npath = "../ko"\nzzz = 1\n'
    assert complaint(tmp_path, text) == snapshot("""\
i18nlint.toml:4:1: unknown key "zzz"
  hint: one of language, path\
""")


def test_a_wrong_word_names_the_nearest_one(tmp_path: Path) -> None:
    assert complaint(tmp_path, '[severity]\nlink-target = "eror"\n') == snapshot("""\
i18nlint.toml:2:1: "link-target" cannot be "eror"
  hint: did you mean "error"?\
""")


def test_a_wrong_kind_of_value_is_named(tmp_path: Path) -> None:
    assert complaint(tmp_path, "languages = true\n") == snapshot(
        'i18nlint.toml:1:1: "languages" must be a list, not a boolean'
    )


def test_an_element_of_an_array_is_pointed_at(tmp_path: Path) -> None:
    text = 'languages = [\n  "ko", # Korean\n  "klingon",\n]\n'
    assert complaint(tmp_path, text) == snapshot(
        'i18nlint.toml:3:3: unknown language tag "klingon"; '
        "tags are written like ko, zh-TW or pt-BR"
    )


def test_a_country_code_is_led_to_its_language(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'source-language = "kr"\n') == snapshot(
        'i18nlint.toml:1:1: "kr" is not the tag of a language; did you mean "ko"?'
    )


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("posts/{lang}/**/*.md", "a wildcard\n  hint: {path} stands for any path below {lang}"),
        (r"posts\\{lang}\\{path}.md", "a backslash\n  hint: folders are separated by /"),
        ("posts/{lang}/{path}/{path}.md", "{path}\n  hint: placeholders are"),
    ],
    ids=["wildcard", "backslash", "twice"],
)
def test_what_a_pattern_must_not_have_is_named(pattern: str, said: str, tmp_path: Path) -> None:
    told = complaint(tmp_path, f'patterns = ["posts/{{lang}}.md",\n  "{pattern}"]\n')
    assert told.startswith('i18nlint.toml:2:3: pattern "posts')
    assert f" has {said}" in told


def test_an_unknown_placeholder_is_named(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'patterns = ["posts/{language}/{path}.md"]\n') == snapshot("""\
i18nlint.toml:1:13: pattern "posts/{language}/{path}.md" has {language}
  hint: placeholders are {lang}, {path}, {ext}, each once; {lang} may stand twice\
""")


def test_an_inner_table_of_an_array_is_pointed_at(tmp_path: Path) -> None:
    text = '[[overrides]]\npaths = ["a"]\n\n[[overrides]]\npaths = ["b"]\ncontract = "mirrored"\n'
    assert complaint(tmp_path, text) == snapshot("""\
i18nlint.toml:6:1: "contract" cannot be "mirrored"
  hint: did you mean "mirror"?\
""")


def test_the_settings_of_a_language_are_known(tmp_path: Path) -> None:
    text = '[languages-config.de]\nnumber-formt = "de-CH"\n'
    assert complaint(tmp_path, text) == snapshot("""\
i18nlint.toml:2:1: unknown key "number-formt"
  hint: did you mean "number-format"?\
""")


def test_a_table_per_language_needs_languages(tmp_path: Path) -> None:
    text = '[languages-config.jp]\nnumber-format = "ja"\n'
    assert complaint(tmp_path, text) == snapshot(
        'i18nlint.toml:1:1: "jp" is not the tag of a language; did you mean "ja"?'
    )


def test_languages_of_some_posts_only_are_told_apart(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, EVERY_KEY))
    assert config.partial_languages == {LanguageTag("de")}


def test_a_root_without_path_is_pointed_at(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'select = ["N"]\n[[roots]]\nlanguage = "ko"\n') == snapshot(
        'i18nlint.toml:2:1: "roots" needs "path"'
    )


def test_a_source_language_outside_the_languages_is_an_error(tmp_path: Path) -> None:
    text = 'languages = ["ja"]\nsource-language = "ko"\n'
    assert complaint(tmp_path, text) == snapshot("""\
i18nlint.toml:2:1: source language "ko" is not among "languages"
  hint: add it there\
""")


def test_broken_toml_names_its_place(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'ignore = []\nselect = ["N"\nfail-on = \n') == snapshot(
        "i18nlint.toml:3:1: not valid TOML: Unclosed array"
    )


def test_toml_that_ends_too_early_names_its_end(tmp_path: Path) -> None:
    assert complaint(tmp_path, 'select = ["N"') == snapshot(
        "i18nlint.toml:1:14: not valid TOML: Unclosed array (at end of document)"
    )


def test_other_encodings_are_an_error(tmp_path: Path) -> None:
    path = tmp_path / "i18nlint.toml"
    path.write_bytes('ignore = ["é"]'.encode("latin-1"))
    with pytest.raises(ConfigError, match="is not UTF-8"):
        load_config(path)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: No such file"):
        load_config(tmp_path / "none.toml")


def test_places_in_pyproject_are_those_of_the_whole_file(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.i18nlint.severity]\nlink-target = 3\n'
    assert complaint(tmp_path, text, "pyproject.toml") == snapshot(
        'pyproject.toml:5:1: "link-target" must be a string, not a number'
    )


def test_the_nearest_file_upwards_is_found(tmp_path: Path) -> None:
    write(tmp_path, "")
    near = write(tmp_path / "site", "")
    below = tmp_path / "site" / "posts" / "ko"
    below.mkdir(parents=True)
    assert find_config(below) == near


def test_own_file_comes_before_pyproject_beside_it(tmp_path: Path) -> None:
    write(tmp_path, "[tool.i18nlint]\n", "pyproject.toml")
    own = write(tmp_path, "")
    assert find_config(tmp_path) == own


def test_pyproject_without_our_table_is_passed_by(tmp_path: Path) -> None:
    ours = write(tmp_path, "[tool.i18nlint]\n", "pyproject.toml")
    write(tmp_path / "package", "[project]\n", "pyproject.toml")
    assert find_config(tmp_path / "package") == ours
