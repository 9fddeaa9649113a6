"""Floor 0: the rules of play. Pure data, pure functions, standard library only."""
