"""Thirty edits of one post in two languages: how many are found, and with how many findings.

    python benchmarks/seed_edits.py FOLDER

FOLDER holds the post in Korean and in Chinese, each a file with YAML frontmatter.
The two must agree: without an edit nothing at or above warning may be reported.
The edits were written down before the linter existed. They name their place by a short needle,
so that no sentence of the post stands here.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Change = Callable[[str], str]
LEVELS = ("warning", "error")


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to one language version."""

    name: str
    change: Change
    language: str = "zh"


def swap(needle: str, replacement: str, /) -> Change:
    """Replaces the only occurrence of a needle."""
    return lambda text: text.replace(needle, replacement) if _once(text, needle) else text


def drop_line(start: str) -> Change:
    """Removes the only line that starts so."""
    pattern = re.compile(rf"^{re.escape(start)}.*\n", re.MULTILINE)
    return lambda text: _sub(pattern, text)


def drop_section(start: str) -> Change:
    """Removes the section of the second level whose heading starts so."""
    return lambda text: text.replace(_section(text, start), "")


def drop_fence(inside: str) -> Change:
    """Removes the fenced block whose first line starts so."""
    pattern = re.compile(rf"^```\w+\n{re.escape(inside)}.*?^```\n\n", re.MULTILINE | re.DOTALL)
    return lambda text: _sub(pattern, text)


def swap_sections(first: str, second: str) -> Change:
    """Lets two neighbouring sections change places."""

    def change(text: str) -> str:
        one, two = _section(text, first), _section(text, second)
        return text.replace(one + two, two + one)

    return change


EDITS = (
    # Numbers: value, magnitude, spelled numerals, fractions, multiples, dates, units, ids.
    Edit("price per million becomes per hundred thousand", swap("$0.3/百万", "$0.3/十万")),
    Edit("three generations become four", swap("三代", "四代")),
    Edit("thousands become millions", swap("86.7K", "86.7M")),
    Edit("one tenth becomes two tenths", swap(">十分之一", ">十分之二")),
    Edit("200,000 becomes 20,000", swap("在20万+", "在2万+")),
    Edit("40 times becomes 4 times", swap("40倍", "4倍")),
    Edit("October becomes November", swap("| 2025年10月", "| 2025年11月")),
    Edit("percent in a table cell", swap(">80.2%", ">82.0%")),
    Edit("model id in a table cell", swap("| M2.5 |", "| M2.6 |")),
    Edit("price in a table cell", swap("| $0.3 |", "| $0.8 |")),
    Edit("digits of a score change places", swap("362포", "326포"), "ko"),
    Edit("months of a period", swap("3.5个月", "5.3个月")),
    Edit("slash fraction", swap("1/20的", "1/30的")),
    Edit("percent in the source", swap("30%</", "13%</"), "ko"),
    Edit("per second becomes per minute", swap("tokens/秒", "tokens/分")),
    Edit("dollars become euros", swap("| $2.4/", "| €2.4/")),
    # Structure, links, code, frontmatter.
    Edit("table row dropped", drop_line("| M2.1 |")),
    Edit("section dropped", drop_section("## 内部")),
    Edit("list item dropped", drop_line("- <strong>CISPO")),
    Edit("paragraph dropped", drop_line("该消息")),
    Edit("heading one level up", swap("### Multi-", "## Multi-")),
    Edit("link leads elsewhere", swap("agent.minimax", "agents.minimax")),
    Edit("publication date", swap("2026-02-15", "2026-02-16")),
    Edit("tag dropped", drop_line("  - benchmark")),
    Edit("hero image", swap("-hero.png", "-cover.png")),
    Edit("slug of a related post", swap("kpi-ethics", "kpi-ethic")),
    Edit("sections change places", swap_sections("## M2系", "## 内部")),
    Edit("diagram dropped", drop_fence("graph LR")),
    Edit("language of a code block", swap("mermaid\ngraph TD", "text\ngraph TD")),
    Edit("link dropped", drop_line("- [MiniMax API")),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    posts = read_posts(parser.parse_args().folder)
    if not posts:
        print("skipped: the folder does not hold the post in Korean and in Chinese")
        return 0
    noise = report(posts)
    print(f"unedited: {len(noise)} warnings or errors", *noise, sep="\n  ")
    counts = [try_edit(posts, edit) for edit in EDITS]
    found = [count for count in counts if count]
    share = sum(found) / len(found) if found else 0.0
    print(f"\nfound {len(found)} of {len(EDITS)}, {share:.2f} findings per found edit")
    return 1 if noise else 0


def read_posts(folder: Path) -> dict[str, str]:
    """The post's text by language; empty if one of the two is not there."""
    posts = {}
    for path in sorted(folder.glob("*.*")):
        text = path.read_text(encoding="utf-8-sig")
        body = text.split("\n---\n", 1)[-1]
        posts["ko" if re.search("[가-힣]", body) else "zh"] = text
    return posts if posts.keys() == {"ko", "zh"} else {}


def try_edit(posts: dict[str, str], edit: Edit) -> int:
    """The number of findings that the edit gives; prints them."""
    changed = edit.change(posts[edit.language])
    if changed == posts[edit.language]:
        raise SystemExit(f"{edit.name}: its place was not found, or not once")
    findings = report({**posts, edit.language: changed})
    print(f"{'found ' if findings else 'MISSED'} {len(findings)}  {edit.name}")
    for finding in findings:
        print(f"          {finding}")
    return len(findings)


def report(posts: dict[str, str]) -> list[str]:
    """What the linter says at or above warning, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        for language, text in posts.items():
            path = Path(folder, "src/content/blog", language, "post.md")
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
        command = (sys.executable, "-m", "i18nlint", "check", "--source-language", "ko")
        options = ("--no-cache", "--output-format", "json")
        run = subprocess.run((*command, *options), cwd=folder, capture_output=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"exit code {run.returncode}\n{run.stderr.decode()}")
    found = json.loads(run.stdout)["diagnostics"]
    return [describe(finding) for finding in found if finding["severity"] in LEVELS]


def describe(finding: dict[str, object]) -> str:
    return "{severity} {rule}: {message}".format_map(finding)


def _section(text: str, start: str) -> str:
    pattern = rf"^{re.escape(start)}.*?(?=^## |\Z)"
    found = re.findall(pattern, text, re.MULTILINE | re.DOTALL)
    return found[0] if len(found) == 1 else ""


def _once(text: str, needle: str) -> bool:
    return text.count(needle) == 1


def _sub(pattern: re.Pattern[str], text: str) -> str:
    changed, count = pattern.subn("", text)
    return changed if count == 1 else text


if __name__ == "__main__":
    raise SystemExit(main())
