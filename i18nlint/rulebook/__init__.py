"""Rule pages become rules; what is told to the reader lives in rules/."""
