using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>What the trailer names (ISO 32000-1, 7.5.5).</summary>
/// <param name="Root">The catalogue.</param>
/// <param name="Info">The information dictionary, or null.</param>
internal sealed record FileTrailer(ObjectId Root, ObjectId? Info)
{
    /// <summary>What marks a file as the program's own that has no properties to say so; null where it has.</summary>
    public string? Mark { get; init; }

    /// <summary>Writes the entries of the trailer's dictionary.</summary>
    /// <param name="syntax">Receives them.</param>
    /// <param name="size">Number of objects and one.</param>
    /// <param name="fingerprint">File identifier (14.4), made from the content so that the same pages have the same.</param>
    public void WriteEntries(SyntaxWriter syntax, int size, ReadOnlySpan<byte> fingerprint)
    {
        syntax.Name("Size").Integer(size).Name("Root").Reference(Root);
        if (Info is { } info)
        {
            syntax.Name("Info").Reference(info);
        }

        syntax.Name("ID").OpenArray().Hexadecimal(fingerprint).Hexadecimal(fingerprint).CloseArray();
    }
}
