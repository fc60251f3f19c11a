"""Laws of alignment, on posts whose blocks can be told apart."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

Parts = list[str]
"""A post as its top-level blocks, in Markdown."""


@st.composite
def posts(draw: st.DrawFn) -> Parts:
    """Posts of one to four sections whose blocks each name a thing of their own."""
    parts: Parts = []
    for section in range(draw(st.integers(1, 4))):
        parts.append(f"## Chapter {_name(section, 99)}")
        for block in range(draw(st.integers(1, 4))):
            parts.append(_block(draw(st.sampled_from(["text", "quote", "code"])), section, block))
    return parts


def _name(section: int, block: int) -> str:
    return f"Zeta{'abcdefgh'[section % 8].upper()}{block}x"


def _block(kind: str, section: int, block: int) -> str:
    name, number = _name(section, block), 1000 + 37 * section + 7 * block
    sentence = f"The harbour of {name} counted {number} ships before the winter came."
    if kind == "quote":
        return f"> {sentence}\n>\n> Nobody at {name} had expected that many."
    return f"```python\nships_{number} = '{name}'\n```" if kind == "code" else sentence


def version(parts: Parts, language: str = "en") -> Version:
    text = "\n\n".join(parts) + "\n"
    document = parse_document(f"{language}.md", text.encode(), LanguageTag(language))
    return Version(document, extract(document))


def pairs(bitext: Bitext) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Top-level beads by what their blocks say."""
    return {
        (_said(bead, bitext.source), _said(bead, bitext.target, side=1)) for bead in _top(bitext)
    }


def _said(bead: Bead, side_version: Version, *, side: int = 0) -> tuple[str, ...]:
    blocks = (bead.sources, bead.targets)[side]
    return tuple(side_version.document.source.slice(block.span) for block in blocks)


def _top(bitext: Bitext) -> Iterator[Bead]:
    for section in bitext.sections:
        if section.source and section.target:
            yield from section.beads
        elif section.source:
            yield from (Bead((block,), ()) for block in section.source.own_blocks)
        elif section.target:
            yield from (Bead((), (block,)) for block in section.target.own_blocks)


@settings(max_examples=60, deadline=None)
@given(posts(), posts())
def test_every_block_is_in_exactly_one_bead(ours: Parts, theirs: Parts) -> None:
    bitext = align_versions(version(ours), version(theirs, "de"))
    sources = [block.index for bead in _top(bitext) for block in bead.sources]
    targets = [block.index for bead in _top(bitext) for block in bead.targets]
    assert sorted(sources) == [block.index for block in bitext.source.document.blocks]
    assert sorted(targets) == [block.index for block in bitext.target.document.blocks]


@settings(max_examples=60, deadline=None)
@given(posts())
def test_a_post_aligned_with_itself_is_the_identity(parts: Parts) -> None:
    bitext = align_versions(version(parts), version(parts))
    beads = [bead for top in _top(bitext) for bead in top.walk()]
    assert all(bead.is_pair and not bead.moved for bead in beads)
    assert all(bead.sources[0].index == bead.targets[0].index for bead in beads)
    assert bitext.coverage.source == bitext.coverage.target == 1.0


@settings(max_examples=40, deadline=None)
@given(posts(), st.data())
def test_swapping_the_sides_mirrors_the_alignment(parts: Parts, data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(parts) - 1))
    shorter = parts[:gone] + parts[gone + 1 :]
    forth = align_versions(version(parts), version(shorter))
    back = align_versions(version(shorter), version(parts))
    assert pairs(forth) == {(source, target) for target, source in pairs(back)}


@settings(max_examples=60, deadline=None)
@given(posts(), st.data())
def test_a_block_that_is_deleted_leaves_all_other_pairs_alone(
    parts: Parts, data: st.DataObject
) -> None:
    blocks = [at for at, part in enumerate(parts) if not part.startswith("#")]
    gone = data.draw(st.sampled_from(blocks))
    bitext = align_versions(version(parts), version(parts[:gone] + parts[gone + 1 :]))
    assert pairs(bitext) == {
        ((part,), () if at == gone else (part,)) for at, part in enumerate(parts)
    }


@settings(max_examples=40, deadline=None)
@given(posts(), st.data())
def test_a_block_that_is_inserted_leaves_all_other_pairs_alone(
    parts: Parts, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(parts)))
    added = "Quokkas of Rottnest island, 4711 of them, were photographed by Ulysses Grant."
    bitext = align_versions(version(parts), version([*parts[:at], added, *parts[at:]]))
    assert pairs(bitext) == {((), (added,)), *(((part,), (part,)) for part in parts)}


@settings(max_examples=40, deadline=None)
@given(posts(), st.data())
def test_a_block_that_moves_leaves_all_other_pairs_alone(parts: Parts, data: st.DataObject) -> None:
    blocks = [at for at, part in enumerate(parts) if not part.startswith("#")]
    moved = data.draw(st.sampled_from(blocks))
    rest = parts[:moved] + parts[moved + 1 :]
    to = data.draw(st.integers(1, len(rest)))
    bitext = align_versions(version(parts), version([*rest[:to], parts[moved], *rest[to:]]))
    others = {((part,), (part,)) for at, part in enumerate(parts) if at != moved}
    assert others <= pairs(bitext)
    assert {part for bead in pairs(bitext) - others for side in bead for part in side} == {
        parts[moved]
    }


@settings(max_examples=40, deadline=None)
@given(posts(), st.data())
def test_a_block_that_is_split_leaves_all_other_pairs_alone(
    parts: Parts, data: st.DataObject
) -> None:
    sentences = [at for at, part in enumerate(parts) if part.startswith("The")]
    assume(sentences)
    split = data.draw(st.sampled_from(sentences))
    longer = f"{parts[split]} Ulysses Grant photographed 4711 quokkas on the island of Rottnest."
    first, second = parts[split], longer.removeprefix(parts[split]).strip()
    source = version([*parts[:split], longer, *parts[split + 1 :]])
    target = version([*parts[:split], first, second, *parts[split + 1 :]])
    assert pairs(align_versions(source, target)) == {
        ((longer,), (first, second)) if at == split else ((part,), (part,))
        for at, part in enumerate(parts)
    }
