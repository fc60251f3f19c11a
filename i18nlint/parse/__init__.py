"""Between discovery and facts: bytes become documents with positions.

- The way: `document` is the door; `source` (bytes to text) -> `frontmatter` -> `body` ->
  `markdown` (the engine) -> `blocks`, with `inline`, `verbatim` and `cells` -> `sections`.
- Frontmatter by its format: `plain_yaml` and `yaml_values`, `toml_values`, `json_values`,
  `metadata_values`; `notation` and `scalars` say what a value is.
- What markdown-it does not tell: `positions`, with `states` and `dispatch`.
- What it does not know: `dialects`, a package, whose blocks are `parts`; `bare_links`,
  `html_inline`, `steps`, and `fences` that lost their partner.
- What speaks to i18nlint: `comments`, `directives`, and `settings` of a frontmatter.
"""
