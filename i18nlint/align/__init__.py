"""Between facts and checks: which parts of two versions belong together.

- The way: `sections` pairs headings as a tree, `blocks` what stands below each, `tables` rows and
  cells. `frame` holds the two that are compared, `places` says where an omission belongs.
- What a part is known by: `features`, of `anchors` and `form`; `cognates` and `lengths` of its
  words. `rarity` and `weights` say what each counts, `similarity` sums it up.
- Which parts are paired: `sequence`, in order and then moved; `outline` and `numbering` for
  sections, `rows` with `row_keys` and `exchanged` for rows.
- What that leaves or gets wrong: `chapters`, `claims`, `outbid`, `reunite` and `shifts` of
  sections; `apart`, `elsewhere`, `recast`, `seats` and `wrappers` of blocks.
- How much may be said: `coverage`, with `following`, `headless` and `kept`.
- Which number is which: `numbers` gives a `matching`, step by step; its `predicates` ask `values`,
  `rounding`, `conversions`, `calendars` and `moments`. `crowds`, `converted` and `rests` are for
  many numbers, conversions in brackets, and parts of one.
- For people who ask why: `evidence` and `signals`.
"""

from __future__ import annotations

from i18nlint.align.coverage import coverage_of, verdict_of
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.headless import with_their_text
from i18nlint.align.sections import align_sections
from i18nlint.model.alignment import Bitext, Verdict, Version

__all__ = ["Profile", "align_versions"]


def align_versions(source: Version, target: Version, *, profile: Profile | None = None) -> Bitext:
    """The two versions, lined up; a document with itself gives pairs only.

    A ``profile`` of the source spares working it out for every target.
    """
    frame = Frame.of(profile or Profile(source), Profile(target))
    sections = align_sections(source.document.root, target.document.root, frame)
    coverage = coverage_of(sections, frame)
    verdict = verdict_of(coverage, sections, frame)
    if verdict is Verdict.RESTRUCTURED and (whole := with_their_text(sections, frame)):
        regained = coverage_of(whole, frame)
        if verdict_of(regained, whole, frame) is Verdict.MIRROR:
            coverage, verdict = regained, Verdict.MIRROR
    return Bitext(source, target, sections, coverage, verdict)
