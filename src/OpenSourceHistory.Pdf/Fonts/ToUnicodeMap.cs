using System.Globalization;
using System.Text;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Writes the CMap from character codes to Unicode (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // At most 100 entries may stand between beginbfchar and endbfchar.
    private const int EntriesPerBlock = 100;

    /// <summary>The CMap.</summary>
    /// <param name="entries">Codes in ascending order and the characters they stand for.</param>
    public static byte[] Write(IReadOnlyList<CodedText> entries)
    {
        var syntax = new SyntaxWriter().Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        foreach (var block in entries.Chunk(EntriesPerBlock))
        {
            syntax.Integer(block.Length).Keyword("beginbfchar\n"u8);
            foreach (var (code, text) in block)
            {
                var target = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
                syntax.Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<{code:X4}> <{target}>\n")));
            }

            syntax.Raw("endbfchar\n"u8);
        }

        return syntax.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8).Written.ToArray();
    }
}
