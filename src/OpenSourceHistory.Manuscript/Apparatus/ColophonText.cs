using System.Globalization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes the colophon of an edition: setting and typefaces, whom they are owed to, and with what the edition was made.</summary>
/// <param name="edition">The edition.</param>
/// <param name="phrases">Writes in the language of the book.</param>
internal sealed class ColophonText(EditionTraits edition, PhraseWriter phrases)
{
    private const double PointsPerPica = 12;
    private const double PointsPerInch = 72;
    private const double MillimetresPerInch = 25.4;

    /// <summary>The paragraphs.</summary>
    public ValueList<Block> Write()
    {
        List<ValueList<Inline>> paragraphs = [];
        if (edition.Typography is { Typefaces.Count: > 0 } typography)
        {
            paragraphs.Add(phrases.Follow(Setting(typography)));
            paragraphs.Add(phrases.Follow(Typefaces(typography.Typefaces)));
        }

        if (edition.Tool is { } tool)
        {
            paragraphs.Add(phrases.Fill("made-from-manuscript", phrases.Text(tool)));
        }

        return ValueList.From(paragraphs.Where(p => p.Count > 0).Select(Block (p) => phrases.Paragraph(p)));
    }

    /// <summary>The sentence that tells whose a typeface is; null where its files tell nothing.</summary>
    /// <param name="typeface">The typeface.</param>
    public ValueList<Inline>? Typeface(TypefaceCredit typeface) => (typeface.Maker, typeface.Licence) switch
    {
        ({ } maker, { } licence) => Line("typeface-by-under", typeface.Family, phrases.Names(maker), licence),
        ({ } maker, null) => Line("typeface-by", typeface.Family, phrases.Names(maker)),
        (null, { } licence) => Line("typeface-under", typeface.Family, licence),
        _ => null,
    };

    // One licence that holds for all of them is told once, behind them.
    private IEnumerable<ValueList<Inline>> Typefaces(ValueList<TypefaceCredit> typefaces)
    {
        var licence = typefaces[0].Licence;
        var isShared = licence is not null && typefaces.Count > 1 && typefaces.All(t => t.Licence == licence && t.Maker is not null);
        var sentences = typefaces.Select(t => Typeface(isShared ? t with { Licence = null } : t)).OfType<ValueList<Inline>>();
        return isShared ? [.. sentences, Line("used-under-one", licence!)] : sentences;
    }

    private IEnumerable<ValueList<Inline>> Setting(EditionTypography typography)
    {
        var families = typography.Typefaces.Select(t => phrases.Text(t.Family)).ToList();
        if (typography.Setting is not { } setting)
        {
            yield return phrases.Fill("colophon-reflowable", phrases.Join(families));
            yield break;
        }

        yield return Line(
            "colophon-setting", typography.Typefaces[0].Family, Number(setting.Size.Points), Number(setting.Leading.Points),
            Number(setting.Measure.Points / PointsPerPica), Millimetres(setting.Measure), Page(setting.Page));
        if (families.Count > 1)
        {
            yield return phrases.Fill("colophon-other-faces", phrases.Join(families[1..]));
        }
    }

    private string Page(Size page) => phrases.Words.Format(
        "page-size", Millimetres(page.Width), Millimetres(page.Height), Number(page.Width.Points / PointsPerInch), Number(page.Height.Points / PointsPerInch));

    private static string Millimetres(Length length) =>
        Math.Round(length.Points / PointsPerInch * MillimetresPerInch).ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private ValueList<Inline> Line(string key, params string[] values) => phrases.Text(phrases.Words.Format(key, [.. values]));
}
