"""Right translations that nothing was tuned on: what is wrongly reported, and what is missed.

    python -m benchmarks.heldout [--seed 1] [--dump FILE]

Three figures: warnings and errors on right translations, planted faults that are caught (a warning
or an error within four lines of the fault that the right translation does not have), and layouts
of site generators that are read right without configuration.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.heldout.faults import Fault, faults
from benchmarks.heldout.layouts import differences, layouts
from benchmarks.heldout.posts import Post, posts
from benchmarks.measure import LINTER, run

LEVELS = ("warning", "error")
_NEAR = 4
_JSON = ("--output-format", "json")


@dataclass(frozen=True, slots=True)
class Case:
    """A pair of versions, right or with one fault, and what is said of it."""

    post: Post
    language: str
    fault: Fault | None
    found: tuple[dict[str, Any], ...] = ()

    @property
    def target(self) -> str:
        text = self.post.versions[self.language]
        return self.fault.apply(text.split("\n")) if self.fault else text


def main() -> int:
    arguments = parse_arguments()
    cases = list(judged(plant(arguments.seed)))
    print(*alarms([case for case in cases if case.fault is None]), "", sep="\n")
    print(*catches(cases), "", sep="\n")
    print(*sites(), sep="\n")
    if arguments.dump:
        arguments.dump.write_text("".join(dumped(cases)), "utf-8")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dump", type=Path, help="write every case with its outcome, JSON lines")
    return parser.parse_args()


def plant(seed: int) -> Iterator[Case]:
    """Every pair as it is, then with one fault of each kind that it has room for."""
    for post in posts():
        for language in post.versions:
            if language == post.source:
                continue
            yield Case(post, language, None)
            rng = random.Random(f"{seed}:{post.name}:{language}")  # noqa: S311 repeatable
            yield from (Case(post, language, fault) for fault in faults(post, language, rng))


def judged(cases: Iterable[Case]) -> Iterator[Case]:
    """The cases with what is reported of them; those of one source language are one site."""
    by_source: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        by_source[case.post.source].append(case)
    for source, found in by_source.items():
        reported = check(found, source)
        for at, case in enumerate(found):
            yield Case(case.post, case.language, case.fault, tuple(reported[at]))


def check(cases: Sequence[Case], source: str) -> dict[int, list[dict[str, Any]]]:
    """Findings by the number of the case."""
    reported = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for at, case in enumerate(cases):
            texts = {source: case.post.versions[source], case.language: case.target}
            for language, text in texts.items():
                path = Path(folder, language, f"{at:05}{case.post.suffix}")
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
        options = ("--no-cache", "--source-language", source, "--pattern", "{lang}/{path}.{ext}")
        done = run((*LINTER, "check", *_JSON, *options), cwd=Path(folder))
    if done.exit_code not in (0, 1):
        raise SystemExit(f"{source}: exit code {done.exit_code}\n{done.errors[-800:]}")
    for diagnostic in json.loads(done.output)["diagnostics"]:
        place = diagnostic["target"] or diagnostic["source"]
        reported[int(Path(place["path"]).stem)].append(diagnostic)
    return reported


def alarms(cases: Sequence[Case]) -> Iterator[str]:
    """Findings on right translations, and their rules, by language."""
    found = [(case, diagnostic) for case in cases for diagnostic in _loud(case.found)]
    yield f"Right translations: {len(cases)} pairs, {len(found)} warnings and errors"
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    for case, diagnostic in found:
        rules[case.language][diagnostic["rule"]] += 1
    for language, counts in sorted(rules.items()):
        yield f"  {language}: {', '.join(f'{rule} {n}' for rule, n in counts.most_common())}"


def catches(cases: Iterable[Case]) -> Iterator[str]:
    """Caught of planted and findings per fault, by kind and by language."""
    planted, caught, findings = Counter[str](), Counter[str](), Counter[str]()
    for case, fault, fresh in planted_faults(cases):
        for name in (f"kind: {fault.kind}", f"language: {case.language}", "all"):
            planted[name] += 1
            caught[name] += is_caught(fault, fresh)
            findings[name] += len(list(_loud(fresh)))
    yield "| faults | planted | caught | findings per fault |"
    yield "|---|---|---|---|"
    for name, count in sorted(planted.items()):
        share = f"{caught[name]} ({caught[name] / count:.0%})"
        yield f"| {name} | {count} | {share} | {findings[name] / count:.2f} |"


def planted_faults(cases: Iterable[Case]) -> Iterator[tuple[Case, Fault, list[dict[str, Any]]]]:
    """Cases with a fault, and what is said of them that is not said of the right translation."""
    clean: dict[tuple[str, str], Case] = {}
    for case in cases:
        name = case.post.name, case.language
        if case.fault is None:
            clean[name] = case
        else:
            yield case, case.fault, _fresh(case, clean[name])


def is_caught(fault: Fault, fresh: Iterable[dict[str, Any]]) -> bool:
    return any(_is_near(diagnostic, fault) for diagnostic in _loud(fresh))


def _loud(found: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    return (diagnostic for diagnostic in found if diagnostic["severity"] in LEVELS)


def _fresh(case: Case, clean: Case) -> list[dict[str, Any]]:
    known = Counter(_identity(diagnostic) for diagnostic in clean.found)
    fresh = []
    for diagnostic in case.found:
        name = _identity(diagnostic)
        if known[name]:
            known[name] -= 1
        else:
            fresh.append(diagnostic)
    return fresh


def _identity(diagnostic: Mapping[str, Any]) -> tuple[object, ...]:
    sides = (diagnostic["source"], diagnostic["target"])
    return (diagnostic["rule"], *(side["text"] if side else "" for side in sides))


def _is_near(diagnostic: Mapping[str, Any], fault: Fault) -> bool:
    """Source and right translation have the same lines, so either side tells the place."""
    first, last = fault.start + 1 - _NEAR, fault.end + _NEAR
    for side in (diagnostic["target"], diagnostic["source"]):
        lines = (side["range"][end]["line"] for end in ("start", "end")) if side else (-1, -1)
        start, end = lines
        if start <= last and end >= first and start > 0:
            return True
    return False


def sites() -> Iterator[str]:
    """Which layouts are read otherwise than they are meant."""
    wrong, count = 0, 0
    for layout in layouts():
        with tempfile.TemporaryDirectory() as folder:
            expected = layout.build(Path(folder))
            done = run((*LINTER, "layout", *_JSON), cwd=Path(folder))
        lines = differences(layout, json.loads(done.output), expected)
        yield from (f"  {layout.name}: {line}" for line in lines)
        wrong, count = wrong + bool(lines), count + 1
    yield f"Layouts read right without configuration: {count - wrong} of {count}"


def dumped(cases: Iterable[Case]) -> Iterator[str]:
    """A row for each fault: what was planted, whether it is caught, and what is said of it."""
    for case, fault, fresh in planted_faults(cases):
        right = case.post.versions[case.language].split("\n")
        row = {
            "post": case.post.name,
            "language": case.language,
            "kind": fault.kind,
            "caught": is_caught(fault, fresh),
            "line": fault.start + 1,
            "before": right[fault.start : fault.end][:2],
            "after": fault.after[:2],
            "found": [f"{d['severity']} {d['rule']}: {d['message']}" for d in fresh],
        }
        yield json.dumps(row, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
