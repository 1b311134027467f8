using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads a sheet and what it imports into rules in cascade order.</summary>
internal sealed class SheetReader
{
    // More imports than any real sheet has; files that import each other in many ways would multiply without end.
    private const int MostImports = 100;

    private readonly SheetFolder? _folder;
    private readonly bool _isBuiltIn;
    private readonly DiagnosticBag _findings = new();
    private readonly List<StyleRule> _rules = [];
    private readonly List<PageRule> _pages = [];
    private readonly List<FontFaceRule> _faces = [];
    private readonly Stack<string> _open = new();
    private int _imports;

    private SheetReader(SheetFolder? folder) => (_folder, _isBuiltIn) = (folder, folder is null);

    /// <summary>Reads a sheet.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>What it says, and its faults at their places.</returns>
    public static Result<SheetContent> Read(string path, IWorkspace workspace)
    {
        var reader = new SheetReader(new SheetFolder(path, workspace));
        reader.ReadFile(path, SourceSpan.None, MediaCondition.All);
        return reader.Content();
    }

    /// <summary>Reads the built-in sheet.</summary>
    /// <param name="text">Its text.</param>
    public static SheetContent ReadBuiltIn(string text)
    {
        var reader = new SheetReader(null);
        reader.ReadText(new SourceFile("user-agent.css", text), MediaCondition.All);
        var (content, findings) = reader.Content();
        return findings is [var fault, ..] ? throw new InvalidOperationException(fault.ToString()) : content;
    }

    private Result<SheetContent> Content() =>
        new(new SheetContent(ValueList.From(_rules), ValueList.From(_pages), ValueList.From(_faces)), _findings.ToSortedList());

    private void ReadFile(string path, SourceSpan span, MediaCondition media)
    {
        var real = _folder!.RealPath(path);
        if (_open.Contains(real))
        {
            _findings.Error(StyleCodes.ImportCycle, span, $"'{path}' imports itself", "Remove one of the @import rules");
        }
        else if (_folder.Read(path, span, _findings) is { } file)
        {
            _open.Push(real);
            ReadText(file, media);
            _open.Pop();
        }
    }

    private void ReadText(SourceFile file, MediaCondition media)
    {
        var components = _findings.Take(ComponentParser.Parse(file));
        ReadRules(file, components, media);
    }

    private void ReadRules(SourceFile file, IReadOnlyList<Component> components, MediaCondition media)
    {
        foreach (var rule in _findings.Take(RuleParser.ParseRules(components, file)))
        {
            if (rule.AtName is null)
            {
                ReadStyleRule(file, rule, media);
            }
            else
            {
                ReadAtRule(file, rule, media);
            }
        }
    }

    private void ReadStyleRule(SourceFile file, SyntaxRule rule, MediaCondition media)
    {
        var (declarations, atRules) = _findings.Take(RuleParser.ParseDeclarations(rule.Block!, file));
        foreach (var nested in atRules)
        {
            _findings.Warning(StyleCodes.AtRule, nested.Span, $"@{nested.AtName} cannot stand inside a rule", "Put the rule inside it instead");
        }

        if (SelectorParser.ParseList(rule.Prelude, PseudoElements.Dialect, out var fault) is { } selectors)
        {
            _rules.Add(new StyleRule(rule.Prelude, selectors, DeclarationCompiler.Compile(declarations, _findings), media, _isBuiltIn));
        }
        else
        {
            ReportSelector(fault!, rule);
        }
    }

    private void ReportSelector(SelectorFault fault, SyntaxRule rule)
    {
        var span = fault.End > 0 ? rule.Span with { Start = fault.Start, End = fault.End } : rule.Span;
        _findings.Warning(StyleCodes.Selector, span, $"{fault.Message}; the rule is passed over", fault.Hint is null ? [] : [fault.Hint]);
    }

    private void ReadAtRule(SourceFile file, SyntaxRule rule, MediaCondition media)
    {
        switch (rule.AtName)
        {
            case "charset" or "namespace":
                break;
            case "import":
                ReadImport(rule, media);
                break;
            case "media" when rule.Block is { } block:
                ReadRules(file, block, media.And(rule.Prelude, rule.Span, _findings));
                break;
            case "page" when rule.Block is not null:
                _pages.AddRange(new PageRuleReader(file).Read(rule, media, _isBuiltIn, _findings));
                break;
            case "font-face" when rule.Block is { } block && _folder is not null:
                var face = new FontFaceReader(_folder).Read(rule.Span, _findings.Take(RuleParser.ParseDeclarations(block, file)).Declarations, _findings);
                _faces.AddRange(face is null ? [] : [face]);
                break;
            default:
                ReportUnknown(rule);
                break;
        }
    }

    private void ReadImport(SyntaxRule rule, MediaCondition media)
    {
        var address = rule.Prelude.Count == 0 ? null : AddressOf(rule.Prelude[0]);
        if (address is null)
        {
            _findings.Warning(StyleCodes.AtRule, rule.Span, "@import names no file", "Write @import \"file.css\";");
        }
        else if (++_imports > MostImports)
        {
            _findings.Error(StyleCodes.ImportCycle, rule.Span, "The sheet imports more than 100 files");
        }
        else if (_folder?.Resolve(address, rule.Span, _findings) is { } path)
        {
            ReadFile(path, rule.Span, media.And([.. rule.Prelude.Skip(1)], rule.Span, _findings));
        }
    }

    private static string? AddressOf(Component component) => component.Kind switch
    {
        TokenKind.String or TokenKind.Url => component.Text,
        TokenKind.Function when component.Text == "url" => component.Children.FirstOrDefault(c => c.Kind == TokenKind.String)?.Text,
        _ => null,
    };

    private void ReportUnknown(SyntaxRule rule)
    {
        ValueList<string> known = ["@import", "@media", "@page", "@font-face"];
        var nearest = NearestName.Find("@" + rule.AtName, known);
        _findings.Warning(
            StyleCodes.AtRule,
            rule.Span,
            known.Contains("@" + rule.AtName, StringComparer.Ordinal) ? $"@{rule.AtName} has no block" : $"Unknown at-rule '@{rule.AtName}'; it is passed over",
            nearest is null || nearest == "@" + rule.AtName ? [] : [$"Did you mean '{nearest}'?"]);
    }
}
