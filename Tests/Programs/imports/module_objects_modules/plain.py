"""Plain text."""
value = "original"
def get():
    return value
