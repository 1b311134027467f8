using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Pdf.Preflight.Asking;

/// <summary>What is asked of a file.</summary>
/// <param name="Receiver">Whom it is for.</param>
/// <param name="Standards">The standards that it is to conform to.</param>
/// <param name="Paper">The paper that it is printed on, as the receiver names it; null where nobody says.</param>
public sealed record Demands(PdfReceiver Receiver, ValueList<PdfStandard> Standards, string? Paper)
{
    /// <summary>Width of the spine where the file is a cover: back, spine and front on one sheet; null where it is not.</summary>
    public Length? Spine { get; init; }

    /// <summary>Pages of the book that the cover wraps; null where nobody says.</summary>
    public int? CoverPages { get; init; }

    /// <summary>The receiver's rules.</summary>
    public ReceiverRules Rules => Receiver.Rules;

    /// <summary>True where one of the standards is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool Asks(PdfStandardKind kind) => Standards.Any(s => s.Kind == kind);

    /// <summary>True where a standard is one of them.</summary>
    /// <param name="standard">The standard.</param>
    public bool Asks(PdfStandard standard) => Standards.Contains(standard);
}
