using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Findings;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Finds Han signs of a language, such as Japanese, that are drawn in the forms of another since no face has its own. Told once a language.</summary>
internal sealed class HanFormsReport : BookWalker
{
    private readonly StyledBook _book;
    private readonly FontLibrary _fonts;
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(ValueList<string> Families, int Weight, FontSlant Slant, string Language)> _checked = [];
    private readonly List<Diagnostic> _findings = [];

    private HanFormsReport(StyledBook book, FontLibrary fonts) => (_book, _fonts) = (book, fonts);

    /// <summary>The warnings, each where a language has its first such sign.</summary>
    /// <param name="book">The book, styled for pages.</param>
    /// <param name="fonts">Faces.</param>
    public static ValueList<Diagnostic> Of(StyledBook book, FontLibrary fonts)
    {
        var report = new HanFormsReport(book, fonts);
        report.Walk(book.Book);
        return ValueList.From(report._findings);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Text text && FirstHan(text.Value) is var at and >= 0)
        {
            Check(text, at, _book.StyleOf(text));
        }

        base.Visit(node);
    }

    private void Check(Text text, int at, ComputedStyle style)
    {
        if (_told.Contains(style.Language) || !_checked.Add((style.FontFamilies, style.FontWeight, style.FontSlant, style.Language)))
        {
            return;
        }

        var run = RunsOf(text.Value, style).Single(r => at >= r.Start && at < r.Start + r.Length);
        if (!run.IsMissing && !run.Face.HasFormsOf(style.Language))
        {
            _told.Add(style.Language);
            _findings.Add(Foreign(text.SpanOf(at, 1), run.Face.Family, style.Language));
        }
    }

    // Chinese in traditional signs is also printed in the forms of the mainland.
    private static Diagnostic Foreign(SourceSpan span, string family, string language) => new(
        FontCodes.ForeignForms,
        LanguageTag.IsTraditionalChinese(language) ? Severity.Information : Severity.Warning,
        span,
        $"Han signs of the language “{language}” are drawn in the forms of another: the font '{family}' has none for it",
        [$"Declare a face for it with @font-face, and name it in the sheet: :lang({language}) {{ font-family: … }}"]);

    private static int FirstHan(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Scripts.IsHan(CodePoints.At(text, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private ValueList<FontRun> RunsOf(string text, ComputedStyle style) =>
        _fonts.Itemize(text, style.FontFamilies, style.FontWeight, style.FontSlant == FontSlant.Italic, style.Language);
}
