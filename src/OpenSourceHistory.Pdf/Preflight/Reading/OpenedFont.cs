using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A font of a file (ISO 32000-1, 9.5 to 9.9).</summary>
internal sealed class OpenedFont
{
    private const double UsualCapHeight = 0.7;
    private readonly FontWidths _widths;

    /// <summary>Reads a font.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="dictionary">Its dictionary.</param>
    public OpenedFont(TokenReader tokens, DictionaryToken dictionary)
    {
        Subtype = tokens.Get<NameToken>(dictionary, "Subtype")?.Data ?? string.Empty;
        IsComposite = Subtype == "Type0";
        var described = FontReader.DescribedBy(tokens, dictionary);
        Summary = FontReader.Summarize(tokens, dictionary);
        var descriptor = tokens.Get<DictionaryToken>(described, "FontDescriptor");
        Encoding = tokens.Get<NameToken>(dictionary, "Encoding")?.Data;
        _widths = FontWidths.Read(tokens, described, IsComposite);
        CapHeight = tokens.Get<NumericToken>(descriptor, "CapHeight")?.Double is > 0 and var height ? height / 1000 : UsualCapHeight;
        Texts = tokens.Get<StreamToken>(dictionary, "ToUnicode") is { } map && tokens.Content(map) is { } content ? UnicodeMapReader.Read(content) : null;
    }

    /// <summary>Its kind.</summary>
    public string Subtype { get; }

    /// <summary>Its name, and whether it is in the file.</summary>
    public PdfFontSummary Summary { get; }

    /// <summary>True where codes have two bytes.</summary>
    public bool IsComposite { get; }

    /// <summary>Name of its encoding, or null.</summary>
    public string? Encoding { get; }

    /// <summary>Height of capitals, in ems.</summary>
    public double CapHeight { get; }

    /// <summary>The characters of codes; null where the file does not tell.</summary>
    public IReadOnlyDictionary<int, string>? Texts { get; }

    /// <summary>True where it is of Chinese, Japanese or Korean, of whose tens of thousands of glyphs nobody asks for all.</summary>
    public bool IsHan => Texts is not null && Texts.Values.Any(t => Scripts.HasEastAsian(t));

    /// <summary>The advance of a code, in ems.</summary>
    /// <param name="code">The code.</param>
    public double AdvanceOf(int code) => _widths.Of(code) / 1000;

    /// <summary>True where a code shows nothing.</summary>
    /// <param name="code">The code.</param>
    public bool IsSpace(int code) => Texts is not null && Texts.TryGetValue(code, out var text) ? string.IsNullOrWhiteSpace(text) : !IsComposite && code is ' ' or 0xA0;
}
