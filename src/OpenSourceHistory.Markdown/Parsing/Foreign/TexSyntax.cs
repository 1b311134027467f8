namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Commands of TeX in a line: those with arguments in braces, and those that stand alone in any document.</summary>
internal static class TexSyntax
{
    // Longer arguments are text that a brace was forgotten in.
    private const int LongestCommand = 2000;

    private static readonly HashSet<string> s_alone = new(StringComparer.Ordinal)
    {
        "noindent", "newline", "linebreak", "bigskip", "medskip", "smallskip", "centering", "hfill", "vfill", "LaTeX", "TeX", "maketitle",
        "tableofcontents", "listoffigures", "listoftables", "appendix", "newpage", "clearpage", "cleardoublepage", "pagebreak", "frontmatter",
        "mainmatter", "backmatter", "printbibliography", "printindex", "hline", "quad", "qquad",
    };

    /// <summary>Length of a command at the start of a text, 0 where there is none.</summary>
    /// <param name="text">Text that begins with a backslash.</param>
    public static int LengthOfCommand(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestCommand)];
        var name = 1;
        while (name < text.Length && char.IsAsciiLetter(text[name]))
        {
            name++;
        }

        if (name == 1)
        {
            return 0;
        }

        var end = name + (name < text.Length && text[name] == '*' ? 1 : 0);
        var length = BehindArguments(text, end);
        return length > 0 ? length : s_alone.Contains(text[1..name].ToString()) ? name : 0;
    }

    /// <summary>The environment that a line begins, <c>\begin{name}</c>; null for none.</summary>
    /// <param name="line">The line.</param>
    public static string? EnvironmentOf(ReadOnlySpan<char> line)
    {
        const string Begin = "\\begin{";
        var end = line.StartsWith(Begin, StringComparison.Ordinal) ? line[Begin.Length..].IndexOf('}') : -1;
        return end > 0 && !line.Slice(Begin.Length, end).ContainsAny(" \\{") ? line.Slice(Begin.Length, end).ToString() : null;
    }

    // At least one argument in braces; those in brackets may stand before it.
    private static int BehindArguments(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var hasBraces = false;
        while (at < text.Length && text[at] is '{' or '[')
        {
            var length = LengthOfGroup(text[at..]);
            if (length == 0)
            {
                break;
            }

            hasBraces |= text[at] == '{';
            at += length;
        }

        return hasBraces ? at : 0;
    }

    private static int LengthOfGroup(ReadOnlySpan<char> text)
    {
        var (open, close) = text[0] == '{' ? ('{', '}') : ('[', ']');
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            i += text[i] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
