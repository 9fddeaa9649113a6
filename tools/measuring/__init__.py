"""What tools/measure.py measures, a topic a file."""
