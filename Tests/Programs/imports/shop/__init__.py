"""A package for imports/packages.py."""
VERSION = "1.0"
__all__ = ["public", "listed", "VERSION"]
listed = "listed"
public = "public"
_hidden = "hidden"
