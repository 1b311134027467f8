using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Folios;

/// <summary>Follows the objects of a PDF file that show where links lead (ISO 32000-1, 7.9.6 and 12.3.2).</summary>
/// <param name="document">The file.</param>
internal sealed class PdfObjects(PdfDocument document)
{
    /// <summary>The file's catalogue.</summary>
    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>An entry of a dictionary, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="dictionary">The dictionary, or null.</param>
    /// <param name="key">Its key.</param>
    public T? Get<T>(DictionaryToken? dictionary, string key)
        where T : class, IToken =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve<T>(token) : null;

    /// <summary>A value, through a reference where it is one.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="token">The value.</param>
    public T? Resolve<T>(IToken token)
        where T : class, IToken =>
        (token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token) as T;

    /// <summary>The four numbers of a rectangle, or null.</summary>
    /// <param name="dictionary">The dictionary that has it.</param>
    /// <param name="key">Its key.</param>
    public double[]? Rectangle(DictionaryToken dictionary, string key) =>
        Get<ArrayToken>(dictionary, key)?.Data.Select(t => Resolve<NumericToken>(t)!.Double).ToArray();

    /// <summary>Text of a string.</summary>
    /// <param name="token">The string.</param>
    public static string? TextOf(IToken? token) => (token as StringToken)?.Data ?? (token as HexToken)?.Data;

    /// <summary>The index of the page of each named destination.</summary>
    public Dictionary<string, int> Destinations()
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        AddPages(Get<DictionaryToken>(Catalog, "Pages")!, pages);
        var destinations = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Get<DictionaryToken>(Get<DictionaryToken>(Catalog, "Names"), "Dests") is { } tree)
        {
            AddNames(tree, pages, destinations);
        }

        return destinations;
    }

    private void AddPages(DictionaryToken node, Dictionary<string, int> pages)
    {
        foreach (var kid in Get<ArrayToken>(node, "Kids")!.Data)
        {
            var child = Resolve<DictionaryToken>(kid)!;
            if (Get<ArrayToken>(child, "Kids") is not null)
            {
                AddPages(child, pages);
            }
            else
            {
                pages.Add(kid.ToString()!, pages.Count);
            }
        }
    }

    private void AddNames(DictionaryToken node, Dictionary<string, int> pages, Dictionary<string, int> destinations)
    {
        foreach (var kid in Get<ArrayToken>(node, "Kids")?.Data ?? [])
        {
            AddNames(Resolve<DictionaryToken>(kid)!, pages, destinations);
        }

        var names = Get<ArrayToken>(node, "Names")?.Data ?? [];
        for (var i = 0; i + 1 < names.Count; i += 2)
        {
            // One that leads to an element has the place for older readers beside it (ISO 32000-2, 12.3.2.3).
            var place = Resolve<ArrayToken>(names[i + 1]) ?? Get<ArrayToken>(Resolve<DictionaryToken>(names[i + 1])!, "D")!;
            destinations.Add(TextOf(names[i])!, pages[place.Data[0].ToString()!]);
        }
    }
}
