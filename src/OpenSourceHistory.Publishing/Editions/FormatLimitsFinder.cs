using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Epub.Findings;
using OpenSourceHistory.Fonts.Findings;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Media;
using OpenSourceHistory.Typesetting.Findings;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Sums up what formats do not show, from the table of support and from what was found.</summary>
/// <param name="matters">What the editions are made from, their sheets among it.</param>
/// <param name="findings">All findings of a check.</param>
internal sealed class FormatLimitsFinder(EditionMatters matters, ValueList<Diagnostic> findings)
{
    private const string Pdf = "PDF";
    private const string Word = "DOCX";
    private const string Ebook = "EPUB";

    private static readonly string[] s_all = [Pdf, Word, Ebook];
    private static readonly string[] s_pages = [Pdf];
    private static readonly string[] s_word = [Word];
    private static readonly string[] s_ebooks = [Ebook];

    // Codes of what is shown otherwise than it was asked for, and where.
    private static readonly (string Code, string What, string[] Formats)[] s_kinds =
    [
        (MarkdownCodes.Formula, "formulas", s_all),
        (MarkdownCodes.Tex, "TeX", s_all),
        (MarkdownCodes.Template, "tags of other tools", s_all),
        (MarkdownCodes.Alert, "alerts", s_all),
        (MarkdownCodes.Diagram, "diagrams", s_all),
        (MarkdownCodes.UnsupportedHtml, "HTML elements", s_all),
        (MarkdownCodes.DroppedHtml, "HTML left out", s_all),
        (MarkdownCodes.MissingImage, "missing pictures", s_all),
        (MarkdownCodes.RemoteImage, "pictures on other machines", s_all),
        (MarkdownCodes.RightToLeft, "the order of text from right to left", s_pages),
        (TypesettingCodes.MissingGlyph, "characters that no face has", s_pages),
        (FontCodes.NoEmphasis, "emphasis without a face", s_pages),
        (FontCodes.ForeignForms, "signs in the forms of another language", s_pages),
        (TypesettingCodes.StandsInFlow, "floats", s_pages),
        (DocxCodes.TableTooWide, "columns of wide tables", s_word),
        (DocxCodes.NoSuchNumerals, "numerals of pages and lists", s_word),
        (DocxCodes.BeyondRange, "lengths", s_word),
        (EpubCodes.UnusableLink, "links", s_ebooks),
    ];

    /// <summary>Finds the limits of the formats of some editions, PDF first.</summary>
    /// <param name="plans">The editions.</param>
    public ValueList<FormatLimits> Find(IEnumerable<EditionPlan> plans) => ValueList.From(plans
        .Select(p => (matters.Of(p.Edition).Sheet, Media: EditionMedium.Of(p.Edition)))
        .Distinct()
        .GroupBy(p => NameOf(p.Media), StringComparer.Ordinal)
        .OrderBy(g => Array.IndexOf(s_all, g.Key))
        .Select(g => new FormatLimits(g.Key, ValueList.From(KindsIn(g.Key).Concat(PropertiesIn(g, SupportLevel.None))), ValueList.From(PropertiesIn(g, SupportLevel.Partial)))));

    private static string NameOf(MediaType media) => media switch
    {
        MediaType.Docx => Word,
        MediaType.Epub => Ebook,
        _ => Pdf,
    };

    private IEnumerable<(string What, int Count)> KindsIn(string format) =>
        from kind in s_kinds
        where kind.Formats.Contains(format, StringComparer.Ordinal)
        let count = findings.Count(f => f.Code == kind.Code)
        where count > 0
        select (kind.What, count);

    // Editions of one format may differ in media and sheets: the greatest number counts.
    private static IEnumerable<(string What, int Count)> PropertiesIn(IEnumerable<(StyleSheet Sheet, MediaType Media)> looks, SupportLevel level) => looks
        .SelectMany(l => l.Sheet.CountHonoured(l.Media, level))
        .GroupBy(p => p.Property, StringComparer.Ordinal)
        .Select(g => (g.Key, g.Max(p => p.Count)));
}
