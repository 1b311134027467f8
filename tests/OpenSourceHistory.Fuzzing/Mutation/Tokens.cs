namespace OpenSourceHistory.Fuzzing.Mutation;

/// <summary>Pieces of text at which readers have stumbled, by language.</summary>
internal static class Tokens
{
    /// <summary>Pieces that any language may meet.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "\0", "\u0001", "\u000B", "\u000C", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2028", "\u2060", "\uFEFF", "\uFFFD", "\uFFFE",
        "e\u0301\u0301\u0301", "👩‍👩‍👧", "𠮷", "שלום", "اللغة", "เมือง", "\r", "\r\n", "\t", "\n\n", "        ", "%00", "%2e%2e/", "../", "/etc/passwd", "-1", "0", "1e999", "NaN", "99999999999999999999",
    ];

    /// <summary>Pieces of Markdown.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "*", "**", "***", "_", "__", "~", "~~", "^", "`", "```", "~~~", "[", "]", "![", "](", ")", "[^", "[^1]: ", "^[", "[@", "@key", "-@key", "[#", "{", "}", "{#id .class key=v}", "{.index entry=\"a!b\"}",
        "{width=50%}", "::: ", ":::\n", "::: {.epigraph}\n", ": ", ":   Text\n", "| ", "|---|\n", "+---+\n", "| a | b |\n|---|---|\n| c | d |\n", "> ", "- ", "1. ", "(a) ", "i. ", "- [ ] ", "#", "## ", "# Title {#t}\n",
        "---\n", "***\n", "===\n", "---\ntitle: x\n---\n", "<div>", "</div>", "<table><tr><td>", "<!--", "-->", "<?", "<![CDATA[", "<a name=\"x\"></a>", "<span class='x'>", "<br/>", "<http://e.org>", "&#11;", "&#xD800;", "&amp;",
        "&nbsp;", "\\", "\\\n", "  \n", "\"", "'", "--", "---", "...", "$x$", "$$\n", "*[X]: y\n", "[x]: http://e.org\n", "![p](p.svg)", "![p](p.png){#fig-p}", "[](#fig-p)", "{++add++}", "{--del--}", "{++", "++}", "{--", "--}", "{~~old~>new~~}", "{==this==}{>>why<<}", "{>>and<<}{author=A date=2026-11-29}", "{>>so<<}{.resolved}", "[in]{.insertion author=B}", "[out]{.deletion}",
        "[why]{.comment-start id=1}", "[]{.comment-end id=1}", "[]{.paragraph-insertion}", "[]{.paragraph-deletion}", "{++one\n\ntwo++}\n", "\n{--", "--}\n\n", "::: {.columns}\n", "\n\n: Cap {#tbl-x}\n",
    ];

    /// <summary>Pieces of YAML and JSON.</summary>
    public static IReadOnlyList<string> Yaml { get; } =
    [
        "[", "]", "{", "}", ": ", ",", "- ", "? ", "|\n", ">\n", "&a ", "*a", "!!binary ", "!x ", "'", "\"", "# ", "---\n", "...\n", "%YAML 1.2\n", "~", "null", "true", "no", "2026-13-45", "\"\\ud800\"", "\"\\u0001\"", "<<: *a", "\t", "  ", "@", "`",
    ];

    /// <summary>Values of style sheets.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "0", "-1px", "1e9px", "1e-9em", "100000%", "-50%", "calc(1px + 2em * 3)", "calc(100% - 1e9px)", "calc(1px / 0)", "calc(((((", "min(1px, 2%)", "var(--x)", "var(--x, 1px)", "auto", "none", "inherit", "initial", "unset", "normal", "bold",
        "italic", "red", "#f", "#12345678", "rgb(300, -1, 0.5)", "hsl(none none none)", "device-cmyk(1 2 3 4)", "transparent", "url(p.svg)", "url(missing.png)", "url(", "counter(page)", "counters(x, '.', upper-roman)", "target-counter(attr(href), page)",
        "string(title)", "content()", "attr(x)", "leader('.')", "\"a\\1 b\"", "\"\\A \"", "'", "left", "right", "both", "top", "footnote", "block", "inline", "inline-block", "table", "list-item", "small-caps", "uppercase", "avoid", "always", "recto",
        "1", "999999", "lower-greek", "cjk-decimal", "a b c d e f", "1px solid red", "dotted", "0.0001pt", "2147483648px", "page", "element(x)", "justify", "hidden", "1 2 3 4", "!important", "Source Code Pro, serif", "\"\\10FFFF \"",
    ];

    /// <summary>Values of attributes in XML.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
    [
        "", " ", "0", "-1", "1e300", "-1e300", "NaN", "100%", "url(#a)", "#a", "M0 0L1e308 1e308", "M", "M0,0 A0 0 0 1 1 0 0", "matrix(0 0 0 0 0 0)", "rotate(1e99)", "scale(0)", "translate(", "none", "red", "javascript:x", "a b", "long", "short",
        "numeric", "true", "x", "author", "issued", "macro", "text-case", "title", "&lt;", "0 0 0 0", "0 0 1e-300 1e-300", "currentColor",
    ];
}
