"""A post that lost nothing but a heading is no post of its own."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.headless import with_their_text
from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import BlockKind

from .conftest import version

SOURCE = """# The lighthouse

It was built in 1871 of 14000 bricks and stands on the cape of Aland.

## Stairs

A stair of 212 steps leads up to the lamp, and `orbit lift` carries what is heavy.

## Lamp

The lamp burns 1000 watts and is seen from 24 miles, see [the chart](https://sea.dev/chart).
"""
TARGET = """# Der Leuchtturm

Er wurde 1871 aus 14000 Ziegeln gebaut und steht am Kap von Aland.

## Treppe

Eine Treppe von 212 Stufen führt zur Lampe, und `orbit lift` trägt, was schwer ist.

## Lampe

Die Lampe braucht 1000 Watt und ist 24 Meilen weit zu sehen, siehe [Karte](https://sea.dev/chart).
"""


def _whole(source: str, target: str) -> tuple[SectionBead, ...]:
    versions = version("en", source), version("de", target)
    frame = Frame.of(*map(Profile, versions))
    return with_their_text(align_versions(*versions).sections, frame)


def test_a_section_that_lost_its_heading_is_read_with_the_one_that_took_its_text_in() -> None:
    whole = _whole(SOURCE, TARGET.replace("## Lampe\n\n", ""))
    *_, joined = whole
    lost = [bead.sources[0].kind for bead in joined.beads if bead.is_omission]
    assert lost == [BlockKind.HEADING]
    assert all(bead.is_pair for bead in joined.beads if not bead.is_omission)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(SOURCE, TARGET.partition("## Lampe")[0], id="its text is missing, too"),
        pytest.param(SOURCE, TARGET, id="nothing is missing"),
        pytest.param(SOURCE.replace("## Lamp\n\n", ""), TARGET, id="the source lost it"),
        pytest.param(
            SOURCE,
            TARGET.replace("## Lampe\n\n", "").replace("## Treppe\n\n", ""),
            id="two are lost",
        ),
    ],
)
def test_all_else_stays_as_it_was_paired(source: str, target: str) -> None:
    assert _whole(source, target) == ()
