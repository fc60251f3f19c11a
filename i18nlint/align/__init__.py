"""Between facts and checks: which parts of two versions belong together."""

from __future__ import annotations

from i18nlint.align.coverage import coverage_of, verdict_of
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.sections import align_sections
from i18nlint.model.alignment import Bitext, Version

__all__ = ["Profile", "align_versions"]


def align_versions(source: Version, target: Version, *, profile: Profile | None = None) -> Bitext:
    """The two versions, lined up; a document with itself gives pairs only.

    A ``profile`` of the source spares working it out for every target.
    """
    frame = Frame.of(profile or Profile(source), Profile(target))
    sections = align_sections(source.document.root, target.document.root, frame)
    coverage = coverage_of(sections, frame)
    return Bitext(source, target, sections, coverage, verdict_of(coverage, sections, frame))
