"""The Processing algorithms."""
