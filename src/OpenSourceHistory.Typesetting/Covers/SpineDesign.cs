using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Findings;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>
/// Composes the spine: title, author and imprint, the first at the head, the last at the foot, the other between them. Their direction and their
/// largest sizes are the sheet's, <c>div.cover div.cover-spine</c> with <c>div.spine-title</c>, <c>div.spine-author</c> and <c>div.spine-imprint</c>.
/// </summary>
/// <param name="canvas">What is painted on.</param>
/// <param name="plan">The cover.</param>
internal sealed class SpineDesign(CoverCanvas canvas, CoverPlan plan)
{
    private const string Class = "cover-spine";
    private const double Step = 0.97;

    // Between two of the three, in sizes of the type.
    private const double LeastGap = 1.5;

    private readonly ComputedStyle _style = canvas.Style(Class);

    /// <summary>Paints it.</summary>
    public void Paint()
    {
        var bleed = plan.WithBleed(plan.Spine);
        canvas.PaintGround(new Rect(plan.Spine.X, bleed.Y, plan.Spine.Width, bleed.Height), _style);
        var texts = Texts();
        if (texts.Count == 0)
        {
            return;
        }

        if (plan.SpineObstacle is { } obstacle)
        {
            Leave(obstacle);
            return;
        }

        var area = Area();
        for (var scale = 1.0; ; scale *= Step)
        {
            var set = texts.ConvertAll(t => new SpineText(canvas.Text, t.Text, DisplaySetter.Scaled(t.Style, scale), _style.WritingMode, area));
            if (set.Exists(t => t.Size < plan.SmallestType))
            {
                Leave(FormattableString.Invariant($"type of {plan.SmallestType.Points:0.#} points does not go on a spine {plan.SpineWidth.Points / 72:0.###} inches wide"));
                return;
            }

            if (Fits(set, area))
            {
                Paint(set, area);
                return;
            }
        }
    }

    // From fold to fold without what may shift there, from head to foot without the padding.
    private Rect Area()
    {
        var (top, bottom) = (_style.Padding.Top.Resolve(plan.Trim.Height, Length.Zero), _style.Padding.Bottom.Resolve(plan.Trim.Height, Length.Zero));
        (top, bottom) = (Length.Max(top, plan.Margin), Length.Max(bottom, plan.Margin));
        return new Rect(plan.Spine.X + plan.SpineMargin, top, plan.SpineWidth - (plan.SpineMargin * 2), plan.Trim.Height - top - bottom);
    }

    private List<(string Text, ComputedStyle Style)> Texts()
    {
        var metadata = canvas.Book.Metadata;
        var all = new[] { (metadata.Title, "spine-title"), (canvas.Authors, "spine-author"), (metadata.Publisher, "spine-imprint") };
        return [.. all.Where(t => !string.IsNullOrWhiteSpace(t.Item1))
            .Select(t => (t.Item1!, Style: canvas.Style(Class, t.Item2)))
            .Where(t => t.Style.Display != DisplayMode.None)];
    }

    private static bool Fits(List<SpineText> texts, Rect area)
    {
        var gaps = texts[0].Size * (LeastGap * (texts.Count - 1));
        return texts.TrueForAll(t => t.Thickness <= area.Width) && Sum(texts) + gaps <= area.Height;
    }

    private void Paint(List<SpineText> texts, Rect area)
    {
        var gap = texts.Count == 1 ? Length.Zero : (area.Height - Sum(texts)) / (texts.Count - 1);
        var start = Length.Zero;
        foreach (var text in texts)
        {
            text.Paint(canvas.Ink, _style.WritingMode == WritingMode.SidewaysLr ? area.Bottom - start - text.Extent : area.Y + start);
            start += text.Extent + gap;
        }
    }

    private static Length Sum(List<SpineText> texts) => texts.Aggregate(Length.Zero, (sum, t) => sum + t.Extent);

    private void Leave(string reason) => canvas.Ink.Findings.Add(new Diagnostic(
        TypesettingCodes.BareSpine, Severity.Information, plan.Span, $"The spine stays without text: {reason}", ["Nothing is to be done; a thicker paper or more pages make it wider"]));
}
