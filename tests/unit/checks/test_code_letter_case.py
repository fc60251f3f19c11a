"""Capitals, regions and months: what each side of a program may write otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("sql", "SELECT tide FROM piers\nWHERE a > 2;", "select tide from piers\nwhere a > 2;"),
        ("powershell", "Get-ChildItem -Path .\\tides", "get-childitem -path .\\tides"),
        ("dockerfile", "FROM a:1 AS pier\nCOPY . .", "from a:1 as pier\ncopy . ."),
        ("css", ".pier { color: #FFA; }", ".pier { color: #ffa; }"),
        ("html", "<!DOCTYPE html>\n<p>Low</p>", "<!doctype html>\n<p>썰물</p>"),
        ("terraform", 'region = "eu-central-1"', 'region = "ap-northeast-2"'),
        ("bash", "cp -r docs/en/tide.md old/", "cp -r docs/ko/tide.md old/"),
        ("bash", "$ date\nMon May 6 10:05:00 2024", "$ date\n2024년 5월 6일 월요일 10:05:00"),
        ("bash", "curl http://{address}:9180/a/b", "curl http://127.0.0.1:9180/a/b"),
        ("go", 'fmt.Printf("%s tides", a)', 'fmt.Printf("물때 %s개", a)'),
        ("go", 'fmt.Printf("%d%% low", a)', 'fmt.Printf("%d %% 썰물", a)'),
        ("go", 'fmt.Printf("low for %ds", a)', 'fmt.Printf("%d초 썰물", a)'),
        ("go", 'fmt.Printf("%s of %d", a, b)', 'fmt.Printf("%[2]d의 %[1]s", a, b)'),
        ("java", 'format("%d low", a);', 'format("썰물 %,d번", a);'),
        ("nginx", "server { root /var/www/en; }", "server { root /var/www/ko; }"),
        ("bash", "$ date\nMon May 6 10:05:00 2024", "$ date\nMo 6. Mai 10:05:00 2024"),
        ("bash", "$ piers\n3 Decks found", "$ piers\n갑판 3개를 찾음"),
        ("c", 'strftime(a, 9, "%B %d", b);', 'strftime(a, 9, "%-m월 %-d일", b);'),
        ("sql", 'INSERT INTO piers VALUES ("Low");', 'INSERT INTO piers VALUES ("Ebbe");'),
    ],
)
def test_it_is_the_same(info: str, source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info))
    assert list(code(pair)) == []


@pytest.mark.parametrize("languages", [("en", "ko"), ("fr", "de")])
@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("sql", "SELECT tide FROM piers;", "SELECT wave FROM piers LIMIT 2;"),
        ("sql", "SELECT a FROM b WHERE c = 'Low2';", "SELECT a FROM b WHERE c = 'Low3';"),
        ("bash", "cp -r tides old/", "mv -r tides old/"),
        ("bash", "$ date\nMon May 6 10:05:00 2024", "$ date\nMon Jun 6 10:05:00 2024"),
        ("bash", "docker run -d pier", "docker exec -d pier"),
        (
            "bash",
            "low --in us-east-1\nebb --in us-east-1",
            "low --in us-east-1\nebb --in eu-west-2",
        ),
        ("bash", "curl http://{address}:9180/a/b", "curl http://127.0.0.1:9181/a/b"),
        ("dockerfile", "FROM a:1\nCOPY . .", "FROM a:1\nUSER node\nCOPY . ."),
        ("nginx", "server { listen 443 ssl; }", "server { listen 443; }"),
        ("go", 'fmt.Printf("%s tides", a)', 'fmt.Printf("%d 물때", a)'),
        ("diff", " low\n+PIER = 2\n mast", " low\n PIER = 2\n mast"),
        ("diff", " low\n+PIER = 9000\n mast", " low\n+PIER = 9001\n mast"),
    ],
)
def test_it_is_another_one(
    info: str, source: str, target: str, languages: tuple[str, str], pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=languages)
    assert [one.score >= 0.7 for one in code(pair)] == [True]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("toml", 'tides = { use = ["derive"] }', 'tides = { use = ["rc"] }'),
        ("ruby", "before_action :moor, only: [:tide]", "before_action :moor, except: [:tide]"),
    ],
)
def test_a_word_among_settings(info: str, source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info))
    assert [one.score >= 0.7 for one in code(pair)] == [True]
