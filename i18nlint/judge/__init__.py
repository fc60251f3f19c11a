"""Between checks and reports: what findings become, seen together.

swallowed (an open fence explains what it swallows) -> promised (of a post that is told freely only
facts are heard) -> explain (the larger explains the smaller) -> rate (confidence, severity) ->
suppress (what the posts call meant) -> consensus (more than two languages) -> touched (a change
points at its own side) -> locate (places made concrete, so that the documents can go).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

from i18nlint.judge.case import Case
from i18nlint.judge.consensus import agree
from i18nlint.judge.explain import unexplained
from i18nlint.judge.locate import locate
from i18nlint.judge.rate import promised, rate
from i18nlint.judge.suppress import suppress
from i18nlint.judge.swallowed import legible
from i18nlint.judge.touched import is_pending, on_touched_side
from i18nlint.judge.unused import Hearing, unused
from i18nlint.model.alignment import Bitext
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence, Diagnostic, Finding

__all__ = ["Case", "Hearing", "judge_cases"]


def judge_cases(
    group: str,
    cases: Iterable[Case],
    *,
    hearing: Hearing,
    bitexts: Iterable[Bitext],
    least: Confidence,
    touched: Set[str] = frozenset(),
    said: Mapping[str, tuple[Finding, ...]] = MappingProxyType({}),
) -> tuple[Diagnostic, ...]:
    """The group's diagnostics in report order; each fault once, suppressed ones noted as such.

    ``touched`` are the paths of files that the change at hand touched. ``said`` are the findings
    of the pairs as they were before it, for translations that may wait (`touched.is_pending`).
    """
    heard = tuple(cases)
    rated = [
        ruling
        for case in (*heard, *unused(heard, hearing))
        for finding in unexplained(promised(legible(case, hearing.rules), case, hearing.rules))
        if (ruling := rate(finding, case, hearing.rules)) is not None
    ]
    known = (replace(ruling, pending=is_pending(ruling, said)) for ruling in rated)
    agreed = agree(suppress(known, hearing.documents), tuple(bitexts))
    confident = [ruling for ruling in agreed if ruling.confidence.rank >= least.rank]
    return locate(group, (on_touched_side(ruling, touched) for ruling in confident))
