"""Two languages in step: which version follows which, what has changed since, and who is told."""
