namespace OpenSourceHistory.Css.Selectors;

/// <summary>What the parsers of one selector list share.</summary>
/// <param name="dialect">The kind of document that it selects in.</param>
internal sealed class SelectorReading(SelectorDialect dialect)
{
    /// <summary>The kind of document.</summary>
    public SelectorDialect Dialect => dialect;

    /// <summary>The first selector that a forgiving list has dropped, and why; null where none was.</summary>
    public SelectorFault? Dropped { get; private set; }

    /// <summary>Notes that a forgiving list drops a selector.</summary>
    /// <param name="fault">Why.</param>
    public void Drop(SelectorFault fault) => Dropped ??= fault;
}
