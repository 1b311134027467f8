using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>An edition that is a PDF: pages of the book, or what is wrapped around them.</summary>
/// <param name="Receiver">Whom the file is made for.</param>
public abstract record PagedEdition(PdfReceiver Receiver) : Edition
{
    /// <summary>The standards that its author asks for by name; empty where the receiver's are enough.</summary>
    public ValueList<PdfStandard> Standards { get; init; } = [];

    /// <summary>Where they are asked for.</summary>
    public SourceSpan StandardsSpan { get; init; }

    /// <summary>The paper that the book is printed on, as its receiver names it; null where nobody says.</summary>
    public string? Paper { get; init; }

    /// <inheritdoc/>
    public override bool HasLiveLinks => !Receiver.IsPaper;
}
