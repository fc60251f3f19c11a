project = "Gleaner"
extensions = ["myst_parser", "sphinx.ext.intersphinx"]
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath", "attrs_inline", "substitution"]
language = "en"
