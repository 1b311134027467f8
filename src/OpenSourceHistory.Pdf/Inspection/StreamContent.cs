using System.IO.Compression;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Undoes the filters of streams (ISO 32000-1, 7.4), as far as a limit: a few bytes of a hostile file can become any number.</summary>
internal static class StreamContent
{
    /// <summary>The most that one stream may hold.</summary>
    public const int Most = 256 * 1024 * 1024;

    /// <summary>The bytes of a stream; null where they cannot be had.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="structure">The file, which knows the filters.</param>
    public static ReadOnlyMemory<byte>? Read(StreamToken stream, Structure structure)
    {
        try
        {
            return Filters(stream.StreamDictionary, structure) switch
            {
                [] => stream.Data,
                ["FlateDecode"] when !stream.StreamDictionary.ContainsKey(NameToken.DecodeParms) => Inflate(stream.Data),
                _ when !IsBounded(stream, structure) => null,
                _ => stream.Decode(structure.FilterProvider, structure.TokenScanner),
            };
        }
        catch (Exception)
        {
            // Filters throw whatever damage makes them meet.
            return null;
        }
    }

    /// <summary>The names of a stream's filters, in the order in which they are undone.</summary>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="structure">The file.</param>
    public static string[] Filters(DictionaryToken dictionary, Structure structure)
    {
        var filter = dictionary.Data.GetValueOrDefault("Filter") ?? dictionary.Data.GetValueOrDefault("F");
        return (filter is IndirectReferenceToken reference ? structure.GetObject(reference.Data).Data : filter) switch
        {
            NameToken name => [name.Data],
            ArrayToken names => [.. names.Data.OfType<NameToken>().Select(n => n.Data)],
            _ => [],
        };
    }

    private static bool IsBounded(StreamToken stream, Structure structure) =>
        Filters(stream.StreamDictionary, structure) is [var first, ..] and { Length: <= 2 } && (first != "FlateDecode" || Inflate(stream.Data) is not null);

    private static ReadOnlyMemory<byte>? Inflate(ReadOnlyMemory<byte> data)
    {
        using var inflate = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        using var output = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (int read; (read = inflate.Read(buffer)) > 0;)
            {
                output.Write(buffer, 0, read);
                if (output.Length > Most)
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException) when (output.Length > 0)
        {
            // What came before the damage is shown by readers too.
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
