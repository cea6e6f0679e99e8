# Plugins that register themselves by __init_subclass__, settings by descriptors with validation, dependencies resolved in order.


class Setting:
    def __init__(self, kind, default=None, *, check=lambda value: True):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name
        owner.settings = {**getattr(owner, "settings", {}), name: self}

    def __get__(self, plugin, owner=None):
        if plugin is None:
            return self
        return plugin.values.get(self.name, self.default)

    def __set__(self, plugin, value):
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is not bool:
            raise TypeError(f"{type(plugin).__name__}.{self.name} takes {self.kind.__name__}, not {type(value).__name__}")
        if not self.check(value):
            raise ValueError(f"{type(plugin).__name__}.{self.name} cannot be {value!r}")
        plugin.values[self.name] = value

    def __delete__(self, plugin):
        if self.name not in plugin.values:
            raise AttributeError(f"{self.name} is not set")
        del plugin.values[self.name]

    def __repr__(self):
        return f"<{self.kind.__name__} {self.name}={self.default!r}>"


class Plugin:
    registry = {}
    needs = ()

    def __init_subclass__(cls, *, name=None, abstract=False, **options):
        super().__init_subclass__(**options)
        if abstract:
            return
        key = name or cls.__name__.lower()
        if key in Plugin.registry:
            raise TypeError(f"{key} is {Plugin.registry[key].__qualname__} already")
        Plugin.registry[key] = cls
        cls.key = key

    def __init__(self, **values):
        self.values = {}
        for name, value in values.items():
            if name not in self.settings:
                raise AttributeError(f"{self.key} has no setting {name}")
            setattr(self, name, value)

    def start(self, host):
        host.log.append(f"start {self.key}")

    def stop(self, host):
        host.log.append(f"stop {self.key}")


class Networked(Plugin, abstract=True):
    port = Setting(int, 80, check=lambda p: 0 < p < 65536)
    host = Setting(str, "localhost")


class Web(Networked):
    needs = "cache", "log"
    debug = Setting(bool, False)


class Cache(Plugin):
    needs = ("log",)
    size = Setting(int, 10)


class Logger(Plugin, name="log"):
    settings = {}


class Broken(Plugin):
    needs = ("log",)
    settings = {}

    def start(self, host):
        raise OSError("cannot start")


class Host:
    def __init__(self, **configuration):
        self.log, self.plugins = [], {}
        for name, values in configuration.items():
            self.plugins[name] = Plugin.registry[name](**values)

    def order(self):
        seen = {}

        def visit(name, path):
            if seen.get(name) == "done":
                return
            if name in path:
                raise RuntimeError("circle: " + " ".join((*path, name)))
            if name not in self.plugins:
                raise LookupError(f"{path[-1]} needs {name}")
            for need in self.plugins[name].needs:
                yield from visit(need, (*path, name))
            seen[name] = "done"
            yield name

        for name in self.plugins:
            yield from visit(name, ())

    def __enter__(self):
        self.started = []
        try:
            for name in self.order():
                self.plugins[name].start(self)
                self.started.append(name)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind, error, traceback):
        while self.started:
            self.plugins[self.started.pop()].stop(self)


print(Plugin.registry.keys(), Web.settings, Networked.__dict__.get("key"))
with Host(web={"port": 8080, "debug": True}, cache={}, log={}) as host:
    web = host.plugins["web"]
    print(web.port, web.host, web.debug, host.plugins["cache"].size, Web.port)
    web.port = 81
    print(web.values)
    del web.port
    print(web.port)
print(host.log)
for configuration in ({"web": {}}, {"broken": {}, "log": {}}, {"nothing": {}}, {"web": {"port": "x"}}, {"web": {"port": True}}, {"web": {"port": 0}}, {"cache": {"port": 1}}):
    host = None
    try:
        with Host(**configuration) as host:
            print("running")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
try:
    class Again(Plugin, name="web"):
        pass
except TypeError as error:
    print("TypeError:", error, "again" in Plugin.registry)
try:
    class Odd(Plugin, other=1):
        pass
except TypeError as error:
    print("TypeError:", error)
try:
    del web.debug, web.debug
except AttributeError as error:
    print("AttributeError:", error)
