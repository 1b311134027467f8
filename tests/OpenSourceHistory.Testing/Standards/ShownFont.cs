using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>A font of a file, and what it says of its codes.</summary>
public sealed partial class ShownFont
{
    private readonly Dictionary<int, double> _widths = [];
    private readonly Dictionary<int, string> _texts = [];
    private readonly byte[]? _program;

    /// <summary>Reads a font.</summary>
    /// <param name="file">The file.</param>
    /// <param name="font">A Type 0 font.</param>
    public ShownFont(PdfObjects file, DictionaryToken font)
    {
        var descendant = (DictionaryToken)file.Resolve(((ArrayToken)file.Entry(font, "DescendantFonts")!).Data[0])!;
        Descriptor = file.Dictionary(descendant, "FontDescriptor")!;
        HasProgram = file.Entry(Descriptor, "FontFile2") is StreamToken || file.Entry(Descriptor, "FontFile3") is StreamToken;
        _program = file.Entry(Descriptor, "FontFile2") is StreamToken program ? file.Content(program) : null;
        CidSet = file.Entry(Descriptor, "CIDSet") is StreamToken set ? file.Content(set) : null;
        ReadWidths(((ArrayToken)file.Entry(descendant, "W")!).Data);
        if (file.Entry(font, "ToUnicode") is StreamToken map)
        {
            foreach (Match match in MapEntry().Matches(Encoding.Latin1.GetString(file.Content(map))))
            {
                _texts[Hex(match.Groups[1].Value)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value));
            }
        }
    }

    /// <summary>The font's descriptor.</summary>
    public DictionaryToken Descriptor { get; }

    /// <summary>True where its program is in the file.</summary>
    public bool HasProgram { get; }

    /// <summary>The bits of the characters in it, or null.</summary>
    public byte[]? CidSet { get; }

    /// <summary>Number of glyphs in its program; 0 where the program is no TrueType.</summary>
    public int GlyphCount => _program is null ? 0 : BinaryPrimitives.ReadUInt16BigEndian(Table("maxp")[4..]);

    /// <summary>The characters of a code, or null.</summary>
    /// <param name="code">The code.</param>
    public string? TextOf(int code) => _texts.GetValueOrDefault(code);

    /// <summary>The width of a code as the file says it, in thousandths of an em.</summary>
    /// <param name="code">The code.</param>
    public double WidthOf(int code) => _widths.GetValueOrDefault(code, 1000);

    /// <summary>The width of a code as its program says it; null where the program is no TrueType.</summary>
    /// <param name="code">The code.</param>
    public double? ProgramWidthOf(int code)
    {
        if (_program is null)
        {
            return null;
        }

        var unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(Table("head")[18..]);
        var last = BinaryPrimitives.ReadUInt16BigEndian(Table("hhea")[34..]) - 1;
        return BinaryPrimitives.ReadUInt16BigEndian(Table("hmtx")[(4 * Math.Min(code, last))..]) * 1000.0 / unitsPerEm;
    }

    private ReadOnlySpan<byte> Table(string tag)
    {
        for (var at = 12; ; at += 16)
        {
            if (Encoding.ASCII.GetString(_program!, at, 4) == tag)
            {
                return _program.AsSpan(
                    (int)BinaryPrimitives.ReadUInt32BigEndian(_program.AsSpan(at + 8)), (int)BinaryPrimitives.ReadUInt32BigEndian(_program.AsSpan(at + 12)));
            }
        }
    }

    private void ReadWidths(IReadOnlyList<IToken> entries)
    {
        for (var i = 0; i < entries.Count;)
        {
            var first = ((NumericToken)entries[i]).Int;
            if (entries[i + 1] is ArrayToken list)
            {
                for (var k = 0; k < list.Data.Count; k++)
                {
                    _widths[first + k] = ((NumericToken)list.Data[k]).Double;
                }

                i += 2;
                continue;
            }

            for (var code = first; code <= ((NumericToken)entries[i + 1]).Int; code++)
            {
                _widths[code] = ((NumericToken)entries[i + 2]).Double;
            }

            i += 3;
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]*)>$", RegexOptions.Multiline)]
    private static partial Regex MapEntry();
}
