using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>What of PDF/X (ISO 15930) a program can check of a file, each with what the standard calls it.</summary>
public sealed class ExchangeCheck
{
    private static readonly string[] s_light = ["DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased"];
    private readonly PdfObjects _file;
    private readonly bool _isModern;
    private readonly List<string> _faults = [];

    private ExchangeCheck(PdfObjects file, bool isModern) => (_file, _isModern) = (file, isModern);

    /// <summary>The faults of a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="standard">Name of the standard.</param>
    public static IReadOnlyList<string> FaultsOf(byte[] content, string standard)
    {
        using var file = new PdfObjects(content);
        var check = new ExchangeCheck(file, standard == "PDF/X-4");
        check.CheckFile(standard);
        check.CheckIntent();
        check.CheckColors();
        check.CheckPages();
        check.CheckFonts();
        return check._faults;
    }

    private void CheckFile(string standard)
    {
        Require(_file.Latin.StartsWith(_isModern ? "%PDF-1.6\n" : "%PDF-1.3\n", StringComparison.Ordinal), "version");
        Require(Regex.IsMatch(_file.Latin, @"/ID\s*\[<[0-9A-F]{32}>"), "identifier");
        Require(!Regex.IsMatch(_file.Latin, "/Encrypt|/LZWDecode|/JavaScript|/Launch|/TR |/PS"), "encryption, LZW, actions, transfer curves, PostScript");
        Require(_isModern || !Regex.IsMatch(_file.Latin, "/ObjStm|/XRef"), "object streams");
        var info = _file.Information!;
        foreach (var key in (string[])["Title", "CreationDate", "ModDate"])
        {
            Require(_file.TextOf(info, key) is { Length: > 0 }, key);
        }

        Require(_file.NameOf(info, "Trapped") is "True" or "False", "Trapped");
        var version = standard switch { "PDF/X-1a:2001" => "PDF/X-1:2001", "PDF/X-4" => null, _ => standard };
        Require(_file.TextOf(info, "GTS_PDFXVersion") == version, "GTS_PDFXVersion");
        Require(_file.TextOf(info, "GTS_PDFXConformance") == (standard == "PDF/X-1a:2001" ? standard : null), "GTS_PDFXConformance");
        var packet = Encoding.UTF8.GetString(_file.Content((StreamToken)_file.Entry(_file.Catalog, "Metadata")!));
        Require(!_isModern || packet.Contains(">PDF/X-4</pdfxid:GTS_PDFXVersion>", StringComparison.Ordinal), "pdfxid");
        Require(!_isModern || (packet.Contains("<xmpMM:DocumentID", StringComparison.Ordinal) && packet.Contains("<xmpMM:RenditionClass", StringComparison.Ordinal)), "xmpMM");
    }

    private void CheckIntent()
    {
        var intents = ((_file.Entry(_file.Catalog, "OutputIntents") as ArrayToken)?.Data ?? []).Select(i => (DictionaryToken)_file.Resolve(i)!).Where(i => _file.NameOf(i, "S") == "GTS_PDFX").ToList();
        if (intents is not [var intent])
        {
            Require(false, $"{intents.Count} intents");
            return;
        }

        Require(_file.TextOf(intent, "OutputConditionIdentifier") is { Length: > 0 } && _file.TextOf(intent, "RegistryName") == "http://www.color.org", "registered condition");
        var profile = _file.Entry(intent, "DestOutputProfile") as StreamToken;
        Require(!_isModern || (profile is not null && Encoding.ASCII.GetString(_file.Content(profile), 12, 8) == "prtrCMYK"), "embedded profile");
    }

    private void CheckColors()
    {
        Require(!PaintedStream.Of(_file).Any(s => s.ColorOperators.Any(o => o is "rg" or "RG")), "colours of light");
        foreach (var token in _file.All.SelectMany(Names))
        {
            Require(!s_light.Contains(token), $"the space {token}");
        }

        Require(!_file.Dictionaries.Any(d => d.Data.ContainsKey("SMask")), "soft masks");
        Require(_isModern || !PaintedStream.Of(_file).SelectMany(s => StatesOf(s.Resources)).Any(d => d.Data.Keys.Any(k => k is "ca" or "CA" or "BM" or "SMask")), "transparency");
    }

    private IEnumerable<DictionaryToken> StatesOf(DictionaryToken resources) =>
        _file.Dictionary(resources, "ExtGState")?.Data.Values.Select(_file.Resolve).OfType<DictionaryToken>() ?? [];

    private static IEnumerable<string> Names(IToken token) => token switch
    {
        NameToken name => [name.Data],
        DictionaryToken dictionary => dictionary.Data.Values.SelectMany(Names),
        ArrayToken array => array.Data.SelectMany(Names),
        StreamToken stream => Names(stream.StreamDictionary),
        _ => [],
    };

    private void CheckPages()
    {
        foreach (var page in _file.OfType("Page"))
        {
            var (media, bleed, trim) = (BoxOf(page, "MediaBox"), BoxOf(page, "BleedBox"), BoxOf(page, "TrimBox"));
            Require(Holds(media, bleed) && Holds(bleed, trim) && !page.Data.ContainsKey("ArtBox"), "boxes");
            Require(!page.Data.ContainsKey("Annots"), "annotations");
        }
    }

    private double[] BoxOf(DictionaryToken page, string key) => [.. ((ArrayToken)_file.Entry(page, key)!).Data.Cast<NumericToken>().Select(n => n.Double)];

    private static bool Holds(double[] outer, double[] inner) => outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

    private void CheckFonts()
    {
        foreach (var font in _file.OfType("Font").Where(f => _file.NameOf(f, "Subtype") == "Type0"))
        {
            Require(new ShownFont(_file, font).HasProgram, "embedded fonts");
        }
    }

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }
}
