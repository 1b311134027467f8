
namespace OpenSourceHistory.Citations.Text;

/// <summary>What of a piece's style was set by an element within, so that elements around turn it over or leave it.</summary>
[Flags]
internal enum PieceMarks
{
    None = 0,
    SlopeSet = 1,
    SlopeFixed = 2,
    WeightSet = 4,
    WeightFixed = 8,
    CapsSet = 16,
    CapsFixed = 32,
    UnderlineSet = 64,
    ShiftSet = 128,

    /// <summary>The case of the letters is not changed.</summary>
    NoCase = 256,

    /// <summary>The text is a term of the locale.</summary>
    Term = 512,

    /// <summary>The text is the author's own, whose marks stay where they were written.</summary>
    AsWritten = 1024,

    /// <summary>The small capitals are those of a field's own markup, which stands out within small capitals.</summary>
    CapsOfField = 2048,
}
