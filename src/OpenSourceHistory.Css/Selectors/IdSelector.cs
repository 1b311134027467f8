namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>#id</c>.</summary>
internal sealed record IdSelector(string Id) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => new(1, 0, 0);

    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Id == Id;
}
