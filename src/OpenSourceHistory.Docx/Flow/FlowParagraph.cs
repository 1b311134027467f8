using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A paragraph of the Word file.</summary>
/// <param name="Style">Identifier of its style.</param>
/// <param name="Format">Its paragraph properties, in full.</param>
/// <param name="Run">Run properties of its text, in full.</param>
/// <param name="Pieces">Its content, in order.</param>
internal sealed record FlowParagraph(string Style, ParagraphFormat Format, RunFormat Run, ValueList<FlowPiece> Pieces) : FlowItem
{
    /// <summary>Ids of the manuscript that point here.</summary>
    public ValueList<string> Anchors { get; init; } = [];

    /// <summary>Place in a list, or null.</summary>
    public ListPlace? List { get; init; }

    /// <summary>True where it holds a picture, so that its lines must be free to grow.</summary>
    public bool HoldsPicture { get; init; }
}
