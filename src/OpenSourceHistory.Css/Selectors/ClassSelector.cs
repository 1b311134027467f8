namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>.class</c>.</summary>
internal sealed record ClassSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.HasClass(Name);
}
