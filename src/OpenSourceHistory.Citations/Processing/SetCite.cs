namespace OpenSourceHistory.Citations.Processing;

/// <summary>A cite and its rendering.</summary>
internal sealed record SetCite(Cite Cite, RenderedCite Rendered)
{
    /// <summary>Nothing of the author stands before, behind or inside it.</summary>
    public bool IsBare => Cite.Item.Prefix.IsEmpty && Cite.Item.Suffix.IsEmpty && string.IsNullOrEmpty(Cite.Item.Locator);
}
