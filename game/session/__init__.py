"""Floor 2: one sitting. Play, undo, journal, resume."""
