using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Publishing.Findings;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>Tells which rules of its receiver an edition's pages break; each once, where it is broken worst or first.</summary>
internal sealed class ReceiverCheck
{
    // Printers call three millimetres an eighth of an inch.
    private static readonly Length s_tolerance = Length.FromPoints(0.5);

    private readonly PagedEdition _edition;
    private readonly PageDocument _document;
    private readonly ReceiverRules _rules;
    private readonly List<BrokenRule> _found = [];

    private ReceiverCheck(PagedEdition edition, PageDocument document) => (_edition, _document, _rules) = (edition, document, edition.Receiver.Rules);

    /// <summary>The rules broken.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="document">Its pages as the receiver gets them.</param>
    /// <param name="made">Its pages as the sheet makes them.</param>
    public static ValueList<BrokenRule> Run(PdfEdition edition, PageDocument document, PageDocument made)
    {
        if (edition.Receiver.Rules == ReceiverRules.None)
        {
            return [];
        }

        var check = new ReceiverCheck(edition, document);
        check.CheckCount();
        check.CheckTrim();
        check.CheckBleed(made);
        check.CheckMargins();
        check.CheckContent();
        return ValueList.From(check._found);
    }

    /// <summary>The rules that a cover breaks by what stands on it; its measures are made as they are asked for.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="document">Its sheet.</param>
    public static ValueList<BrokenRule> RunForCover(CoverEdition edition, PageDocument document)
    {
        var check = new ReceiverCheck(edition, document);
        check.CheckContent();
        return ValueList.From(check._found);
    }

    private void CheckCount()
    {
        if (_rules.PagesOn(_edition.Paper) is { } limit && !limit.Holds(_document.Pages.Count))
        {
            Break(_edition.Span, "pages", $"{_document.Pages.Count} pages, and {limit.Least} to {limit.Most} are taken", "Choose another size of page, another paper or another receiver");
        }
    }

    private void CheckTrim()
    {
        foreach (var size in _document.Pages.Select(p => p.TrimSize).Distinct())
        {
            CheckTrim("trim-width", "wide", size.Width, _rules.TrimWidth);
            CheckTrim("trim-height", "high", size.Height, _rules.TrimHeight);
        }
    }

    private void CheckTrim(string key, string what, Length length, ReceiverRange<Length>? range)
    {
        if (range is not null && !range.Holds(length))
        {
            Break(_edition.Span, key, $"pages {Inches(length)} {what}, and {Inches(range.Least)} to {Inches(range.Most)} are taken", "Set another size in @page");
        }
    }

    private void CheckBleed(PageDocument made)
    {
        if (_rules.Bleed is { } bleed && made.Pages.FirstOrDefault(p => p.Bleed != default(Edges) && p.Bleed.Top + s_tolerance < bleed) is { } page)
        {
            Break(_edition.Span, "bleed", $"a bleed of {Inches(page.Bleed.Top)}, and {Inches(bleed)} are asked for", $"Write @page {{ bleed: {Inches(bleed)} }}");
        }
    }

    private void CheckMargins()
    {
        var gutter = _rules.GutterOf(_document.Pages.Count);
        var worst = new Dictionary<string, MarginBreach>(StringComparer.Ordinal);
        foreach (var page in _document.Pages)
        {
            var margin = _rules.MarginOf(bleeds: page.Bleed != default(Edges));
            foreach (var item in page.Items)
            {
                Measure(page, item, (gutter, margin), worst);
            }
        }

        foreach (var (key, breach) in worst.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            Break(
                breach.Item.Span, key, $"{Inches(breach.Distance)} between what is printed and the {breach.Edge} of page {breach.Page.Label}, and {Inches(breach.Least)} are asked for",
                "Widen the margins in @page");
        }
    }

    private static void Measure(Page page, PageItem item, (Length Gutter, Length Margin) least, Dictionary<string, MarginBreach> worst)
    {
        // What reaches the edge bleeds, on purpose.
        if (InkArea.Of(item) is not { } area || area.X <= Length.Zero || area.Y <= Length.Zero || area.Right >= page.TrimSize.Width || area.Bottom >= page.TrimSize.Height)
        {
            return;
        }

        var (left, right) = (area.X, page.TrimSize.Width - area.Right);
        Note("gutter", "inner edge", page.IsRecto ? left : right, Length.Max(least.Gutter, least.Margin));
        Note("margin", "outer edge", page.IsRecto ? right : left, least.Margin);
        Note("margin", "head", area.Y, least.Margin);
        Note("margin", "foot", page.TrimSize.Height - area.Bottom, least.Margin);

        void Note(string key, string edge, Length distance, Length limit)
        {
            if (distance < limit && (!worst.TryGetValue(key, out var known) || distance < known.Distance))
            {
                worst[key] = new MarginBreach(page, item, edge, distance, limit);
            }
        }
    }

    private void CheckContent()
    {
        var told = new HashSet<object>();
        foreach (var item in _document.Pages.SelectMany(p => p.Items))
        {
            if (item is PlacedPicture { Resolution: { } resolution } placed && resolution.Ppi < (_rules.Resolution ?? 0) - 0.5 && told.Add(placed.Picture))
            {
                var found = resolution.Ppi;
                Break(item.Span, "resolution", $"a picture of {found:0} pixels per inch as printed, and {_rules.Resolution} are asked for", "Give a larger picture, or print it smaller");
            }

            if (item is GlyphRun { Color.Alpha: > 0 } run && run.FontSize < (_rules.SmallestType ?? Length.Zero) && told.Add(run.FontSize))
            {
                Break(item.Span, "type", $"type of {run.FontSize.Points:0.##} points, and {_rules.SmallestType!.Value.Points:0.##} are the least", "Set a larger font-size");
            }

            if (PaintOf(item) is CmykPaint inks && Sum(inks) > (_rules.InkLimit ?? 4) + 0.001 && told.Add(inks))
            {
                Break(item.Span, "ink-limit", $"{Sum(inks):0%} of ink in one place, and {_rules.InkLimit:0%} are the most", "Name less ink in the sheet");
            }
        }
    }

    private static Paint? PaintOf(PageItem item) => item switch { GlyphRun run => run.Color, Fill fill => fill.Color, FilledPath path => path.Color, _ => null };

    private static double Sum(CmykPaint inks) => inks.Cyan + inks.Magenta + inks.Yellow + inks.Key;

    private static string Inches(Length length) => FormattableString.Invariant($"{length.Points / 72:0.###}in");

    private void Break(SourceSpan span, string key, FormattableString what, string remedy)
    {
        var source = _rules.SourceOf(key) is { } known ? $" ({known})" : string.Empty;
        _found.Add(new BrokenRule(key, new Diagnostic(
            PublishingCodes.BrokenRule, Severity.Warning, span,
            $"The edition ‘{_edition.Name}’ breaks a rule of {_edition.Receiver.Name}: {FormattableString.Invariant(what)}{source}", [remedy])));
    }
}
