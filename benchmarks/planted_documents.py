"""Plants one fault into each of many translated posts of a site, and counts what is caught.

    python -m benchmarks.planted_documents SITE [--languages ja,en] [--cases 20] [--dump FILE]

Posts that mirror their source count: those in which both sides have the same blocks (as blank
lines part them, outside code), so that blocks pair up by their place and no aligner is asked.
What may be planted where, planting.py says, block by block. Caught is a number rule's warning or
error in the block of the fault that the post did not have before.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import LINTER
from benchmarks.planted_numbers import CONFIG, LEVELS, RULES
from benchmarks.planting import PLANTERS, Fault, Pair, plantable
from i18nlint.config.find import find_config
from i18nlint.config.load import load_config
from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout

IN_CELLS = frozenset(("table-cell", "heading-number"))
"""Rules that tell of numbers in tables and headings; what they report counts, too."""
_FENCE = re.compile(r"[ >\t]*(?:(?:[-*+]|\d+[.)]) +)?(```+|~~~+)")
_MARKER = re.compile(r"[ >]*(?:(?:\d+[.)]|[-*+]) |#+ \W*(?:[^\W\d]{1,12} ?)?\d[\d.]*[^\W\d]{0,3})")
"""Of a list, and the number of a heading, which is a matter of its own (heading-number, a note)."""
_MARKUP = re.compile(r"\s*(?:<|import |export |\{%|\{\{|\[\^?[^\]]+\]:|\$\$|:::)")
"""Begins what is no prose: HTML, modules, macros, definitions of links, formulas, containers."""


@dataclass(frozen=True, slots=True)
class Post:
    """A source and its translation, and the blocks of prose that both have, paired by place."""

    source: str
    target: str
    languages: tuple[str, str]
    name: str
    blocks: tuple[tuple[Pair, int], ...]
    """Each with where its target begins."""


@dataclass(frozen=True, slots=True)
class Case:
    """A fault in a post."""

    post: Post
    fault: Fault
    offset: int
    """Where the block of the fault begins."""

    @property
    def text(self) -> str:
        moved = Fault(
            self.fault.kind,
            self.fault.start + self.offset,
            self.fault.end + self.offset,
            self.fault.before,
            self.fault.after,
        )
        return moved.apply(self.post.target)

    @property
    def line(self) -> int:
        return self.post.target.count("\n", 0, self.offset + self.fault.start) + 1


def main() -> int:
    arguments = parse_arguments()
    wanted = arguments.languages.split(",") if arguments.languages else []
    posts = [post for post in mirrored(arguments.site) if not wanted or post.languages[1] in wanted]
    outcomes: list[tuple[Case, bool]] = []
    for languages in sorted({post.languages for post in posts}):
        some = [post for post in posts if post.languages == languages]
        cases = list(plant(some, cases=arguments.cases, seed=arguments.seed))
        outcomes += zip(cases, caught(cases, languages), strict=True)
    print(*table(outcomes), sep="\n")
    if arguments.dump:
        lines = [json.dumps(described(*one), ensure_ascii=False) for one in outcomes]
        arguments.dump.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--languages", help="target languages, comma-separated; all if not given")
    parser.add_argument("--cases", type=int, default=20, help="of one kind and language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dump", type=Path, help="write every case with its outcome, JSON lines")
    return parser.parse_args()


def mirrored(site: Path) -> Iterator[Post]:
    """Posts of the site that have the blocks of their source."""
    found = find_config(site)
    layout = discover_layout(site, load_config(found) if found else Config())
    for part in layout.sites:
        for group in part.groups:
            source = (site / group.versions[group.source]).read_text("utf-8", "replace")
            for tag in group.targets:
                target = (site / group.versions[tag]).read_text("utf-8", "replace")
                languages = str(group.source), str(tag)
                blocks = tuple(paired(source, target, languages))
                if blocks:
                    yield Post(source, target, languages, group.versions[tag], blocks)


def paired(source: str, target: str, languages: tuple[str, str]) -> Iterator[tuple[Pair, int]]:
    """Blocks of prose by place; none where one side has a block more, or of another sort."""
    ours, theirs = list(blocks_of(source)), list(blocks_of(target))
    if [sort(text) for text, _ in ours] != [sort(text) for text, _ in theirs]:
        return
    for (one, _), (other, start) in zip(ours, theirs, strict=True):
        if sort(one) != "markup":
            yield from by_line(one, other, start, languages)


def by_line(
    source: str, target: str, start: int, languages: tuple[str, str]
) -> Iterator[tuple[Pair, int]]:
    """Rows of a table, items of a list, lines of a paragraph, where both sides have as many."""
    ours, theirs = source.split("\n"), target.split("\n")
    if len(ours) != len(theirs):
        yield Pair(source, target, *languages), start
        return
    for one, other in zip(ours, theirs, strict=True):
        marker = _MARKER.match(other)
        at = marker.end() if marker else 0
        yield Pair(one, other[at:], *languages), start + at
        start += len(other) + 1


def blocks_of(text: str) -> Iterator[tuple[str, int]]:
    """What blank lines part, with its start; frontmatter and fenced code are one block each."""
    start, block, fence = 0, "", ""
    for line in re.findall(r".*\n|.+$", text):
        opened = _FENCE.match(line)
        if not block and not fence and line.startswith("---") and not start:
            fence = "---"
        elif fence and line.strip(" >\t").startswith(fence):
            fence = ""
        elif opened and not fence:
            fence = opened[1]
        if line.strip() or fence:
            block += line
        elif block:
            yield block, start
            start, block = start + len(block), ""
            start += len(line)
        else:
            start += len(line)
    if block:
        yield block, start


def sort(block: str) -> str:
    """What a block is by its first characters; heading, table, list and quote are told apart."""
    if block.startswith("---\n") or _FENCE.search(block) or _MARKUP.match(block):
        return "markup"
    first = block.lstrip()[:1]
    return first if first in tuple("#|>-*+") else "1" if re.match(r"\s*\d+[.)] ", block) else "text"


def plant(posts: Sequence[Post], *, cases: int, seed: int) -> Iterator[Case]:
    """At most so many cases of each kind, one for each post and kind, in a seeded order."""
    rng, counts = random.Random(seed), Counter[str]()  # noqa: S311 repeatable, not secret
    for post in rng.sample(list(posts), len(posts)):
        rooms: dict[str, tuple[Fault, int]] = {}
        for pair, start in rng.sample(list(post.blocks), len(post.blocks)):
            for kind, fault in plantable(pair, rng).items():
                if fault.apply(pair.target) != pair.target and _is_fault(pair, fault):
                    rooms.setdefault(kind, (fault, start))
        for kind, (fault, start) in rooms.items():
            if counts[kind] < cases:
                counts[kind] += 1
                yield Case(post, fault, start)


def _is_fault(pair: Pair, fault: Fault) -> bool:
    """Whether the source says the number too: posts lag behind each other, and add things.

    Not the number of an item either, which Markdown counts itself.
    """
    line = pair.target.rfind("\n", 0, fault.start) + 1
    marker = _MARKER.match(pair.target, line)
    if line and marker is not None and fault.end <= marker.end():
        return False
    if fault.kind not in ("value", "transposed", "swapped-values"):
        return True
    return all(number in pair.source for number in re.findall(r"\d+(?:[.,]\d+)*", fault.before))


def caught(cases: Sequence[Case], languages: tuple[str, str]) -> list[bool]:
    """Whether each is reported; posts without and with a fault are a site of their own."""
    if not cases:
        return []  # no post of the language has room for a fault
    suffixes = [Path(case.post.name).suffix for case in cases]
    clean = check([(case.post.source, case.post.target) for case in cases], languages, suffixes)
    faulty = check([(case.post.source, case.text) for case in cases], languages, suffixes)
    return [
        any(_is_near(case, line) for *_, line in (faulty[at] - clean[at]).elements())
        for at, case in enumerate(cases)
    ]


def _is_near(case: Case, line: int) -> bool:
    """The finding stands in the block of the fault: at its line, or where the block begins."""
    first = case.post.target.count("\n", 0, case.offset) + 1
    return first <= line <= case.line + 1


Findings = Counter[tuple[str, str, int]]


def check(
    texts: Sequence[tuple[str, str]], languages: tuple[str, str], suffixes: Sequence[str]
) -> list[Findings]:
    """Warnings and errors of each pair of texts: rule, message, line of the target.

    A post keeps its suffix: an indented line is code in Markdown, and text in MDX.
    """
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        for at, versions in enumerate(texts):
            for language, text in zip(languages, versions, strict=True):
                path = site / language / f"{at:05}{suffixes[at]}"
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
        (site / "i18nlint.toml").write_text(CONFIG.format(*languages), "utf-8")
        command = (*LINTER, "check", "--output-format", "json", "--no-cache")
        done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{languages}: exit code {done.returncode}\n{done.stderr[-800:]}")
    found = [Findings() for _ in texts]
    for one in json.loads(done.stdout)["diagnostics"]:
        place = one["target"]
        if place and one["rule"] in RULES | IN_CELLS and one["severity"] in LEVELS:
            line = place["range"]["start"]["line"]
            found[int(Path(place["path"]).stem)][one["rule"], one["message"], line] += 1
    return found


def described(case: Case, is_caught: bool) -> dict[str, object]:
    """What a reader needs to see: the fault, and the block of both sides."""
    pair = next(pair for pair, start in case.post.blocks if start == case.offset)
    return {
        "row": case.post.name,
        "kind": case.fault.kind,
        "language": case.post.languages[1],
        "caught": is_caught,
        "before": case.fault.before,
        "after": case.fault.after,
        "line": case.line,
        "source": pair.source,
        "target": case.fault.apply(pair.target),
    }


def table(outcomes: Sequence[tuple[Case, bool]]) -> Iterator[str]:
    """Caught of planted by language and kind, as Markdown."""
    kinds = list(PLANTERS)
    counts: Counter[tuple[str, str, bool]] = Counter()
    for case, is_caught in outcomes:
        for language in (case.post.languages[1], "all"):
            counts[language, case.fault.kind, is_caught] += 1
    languages = sorted({language for language, *_ in counts} - {"all"})
    yield f"| language | {' | '.join(kinds)} |"
    yield f"|{'---|' * (len(kinds) + 1)}"
    for language in (*languages, "all"):
        numbers = [(counts[language, kind, True], counts[language, kind, False]) for kind in kinds]
        cells = [f"{hit}/{hit + miss}" if hit + miss else "–" for hit, miss in numbers]
        yield f"| {language} | {' | '.join(cells)} |"


if __name__ == "__main__":
    raise SystemExit(main())
