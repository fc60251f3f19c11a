"""Lexical data, one readable file per language; read by `i18nlint.facts.numbers.load` alone."""
