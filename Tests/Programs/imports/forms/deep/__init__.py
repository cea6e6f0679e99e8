__all__ = ["inner", "listed"]
listed, _unlisted, unlisted = 1, 2, 3
