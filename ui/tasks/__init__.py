"""Super-resolving the current layer, as a task."""
