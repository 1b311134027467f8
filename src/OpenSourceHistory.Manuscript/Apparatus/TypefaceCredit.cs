namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>A typeface that an edition uses, and whom it is owed to, as its files tell.</summary>
/// <param name="Family">Its name, as the style sheet calls it.</param>
public sealed record TypefaceCredit(string Family)
{
    /// <summary>Who designed it, or else whose foundry made it; null where its files do not say.</summary>
    public string? Maker { get; init; }

    /// <summary>Name of the licence it is used under, such as <c>SIL Open Font License 1.1</c>; null where its files do not say.</summary>
    public string? Licence { get; init; }
}
