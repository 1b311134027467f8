using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>One selector of a rule as reading systems are to have it.</summary>
/// <param name="text">The selector as written.</param>
/// <param name="selector">The selector.</param>
/// <param name="declarations">Its declarations.</param>
/// <param name="origin">Who says it.</param>
internal sealed class FlatRule(string text, ComplexSelector selector, IReadOnlyList<FlatDeclaration> declarations, RuleOrigin origin)
{
    /// <summary>The selector as written.</summary>
    public string Text => text;

    /// <summary>The selector.</summary>
    public ComplexSelector Selector => selector;

    /// <summary>Its declarations.</summary>
    public IReadOnlyList<FlatDeclaration> Declarations => declarations;

    /// <summary>Who says it.</summary>
    public RuleOrigin Origin => origin;

    /// <summary>The features that a reading system must have for it, as a media query list; null for none.</summary>
    public string? Features { get; init; }

    /// <summary>Number of the rule that the selector is of, so that selectors of one rule can be written together.</summary>
    public int Group { get; init; }

    /// <summary>Its place in the cascade; the higher wins.</summary>
    public int Rank { get; set; }

    /// <summary>True where it selects by names of elements alone.</summary>
    public bool IsOfNamesAlone { get; } = IsNames(selector.Subject) && selector.Context.All(step => IsNames(step.Compound));

    /// <summary>The same rule with some of its declarations.</summary>
    /// <param name="kept">The declarations.</param>
    public FlatRule With(IEnumerable<FlatDeclaration> kept) => new(text, selector, [.. kept], origin) { Features = Features, Group = Group, Rank = Rank };

    private static bool IsNames(CompoundSelector compound) => compound.Parts.All(part => part is TypeSelector);
}
