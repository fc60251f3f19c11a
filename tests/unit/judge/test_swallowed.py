"""What an open code fence swallows is told by the fence alone."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.judge.case import Case
from i18nlint.judge.swallowed import legible
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Finding, Label, Severity
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document

SOURCE = """# Rooms

The hall has 3 doors.

```sh
orbit open hall
```

## Attic

The attic has 2 windows.

```toml
windows = 2
```

## Cellar

The cellar has 1 lamp.
"""
TARGET = SOURCE.replace("hall\n```", "hall")
RULES = {
    "unclosed-fence": Rule(
        "unclosed-fence", "E003", "", "document", Severity.ERROR, both_contracts=True
    )
}


def _version(text: str, language: str) -> Version:
    document = parse_document(f"{language}.md", text.encode(), LanguageTag(language))
    return Version(document, extract(document))


def _case(source: str, target: str, quoted: str) -> Case:
    """One finding about what the source says in ``quoted``."""
    versions = _version(source, "en"), _version(target, "de")
    start = source.index(quoted)
    finding = Finding("number-missing", "", source=Label(Span(start, start + len(quoted)), quoted))
    document = versions[1].document
    return Case((finding,), document.source, document.language, align_versions(*versions))


@pytest.mark.parametrize(("quoted", "is_heard"), [("2 windows", False), ("1 lamp", True)])
def test_a_finding_about_swallowed_text_is_not_heard(quoted: str, *, is_heard: bool) -> None:
    case = _case(SOURCE, TARGET, quoted)
    assert legible(case, RULES) == (case.findings if is_heard else ())


def test_a_fence_that_is_not_reported_explains_nothing() -> None:
    case = _case(SOURCE, TARGET, "2 windows")
    assert legible(case, {}) == case.findings
