/// CPython 3.11's grammar for the sake of its error messages, in its own notation (PEP 617; Grammar/python.gram).
///
/// Which message a wrong program gets, and where, follows from the order in which this grammar tries things. So the
/// diagnosis does not imitate the outcome: it runs the grammar. The rules `invalid_*` match what people write by
/// mistake and end in a complaint in braces:
///
/// | complaint | reports |
/// | --- | --- |
/// | `at a "..."` | at the range of `a`; `%s` is what `a` is (`function call`, `literal`, ...) |
/// | `span a b "..."` | from the beginning of `a` to the end of `b` |
/// | `onward a "..."` | from the beginning of `a` to the last token read |
/// | `here "..."` | at the last token read |
/// | `indentation a "..."` | there, as an IndentationError; `%d` is the line of `a` |
/// | `assign a`, `for a`, `delete a` | the part of `a` that is no target, if there is one |
/// | others | see `Complaint` |
///
/// `{ return a }` gives the range of `a` to the whole alternative, `{ fail }` fails.
/// `(memo)`: the rule's results are kept. `(left)`: it is left-recursive. `(raw)`: it must not be kept.
enum DiagnosisGrammar {
    /// The compiled rules.
    static let compiled = GrammarReader.read([statements, expressions, invalid])
}
