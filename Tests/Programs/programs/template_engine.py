# Templates compiled to Python source, executed with exec(): {{ expression }}, {% for %}, {% if %}, {# comment #}, filters.


class TemplateError(Exception):
    pass


def tokens(text):
    at = 0
    while at < len(text):
        start = min((p for p in (text.find(m, at) for m in ("{{", "{%", "{#")) if p >= 0), default=-1)
        if start < 0:
            yield "text", text[at:]
            return
        if start > at:
            yield "text", text[at:start]
        kind, close = {"{": ("value", "}}"), "%": ("tag", "%}"), "#": ("comment", "#}")}[text[start + 1]]
        end = text.find(close, start)
        if end < 0:
            raise TemplateError(f"{text[start:start + 2]} is not closed")
        yield kind, text[start + 2:end].strip()
        at = end + 2


class Template:
    filters = {"upper": str.upper, "len": len, "join": ", ".join, "money": "{:,.2f}".format}

    def __init__(self, text):
        lines, indent, open_tags = ["def render(out, filters, context):"], 1, []

        def emit(line):
            lines.append("    " * indent + line)

        emit("globals().update(context)")
        for kind, content in tokens(text):
            if kind == "text":
                emit(f"out({content!r})")
            elif kind == "value":
                expression, *filters = map(str.strip, content.split("|"))
                for name in filters:
                    if name not in self.filters:
                        raise TemplateError(f"unknown filter {name!r}")
                    expression = f"filters[{name!r}]({expression})"
                emit(f"out(str({expression}))")
            elif kind == "tag":
                word = content.split()[0]
                if word in ("for", "if", "while"):
                    emit(content + ":")
                    open_tags.append(word)
                    indent += 1
                elif word in ("else", "elif"):
                    indent -= 1
                    emit(content + ":")
                    indent += 1
                elif word.startswith("end"):
                    if not open_tags or open_tags.pop() != word[3:]:
                        raise TemplateError(f"unexpected {word}")
                    emit("pass")
                    indent -= 1
                else:
                    raise TemplateError(f"unknown tag {word!r}")
        if open_tags:
            raise TemplateError(f"{open_tags[-1]} is not ended")
        self.source = "\n".join(lines)
        try:
            self.code = compile(self.source, "<template>", "exec")
        except SyntaxError as error:
            raise TemplateError(f"line {error.lineno}: {error.msg}") from None

    def __call__(self, **context):
        namespace, out = {}, []
        exec(self.code, namespace)
        namespace["render"](out.append, self.filters, context)
        return "".join(out)


page = Template("""\
Dear {{ name | upper }},
{# not seen #}{% for item, price in items %}{% if price > 100 %}! {% else %}- {% endif %}{{ item }}: {{ price | money }}
{% else %}nothing
{% endfor %}Total {{ sum(p for _, p in items) | money }} in {{ items | len }} items: {{ [i for i, _ in items] | join }}.
""")
print(page(name="ann", items=[("lamp", 39.9), ("desk", 1250)]), end="")
print(page(name="bob", items=[]), end="")
print(page.source.splitlines()[3:6])
print(Template("{% if x is None %}none{% elif x %}yes{% else %}no{% endif %}")(x=0), Template("plain")(), repr(Template("")()))
for bad in "{{ x", "{% for a in b %}", "{% endif %}", "{% for a in b %}{% endif %}", "{{ a | b }}", "{% go %}", "{{ a b }}", "{% if %}x{% endif %}":
    try:
        Template(bad)
    except TemplateError as error:
        print("TemplateError:", error)
for context in {}, {"a": 1}, {"a": []}:
    try:
        print(Template("{{ a[0] }}")(**context))
    except Exception as error:
        print(type(error).__name__, error)
