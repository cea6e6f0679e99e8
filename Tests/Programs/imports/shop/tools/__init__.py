print("tools package runs", __name__, __package__)
