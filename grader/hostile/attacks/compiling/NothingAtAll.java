// Has a comment and nothing else.
// expects: not-allowed 0
