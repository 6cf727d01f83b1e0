"""The revisits of a stack, looked at and chosen before it is run."""
