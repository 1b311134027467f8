namespace OpenSourceHistory.Css.Syntax;

/// <summary>Builds component values from tokens: every bracket with its content (CSS Syntax 3, section 5.4.7).</summary>
public sealed class ComponentParser
{
    // No honest sheet nests deeper; beyond, content is dropped so that hostile input cannot exhaust the stack.
    private const int DeepestNesting = 100;

    private readonly Tokenizer _tokenizer;
    private readonly SourceFile? _file;
    private readonly List<Diagnostic> _findings = [];
    private Token _token;

    private ComponentParser(string text, SourceFile? file)
    {
        _file = file;
        _tokenizer = new Tokenizer(text);
        _token = _tokenizer.Next();
    }

    /// <summary>Parses a sheet.</summary>
    /// <param name="file">The sheet.</param>
    /// <returns>Its components; findings are unclosed and stray brackets, broken strings and URLs.</returns>
    public static Result<IReadOnlyList<Component>> Parse(SourceFile file)
    {
        var parser = new ComponentParser(file.Text, file);
        var components = parser.ReadUntil(TokenKind.EndOfFile, 0);
        if (parser._tokenizer.OpenComment is { } start)
        {
            parser._findings.Add(SyntaxCodes.Warning(
                new SourceSpan(file, start, start + 2), "This comment is not closed; all that stands behind it is passed over", "Close it with */"));
        }

        return new Result<IReadOnlyList<Component>>(components, ValueList.From(parser._findings));
    }

    /// <summary>Parses a text that is no file, such as a value in an attribute. Faults are not told; whoever reads the value will not know it.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<Component> ParseText(string text) => new ComponentParser(text, null).ReadUntil(TokenKind.EndOfFile, 0);

    private List<Component> ReadUntil(TokenKind end, int depth)
    {
        var components = new List<Component>();
        while (_token.Kind != end && _token.Kind != TokenKind.EndOfFile)
        {
            // A closing brace ends an unclosed parenthesis, so that one slip costs one declaration only.
            if (_token.Kind == TokenKind.CloseCurly && end is TokenKind.CloseParen or TokenKind.CloseSquare)
            {
                break;
            }

            if (Read(depth) is { } component)
            {
                components.Add(component);
            }
        }

        return components;
    }

    private Component? Read(int depth)
    {
        var token = _token;
        _token = _tokenizer.Next();
        switch (token.Kind)
        {
            case TokenKind.Function or TokenKind.OpenParen:
                return ReadBlock(token, TokenKind.CloseParen, depth);
            case TokenKind.OpenSquare:
                return ReadBlock(token, TokenKind.CloseSquare, depth);
            case TokenKind.OpenCurly:
                return ReadBlock(token, TokenKind.CloseCurly, depth);
            case TokenKind.CloseParen or TokenKind.CloseSquare or TokenKind.CloseCurly:
                Report(token, $"'{token.Text}' closes nothing");
                return null;
            case TokenKind.BadString:
                Report(token, "The string is not closed before the end of its line");
                break;
            case TokenKind.BadUrl:
                Report(token, "The address in url() holds a character that must be quoted");
                break;
        }

        return new Component(token.Kind, token.Text, token.Number, [], token.Start, token.End);
    }

    private Component? ReadBlock(Token open, TokenKind close, int depth)
    {
        if (depth == DeepestNesting)
        {
            Report(open, "Brackets are nested too deeply; their content is passed over");
            SkipBlocks();
            return null;
        }

        var children = ReadUntil(close, depth + 1);
        var end = _token.End;
        if (_token.Kind == close)
        {
            _token = _tokenizer.Next();
        }
        else
        {
            end = _token.Start;
            ReportUnclosed(open, close);
        }

        return new Component(open.Kind, open.Text, 0, children, open.Start, end);
    }

    // A comment that is not closed swallows what would close a bracket, and is told itself.
    private void ReportUnclosed(Token open, TokenKind close)
    {
        if (_tokenizer.OpenComment is null)
        {
            var sign = close switch { TokenKind.CloseCurly => '}', TokenKind.CloseParen => ')', _ => ']' };
            Report(open, "The bracket is not closed", $"Write '{sign}' at its end");
        }
    }

    // Passes over everything up to the bracket that closes the one just opened.
    private void SkipBlocks()
    {
        for (var depth = 1; depth > 0 && _token.Kind != TokenKind.EndOfFile; _token = _tokenizer.Next())
        {
            depth += _token.Kind switch
            {
                TokenKind.Function or TokenKind.OpenParen or TokenKind.OpenSquare or TokenKind.OpenCurly => 1,
                TokenKind.CloseParen or TokenKind.CloseSquare or TokenKind.CloseCurly => -1,
                _ => 0,
            };
        }
    }

    private void Report(Token token, string message, params ReadOnlySpan<string> hints) =>
        _findings.Add(SyntaxCodes.Warning(new SourceSpan(_file, token.Start, token.End), message, hints));
}
