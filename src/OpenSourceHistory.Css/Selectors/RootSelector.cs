namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:root</c>.</summary>
public sealed record RootSelector : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Parent is null;
}
