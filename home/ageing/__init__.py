"""Facts that age: what must be looked at again, when, by whom; and what readers are told of it."""
