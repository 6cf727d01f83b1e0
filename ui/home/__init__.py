"""The panel that says what is there, and starts things."""
