namespace OpenSourceHistory.Manuscript.Apparatus.Paging;

/// <summary>A place in a book's text.</summary>
/// <param name="Node">A text, code, a picture or another node with nothing below it.</param>
/// <param name="Offset">Offset in the node's characters; 0 for what has none.</param>
internal readonly record struct PlaceInBook(Node Node, int Offset);
