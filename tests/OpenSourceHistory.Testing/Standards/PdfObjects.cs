using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Standards;

/// <summary>The objects of a PDF file, read by a library that did not write them.</summary>
public sealed class PdfObjects : IDisposable
{
    private readonly PdfDocument _pdf;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes.</param>
    public PdfObjects(byte[] content)
    {
        _pdf = PdfDocument.Open(content);
        Latin = Encoding.Latin1.GetString(content);
        All = [.. _pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(k => k.ObjectNumber).Select(k => _pdf.Structure.GetObject(k).Data)];
    }

    /// <summary>The file, a character a byte.</summary>
    public string Latin { get; }

    /// <summary>All indirect objects.</summary>
    public IReadOnlyList<IToken> All { get; }

    /// <summary>The catalogue.</summary>
    public DictionaryToken Catalog => _pdf.Structure.Catalog.CatalogDictionary;

    /// <summary>The trailer's dictionary.</summary>
    public DictionaryToken? Information => All.OfType<DictionaryToken>().FirstOrDefault(d => d.Data.ContainsKey("Producer"));

    /// <summary>The streams.</summary>
    public IEnumerable<StreamToken> Streams => All.OfType<StreamToken>();

    /// <summary>All dictionaries that are objects, those of streams too.</summary>
    public IEnumerable<DictionaryToken> Dictionaries => All.Select(o => o is StreamToken stream ? stream.StreamDictionary : o).OfType<DictionaryToken>();

    /// <summary>The dictionaries of a type.</summary>
    /// <param name="type">The type.</param>
    public IEnumerable<DictionaryToken> OfType(string type) => Dictionaries.Where(d => NameOf(d, "Type") == type);

    /// <summary>What a token stands for.</summary>
    /// <param name="token">The token.</param>
    public IToken? Resolve(IToken? token) => token is IndirectReferenceToken reference ? _pdf.Structure.GetObject(reference.Data).Data : token;

    /// <summary>An entry of a dictionary; null where it is missing.</summary>
    /// <param name="owner">The dictionary.</param>
    /// <param name="key">The key.</param>
    public IToken? Entry(DictionaryToken owner, string key) => Resolve(owner.Data.GetValueOrDefault(key));

    /// <summary>A dictionary in a dictionary.</summary>
    /// <param name="owner">The dictionary.</param>
    /// <param name="key">The key.</param>
    public DictionaryToken? Dictionary(DictionaryToken owner, string key) => Entry(owner, key) as DictionaryToken;

    /// <summary>The name in a dictionary.</summary>
    /// <param name="owner">The dictionary.</param>
    /// <param name="key">The key.</param>
    public string? NameOf(DictionaryToken owner, string key) => (Entry(owner, key) as NameToken)?.Data;

    /// <summary>The text in a dictionary.</summary>
    /// <param name="owner">The dictionary.</param>
    /// <param name="key">The key.</param>
    public string? TextOf(DictionaryToken? owner, string key) => owner is null ? null : Entry(owner, key) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => null,
    };

    /// <summary>A stream's bytes before its filter; the filter is Flate or none.</summary>
    /// <param name="stream">The stream.</param>
    public byte[] Content(StreamToken stream)
    {
        if (NameOf(stream.StreamDictionary, "Filter") != "FlateDecode")
        {
            return stream.Data.ToArray();
        }

        using var output = new MemoryStream();
        using (var inflate = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress))
        {
            inflate.CopyTo(output);
        }

        return output.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _pdf.Dispose();
}
