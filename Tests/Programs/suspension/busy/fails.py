try:
    {}["missing"]
except KeyError:
    raise ValueError("import failed half way")
