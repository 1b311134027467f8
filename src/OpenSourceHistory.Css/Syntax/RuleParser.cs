namespace OpenSourceHistory.Css.Syntax;

/// <summary>Cuts component values into rules and declarations (CSS Syntax 3, sections 5.4.1 to 5.4.6).</summary>
public sealed class RuleParser
{
    private readonly SourceFile _file;
    private readonly List<Diagnostic> _findings = [];

    private RuleParser(SourceFile file) => _file = file;

    /// <summary>The rules of a sheet or of the block of an at-rule such as <c>@media</c>.</summary>
    /// <param name="components">Content.</param>
    /// <param name="file">The sheet.</param>
    /// <returns>The rules; findings are rules without a block.</returns>
    public static Result<IReadOnlyList<SyntaxRule>> ParseRules(IReadOnlyList<Component> components, SourceFile file)
    {
        var parser = new RuleParser(file);
        var rules = parser.ReadRules(components);
        return new Result<IReadOnlyList<SyntaxRule>>(rules, ValueList.From(parser._findings));
    }

    /// <summary>The declarations of a block, and the rules among them: nested ones, margin boxes, <c>@footnote</c>.</summary>
    /// <param name="components">Content of the block.</param>
    /// <param name="file">The sheet.</param>
    /// <returns>The content; findings are what is neither a declaration nor a rule.</returns>
    public static Result<DeclarationBlock> ParseDeclarations(IReadOnlyList<Component> components, SourceFile file)
    {
        var parser = new RuleParser(file);
        var block = parser.ReadBlock(components);
        return new Result<DeclarationBlock>(block, ValueList.From(parser._findings));
    }

    private List<SyntaxRule> ReadRules(IReadOnlyList<Component> components)
    {
        var rules = new List<SyntaxRule>();
        for (var i = 0; i < components.Count;)
        {
            if (components[i].Kind is TokenKind.Whitespace or TokenKind.Semicolon)
            {
                i++;
            }
            else if (ReadRule(components, ref i) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private DeclarationBlock ReadBlock(IReadOnlyList<Component> components)
    {
        var declarations = new List<Declaration>();
        var rules = new List<SyntaxRule>();
        for (var i = 0; i < components.Count;)
        {
            if (components[i].Kind is TokenKind.Whitespace or TokenKind.Semicolon)
            {
                i++;
            }
            else if (components[i].Kind == TokenKind.AtKeyword || IsRule(components, i))
            {
                rules.Add(ReadRule(components, ref i)!);
            }
            else
            {
                var start = i;
                if (ReadDeclaration(components, ref i) is not { } declaration)
                {
                    continue;
                }

                if (rules.Count == 0)
                {
                    declarations.Add(declaration);
                }
                else
                {
                    rules.Add(new SyntaxRule(null, [], [.. Trim(components, start, i)], declaration.Span));
                }
            }
        }

        return new DeclarationBlock(declarations, rules);
    }

    // What has a block before its semicolon is a rule, unless it is a custom property's value (CSS Syntax 3, section 5.5.6).
    private static bool IsRule(IReadOnlyList<Component> components, int start)
    {
        if (components[start] is { Kind: TokenKind.Ident } name && name.Text.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = start; i < components.Count && components[i].Kind != TokenKind.Semicolon; i++)
        {
            if (components[i].Kind == TokenKind.OpenCurly)
            {
                return true;
            }
        }

        return false;
    }

    private SyntaxRule? ReadRule(IReadOnlyList<Component> components, ref int i)
    {
        var first = components[i];
        var isAt = first.Kind == TokenKind.AtKeyword;
        var start = isAt ? ++i : i;
        while (i < components.Count && components[i].Kind != TokenKind.OpenCurly && !(isAt && components[i].Kind == TokenKind.Semicolon))
        {
            i++;
        }

        var prelude = Trim(components, start, i);
        var span = new SourceSpan(_file, first.Start, prelude.Length > 0 ? prelude[^1].End : first.End);
        var block = i < components.Count && components[i].Kind == TokenKind.OpenCurly ? components[i].Children : null;
        i++;
        if (block is not null || isAt)
        {
            return new SyntaxRule(isAt ? first.Text : null, prelude, block, span);
        }

        _findings.Add(SyntaxCodes.Warning(span, "A rule without a block", "Write its declarations between '{' and '}'"));
        return null;
    }

    private Declaration? ReadDeclaration(IReadOnlyList<Component> components, ref int i)
    {
        var start = i;
        while (i < components.Count && components[i].Kind != TokenKind.Semicolon)
        {
            i++;
        }

        var parts = Trim(components, start, i);
        var span = new SourceSpan(_file, parts[0].Start, parts[^1].End);
        var colon = parts.Length > 1 && parts[1].Kind == TokenKind.Whitespace ? 2 : 1;
        if (parts[0].Kind != TokenKind.Ident || colon >= parts.Length || parts[colon].Kind != TokenKind.Colon)
        {
            _findings.Add(SyntaxCodes.Warning(span, "Not a declaration", HintFor(parts)));
            return null;
        }

        IReadOnlyList<Component> value = Trim(parts, colon + 1, parts.Length);
        var important = TakeImportant(ref value);
        var name = parts[0].Text;
        name = name.StartsWith("--", StringComparison.Ordinal) ? name : name.ToLowerInvariant();
        return new Declaration(name, value, important, span);
    }

    // Sheets for preprocessors have comments, variables and mixins of their own.
    private static string HintFor(Component[] parts) => parts[0] switch
    {
        var slash when slash.IsDelim('/') => "CSS has no comments that begin with //; write /* ... */",
        var dollar when dollar.IsDelim('$') => "CSS has no variables with a dollar; declare '--name: value' and write 'var(--name)'",
        _ => "A declaration is 'property: value;'",
    };

    private static bool TakeImportant(ref IReadOnlyList<Component> value)
    {
        if (value.Count == 0 || !value[^1].IsIdent("important"))
        {
            return false;
        }

        var sign = value.Count - 2;
        while (sign >= 0 && value[sign].Kind == TokenKind.Whitespace)
        {
            sign--;
        }

        if (sign < 0 || !value[sign].IsDelim('!'))
        {
            return false;
        }

        value = Trim(value, 0, sign);
        return true;
    }

    private static Component[] Trim(IReadOnlyList<Component> components, int start, int end)
    {
        while (start < end && components[start].Kind == TokenKind.Whitespace)
        {
            start++;
        }

        while (end > start && components[end - 1].Kind == TokenKind.Whitespace)
        {
            end--;
        }

        var trimmed = new Component[end - start];
        for (var i = 0; i < trimmed.Length; i++)
        {
            trimmed[i] = components[start + i];
        }

        return trimmed;
    }
}
