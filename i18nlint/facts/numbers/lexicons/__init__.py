"""What becomes of `i18nlint/languages`, a module for each of its files: see `load`."""
