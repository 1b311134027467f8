namespace OpenSourceHistory.Testing.Folios;

/// <summary>A page number that is printed somewhere in the book as a link.</summary>
/// <param name="Kind">Where it is printed.</param>
/// <param name="On">Label of the page that it is printed on.</param>
/// <param name="Link">The link.</param>
/// <param name="First">The page named, or the first of several.</param>
/// <param name="Last">The last of several, or null.</param>
public sealed record PageReference(PageReferenceKind Kind, string On, PrintedLink Link, string First, string? Last)
{
    /// <inheritdoc/>
    public override string ToString() => $"page {On}: {Kind} “{Link.Text}” to #{Link.Target}";
}
