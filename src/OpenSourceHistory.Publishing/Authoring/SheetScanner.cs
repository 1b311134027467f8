using System.Text.RegularExpressions;
using OpenSourceHistory.Css.Syntax;

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
        var tokenizer = new Tokenizer(_text);
        var behind = 0;
        for (var token = tokenizer.Next(); behind < _until; token = tokenizer.Next())
        {
            PassComment(behind, Math.Min(token.Start, _until));
            if (token.Start >= _until)
            {
                _isInert = IsOpen(behind);
                return;
            }

            _isInert = token.Kind is TokenKind.String or TokenKind.BadString && (IsClosed(token) ? _until < token.End : _until <= token.End);
            Take(token);
            behind = token.End;
        }
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.OpenParen or TokenKind.OpenSquare or TokenKind.Function:
                _brackets++;
                break;
            case TokenKind.CloseParen or TokenKind.CloseSquare:
                _brackets = Math.Max(0, _brackets - 1);
                break;
            case TokenKind.OpenCurly when _brackets == 0:
                _open.Add((_statement, token.Start));
                _preludes.Add((_statement, token.Start));
                _statement = token.End;
                break;
            case TokenKind.CloseCurly:
                _open.RemoveRange(Math.Max(0, _open.Count - 1), Math.Min(1, _open.Count));
                (_statement, _brackets) = (token.End, 0);
                break;
            case TokenKind.Semicolon when _brackets == 0:
                _statement = token.End;
                break;
        }
    }

    // A comment before a rule is none of it: tokens have none, they only leave room.
    private void PassComment(int from, int to)
    {
        if (from < to && _text.AsSpan(_statement, from - _statement).IsWhiteSpace())
        {
            _statement = to;
        }
    }

    // True where the place is within a comment.
    private bool IsOpen(int comment) => _until - comment < 4 || !_text.AsSpan(comment, _until - comment).EndsWith("*/", StringComparison.Ordinal);

    private bool IsClosed(Token text) => text.Kind == TokenKind.String && text.End - text.Start > 1 && _text[text.End - 1] == _text[text.Start];

    [GeneratedRegex(@"/\*.*?\*/|""[^""]*""|'[^']*'|[.#](?<name>-?[\p{L}_][\p{L}\p{N}_-]*)", RegexOptions.Singleline)]
    private static partial Regex Selector();
}
