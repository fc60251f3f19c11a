"""Plants one fault into each of many right translations of sentences, and counts what is caught.

    python -m benchmarks.planted_numbers PAIRS.jsonl [--languages ko,ja] [--cases 30] [--dump FILE]

PAIRS.jsonl has a row for each sentence pair: src, tgt, src_lang, tgt_lang, label (OK or BAD).
Faults go into the target side of OK rows, one of each kind that the sentence has room for
(planting.py); a row that is reported without a fault too is left out, and counted.
Caught is what a number rule reports as warning or error.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import LINTER
from benchmarks.planting import PLANTERS, Fault, Pair, plantable

RULES = frozenset(
    ("number-changed", "number-missing", "number-extra", "unit-changed", "date-changed")
) | {"identifier-changed", "currency-gloss"}
LEVELS = ("warning", "error")
CONFIG = """\
source-language = "{0}"
languages = ["{0}", "{1}"]
patterns = ["{{lang}}/{{path}}.{{ext}}"]
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A fault in a sentence pair, and what came of it."""

    pair: Pair
    fault: Fault
    row: str
    caught: bool = False

    def described(self) -> dict[str, object]:
        """What a reader needs to see: the fault, and both sides."""
        return {
            "row": self.row,
            "kind": self.fault.kind,
            "language": self.pair.target_language,
            "caught": self.caught,
            "before": self.fault.before,
            "after": self.fault.after,
            "source": self.pair.source,
            "target": self.fault.apply(self.pair.target),
        }


def main() -> int:
    arguments = parse_arguments()
    rows = read_rows(arguments.pairs)
    cases: list[Case] = []
    alarms: Counter[str] = Counter()
    for languages, found in sorted(rows.items()):
        if arguments.languages and languages[1] not in arguments.languages.split(","):
            continue
        scored, alarmed = score(found, languages, cases=arguments.cases, seed=arguments.seed)
        cases += scored
        alarms[languages[1]] += alarmed
    print(*table(cases, alarms), sep="\n")
    if arguments.dump:
        lines = (json.dumps(case.described(), ensure_ascii=False) + "\n" for case in cases)
        arguments.dump.write_text("".join(lines), "utf-8")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--languages", help="target languages, comma-separated; all if not given")
    parser.add_argument("--cases", type=int, default=40, help="of one kind and language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dump", type=Path, help="write every case with its outcome, JSON lines")
    return parser.parse_args()


def read_rows(path: Path) -> dict[tuple[str, str], dict[str, Pair]]:
    """The right translations by language pair and by id of their row."""
    rows: dict[tuple[str, str], dict[str, Pair]] = defaultdict(dict)
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            languages = row["src_lang"], row["tgt_lang"]
            if row["label"] == "OK":
                pair = Pair(row["src"].strip(), row["tgt"].strip(), *languages)
                rows[languages][row["id"]] = pair
    return rows


def score(
    rows: Mapping[str, Pair], languages: tuple[str, str], *, cases: int, seed: int
) -> tuple[list[Case], int]:
    """The cases of one language pair with their outcome, and how many rows are reported as is."""
    chosen = list(plant(rows, cases=cases, seed=seed))
    used = sorted({case.row for case in chosen})
    texts = [(case.pair.source, case.fault.apply(case.pair.target)) for case in chosen]
    texts += [(rows[row].source, rows[row].target) for row in used]
    reported = check(texts, languages)
    alarmed = {row for at, row in enumerate(used, start=len(chosen)) if at in reported}
    scored = [
        Case(case.pair, case.fault, case.row, caught=at in reported)
        for at, case in enumerate(chosen)
        if case.row not in alarmed
    ]
    return scored, len(alarmed)


def plant(rows: Mapping[str, Pair], *, cases: int, seed: int) -> Iterator[Case]:
    """At most so many cases of each kind, from rows in a seeded order."""
    rng, counts = random.Random(seed), Counter[str]()  # noqa: S311 repeatable, not secret
    names = sorted(rows)
    rng.shuffle(names)
    for name in names:
        for kind, fault in plantable(rows[name], rng).items():
            if counts[kind] < cases and fault.apply(rows[name].target) != rows[name].target:
                counts[kind] += 1
                yield Case(rows[name], fault, name)


def check(texts: Sequence[tuple[str, str]], languages: tuple[str, str]) -> set[int]:
    """Which of the texts a number rule reports; all are one site, a post each."""
    if not texts:
        return set()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        for at, versions in enumerate(texts):
            for language, text in zip(languages, versions, strict=True):
                path = site / language / f"{at:05}.md"
                path.parent.mkdir(exist_ok=True)
                path.write_text(text + "\n", "utf-8")
        (site / "i18nlint.toml").write_text(CONFIG.format(*languages), "utf-8")
        command = (*LINTER, "check", "--output-format", "json", "--no-cache")
        done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{languages}: exit code {done.returncode}\n{done.stderr[-800:]}")
    return set(_reported(json.loads(done.stdout)["diagnostics"]))


def _reported(diagnostics: Sequence[dict[str, object]]) -> Iterator[int]:
    for found in diagnostics:
        if found["rule"] in RULES and found["severity"] in LEVELS:
            place = found["target"] or found["source"]
            if isinstance(place, dict):
                yield int(Path(place["path"]).stem)


def table(cases: Sequence[Case], alarms: Mapping[str, int]) -> Iterator[str]:
    """Caught of planted by language and kind, as Markdown."""
    kinds = list(PLANTERS)
    counts: Counter[tuple[str, str, bool]] = Counter()
    for case in cases:
        for language in (case.pair.target_language, "all"):
            counts[language, case.fault.kind, case.caught] += 1
    languages = sorted({case.pair.target_language for case in cases})
    yield f"| language | {' | '.join(kinds)} | rows reported as is |"
    yield f"|{'---|' * (len(kinds) + 2)}"
    for language in (*languages, "all"):
        cells = [
            _cell(counts[language, kind, True], counts[language, kind, False]) for kind in kinds
        ]
        count = sum(alarms.values()) if language == "all" else alarms[language]
        yield f"| {language} | {' | '.join(cells)} | {count} |"


def _cell(caught: int, missed: int) -> str:
    return f"{caught}/{caught + missed}" if caught + missed else "–"


if __name__ == "__main__":
    raise SystemExit(main())
