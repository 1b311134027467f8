namespace OpenSourceHistory.Epub.Navigation;

/// <summary>A place that the table of contents leads to.</summary>
/// <param name="Level">0 for parts and for what stands beside them, 1 for chapters, 2 and more for their sections.</param>
/// <param name="Lead">What stands before the number in the heading but not in the contents, such as <c>Act </c>; empty where none.</param>
/// <param name="Prefix">Number that the style sheet puts before the entry, such as <c>I</c>; empty where none.</param>
/// <param name="Gap">White space that the style sheet puts behind the number, or one space.</param>
/// <param name="Separator">What stands between number and title in one line of text; empty where the number brings its own.</param>
/// <param name="Inlines">The title.</param>
/// <param name="Title">The title as one line of text.</param>
/// <param name="Url">Where it is, seen from the folder of content documents.</param>
/// <param name="Entry">The entry of the printed contents, or null where those do not have it.</param>
/// <param name="IsShown">True where it is to be seen on the page of contents.</param>
/// <param name="Children">Places below it.</param>
internal sealed record NavigationPoint(
    int Level,
    string Lead,
    string Prefix,
    string Gap,
    string Separator,
    ValueList<Inline> Inlines,
    string Title,
    string Url,
    ContentsEntry? Entry,
    bool IsShown,
    ValueList<NavigationPoint> Children)
{
    /// <summary>The whole label as one line of text.</summary>
    public string Label => Lead + Prefix + Separator + Title;

    /// <summary>True where the page shows less of the label than a list does.</summary>
    public bool HasUnseenText => Lead.Length > 0 || (Prefix.Length > 0 && !string.IsNullOrWhiteSpace(Separator));
}
