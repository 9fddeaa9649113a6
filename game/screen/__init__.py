"""The shared screen: what the group sees and the keys it is played with. The only place for pygame."""
