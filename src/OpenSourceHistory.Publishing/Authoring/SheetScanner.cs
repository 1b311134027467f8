using System.Text.RegularExpressions;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Passes through a sheet in the making, whose braces and quotation marks may not be closed yet.</summary>
internal sealed partial class SheetScanner
{
    private readonly List<(int Start, int End)> _open = [];
    private readonly List<(int Start, int End)> _preludes = [];
    private readonly string _text;
    private readonly int _until;
    private int _statement;
    private int _brackets;
    private bool _isInert;

    private SheetScanner(string text, int until) => (_text, _until) = (text, until);

    /// <summary>Where an author writes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="offset">Offset of what is written next.</param>
    public static SheetPlace PlaceAt(SourceFile sheet, int offset)
    {
        var scanner = new SheetScanner(sheet.Text, offset);
        scanner.Run();
        return new SheetPlace(
            ValueList.From(scanner._open.Select(p => scanner._text[p.Start..p.End].Trim())), scanner._text[scanner._statement..offset].TrimStart(), scanner._isInert);
    }

    /// <summary>The classes that a sheet gives looks to, and the ids that it names.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="ids">The ids of the book.</param>
    public static IEnumerable<AuthoredName> NamesIn(SourceFile sheet, IReadOnlySet<string> ids)
    {
        var scanner = new SheetScanner(sheet.Text, sheet.Text.Length);
        scanner.Run();
        foreach (var (start, end) in scanner._preludes)
        {
            var prelude = sheet.Text[start..end];
            foreach (var match in Selector().Matches(prelude).Where(m => m.Groups["name"].Success && !prelude.TrimStart().StartsWith('@')))
            {
                var name = match.Groups["name"];
                var span = new SourceSpan(sheet, start + name.Index, start + name.Index + name.Length);
                var isClass = match.Value[0] == '.';
                if (isClass || ids.Contains(name.Value))
                {
                    yield return new AuthoredName(isClass ? NameKind.Class : NameKind.Id, name.Value, span, span, IsDefinition: isClass) { Title = prelude.Trim() };
                }
            }
        }
    }

    private void Run()
    {
        for (var at = 0; at < _until; at++)
        {
            at = _text[at] switch
            {
                '/' when at + 1 < _text.Length && _text[at + 1] == '*' => SkipComment(at),
                '"' or '\'' => Skip(EndOfString(at), 1),
                _ => Take(at),
            };
        }
    }

    private int Take(int at)
    {
        switch (_text[at])
        {
            case '(' or '[':
                _brackets++;
                break;
            case ')' or ']':
                _brackets = Math.Max(0, _brackets - 1);
                break;
            case '{' when _brackets == 0:
                _open.Add((_statement, at));
                _preludes.Add((_statement, at));
                _statement = at + 1;
                break;
            case '}':
                _open.RemoveRange(Math.Max(0, _open.Count - 1), Math.Min(1, _open.Count));
                (_statement, _brackets) = (at + 1, 0);
                break;
            case ';' when _brackets == 0:
                _statement = at + 1;
                break;
        }

        return at;
    }

    // A comment before a rule is none of it.
    private int SkipComment(int at)
    {
        var last = Skip(_text.IndexOf("*/", at + 2, StringComparison.Ordinal), 2);
        _statement = _text.AsSpan(_statement, at - _statement).IsWhiteSpace() ? Math.Min(last + 1, _until) : _statement;
        return last;
    }

    // The last character of what is passed over; beyond the place where that is in it.
    private int Skip(int end, int length)
    {
        _isInert = end < 0 || end + length > _until;
        return _isInert ? _until : end + length - 1;
    }

    // A string that is not closed ends with its line (CSS Syntax 3, 4.3.5).
    private int EndOfString(int at)
    {
        var end = at + 1;
        while (end < _text.Length && _text[end] != '\n' && _text[end] != _text[at])
        {
            end += _text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, _text.Length);
    }

    [GeneratedRegex(@"/\*.*?\*/|""[^""]*""|'[^']*'|[.#](?<name>-?[\p{L}_][\p{L}\p{N}_-]*)", RegexOptions.Singleline)]
    private static partial Regex Selector();
}
