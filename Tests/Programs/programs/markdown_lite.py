# A few of Markdown's forms to HTML: blocks by generators of lines, spans by a scanner.
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def spans(text):
    out, i, open_tags = [], 0, []
    while i < len(text):
        for mark, tag in ("**", "b"), ("*", "i"), ("`", "code"):
            if text.startswith(mark, i):
                if open_tags and open_tags[-1] == tag:
                    out.append(f"</{open_tags.pop()}>")
                elif "code" in open_tags or mark not in text[i + len(mark):]:
                    out.append(mark)
                else:
                    open_tags.append(tag)
                    out.append(f"<{tag}>")
                i += len(mark)
                break
        else:
            if text[i] == "[" and (middle := text.find("](", i)) > 0 and (end := text.find(")", middle)) > 0:
                label, target = text[i + 1:middle], text[middle + 2:end]
                out.append(f'<a href="{target}">{spans(label)}</a>')
                i = end + 1
            else:
                out.append(text[i].translate(ESCAPES))
                i += 1
    while open_tags:
        out.append(f"</{open_tags.pop()}>")
    return "".join(out)


def blocks(lines):
    lines = iter(lines)
    paragraph, items = [], []

    def flush():
        if paragraph:
            yield "<p>" + spans(" ".join(paragraph)) + "</p>"
            paragraph.clear()
        if items:
            yield "<ul>"
            for item in items:
                yield f"  <li>{spans(item)}</li>"
            yield "</ul>"
            items.clear()

    for line in lines:
        stripped = line.strip()
        hashes = len(stripped) - len(stripped.lstrip("#"))
        if not stripped:
            yield from flush()
        elif 0 < hashes <= 6 and stripped[hashes:hashes + 1] == " ":
            yield from flush()
            yield f"<h{hashes}>{spans(stripped[hashes + 1:].strip('# '))}</h{hashes}>"
        elif stripped.startswith("```"):
            yield from flush()
            code = []
            for line in lines:
                if line.strip() == "```":
                    break
                code.append(line.translate(ESCAPES))
            else:
                code.append("(never closed)")
            yield "<pre>" + "\n".join(code) + "</pre>"
        elif stripped.startswith(("- ", "+ ")):
            if paragraph:
                yield from flush()
            items.append(stripped[2:])
        elif items and line[:1].isspace():
            items[-1] += " " + stripped
        elif set(stripped) == {"-"} and len(stripped) >= 3:
            yield from flush()
            yield "<hr>"
        else:
            if items:
                yield from flush()
            paragraph.append(stripped)
    yield from flush()


TEXT = """\
# A *small* title #
Some text with **bold and *both* words**
and `code * < here`, a [link **b**](http://x.y/?a&b).

- one
- two
  goes on
+ three
text after
---
```
if a < b:
    **not bold**
```
####### seven is a paragraph
a lonely * star & [no link]
```
open
"""
for line in blocks(TEXT.splitlines()):
    print(line)
