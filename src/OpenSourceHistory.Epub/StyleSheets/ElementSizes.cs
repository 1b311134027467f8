namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>The sizes of text that lengths of an element are told by.</summary>
/// <param name="Own">The element's own.</param>
/// <param name="Parent">That of the element around it.</param>
internal readonly record struct ElementSizes(Length Own, Length Parent);
