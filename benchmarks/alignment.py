"""Alignment alone against parsing: processor time and memory.

    python -m benchmarks.alignment [SITE] [--blocks 10000] [--rounds 3]

A pair is generated that a translator could have made: blocks in another order here, one left out
there, two merged. With SITE, its groups are aligned as well. The parser that the linter stands on
reads the same bodies and does nothing with them.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

from markdown_it import MarkdownIt

from benchmarks.throughput import groups_of
from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

BUDGET = 1.0
"""Alignment costs less than parsing what it aligns."""
MERGED, DROPPED, MOVED = 0.02, 0.02, 0.01
"""Shares of the generated blocks."""
MEGABYTE = 1024 * 1024

Pair = tuple[Version, Version]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", nargs="?", type=Path)
    parser.add_argument("--blocks", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    gc.set_threshold(50_000)  # as the command line does
    print(f"medians of {arguments.rounds}\n")
    print("| pairs | blocks | parse ms | align ms | ratio | parse peak MB | align peak MB |")
    print("|---|---|---|---|---|---|---|")
    generated = [generate(arguments.blocks)]
    verdicts = [report("generated", generated, arguments.rounds)]
    if arguments.site is not None and arguments.site.is_dir():
        verdicts.append(
            report(arguments.site.name, list(pairs_of(arguments.site)), arguments.rounds)
        )
    print(f"\nbudget {BUDGET}: {'kept' if max(verdicts) <= BUDGET else 'BROKEN'}")
    return 0


def report(name: str, pairs: list[Pair], rounds: int) -> float:
    """Print a row; how many times the cost of parsing alignment is."""
    bodies = list({id(one): body(one) for pair in pairs for one in pair}.values())
    blocks = sum(len(version.facts.blocks) for pair in pairs for version in pair)

    def parse() -> None:
        parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        for text in bodies:
            parser.parse(text)

    def align() -> None:
        for source, target in pairs:
            align_versions(source, target)

    times = [(seconds(parse), seconds(align)) for _ in range(rounds)]
    parsing, alignment = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = float(alignment / parsing)
    print(
        f"| {name}: {len(pairs)} | {blocks} | {parsing * 1000:.0f} | {alignment * 1000:.0f} "
        f"| {ratio:.2f} | {peak(parse):.0f} | {peak(align):.0f} |"
    )
    return ratio


def seconds(work: Callable[[], None]) -> float:
    """Processor time of one run."""
    started = time.process_time()
    work()
    return time.process_time() - started


def peak(work: Callable[[], None]) -> float:
    """Most megabytes that the work held at once, beyond what was there before."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / MEGABYTE


def body(version: Version) -> str:
    document = version.document
    return document.source.text[document.frontmatter.span.end :]


# --- a generated pair -------------------------------------------------------------------------


def generate(blocks: int) -> Pair:
    """A post of that many blocks in English and in Korean; the same for every run."""
    random = Random(362)  # noqa: S311 (no secret)
    facts = [(random.randrange(10, 10**6), random.choice(_NAMES)) for _ in range(blocks)]
    source = [block(at, number, name, _ENGLISH) for at, (number, name) in enumerate(facts)]
    target = [block(at, number, name, _KOREAN) for at, (number, name) in enumerate(facts)]
    return (
        version("post.en.md", "\n\n".join(source), "en"),
        version("post.ko.md", "\n\n".join(translated(target, random)), "ko"),
    )


_NAMES = ("PostgreSQL", "Kafka", "Nginx", "Redis", "Terraform", "Grafana", "Envoy", "Vault")
_ENGLISH = (
    "The team moved {name} to the new rack, and {number} requests went through it that day.",
    "Nobody had asked how {name} would behave; the answer was friendly and came at once.",
    "After the change {name} needed {number} kilobytes less, which was more than we had hoped.",
)
_KOREAN = (
    "그 팀은 {name}을 새 랙으로 옮겼고, 그날 요청 {number}건이 그곳을 지나갔다.",
    "{name}이 어떻게 움직일지 아무도 묻지 않았는데, 답은 곧 왔고 친절했다.",
    "바꾼 뒤에 {name}은 {number}킬로바이트를 덜 썼고, 우리가 바란 것보다 나았다.",
)


def block(at: int, number: int, name: str, sentences: tuple[str, ...]) -> str:
    """A heading at every twentieth place, a list at some, else a paragraph."""
    if at % 20 == 0:
        return f"## {name} {number}"
    sentence = sentences[at % len(sentences)].format(name=name, number=number)
    return f"- {sentence}\n- {sentence}" if at % 11 == 0 else sentence


def translated(blocks: Iterable[str], random: Random) -> list[str]:
    """The blocks with the liberties that translators take."""
    done: list[str] = []
    held = ""
    for text in blocks:
        chance = random.random()
        if text.startswith("#"):
            done.append(text)
        elif chance < DROPPED:
            continue
        elif chance < DROPPED + MOVED and not held:
            held = text
        elif chance < DROPPED + MOVED + MERGED:
            done[-1] += f"\n{text}"
        else:
            done += [text, held] if held else [text]
            held = ""
    return done


def version(path: str, text: str, language: str) -> Version:
    document = parse_document(path, text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))


# --- a site -----------------------------------------------------------------------------------


def pairs_of(site: Path) -> Iterator[Pair]:
    """Source and target of every group."""
    for group in groups_of(site):
        versions = {
            language: version(path, (site / path).read_text("utf-8", "replace"), language)
            for language, path in group["versions"].items()
        }
        source = versions.pop(group["source"])
        yield from ((source, target) for target in versions.values())


if __name__ == "__main__":
    raise SystemExit(main())
