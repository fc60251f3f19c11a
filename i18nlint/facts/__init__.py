"""Between parsing and alignment: what a document says, by value."""
