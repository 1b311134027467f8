using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Counters;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>A pseudo-element of an element.</summary>
/// <param name="style">Its style.</param>
/// <param name="isStyled">False where no rule matches it: the marker of a list item as the list has it.</param>
/// <param name="counters">Counters behind its own changes.</param>
internal sealed class PseudoBox(ComputedStyle style, bool isStyled, CounterSnapshot counters)
{
    /// <summary>Its style.</summary>
    public ComputedStyle Style => style;

    /// <summary>True where a rule matches it.</summary>
    public bool IsStyled => isStyled;

    /// <summary>Counters behind its own changes.</summary>
    public CounterSnapshot Counters => counters;

    /// <summary>Its content, set once when all counters of the book are known.</summary>
    public ValueList<ContentItem> Content { get; set; } = [];
}
