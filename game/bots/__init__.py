"""Floor 2: simulated groups, for the demo, for golden playthroughs, for measuring and for trying a scenario."""
