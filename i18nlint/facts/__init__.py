"""Between parsing and alignment: what a document says, by value.

- The way: `document` reads each block's `prose`, and asks the others what it says.
- Numbers, dates and units: `numbers`, a package; `texts` are numbers outside of blocks,
  `exchange` what currencies are worth, `weekdays` the names of days.
- Links: `links`, whose `addresses` are normalised; `same_page`, `moved_pages` and `readers` say
  when another address is no other page, `anchors` where within a page one leads.
- Code: `fences` (the opening line), `commands`, `equal_code` (a quick look), `code`, `tokens`
  and `grammars` (a program by its grammar), `diagrams`.
- Tags: `markup`, with `settings`, `template_words` and `macros`; `ends` (what is closed), `html`.
- Frontmatter: `frontmatter` (entries and values), `promises`, `timestamps`, `original_keys`.
- Language: `language`, with `scripts` and `words`; `phrases` for what says nothing.
"""
