"""Markdown's dialects, one plugin each, on the extension points of markdown-it.

None of their markup is prose. Rules push tokens of `parts`, so `blocks` knows no dialect.
"""
