using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.CounterRules;
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
    private readonly List<(CounterStyleRule Rule, CascadeLayer Layer)> _counterStyles = [];
    private readonly Stack<string> _open = new();
    private readonly CascadeLayer _root = new();
    private readonly List<CascadeLayer> _layers = [];
    private int _imports;

    private SheetReader(SheetFolder? folder) => (_folder, _isBuiltIn) = (folder, folder is null);

    /// <summary>Reads a sheet.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>What it says, and its faults at their places.</returns>
    public static Result<SheetContent> Read(string path, IWorkspace workspace)
    {
        var reader = new SheetReader(new SheetFolder(path, workspace));
        reader.ReadFile(path, SourceSpan.None, MediaCondition.All, reader._root);
        return reader.Content();
    }

    /// <summary>Reads the built-in sheet.</summary>
    /// <param name="text">Its text.</param>
    public static SheetContent ReadBuiltIn(string text)
    {
        var reader = new SheetReader(null);
        reader.ReadText(new SheetScope(new SourceFile("user-agent.css", text), MediaCondition.All, reader._root, null));
        var (content, findings) = reader.Content();
        return findings is [var fault, ..] ? throw new InvalidOperationException(fault.ToString()) : content;
    }

    private Result<SheetContent> Content()
    {
        var ranks = _root.Ranks();
        var rules = ranks.Count == 1 ? _rules : _rules.Zip(_layers, (rule, layer) => rule with { Layer = ranks[layer] });
        var page = PageSize.Of(_pages, _rules);
        return new(
            new SheetContent(
                ValueList.From(rules.Select(r => r.Media.HasFeatures ? r with { Media = r.Media.For(page) } : r)),
                ValueList.From(_pages.Select(p => p with { Media = p.Media.For(page) })),
                ValueList.From(_faces),
                ValueList.From(_counterStyles.Select(c => c.Rule with { Layer = ranks[c.Layer], Media = c.Rule.Media.For(page) }))),
            _findings.ToSortedList());
    }

    private void ReadFile(string path, SourceSpan span, MediaCondition media, CascadeLayer layer)
    {
        var real = _folder!.RealPath(path);
        if (_open.Contains(real))
        {
            _findings.Error(StyleCodes.ImportCycle, span, $"'{path}' imports itself", "Remove one of the @import rules");
        }
        else if (_folder.Read(path, span, _findings) is { } file)
        {
            _open.Push(real);
            ReadText(new SheetScope(file, media, layer, null));
            _open.Pop();
        }
    }

    private void ReadText(SheetScope scope)
    {
        var components = _findings.Take(ComponentParser.Parse(scope.File));
        ReadRules(_findings.Take(RuleParser.ParseRules(components, scope.File)), scope);
    }

    private void ReadRules(IEnumerable<SyntaxRule> rules, SheetScope scope)
    {
        foreach (var rule in rules)
        {
            if (rule.AtName is null)
            {
                ReadStyleRule(rule, scope);
            }
            else
            {
                ReadAtRule(rule, scope);
            }
        }
    }

    // The rules of a conditional group: in a rule with selectors, declarations may stand in it too.
    private void ReadGroup(IReadOnlyList<Component> block, SheetScope scope)
    {
        if (scope.Parent is null)
        {
            ReadRules(_findings.Take(RuleParser.ParseRules(block, scope.File)), scope);
        }
        else
        {
            ReadBlock(block, scope);
        }
    }

    private void ReadStyleRule(SyntaxRule rule, SheetScope scope)
    {
        if (rule.Prelude.Count == 0 && scope.Parent is not null)
        {
            ReadBlock(rule.Block!, scope);
            return;
        }

        var isNested = scope.Parent is not null || NestedSelectors.HasAmpersand(rule.Prelude);
        if ((isNested ? NestedSelectors.Resolve(rule.Prelude, scope.Parent) : rule.Prelude) is not { } prelude)
        {
            _findings.Warning(StyleCodes.Selector, rule.Span, "The rules are nested too deeply; this one is passed over");
            return;
        }

        var selectors = SelectorParser.ParseList(prelude, PseudoElements.Dialect, out var fault);
        if (fault is not null)
        {
            ReportSelector(fault, selectors is null ? "the rule is passed over" : "it is passed over", rule);
        }

        if (selectors is { } list)
        {
            ReadBlock(rule.Block!, scope with { Parent = prelude, Selectors = list });
        }
    }

    private void ReadBlock(IReadOnlyList<Component> block, SheetScope scope)
    {
        var (declarations, rules) = _findings.Take(RuleParser.ParseDeclarations(block, scope.File));
        var compiled = DeclarationCompiler.Compile(declarations, _findings);
        if (compiled.Count > 0)
        {
            _rules.Add(new StyleRule(scope.Parent!, scope.Selectors, compiled, scope.Media, _isBuiltIn));
            _layers.Add(scope.Layer);
        }

        ReadRules(rules, scope);
    }

    private void ReportSelector(SelectorFault fault, string what, SyntaxRule rule)
    {
        var span = fault.End > 0 ? rule.Span with { Start = fault.Start, End = fault.End } : rule.Span;
        _findings.Warning(StyleCodes.Selector, span, $"{fault.Message}; {what}", fault.Hint is null ? [] : [fault.Hint]);
    }

    private void ReadAtRule(SyntaxRule rule, SheetScope scope)
    {
        switch (rule.AtName)
        {
            case "charset" or "namespace":
                break;
            case "media" when rule.Block is { } block:
                ReadGroup(block, scope with { Media = scope.Media.And(rule.Prelude, rule.Span, _findings) });
                break;
            case "supports" when rule.Block is { } block:
                ReadSupports(rule, block, scope);
                break;
            case "layer":
                ReadLayer(rule, scope);
                break;
            case not null when scope.Parent is not null:
                _findings.Warning(StyleCodes.AtRule, rule.Span, $"@{rule.AtName} cannot stand inside a rule", "Put the rule inside it instead");
                break;
            default:
                ReadTopRule(rule, scope);
                break;
        }
    }

    private void ReadTopRule(SyntaxRule rule, SheetScope scope)
    {
        switch (rule.AtName)
        {
            case "import":
                ReadImport(rule, scope);
                break;
            case "page" when rule.Block is not null:
                _pages.AddRange(new PageRuleReader(scope.File).Read(rule, scope.Media, _isBuiltIn, _findings));
                break;
            case "font-face" when rule.Block is { } block && _folder is not null:
                var face = new FontFaceReader(_folder).Read(rule.Span, _findings.Take(RuleParser.ParseDeclarations(block, scope.File)).Declarations, _findings);
                _faces.AddRange(face is null ? [] : [face]);
                break;
            case "counter-style" when rule.Block is { } block:
                ReadCounterStyle(rule, block, scope);
                break;
            default:
                ReportUnknown(rule);
                break;
        }
    }

    private void ReadCounterStyle(SyntaxRule rule, IReadOnlyList<Component> block, SheetScope scope)
    {
        var declarations = _findings.Take(RuleParser.ParseDeclarations(block, scope.File)).Declarations;
        if (CounterStyleReader.Read(rule, declarations, scope.Media, _findings) is { } read)
        {
            _counterStyles.Add((read, scope.Layer));
        }
    }

    private void ReadSupports(SyntaxRule rule, IReadOnlyList<Component> block, SheetScope scope)
    {
        if (SupportsCondition.Evaluate(rule.Prelude) is not { } holds)
        {
            _findings.Warning(StyleCodes.AtRule, rule.Span, "The condition of @supports does not parse; it is passed over", "Write for instance '@supports (hyphens: auto)'");
        }
        else if (holds)
        {
            ReadGroup(block, scope);
        }
    }

    // A list of names orders layers; a block fills one.
    private void ReadLayer(SyntaxRule rule, SheetScope scope)
    {
        var names = LayerNames.Read(rule.Prelude);
        if (names is null || (rule.Block is null ? names.Count == 0 : names.Count > 1))
        {
            _findings.Warning(StyleCodes.AtRule, rule.Span, "The names of @layer do not parse; it is passed over", "Write '@layer base, theme;' or '@layer base { ... }'");
            return;
        }

        List<CascadeLayer> layers = [.. names.Select(scope.Layer.Named)];
        if (rule.Block is { } block)
        {
            ReadGroup(block, scope with { Layer = layers.Count == 0 ? scope.Layer.Anonymous() : layers[0] });
        }
    }

    private void ReadImport(SyntaxRule rule, SheetScope scope)
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
        else if (ImportConditions.Read(rule.Prelude, scope.Layer) is { IsMet: true } conditions && _folder?.Resolve(address, rule.Span, _findings) is { } path)
        {
            ReadFile(path, rule.Span, scope.Media.And(conditions.Media, rule.Span, _findings), conditions.Layer);
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
        ValueList<string> known = ["@import", "@media", "@supports", "@layer", "@page", "@font-face", "@counter-style"];
        var nearest = NearestName.Find("@" + rule.AtName, known);
        _findings.Warning(
            StyleCodes.AtRule,
            rule.Span,
            known.Contains("@" + rule.AtName, StringComparer.Ordinal) ? $"@{rule.AtName} has no block" : $"Unknown at-rule '@{rule.AtName}'; it is passed over",
            nearest is null || nearest == "@" + rule.AtName ? [] : [$"Did you mean '{nearest}'?"]);
    }
}
