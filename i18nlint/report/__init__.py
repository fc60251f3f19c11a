"""Last in the flow: results become text or JSON."""
