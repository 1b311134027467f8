namespace OpenSourceHistory.Testing.Folios;

/// <summary>Where a page number is printed that leads to another page.</summary>
public enum PageReferenceKind
{
    /// <summary>In the contents.</summary>
    Contents,

    /// <summary>In the text, behind a word: <c>p. 61</c>.</summary>
    CrossReference,

    /// <summary>By itself, as in an index or a chronology: <c>41</c>, <c>41–43</c>, <c>41 n. 7</c>.</summary>
    Locator,
}
