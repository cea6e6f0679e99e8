def parse(text):
    return int(text)

def load(text):
    try:
        return parse(text)
    except ValueError as error:
        raise RuntimeError("cannot load") from error

def main():
    try:
        load("twelve")
    except RuntimeError:
        {}["not handled"]

main()
