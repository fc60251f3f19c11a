"""The pipeline: the only package that knows the order of things."""
