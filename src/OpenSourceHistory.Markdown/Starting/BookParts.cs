namespace OpenSourceHistory.Markdown.Starting;

/// <summary>What another tool's description says a book is made of.</summary>
/// <param name="About">What it says about the book.</param>
/// <param name="Front">Files of the front matter, relative to the folder.</param>
/// <param name="Body">Files of the body, and titles of its parts before them.</param>
/// <param name="Back">Files of the back matter.</param>
internal sealed record BookParts(ForeignMetadata About, ValueList<string> Front, ValueList<ListedItem> Body, ValueList<string> Back);
