using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A paragraph of the Word file.</summary>
/// <param name="Node">What of the manuscript it shows, or what it was made for.</param>
/// <param name="Style">Identifier of its style.</param>
/// <param name="Format">Its paragraph properties, in full.</param>
/// <param name="Run">Run properties of its text, in full.</param>
/// <param name="Pieces">Its content, in order.</param>
internal sealed record FlowParagraph(Node Node, string Style, ParagraphFormat Format, RunFormat Run, ValueList<FlowPiece> Pieces) : FlowItem
{
    /// <summary>Ids of the manuscript that point here.</summary>
    public ValueList<string> Anchors { get; init; } = [];

    /// <summary>Place in a list, or null.</summary>
    public ListPlace? List { get; init; }

    /// <summary>The end of the paragraph where somebody has put it in or struck it out, or null.</summary>
    public ParagraphMark? RevisedEnd { get; } = Pieces.OfType<InlinesPiece>().LastOrDefault() is { Inlines: [.., ParagraphMark mark] } ? mark : null;

    /// <summary>True where it holds a picture.</summary>
    public bool HoldsPicture { get; } = Pieces.Any(piece => piece is InlinesPiece { Survey.HoldsPicture: true });
}
