using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight.Asking;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>A cover, back, spine and front on one sheet, whoever made it, and what is known of the book that it wraps.</summary>
/// <param name="Pages">How many pages the book has; null where nobody says.</param>
/// <param name="Spine">Width of the spine; null where it follows from the pages and the paper, or nobody says.</param>
public sealed record CheckedCover(int? Pages, Length? Spine)
{
    /// <summary>What a receiver asks of it.</summary>
    /// <param name="receiver">The receiver.</param>
    /// <param name="paper">The paper of the pages, as the receiver names it; null where nobody says.</param>
    internal Demands Demand(PdfReceiver receiver, string? paper)
    {
        var spine = Spine ?? (receiver.Rules.Cover.Calipers.FirstOrDefault(c => c.Key == paper) is { Key: not null } caliper && Pages is { } pages ? caliper.Value * pages : null);
        return new Demands(receiver with { Rules = receiver.Rules.ForCover(spine) }, receiver.Rules.Standards, paper) { Spine = spine, CoverPages = Pages };
    }
}
