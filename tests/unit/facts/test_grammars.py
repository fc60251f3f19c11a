"""Grammars with kept expressions against those that Pygments makes itself."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from pygments.lexers import find_lexer_class_by_name

from i18nlint.facts import grammars
from i18nlint.model import regex

PROGRAM = """\
# note
import a from "b";
class Tide(Base): pass  # a word
<script>const x = 12; // note</script>
<style>a { color: red; }</style>
key: [1, "two"]
def f(x: int) -> str: return f"x{x}"
SELECT name FROM tides WHERE height > 2.5 -- note
"""
OWN = """
import sys
from pygments.lexers import get_lexer_by_name
print([*get_lexer_by_name(sys.argv[1]).get_tokens_unprocessed(sys.stdin.read())])
"""


@pytest.mark.parametrize("name", ["python", "tsx", "vue", "console", "bash", "css", "json"])
def test_it_reads_what_pygments_reads(name: str) -> None:
    command = [sys.executable, "-c", OWN, name]  # where nothing of ours was imported
    own = subprocess.run(command, input=PROGRAM, capture_output=True, text=True, check=True)  # noqa: S603
    read = [*grammars.grammar(name).get_tokens_unprocessed(PROGRAM)]
    assert str(read) + "\n" == own.stdout


def test_options_reach_the_grammar() -> None:
    read = grammars.grammar("php", startinline=True).get_tokens("echo 1;")
    assert "Keyword" in str(next(iter(read)))


@pytest.mark.parametrize("name", grammars.KEPT)
def test_what_is_kept_is_known_to_pygments(name: str) -> None:
    assert find_lexer_class_by_name(name)


def test_an_expression_that_is_not_known_is_compiled() -> None:
    match = grammars._match(r"an expression (that) no grammar asks", 0, "root")
    assert match("an expression that no grammar asks")


def test_what_is_kept_is_what_re_compiles() -> None:
    known = regex._expressions("grammars")
    wrong = [key for key in known if regex.regex(*key, kept="grammars") != re.compile(*key)]
    assert not wrong
