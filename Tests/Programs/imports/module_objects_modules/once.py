print("once is running")
runs = globals().get("runs", 0) + 1
