print("before", __name__)
raise KeyError("inside")
