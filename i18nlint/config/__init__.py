"""The configuration: one frozen value, and how files become it."""
