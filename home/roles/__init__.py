"""Who may do what: the groups that a small team works in, and what nobody may do to those above them."""
