namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:empty</c>, <c>:link</c> and the like, which need no argument.</summary>
internal sealed record StateSelector(Func<IElement, bool> Condition) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => Condition(element);
}
