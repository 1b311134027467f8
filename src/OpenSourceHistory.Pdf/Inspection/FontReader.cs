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
            ReadFont(font);
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

    private void ReadFont(DictionaryToken font)
    {
        var descendants = tokens.Get<ArrayToken>(font, "DescendantFonts");
        var described = descendants is { Length: > 0 } ? tokens.Resolve<DictionaryToken>(descendants[0]) ?? font : font;
        var name = tokens.Get<NameToken>(described, "BaseFont")?.Data ?? string.Empty;
        var descriptor = tokens.Get<DictionaryToken>(described, "FontDescriptor");
        var isSubset = name.Length > TagLength && name[TagLength - 1] == '+' && name.Take(TagLength - 1).All(char.IsAsciiLetterUpper);
        _fonts.Add(new PdfFontSummary(
            isSubset ? name[TagLength..] : name,
            tokens.Get<NameToken>(described, "Subtype")?.Data ?? string.Empty,
            descriptor is not null && ((string[])["FontFile", "FontFile2", "FontFile3"]).Any(k => descriptor.ContainsKey(NameToken.Create(k))),
            isSubset));
    }
}
