"""Widgets of parameters in dialogs of algorithms; algorithms name them, and only dialogs import them."""
