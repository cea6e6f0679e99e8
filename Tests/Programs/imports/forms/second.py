VALUE = "second"
def up():
    from .deep.inner import leaf
    return leaf.climb()
