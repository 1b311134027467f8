using System.Globalization;
using System.Text;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>A file with every object in the open and a cross-reference table (ISO 32000-1, 7.5.4), as older print workflows want it.</summary>
internal static class PlainFile
{
    // Of an entry (ISO 32000-1, 7.5.4).
    private const int EntryLength = 20;

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Receives it.</param>
    /// <param name="version">Version of the format.</param>
    /// <param name="objects">Its objects.</param>
    /// <param name="trailer">What its trailer names.</param>
    public static void Write(Stream stream, string version, ObjectTable objects, FileTrailer trailer)
    {
        using var output = new FileOutput(stream);
        output.WriteHeader(version, trailer.Mark);
        output.Reserve(Enumerable.Range(1, objects.Count).Select(n => objects[n]), (objects.Count + 1) * (long)EntryLength);
        var table = new StringBuilder("0000000000 65535 f\r\n");
        for (var number = 1; number <= objects.Count; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{output.Position:D10} 00000 n\r\n");
            output.WriteObject(number, objects[number]);
        }

        var fingerprint = output.Fingerprint();
        var start = output.Position;
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}")));
        var syntax = new SyntaxWriter().Raw("trailer\n"u8).OpenDictionary();
        trailer.WriteEntries(syntax, objects.Count + 1, fingerprint);
        output.Write(syntax.CloseDictionary().Raw("\n"u8).Written);
        output.WriteEnd(start);
    }
}
