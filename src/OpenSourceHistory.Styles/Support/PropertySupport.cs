using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles.Support;

/// <summary>How well each format honours a property: a row of the table that <c>osh style --support</c> prints.</summary>
/// <param name="Property">Property, <c>property: keyword</c>, function with its brackets, at-rule or pseudo-element.</param>
/// <param name="Print">In PDF, for print and screen.</param>
/// <param name="Docx">In Word files.</param>
/// <param name="Epub">In e-books.</param>
/// <param name="Section">Specification and section that define it.</param>
/// <param name="Note">Limits, or empty.</param>
public sealed record PropertySupport(
    string Property,
    SupportLevel Print,
    SupportLevel Docx,
    SupportLevel Epub,
    string Section,
    string Note)
{
    private static readonly Lazy<ValueList<PropertySupport>> s_rows = new(ReadRows);

    private static readonly Lazy<Dictionary<string, PropertySupport>> s_byName =
        new(() => s_rows.Value.ToDictionary(r => r.Property, StringComparer.Ordinal));

    /// <summary>All rows, grouped by specification.</summary>
    public static ValueList<PropertySupport> Table => s_rows.Value;

    /// <summary>The row of a property, or null.</summary>
    /// <param name="name">Name in lower case, as in <see cref="Property"/>.</param>
    public static PropertySupport? Find(string name) => s_byName.Value.GetValueOrDefault(name);

    /// <summary>How well a format honours it.</summary>
    /// <param name="media">The format.</param>
    public SupportLevel For(MediaType media) => media switch
    {
        MediaType.Docx => Docx,
        MediaType.Epub => Epub,
        _ => Print,
    };

    private static ValueList<PropertySupport> ReadRows() => ValueList.From(EmbeddedText.ReadRows("support.csv", 6)
        .Skip(1)
        .Select(r => new PropertySupport(r[0].Trim(), Level(r[1]), Level(r[2]), Level(r[3]), r[4].Trim(), r[5].Trim())));

    private static SupportLevel Level(string text) => text.Trim() switch
    {
        "full" => SupportLevel.Full,
        "partial" => SupportLevel.Partial,
        "none" => SupportLevel.None,
        _ => throw new InvalidOperationException($"The support table knows no level '{text}'"),
    };
}
