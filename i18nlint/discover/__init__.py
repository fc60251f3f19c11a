"""Which files are versions of one post, and in which languages.

- The way: `layout` is the door; `seeds` (what was asked for) -> `walk` (or `surroundings`, where
  nothing says what a project is) -> `plans`, which are
  `schemes` of the configuration, or what `detect` believes -> `scheme`, which groups the files.
- What may be believed: `candidates`, `numbered`, `hugo`, `named` (by frontmatter), each with its
  `evidence`; `samples` look into posts, whose language `writing` and `naming` tell.
- Which language is the source: `source`, with `hints` of `settings_files`.
- `patterns` say where versions lie; `gone` is for posts that lost versions to a change.
"""

from __future__ import annotations

from i18nlint.discover.layout import discover_layout

__all__ = ["discover_layout"]
