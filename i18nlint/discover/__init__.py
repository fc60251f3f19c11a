"""First in the flow: which files are versions of one post."""
