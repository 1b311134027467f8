using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>What of PDF/A (ISO 19005) a program can check of a file, clause by clause; clauses are those of part 2 where none is named.</summary>
public sealed partial class ArchiveCheck
{
    private static readonly string[] s_filters = ["FlateDecode", "DCTDecode"];

    // What PDF 1.5 and later added (PDF Reference 1.5, 10.7.4; ISO 32000-1, 14.8.4).
    private static readonly string?[] s_laterTypes = ["THead", "TBody", "TFoot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Annot"];
    private readonly PdfObjects _file;
    private readonly int _part;
    private readonly string _level;
    private readonly List<string> _faults = [];

    private ArchiveCheck(PdfObjects file, int part, string level) => (_file, _part, _level) = (file, part, level);

    /// <summary>The faults of a file, each with the clause.</summary>
    /// <param name="content">The file.</param>
    /// <param name="part">The part of ISO 19005.</param>
    /// <param name="level">The level: <c>B</c>, <c>U</c>, <c>A</c>, or none.</param>
    public static IReadOnlyList<string> FaultsOf(byte[] content, int part = 2, string level = "A")
    {
        using var file = new PdfObjects(content);
        var check = new ArchiveCheck(file, part, level);
        check.CheckFile();
        check.CheckObjects();
        var space = check.CheckOutputIntent();
        check.CheckColors(space);
        check.CheckTransparency();
        check.CheckFonts();
        check.CheckAnnotations();
        check.CheckStructure();
        check._faults.AddRange(MetadataCheck.FaultsOf(file, part, level));
        return check._faults;
    }

    private void CheckFile()
    {
        Require(Regex.IsMatch(_file.Latin, _part == 4 ? @"^%PDF-2\.\d\n" : _part == 1 ? @"^%PDF-1\.4\n" : @"^%PDF-1\.[0-7]\n"), "6.1.2: another version");
        Require(_file.Latin[9] == '%' && _file.Latin[10..14].All(c => c > 127), "6.1.2: no comment of four bytes");
        Require(Identifier().IsMatch(_file.Latin), "6.1.3: no identifier");
        Require(!_file.Latin.Contains("/Encrypt", StringComparison.Ordinal), "6.1.3: encrypted");
        Require(_file.Latin.EndsWith("%%EOF\n", StringComparison.Ordinal), "6.1.3: something follows the end");
        Require(_part != 1 || !_file.Latin.Contains("/XRef", StringComparison.Ordinal), "19005-1, 6.1.4: a cross-reference stream");
        Require(_file.All.Count <= 8388607, "6.1.13: too many objects");
    }

    private void CheckObjects()
    {
        foreach (var stream in _file.Streams.Select(s => s.StreamDictionary))
        {
            Require(!stream.Data.ContainsKey("F"), "6.1.7.1: a stream in another file");
            Require(!stream.Data.ContainsKey("Filter") || s_filters.Contains(_file.NameOf(stream, "Filter")), $"6.1.7.2: the filter {_file.NameOf(stream, "Filter")}");
            Require(!stream.Data.ContainsKey("Interpolate") && !stream.Data.ContainsKey("Alternates") && !stream.Data.ContainsKey("OPI"), "6.2.8: an image with more than samples");
        }

        foreach (var token in _file.All.SelectMany(Inner))
        {
            Require(token is not StringToken { Data.Length: > 32767 }, "6.1.13: a long string");
            Require(token is not NameToken { Data.Length: > 127 }, "6.1.13: a long name");
        }

        CheckLimits();
        foreach (var box in _file.OfType("Page").Select(p => ((ArrayToken)_file.Entry(p, "MediaBox")!).Data.Cast<NumericToken>().Select(n => n.Double).ToArray()))
        {
            Require(box[2] - box[0] is >= 3 and <= 14400 && box[3] - box[1] is >= 3 and <= 14400, "6.1.13: the size of a page");
        }
    }

    // ISO 19005-1, 6.1.12, after the PDF Reference 1.4, annex C; later parts have fewer limits.
    private void CheckLimits()
    {
        foreach (var token in _file.All.SelectMany(Nested))
        {
            Require(_part > 1 || token is not ArrayToken { Length: > 8191 }, "19005-1, 6.1.12: a long array");
            Require(_part > 1 || token is not DictionaryToken { Data.Count: > 4095 }, "19005-1, 6.1.12: a large dictionary");
            Require(token is not NumericToken number || (Math.Abs(number.Double) <= (_part == 1 && number.HasDecimalPlaces ? 32767 : int.MaxValue) && (number.Double == 0 || Math.Abs(number.Double) >= 1.175e-38)), "6.1.13: a number out of range");
        }
    }

    private static IEnumerable<IToken> Nested(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary.Data.Values.SelectMany(Nested).Prepend(token),
        ArrayToken array => array.Data.SelectMany(Nested).Prepend(token),
        StreamToken stream => Nested(stream.StreamDictionary),
        _ => [token],
    };

    private static IEnumerable<IToken> Inner(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary.Data.Values.SelectMany(Inner).Concat(dictionary.Data.Keys.Select(k => (IToken)NameToken.Create(k))),
        ArrayToken array => array.Data.SelectMany(Inner),
        StreamToken stream => Inner(stream.StreamDictionary),
        _ => [token],
    };

    private string CheckOutputIntent()
    {
        var intents = ((_file.Entry(_file.Catalog, "OutputIntents") as ArrayToken)?.Data ?? []).Select(i => (DictionaryToken)_file.Resolve(i)!).ToList();
        var intent = intents.SingleOrDefault(i => _file.NameOf(i, "S") == "GTS_PDFA1");
        if (intent is null || _file.Entry(intent, "DestOutputProfile") is not StreamToken stream)
        {
            Require(false, "6.2.3: no intent with a profile");
            return string.Empty;
        }

        var profile = _file.Content(stream);
        var space = Encoding.ASCII.GetString(profile, 16, 4);
        Require(Encoding.ASCII.GetString(profile, 36, 4) == "acsp" && profile[8] == 2, "6.2.3: no profile of version 2");
        Require(Encoding.ASCII.GetString(profile, 12, 4) is "mntr" or "prtr" && space is "RGB " or "CMYK", "6.2.3: a profile of another class");
        Require((_file.Entry(stream.StreamDictionary, "N") as NumericToken)?.Int == (space == "CMYK" ? 4 : 3), "6.2.3: N is not that of the profile");
        Require(_file.TextOf(intent, "OutputConditionIdentifier") is { Length: > 0 }, "6.2.3: the device has no name");
        return space;
    }

    private void CheckColors(string space)
    {
        var (forbidden, other) = space == "CMYK" ? ("rg RG", "DeviceRGB") : ("k K", "DeviceCMYK");
        foreach (var used in PaintedStream.Of(_file).SelectMany(s => s.ColorOperators))
        {
            Require(!forbidden.Split(' ').Contains(used), $"6.2.4.3: {used} beside a profile of {space}");
        }

        foreach (var image in _file.Dictionaries.Where(d => _file.NameOf(d, "Subtype") == "Image"))
        {
            Require(!Inner(image).Any(t => t is NameToken { Data: var name } && name == other), $"6.2.4.3: an image in {other}");
            Require((_file.Entry(image, "BitsPerComponent") as NumericToken)?.Int is 1 or 2 or 4 or 8 || (_part > 1 && ((NumericToken)_file.Entry(image, "BitsPerComponent")!).Int == 16), "6.2.8: depth of samples");
        }
    }

    private void CheckTransparency()
    {
        if (_part == 1)
        {
            Require(!_file.Dictionaries.Any(d => d.Data.ContainsKey("SMask")), "19005-1, 6.4: a soft mask");
            Require(!PaintedStream.Of(_file).Any(s => s.Resources.Data.ContainsKey("ExtGState")), "19005-1, 6.4: something shines through");
        }
    }

    private void CheckFonts()
    {
        foreach (var font in _file.OfType("Font").Where(f => _file.NameOf(f, "Subtype") == "CIDFontType2"))
        {
            Require(font.Data.ContainsKey("CIDToGIDMap"), "6.2.11.3.2: no map from codes to glyphs");
        }

        foreach (var descriptor in _file.OfType("FontDescriptor").Where(d => d.Data.ContainsKey("FontFile3")))
        {
            Require(_file.NameOf(((StreamToken)_file.Entry(descriptor, "FontFile3")!).StreamDictionary, "Subtype") is "CIDFontType0C" || (_part > 1 && _file.NameOf(((StreamToken)_file.Entry(descriptor, "FontFile3")!).StreamDictionary, "Subtype") is "OpenType"), "6.2.11.2: the kind of a font program");
        }

        var fonts = _file.OfType("Font").Where(f => _file.NameOf(f, "Subtype") == "Type0").ToDictionary(f => f, f => new ShownFont(_file, f));
        foreach (var font in fonts.Values)
        {
            Require(font.HasProgram, "6.2.11.4.1: a font is not embedded");
            Require(font.CidSet is null ? _part > 1 : font.GlyphCount == 0 || Enumerable.Range(0, font.GlyphCount).All(c => (font.CidSet[c / 8] & (0x80 >> (c % 8))) != 0), "6.2.11.4.2: CIDSet");
        }

        foreach (var stream in PaintedStream.Of(_file))
        {
            var named = _file.Dictionary(stream.Resources, "Font");
            foreach (var (name, code) in stream.Codes().Distinct())
            {
                CheckGlyph(fonts[(DictionaryToken)_file.Entry(named!, name)!], name, code);
            }
        }
    }

    private void CheckGlyph(ShownFont font, string name, int code)
    {
        Require(code != 0, $"6.2.11.8: {name} shows .notdef");
        Require(font.ProgramWidthOf(code) is not { } width || Math.Abs(width - font.WidthOf(code)) <= 1, $"6.2.11.5: {name} {code} has another width in its program");
        Require(font.TextOf(code) is { Length: > 0 } text && !text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'), $"6.2.11.7.2: {name} {code} stands for nothing");
        Require(_level != "A" || !font.TextOf(code)!.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF'), $"6.2.11.7.3: {name} {code} is of private use");
    }

    private void CheckAnnotations()
    {
        foreach (var annotation in _file.OfType("Annot"))
        {
            Require(_file.NameOf(annotation, "Subtype") == "Link", "6.3.1: another kind of annotation");
            Require((_file.Entry(annotation, "F") as NumericToken)?.Int == 4, "6.3.2: flags of an annotation");
            Require(_file.Dictionary(annotation, "A") is not { } action || _file.NameOf(action, "S") == "URI", "6.5.1: another action");
        }

        Require(!_file.Dictionaries.Any(d => d.Data.ContainsKey("AA") || d.Data.ContainsKey("OpenAction") || d.Data.ContainsKey("EmbeddedFiles")), "6.5.2: actions, or files");
    }

    private void CheckStructure()
    {
        var languages = _file.Dictionaries.Select(d => _file.TextOf(d, "Lang")).OfType<string>();
        Require(languages.All(l => LanguageTag().IsMatch(l)), "6.7.4: no language");
        if (_level == "A")
        {
            Require(_file.Dictionary(_file.Catalog, "MarkInfo") is not null && _file.Dictionary(_file.Catalog, "StructTreeRoot") is not null, "6.7.2: not tagged");
            Require(_part > 1 || !_file.Dictionaries.Any(d => d.Data.ContainsKey("P") && s_laterTypes.Contains(_file.NameOf(d, "S"))), "19005-1, 6.8.3.4: a structure type that PDF 1.4 has not");
        }
    }

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    [GeneratedRegex(@"/ID\s*\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
