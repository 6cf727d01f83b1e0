"""What lies under the mouse: the spectra of a result and of its source, and how the two agree."""
