using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Finds the fonts of pages and of the forms on them.</summary>
/// <param name="tokens">The file.</param>
internal sealed class FontReader(TokenReader tokens)
{
    private const int TagLength = 7;
    private readonly HashSet<DictionaryToken> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfFontSummary> _fonts = [];

    /// <summary>The fonts found, by name.</summary>
    public ValueList<PdfFontSummary> Fonts => ValueList.From(_fonts.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Type, StringComparer.Ordinal));

    /// <summary>Looks through the resources of a page or form.</summary>
    /// <param name="owner">The page or form; resources may be inherited from the nodes above a page.</param>
    public void Read(DictionaryToken owner)
    {
        for (var node = owner; node is not null; node = tokens.Get<DictionaryToken>(node, "Parent"))
        {
            if (tokens.Get<DictionaryToken>(node, "Resources") is { } resources)
            {
                ReadResources(resources);
                return;
            }
        }
    }

    private void ReadResources(DictionaryToken resources)
    {
        foreach (var font in Entries(resources, "Font"))
        {
            _fonts.Add(Summarize(tokens, font));
        }

        foreach (var form in Entries(resources, "XObject"))
        {
            if (_seen.Add(form) && tokens.Get<DictionaryToken>(form, "Resources") is { } inner)
            {
                ReadResources(inner);
            }
        }
    }

    private IEnumerable<DictionaryToken> Entries(DictionaryToken resources, string kind) =>
        (tokens.Get<DictionaryToken>(resources, kind)?.Data.Values ?? []).Select(tokens.Resolve<DictionaryToken>).OfType<DictionaryToken>();

    /// <summary>The name of a font, and whether it is in the file.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="font">The font.</param>
    public static PdfFontSummary Summarize(TokenReader tokens, DictionaryToken font)
    {
        var described = DescribedBy(tokens, font);
        var name = tokens.Get<NameToken>(described, "BaseFont")?.Data ?? string.Empty;
        var descriptor = tokens.Get<DictionaryToken>(described, "FontDescriptor");
        var isSubset = name.Length > TagLength && name[TagLength - 1] == '+' && name.Take(TagLength - 1).All(char.IsAsciiLetterUpper);
        return new PdfFontSummary(
            isSubset ? name[TagLength..] : name,
            tokens.Get<NameToken>(described, "Subtype")?.Data ?? string.Empty,
            descriptor is not null && ((string[])["FontFile", "FontFile2", "FontFile3"]).Any(k => descriptor.ContainsKey(NameToken.Create(k))),
            isSubset);
    }

    /// <summary>The dictionary that says what a font is made of: that of the CIDFont of a composite one, else its own.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="font">The font.</param>
    public static DictionaryToken DescribedBy(TokenReader tokens, DictionaryToken font) =>
        tokens.Get<ArrayToken>(font, "DescendantFonts") is { Length: > 0 } descendants ? tokens.Resolve<DictionaryToken>(descendants[0]) ?? font : font;
}
