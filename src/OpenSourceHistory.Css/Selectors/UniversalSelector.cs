namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>*</c>.</summary>
internal sealed record UniversalSelector : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => default;

    /// <inheritdoc/>
    public override bool Matches(IElement element) => true;
}
