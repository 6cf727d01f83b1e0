"""Measures models of stacks: what revisits add, what they spoil, and what the anchor's clouds cost."""
