namespace OpenSourceHistory.Css.Selectors;

/// <summary>An element name.</summary>
/// <param name="Name">Name, in the letters of the kind of document.</param>
public sealed record TypeSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => new(0, 0, 1);

    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Name == Name;
}
