using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Finds text whose colours, or the ground beneath it, the sheet fixes, and tells where some readers cannot read it.</summary>
internal sealed class ColorSurvey
{
    private const string Color = "color";
    private const string Ground = "background-color";
    private const string Weight = "font-weight";
    private const int Bold = 700;

    // WCAG 2.2, "large scale": 18 points, or 14 in bold, where a reader's own text has 12.
    private const double Large = 1.5;
    private const double LargeInBold = 14.0 / 12;

    private readonly HashSet<(FlatDeclaration? Color, FlatDeclaration? Ground, bool IsLarge)> _seen = [];

    /// <summary>Takes in an element.</summary>
    /// <param name="hasText">True where text stands in it itself.</param>
    /// <param name="winners">What decides its longhands.</param>
    /// <param name="parent">What the element around it has.</param>
    /// <param name="size">Size of its text by the reader's own.</param>
    /// <returns>What it hands on.</returns>
    public FixedColors Add(bool hasText, IReadOnlyDictionary<string, Winner> winners, FixedColors parent, double size)
    {
        var color = winners.TryGetValue(Color, out var own) && !own.Declaration.Is("inherit", "currentcolor", "unset", "revert", "revert-layer") ? own.Declaration : parent.Color;
        var ground = winners.TryGetValue(Ground, out var beneath) && beneath.Declaration.Applied.BackgroundColor.Alpha == byte.MaxValue ? beneath.Declaration : parent.Ground;
        var isBold = winners.TryGetValue(Weight, out var weight) ? weight.Declaration.Applied.FontWeight >= Bold : parent.IsBold;
        if (hasText && (color ?? ground) is not null)
        {
            _seen.Add((color, ground, size >= Large || (isBold && size >= LargeInBold)));
        }

        return new FixedColors(color, ground, isBold);
    }

    /// <summary>What cannot be read on some pages, in the order of the sheet.</summary>
    /// <param name="severity">How grave that is.</param>
    public IEnumerable<Diagnostic> Findings(Severity severity) =>
        _seen.Select(s => Find(s.Color, s.Ground, s.IsLarge, severity)).OfType<Diagnostic>().GroupBy(d => d.Span).Select(g => g.First()).OrderBy(d => d.Span.Start);

    private static Diagnostic? Find(FlatDeclaration? color, FlatDeclaration? ground, bool isLarge, Severity severity)
    {
        var least = isLarge ? Contrast.LeastOfLarge : Contrast.Least;
        var weak = ReaderTheme.All.Select(t => (t.Name, Ratio: Contrast.Of(color?.Applied.Color.ToRgb() ?? t.Text, ground?.Applied.BackgroundColor.ToRgb() ?? t.Ground))).Where(t => t.Ratio < least).ToList();
        if (weak.Count == 0)
        {
            return null;
        }

        var what = color is null ? $"The reader’s own colour on {ground!.Applied.BackgroundColor.ToRgb()}" : $"Text in {color.Applied.Color.ToRgb()}{(ground is null ? string.Empty : $" on {ground.Applied.BackgroundColor.ToRgb()}")}";
        var where = color is not null && ground is not null ? FormattableString.Invariant($"{weak[0].Ratio:0.0#}") : string.Join(" and ", weak.Select(t => FormattableString.Invariant($"{t.Ratio:0.0#} on {t.Name}")));
        return new Diagnostic(
            EpubCodes.WeakContrast, severity, (color ?? ground)!.Source.Source.Span, FormattableString.Invariant($"{what} has a contrast of {where}; {least} is asked for (WCAG 2.2, 1.4.3)"),
            [color is null ? "Leave the ground out of e-books, or say the colour of the text on it, too" : "Leave the colour to the reader: @media epub { … { color: inherit } }, or take one that is far enough from white and black"]);
    }
}
