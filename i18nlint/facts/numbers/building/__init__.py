"""From language files to a `Lexicon`, where what `load` keeps is not of the files as they are."""
