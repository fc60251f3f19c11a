"""Between discovery and facts: bytes become documents with positions."""
