"""Between alignment and judging: how we know that something differs."""
