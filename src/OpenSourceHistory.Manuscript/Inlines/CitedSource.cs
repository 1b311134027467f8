namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>One source of a citation.</summary>
/// <param name="Key">The source's key.</param>
public sealed record CitedSource(string Key) : Node
{
    /// <summary>Text before it, without the space between.</summary>
    public ValueList<Inline> Prefix { get; init; } = [];

    /// <summary>The place in the source, such as <c>12-15</c>; null for the whole of it.</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts, a label of the Citation Style Language such as <c>chapter</c>; null for pages.</summary>
    public string? LocatorLabel { get; init; }

    /// <summary>Text behind it, with the comma or space that it begins with.</summary>
    public ValueList<Inline> Suffix { get; init; } = [];

    /// <summary>True where the author's name is left out, since the text around gives it: <c>-@key</c>.</summary>
    public bool IsAuthorSuppressed { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Prefix.AsSpan(), Suffix.AsSpan());

    /// <inheritdoc/>
    public override CitedSource WithChildren(INodeRewriter rewriter)
    {
        var prefix = rewriter.RewriteInlines(Prefix);
        var suffix = rewriter.RewriteInlines(Suffix);
        return ReferenceEquals(prefix, Prefix) && ReferenceEquals(suffix, Suffix) ? this : this with { Prefix = prefix, Suffix = suffix };
    }
}
