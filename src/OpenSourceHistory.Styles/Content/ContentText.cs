namespace OpenSourceHistory.Styles.Content;

/// <summary>Characters.</summary>
/// <param name="Value">The characters.</param>
public sealed record ContentText(string Value) : ContentItem
{
    /// <summary>The characters of generated content where there are no pages; empty where it speaks of pages (leaders, folios).</summary>
    /// <param name="items">The content.</param>
    public static string Of(ValueList<ContentItem> items) =>
        items.All(i => i is ContentText) ? string.Concat(items.Select(i => ((ContentText)i).Value)) : string.Empty;
}
