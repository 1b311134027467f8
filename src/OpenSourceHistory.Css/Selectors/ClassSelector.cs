namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>.class</c>.</summary>
public sealed record ClassSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.HasClass(Name);
}
