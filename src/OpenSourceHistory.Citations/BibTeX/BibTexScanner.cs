using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>
/// Takes a bibliography file apart into entries, abbreviations put in. A fault ends its entry; reading goes on at the next.
/// </summary>
internal sealed class BibTexScanner(SourceFile file)
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> _abbreviations = s_months
        .Select((m, i) => KeyValuePair.Create(m, (i + 1).ToString(CultureInfo.InvariantCulture)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    // What abbreviations may come to in a file, and how many entries may run to its end unclosed.
    private const int LongestExpansion = 4_000_000;
    private const int MostUnclosed = 20;

    private readonly DiagnosticBag _found = new();
    private readonly string _text = file.Text;
    private int _at;
    private int _expanded;
    private int _unclosed;

    public Result<ValueList<BibTexEntry>> Scan()
    {
        var entries = new List<BibTexEntry>();
        while ((_at = _text.IndexOf('@', _at)) >= 0)
        {
            var start = _at;
            try
            {
                if (ScanEntry() is { } entry)
                {
                    entries.Add(entry);
                }
            }
            catch (BibTexSyntaxException e)
            {
                _found.Error(CitationCodes.BibTexSyntax, new SourceSpan(file, e.Offset, e.Offset + 1), e.Message);
                _at = NextEntry(start);
            }
        }

        return _found.With(ValueList.From(entries));
    }

    private BibTexEntry? ScanEntry()
    {
        var start = _at++;
        var type = Identifier("The type of an entry").ToLowerInvariant();
        if (type == "comment")
        {
            return null;
        }

        SkipSpace();
        var close = Take('{', '(') == '{' ? '}' : ')';
        switch (type)
        {
            case "string":
                ScanAbbreviation(close);
                return null;
            case "preamble":
                Value();
                Expect(close);
                return null;
            default:
                return ScanFields(type, start, close);
        }
    }

    private BibTexEntry ScanFields(string type, int start, char close)
    {
        SkipSpace();
        var keyStart = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '}' or ')' or '\n'))
        {
            _at++;
        }

        var key = _text[keyStart.._at].Trim();
        if (key.Length == 0 || key.Contains('=', StringComparison.Ordinal))
        {
            throw new BibTexSyntaxException(keyStart, "An entry begins with its key and a comma");
        }

        var span = new SourceSpan(file, start, _at);
        var fields = new List<BibTexField>();
        while (HasField(close))
        {
            fields.Add(ScanField());
        }

        return new BibTexEntry(type, key, ValueList.From(fields.ToArray()), span);
    }

    // Steps over a comma, and over the closing sign behind the last field.
    private bool HasField(char close)
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            SkipSpace();
        }
        else
        {
            Expect(close);
            return false;
        }

        if (_at < _text.Length && _text[_at] == close)
        {
            _at++;
            return false;
        }

        return true;
    }

    private BibTexField ScanField()
    {
        var name = Identifier("The name of a field").ToLowerInvariant();
        Expect('=');
        SkipSpace();
        var start = _at;
        return new BibTexField(name, Value(), new SourceSpan(file, start, _at));
    }

    private void ScanAbbreviation(char close)
    {
        SkipSpace();
        var name = Identifier("The name of an abbreviation");
        Expect('=');
        _abbreviations[name] = Value();
        Expect(close);
    }

    private string Value()
    {
        var value = new StringBuilder();
        do
        {
            SkipSpace();
            value.Append(Part());
            SkipSpace();
        }
        while (Skips('#'));

        return value.ToString();
    }

    private string Part()
    {
        var c = _at < _text.Length ? _text[_at] : '\0';
        if (c == '{')
        {
            return Balanced('}');
        }

        if (c == '"')
        {
            return Balanced('"');
        }

        var start = _at;
        var name = Identifier("A value");
        if (char.IsAsciiDigit(name[0]))
        {
            return name;
        }

        if (_abbreviations.TryGetValue(name, out var text))
        {
            _expanded += text.Length;
            return _expanded <= LongestExpansion ? text : throw new BibTexSyntaxException(start, "The abbreviations of this file come to more text than any bibliography has");
        }

        ReportUndefined(name, start);
        return name;
    }

    private void ReportUndefined(string name, int start)
    {
        var near = NearestName.Find(name, _abbreviations.Keys);
        _found.Warning(
            CitationCodes.UndefinedName,
            new SourceSpan(file, start, _at),
            $"The abbreviation \u201c{name}\u201d is not defined",
            near is null ? "Define it with @string, or set the value in braces" : $"Did you mean \u201c{near}\u201d?");
    }

    // The text inside braces or quotation marks; braces inside are balanced.
    private string Balanced(char close)
    {
        var start = ++_at;
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == close && depth == 0)
            {
                return _text[start.._at++];
            }

            if (c == '\\')
            {
                _at++;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }

        _unclosed++;
        throw new BibTexSyntaxException(start - 1, close == '}' ? "This brace is never closed" : "This quotation mark is never closed");
    }

    private string Identifier(string what)
    {
        var start = _at;
        while (_at < _text.Length && IsOfIdentifier(_text[_at]))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw new BibTexSyntaxException(start, $"{what} is missing here");
    }

    private static bool IsOfIdentifier(char c) =>
        !char.IsWhiteSpace(c) && c is not ('{' or '}' or '(' or ')' or ',' or '=' or '"' or '#' or '%' or '@');

    private char Take(char either, char or)
    {
        if (_at < _text.Length && (_text[_at] == either || _text[_at] == or))
        {
            return _text[_at++];
        }

        throw new BibTexSyntaxException(_at, $"\u201c{either}\u201d is missing here");
    }

    private void Expect(char c)
    {
        SkipSpace();
        if (!Skips(c))
        {
            throw new BibTexSyntaxException(_at, $"\u201c{c}\u201d is missing here");
        }
    }

    private bool Skips(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            var end = _text[_at] == '%' ? _text.IndexOf('\n', _at) : _at + 1;
            _at = end < 0 ? _text.Length : end;
        }
    }

    // Where a brace is never closed, the next entry begins at the next sign at the start of a line.
    private int NextEntry(int start)
    {
        var from = _at < _text.Length || _unclosed > MostUnclosed ? _at : start + 1;
        var next = _text.IndexOf("\n@", Math.Min(from, _text.Length), StringComparison.Ordinal);
        return next < 0 ? _text.Length : next + 1;
    }
}
