# The standard library's os over posix.
import os

print(os.name, os.sep, os.path.join("a", "b", "/c"), os.path.normpath("a/../b//c"), os.path.splitext("x.tar.gz"), os.fspath("p"))
os.environ["TORPOR_TEST"] = "one"
print(os.environ["TORPOR_TEST"], os.getenv("TORPOR_TEST"), os.getenv("TORPOR_NONE", "default"), os.environb[b"TORPOR_TEST"])
del os.environ["TORPOR_TEST"]
try:
    os.environ["TORPOR_TEST"]
except KeyError as error:
    print(repr(error))
root = "/tmp/torpor-test-" + os.urandom(8).hex()
os.makedirs(root + "/a/b", exist_ok=True)
with open(root + "/a/f", "w") as file:
    file.write("text")
print([(path.replace(root, "ROOT"), sorted(folders), sorted(files)) for path, folders, files in os.walk(root)])
print(os.path.exists(root + "/a/f"), os.path.getsize(root + "/a/f"), os.path.isdir(root))
os.remove(root + "/a/f")
os.removedirs(root + "/a/b")
print(os.path.exists(root), os.stat in os.supports_fd, isinstance("x", os.PathLike), os.fsencode("é"), ascii(os.fsdecode(b"\xff")))
