namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>A reference in a document.</summary>
/// <param name="Reference">Where it leads, as written.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="IsShown">True where what it leads to is shown in the document, false for a link.</param>
internal sealed record DocumentLink(string Reference, int Line, bool IsShown);
