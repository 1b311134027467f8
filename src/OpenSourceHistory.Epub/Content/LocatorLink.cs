namespace OpenSourceHistory.Epub.Content;

/// <summary>A piece of a list of places as it is shown: a link to a place, or what stands between two.</summary>
/// <param name="Place">The locator that it stands for; null between places.</param>
/// <param name="Text">What is seen.</param>
/// <param name="Label">What is heard, where what is seen says too little by itself; else null.</param>
/// <param name="TargetId">Id of what it leads to; null where it is no link.</param>
internal sealed record LocatorLink(Locator? Place, string Text, string? Label, string? TargetId)
{
    /// <summary>True where the place or one that shares its link is a main place.</summary>
    public bool IsMain { get; init; }
}
