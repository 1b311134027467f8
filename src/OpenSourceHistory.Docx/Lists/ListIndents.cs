namespace OpenSourceHistory.Docx.Lists;

/// <summary>How the sheet indents items of lists that stand in the text itself, by level from 0; levels that are not there follow from those above.</summary>
/// <param name="Bulleted">Left indent and hanging of the first line in twips, of bulleted lists.</param>
/// <param name="Numbered">The same of numbered ones.</param>
internal sealed record ListIndents(IReadOnlyDictionary<int, (int Left, int Hanging)> Bulleted, IReadOnlyDictionary<int, (int Left, int Hanging)> Numbered)
{
    /// <summary>Nothing known.</summary>
    public static ListIndents None { get; } = new(new Dictionary<int, (int, int)>(), new Dictionary<int, (int, int)>());

    /// <summary>Those of a kind of list.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyDictionary<int, (int Left, int Hanging)> Of(ListKind kind) => kind.IsBullet ? Bulleted : Numbered;
}
