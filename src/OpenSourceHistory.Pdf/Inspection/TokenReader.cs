using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Looks into a file's dictionaries, through references.</summary>
/// <param name="document">The file.</param>
internal sealed class TokenReader(PdfDocument document)
{
    private const int MostHops = 10;

    /// <summary>The entry of a dictionary, or null where it is missing or of another type.</summary>
    /// <typeparam name="T">Type of the entry.</typeparam>
    /// <param name="dictionary">The dictionary, or null.</param>
    /// <param name="key">The key.</param>
    public T? Get<T>(DictionaryToken? dictionary, string key)
        where T : class, IToken =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve<T>(token) : null;

    /// <summary>A value, or null where it is of another type.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="token">The value or a reference to it.</param>
    public T? Resolve<T>(IToken token)
        where T : class, IToken =>
        Follow(token) switch
        {
            T value => value,
            StreamToken stream => stream.StreamDictionary as T,
            _ => null,
        };

    /// <summary>The text of a string, or null.</summary>
    /// <param name="dictionary">The dictionary, or null.</param>
    /// <param name="key">The key.</param>
    public string? GetText(DictionaryToken? dictionary, string key) =>
        Get<StringToken>(dictionary, key)?.Data ?? Get<HexToken>(dictionary, key)?.Data;

    /// <summary>The rectangle of an entry, or null.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">The key.</param>
    public Rect? GetRectangle(DictionaryToken dictionary, string key)
    {
        var numbers = Get<ArrayToken>(dictionary, key)?.Data.Select(Resolve<NumericToken>).ToArray();
        if (numbers is not [{ } x1, { } y1, { } x2, { } y2])
        {
            return null;
        }

        return new Rect(
            Length.FromPoints(x1.Double),
            Length.FromPoints(y1.Double),
            Length.FromPoints(x2.Double - x1.Double),
            Length.FromPoints(y2.Double - y1.Double));
    }

    /// <summary>The bytes of a stream, its filters undone; null where they cannot be had.</summary>
    /// <param name="stream">The stream.</param>
    public ReadOnlyMemory<byte>? Content(StreamToken stream) => StreamContent.Read(stream, document.Structure);

    /// <summary>The names of a stream's filters, in the order in which they are undone.</summary>
    /// <param name="dictionary">The stream's dictionary.</param>
    public string[] Filters(DictionaryToken dictionary) => StreamContent.Filters(dictionary, document.Structure);

    // A reference to nothing is null (ISO 32000-1, 7.3.10).
    private IToken? Follow(IToken token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference && hops < MostHops; hops++)
        {
            try
            {
                token = document.Structure.GetObject(reference.Data).Data;
            }
            catch (Exception fault) when (fault is PdfDocumentFormatException or InvalidOperationException or NullReferenceException)
            {
                return null;
            }
        }

        return token;
    }
}
