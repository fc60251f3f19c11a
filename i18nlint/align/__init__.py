"""Between facts and checks: which parts of two versions belong together."""
