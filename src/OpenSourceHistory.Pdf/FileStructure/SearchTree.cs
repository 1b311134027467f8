using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>Writes name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): leaves under one root.</summary>
internal static class SearchTree
{
    // Readers search leaves one key after the other.
    private const int KeysPerLeaf = 64;

    /// <summary>Adds a name tree.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="entries">Keys in the order of their bytes, and what writes the value of each.</param>
    /// <returns>The root.</returns>
    public static ObjectId AddNames(ObjectTable objects, IEnumerable<KeyValuePair<byte[], Action<SyntaxWriter>>> entries) =>
        Add(objects, "Names", entries, (syntax, key) => syntax.Literal(key));

    /// <summary>Adds a number tree.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="entries">Ascending keys, and what writes the value of each.</param>
    /// <returns>The root.</returns>
    public static ObjectId AddNumbers(ObjectTable objects, IEnumerable<KeyValuePair<int, Action<SyntaxWriter>>> entries) =>
        Add(objects, "Nums", entries, (syntax, key) => syntax.Integer(key));

    private static ObjectId Add<TKey>(
        ObjectTable objects, string kind, IEnumerable<KeyValuePair<TKey, Action<SyntaxWriter>>> entries, Action<SyntaxWriter, TKey> writeKey)
    {
        var leaves = entries.Chunk(KeysPerLeaf).Select(leaf => objects.Add(syntax =>
        {
            syntax.OpenDictionary().Name("Limits").OpenArray();
            writeKey(syntax, leaf[0].Key);
            writeKey(syntax, leaf[^1].Key);
            syntax.CloseArray().Name(kind).OpenArray();
            foreach (var (key, writeValue) in leaf)
            {
                writeKey(syntax, key);
                writeValue(syntax);
            }

            syntax.CloseArray().CloseDictionary();
        })).ToArray();
        return objects.Add(syntax => syntax.OpenDictionary().Name("Kids").References(leaves).CloseDictionary());
    }
}
