"""The numbers of our regular expressions, a module for each version of Python: see `regex`."""
