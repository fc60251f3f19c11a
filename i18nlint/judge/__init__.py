"""Between checks and reports: what findings become, seen together."""
