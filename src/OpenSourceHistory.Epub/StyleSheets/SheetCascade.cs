using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Carries out the cascade on documents as they were written, and keeps of each declaration what it decides there: a sheet with those
/// alone makes the same of the documents.
/// </summary>
internal sealed class SheetCascade
{
    private const string FontSize = "font-size";
    private const string Separator = "separator";

    private readonly ComputedStyle _body;
    private readonly SelectorIndex<FlatRule> _index = new();
    private readonly Dictionary<FlatDeclaration, DeclarationUse> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WrittenElement, Winner> _sizes = new(ReferenceEqualityComparer.Instance);

    // Of the element at hand.
    private readonly Dictionary<string, Winner> _winners = new(StringComparer.Ordinal);

    /// <summary>Prepares the cascade.</summary>
    /// <param name="rules">The rules, ranked.</param>
    /// <param name="body">Style of the body, whose size is the reader's.</param>
    public SheetCascade(IReadOnlyList<FlatRule> rules, ComputedStyle body)
    {
        _body = body;
        foreach (var rule in rules)
        {
            _index.Add(rule.Selector, rule);
        }
    }

    /// <summary>The colours that the rules fix.</summary>
    public ColorSurvey Colors { get; } = new();

    /// <summary>What a declaration decides; null where it decides nothing.</summary>
    /// <param name="declaration">The declaration.</param>
    public DeclarationUse? UseOf(FlatDeclaration declaration) => _uses.TryGetValue(declaration, out var use) && use.IsNeeded ? use : null;

    /// <summary>What decides the size of text of an element itself, or null.</summary>
    /// <param name="element">The element.</param>
    public Winner? SizeOf(WrittenElement element) => _sizes.TryGetValue(element, out var winner) ? winner : null;

    /// <summary>Takes in a document.</summary>
    /// <param name="root">Its root.</param>
    public void Run(WrittenElement root) => Visit(root, new CascadeState(_body, new Dictionary<string, FlatDeclaration?>(StringComparer.Ordinal), FixedColors.None));

    private void Visit(WrittenElement element, CascadeState parent)
    {
        var rules = new List<FlatRule>();
        _index.Match(element, rules);
        rules.Sort((one, other) => one.Rank.CompareTo(other.Rank));
        var own = Decide(element, rules, null, parent);
        if (rules.Exists(r => r.Selector.Pseudo is not null))
        {
            foreach (var pseudo in rules.Select(r => r.Selector.Pseudo).OfType<string>().Distinct().ToList())
            {
                Decide(element, rules, pseudo, own);
            }
        }

        foreach (var child in element.Content)
        {
            Visit(child, own);
        }
    }

    private CascadeState Decide(WrittenElement element, List<FlatRule> rules, string? pseudo, CascadeState parent)
    {
        var own = rules.FindAll(r => r.Selector.Pseudo == pseudo);
        var winners = WinnersOf(element, own);
        var style = Sized(parent.Style, winners, isRoot: element.Name is "html" or "body");
        var sizes = new ElementSizes(style.FontSize, parent.Style.FontSize);
        foreach (var (name, winner) in winners)
        {
            UseOfNew(winner.Declaration).Add(element, sizes, Necessity.IsNeeded(element, name, winner, parent, sizes));
        }

        foreach (var rule in own.Where(r => r.Features is not null))
        {
            AddConditional(element, rule, winners, sizes);
        }

        if (pseudo is null && winners.TryGetValue(FontSize, out var size))
        {
            _sizes[element] = size;
        }

        return new CascadeState(style, Inherited(parent.Inherited, winners), Colors.Add(element.HasText && pseudo is null && !IsOrnament(element), winners, parent.Colors, style.FontSize.Points / _body.FontSize.Points));
    }

    // Signs that part scenes are seen as a gap, if not as signs (WCAG 2.2, 1.4.3, "incidental").
    private static bool IsOrnament(WrittenElement element) => Role(element) == Separator || (element.Holder is { } holder && Role(holder) == Separator);

    private static string? Role(WrittenElement element) => element.Attribute("role");

    // What holds under a condition decides where nothing that always holds is stronger.
    private void AddConditional(WrittenElement element, FlatRule rule, Dictionary<string, Winner> winners, ElementSizes sizes)
    {
        foreach (var declaration in rule.Declarations)
        {
            var isBeaten = declaration.Longhands.All(name => winners.TryGetValue(name, out var winner)
                && (winner.Declaration.IsImportant, winner.Rule.Rank).CompareTo((declaration.IsImportant, rule.Rank)) > 0);
            UseOfNew(declaration).Add(element, sizes, !isBeaten);
        }
    }

    private Dictionary<string, Winner> WinnersOf(WrittenElement element, List<FlatRule> rules)
    {
        _winners.Clear();
        AddWinners(_winners, element, rules, isImportant: false);
        AddWinners(_winners, element, rules, isImportant: true);
        return _winners;
    }

    // Asked for every element of a book: without queries, which would cost a few objects for each rule.
    private static void AddWinners(Dictionary<string, Winner> winners, WrittenElement element, List<FlatRule> rules, bool isImportant)
    {
        foreach (var rule in rules)
        {
            for (var i = 0; rule.Features is null && i < rule.Declarations.Count; i++)
            {
                if (rule.Declarations[i].IsImportant == isImportant)
                {
                    AddWinner(winners, element, rule, rule.Declarations[i]);
                }
            }
        }
    }

    private static void AddWinner(Dictionary<string, Winner> winners, WrittenElement element, FlatRule rule, FlatDeclaration declaration)
    {
        foreach (var name in declaration.Longhands)
        {
            if (!Necessity.IsReaders(element, name, rule, declaration))
            {
                winners[name] = new Winner(rule, declaration, !winners.ContainsKey(name));
            }
        }
    }

    private ComputedStyle Sized(ComputedStyle parent, Dictionary<string, Winner> winners, bool isRoot)
    {
        var style = !isRoot && winners.TryGetValue(FontSize, out var size) ? size.Declaration.Source.ApplyTo(parent, parent, _body) : parent;
        return style.LineHeightFactor is { } factor ? style with { LineHeight = style.FontSize * factor } : style;
    }

    private static IReadOnlyDictionary<string, FlatDeclaration?> Inherited(IReadOnlyDictionary<string, FlatDeclaration?> parent, Dictionary<string, Winner> winners)
    {
        Dictionary<string, FlatDeclaration?>? own = null;
        foreach (var (name, winner) in winners)
        {
            if (Necessity.IsInheritedFreely(name))
            {
                own ??= new Dictionary<string, FlatDeclaration?>(parent, StringComparer.Ordinal);
                own[name] = winner.Declaration.IsSameEverywhere ? winner.Declaration : null;
            }
        }

        return own ?? parent;
    }

    private DeclarationUse UseOfNew(FlatDeclaration declaration)
    {
        if (!_uses.TryGetValue(declaration, out var use))
        {
            _uses[declaration] = use = new DeclarationUse();
        }

        return use;
    }
}
