using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Publishing.Findings;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Covers;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>Finds the measures of a printed cover from the pages that it is wrapped around, the receiver's rules and the sheet.</summary>
internal static class CoverPlanner
{
    // Where neither receiver nor sheet says anything: what printers ask for as a rule.
    private static readonly Length s_usualBleed = Length.FromMillimetres(3);
    private static readonly Length s_usualMargin = Length.FromMillimetres(5);
    private static readonly Length s_usualSpineMargin = Length.FromInches(0.0625);

    /// <summary>The measures; null where nothing tells how wide the spine is.</summary>
    /// <param name="edition">The cover.</param>
    /// <param name="wrapped">The pages, as their own receiver gets them.</param>
    /// <param name="style">What the sheet says of pages called <c>cover</c>: bleed and marks.</param>
    public static Result<CoverPlan?> Plan(CoverEdition edition, PageDocument wrapped, PageStyle style)
    {
        var rules = edition.Receiver.Rules;
        if (rules.Cover.IsCase)
        {
            return Fail(PublishingCodes.CaseBinding, edition, $"{edition.Receiver.Name} binds in a case, and covers of cases are not supported", "Lay the cover out in the receiver's template");
        }

        // A leaf has two pages, printed or not.
        var pages = wrapped.Pages.Count + (wrapped.Pages.Count % 2);
        if ((edition.Spine ?? CaliperOf(edition) * pages) is not { } spine)
        {
            return Fail(
                PublishingCodes.UnknownSpine, edition, $"Nothing tells how wide the spine of the cover ‘{edition.Name}’ is: {WhyNot(edition)}",
                "Write caliper: with the thickness of a page, half a leaf, or spine: with the width that the printer tells");
        }

        return new Result<CoverPlan?>(PlanOf(edition, wrapped.Pages[0].TrimSize, spine, pages, style), []);
    }

    private static CoverPlan PlanOf(CoverEdition edition, Size trim, Length spine, int pages, PageStyle style)
    {
        var rules = edition.Receiver.Rules;
        var cover = rules.Cover;
        return new CoverPlan(trim, spine, cover.Bleed ?? (style.Bleed > Length.Zero ? style.Bleed : s_usualBleed))
        {
            HasCropMarks = style.CropMarks && !rules.ForbidsMarks,
            Margin = cover.Margin ?? s_usualMargin,
            SpineMargin = cover.SpineMargin ?? s_usualSpineMargin,
            SpineObstacle = ObstacleOf(edition, spine, pages),
            SmallestType = rules.SmallestType ?? CoverPlan.UsualSmallestType,
            Barcode = edition.Barcode,
            BarcodeArea = cover is { BarcodeWidth: { } width, BarcodeHeight: { } height } ? new Size(width, height) : null,
            BarcodeMargin = cover.BarcodeMargin,
            Span = edition.Span,
        };
    }

    private static Length? CaliperOf(CoverEdition edition) =>
        edition.Caliper ?? edition.Receiver.Rules.Cover.Calipers.Where(c => c.Key == edition.Paper).Select(c => (Length?)c.Value).FirstOrDefault();

    private static string WhyNot(CoverEdition edition)
    {
        var papers = edition.Receiver.Rules.Cover.Calipers;
        return papers.Count == 0 ? $"{edition.Receiver.Name} has no calipers of papers"
            : edition.Paper is { } paper ? $"{edition.Receiver.Name} has no caliper of the paper ‘{paper}’, but of {string.Join(", ", papers.Select(p => p.Key))}"
            : $"no paper is named; {edition.Receiver.Name} has {string.Join(", ", papers.Select(p => p.Key))}";
    }

    private static string? ObstacleOf(CoverEdition edition, Length spine, int pages)
    {
        var cover = edition.Receiver.Rules.Cover;
        return cover.SpineTextPages is { } least && pages < least
            ? FormattableString.Invariant($"{edition.Receiver.Name} takes it from {least} pages on, and the book has {pages}{Source(edition, "spine-text-pages")}")
            : cover.SpineTextWidth is { } width && spine < width
            ? FormattableString.Invariant($"{edition.Receiver.Name} asks for a spine of {width.Points / 72:0.###}in, and it is {spine.Points / 72:0.###}in wide{Source(edition, "spine-text-width")}")
            : null;
    }

    private static string Source(CoverEdition edition, string key) => edition.Receiver.Rules.SourceOf(key) is { } source ? $" ({source})" : string.Empty;

    private static Result<CoverPlan?> Fail(string code, CoverEdition edition, string message, string hint) =>
        new(null, [new Diagnostic(code, Severity.Error, edition.Span, message, [hint])]);
}
