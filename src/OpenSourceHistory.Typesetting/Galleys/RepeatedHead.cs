using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The head of a table, set again at the top of each page that the table continues on.</summary>
/// <param name="Height">Height of all its rows.</param>
/// <param name="Items">What is painted, relative to the left edge of the text block and the head's top.</param>
internal sealed record RepeatedHead(Length Height, ValueList<PageItem> Items);
