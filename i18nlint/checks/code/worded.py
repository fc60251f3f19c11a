"""What is said of a difference of code. Beside `told`."""

from __future__ import annotations

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.headline import are_strange
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted


def message_of(found: Difference, one: str, other: str, language: LanguageTag, *, part: str) -> str:
    if found.called:
        here, elsewhere = map(quoted, found.called)
        return f"{quoted(found.name)} in {language} is {here} here, but {elsewhere} in other lines"
    if found.tag == "delete":
        return _lost(found, one, other, language, part=part)
    if found.tag == "insert":
        return _added(found, other, language, part=part)
    if found.tag == "indent":
        return f"the line {quoted(other)} is indented otherwise here than in {language}"
    if found.tag == "another" and (part := _part_of(found, language)):
        return part
    if (found.tag == "another" and found.kept[1] != 1) or one == other:
        return f"the code here is not the one in {language}{_kept(found)}"
    if found.others and are_strange(*("".join(line.split()) for line in (one, other))):
        return f"{quoted(one)} in {language} has {quoted(other)} in its place here"
    return f"{quoted(one)} in {language} is {quoted(other)} here"


def in_another_block(found: Difference, one: str, other: str, language: LanguageTag) -> str:
    """What is said of a line that the other page has, but not beside its own."""
    if found.tag == "delete":
        return f"the line {quoted(one)} in {language} stands in another code block here"
    return f"the line {quoted(other)} stands here, but in another code block in {language}"


def once_more(found: Difference, one: str, other: str, language: LanguageTag) -> str:
    """What is said of a line that the other block has as well, but not so often."""
    if found.tag == "delete":
        return f"{quoted(one)} stands on one line fewer here than in {language}"
    return f"{quoted(other)} stands on one line more here than in {language}"


def _lost(found: Difference, one: str, other: str, language: LanguageTag, *, part: str) -> str:
    if found.run:
        return f"{found.run} lines in {language} are missing here, {_those(found, one)}"
    if part:
        return f"the line {quoted(other)} lacks {quoted(part)} here"
    return f"the line {quoted(one)} in {language} is missing here"


def _added(found: Difference, other: str, language: LanguageTag, *, part: str) -> str:
    if found.run:
        return f"{found.run} lines are here, but not in {language}, {_those(found, other)}"
    if part:
        return f"the line {quoted(other)} has {quoted(part)} here, but not in {language}"
    return f"the line {quoted(other)} is here, but not in {language}"


def _those(found: Difference, first: str) -> str:
    return f"from {quoted(first)} on" if found.places == 1 else f"{quoted(first)} among them"


def _part_of(found: Difference, language: LanguageTag) -> str:
    """What is said if one side shows all lines of the other, in a frame of its own."""
    (kept, total), (known, every) = found.kept, found.known
    if known == every != 0:
        return f"the code here has only {known} of the {total} lines in {language}"
    if kept == total != 0 and every:
        return f"the code in {language} has only {kept} of the {every} lines here"
    return ""


def _kept(found: Difference) -> str:
    """How much of the source's code is left."""
    kept, total = found.kept
    if not kept:
        return ""
    return f": {kept} of its {total} lines {'is' if kept == 1 else 'are'} the same"
