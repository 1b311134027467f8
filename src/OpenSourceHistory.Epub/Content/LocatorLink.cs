namespace OpenSourceHistory.Epub.Content;

/// <summary>A link to a place, as the list of places shows it.</summary>
/// <param name="Place">The locator that it stands for.</param>
/// <param name="Text">What is seen.</param>
/// <param name="Label">What is heard, where what is seen says too little by itself; else null.</param>
internal sealed record LocatorLink(Locator Place, string Text, string? Label)
{
    /// <summary>True where the place or one that shares its link is a main place.</summary>
    public bool IsMain { get; init; }
}
