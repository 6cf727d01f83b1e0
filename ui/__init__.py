"""What the desktop shows."""
