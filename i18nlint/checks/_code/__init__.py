"""What several checks ask of code: which blocks stand against each other, and where they differ."""
