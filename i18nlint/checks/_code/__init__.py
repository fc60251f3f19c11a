"""What several checks ask of code: which blocks stand against each other, and where they differ.

Tools of comparison: blocks and programs go in, pairs, likenesses and a `Difference` come out. What
is told of it (a message, a variant, a severity) is the business of `i18nlint.checks.code`.

- `pairs`: the door. Which block stands against which, and the difference of two.
- `anew`: sections whose code is another example. `fenced`, `lines`: where code stands.
- `compare` -> `programs`: the difference of two programs; `stretches`, `scores` and `strings` say
  what is a fault, `sorts` what leaves a program what it is (`style`, `own_names` with
  `bound_names`, `forms` of types, `imports`, made of `statements`), `kept_facts` what any program
  keeps, `currencies` what each country counts in.
- `choice`, `apart`, `headline`, `doubts`: which difference is told, by which lines, and what of it
  is no error.
- `letter_case`: capitals that say nothing. `likeness`, `slips`, `names`, `odd`: how far words are
  apart, and whose slip it is.
"""
