using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>A spine has type only where the receiver takes it: from so many pages on, or from so wide a spine on.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="question">The question.</param>
/// <param name="key">The key of the receiver's rule.</param>
/// <param name="obstacleOf">What stands against type; null where nothing does, or nobody says.</param>
internal sealed class SpineTypeRule(string name, string question, string key, Func<Demands, string?> obstacleOf) : PreflightRule(name, question, "the receiver", key)
{
    /// <summary>By the number of the book's pages.</summary>
    public static SpineTypeRule ByPages { get; } = new("spine.pages", "Has the book pages enough for type on its spine, if there is any?", "spine-text-pages", demands =>
        demands.Rules.Cover.SpineTextPages is { } least && demands.CoverPages is { } pages && pages < least ? $"type on the spine of a book of {pages} pages, and {least} are the fewest" : null);

    /// <summary>By the width of the spine.</summary>
    public static SpineTypeRule ByWidth { get; } = new("spine.width", "Is the spine wide enough for its type, if there is any?", "spine-text-width", demands =>
        demands.Rules.Cover.SpineTextWidth is { } least && demands.Spine < least ? $"type on a spine of {Inches(demands.Spine.Value.Points)}, and {Inches(least.Points)} are the least" : null);

    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) =>
        demands.Spine is not null && (key == "spine-text-pages" ? demands.Rules.Cover.SpineTextPages is not null && demands.CoverPages is not null : demands.Rules.Cover.SpineTextWidth is not null);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) => OfContents(file, page =>
        obstacleOf(demands) is { } obstacle && page.Content.Items.Any(i => i.Kind == PaintedKind.Text && i.HasInk && CoverSpine.Of(page, demands).Holds(i.Area, Tolerance)) ? obstacle : null);
}
