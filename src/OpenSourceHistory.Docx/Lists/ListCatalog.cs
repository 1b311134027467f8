namespace OpenSourceHistory.Docx.Lists;

/// <summary>All kinds of lists of a book, and all its lists.</summary>
/// <param name="Abstracts">Kinds.</param>
/// <param name="Instances">Lists; the first two are those of the styles List Bullet and List Number.</param>
internal sealed record ListCatalog(ValueList<AbstractList> Abstracts, ValueList<ListInstance> Instances)
{
    /// <summary>Indents that Word takes for a list paragraph that has none of its own.</summary>
    /// <param name="numberId">The list.</param>
    /// <param name="level">The level.</param>
    public (int Left, int Hanging) IndentsOf(int numberId, int level) =>
        Abstracts[Instances[numberId - 1].AbstractId].Indents[Math.Min(level, 8)];

    /// <summary>What a list writes above headings; null for lists of items.</summary>
    /// <param name="numberId">The list.</param>
    public HeadingLabel? LabelOf(int numberId) => Abstracts[Instances[numberId - 1].AbstractId].Above?.Label;
}
