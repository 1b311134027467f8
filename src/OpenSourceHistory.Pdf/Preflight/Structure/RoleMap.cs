using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>Which standard types a file's own stand for (ISO 32000-1, 14.7.3).</summary>
/// <param name="tokens">The file.</param>
/// <param name="root">The root of the structure.</param>
internal sealed class RoleMap(TokenReader tokens, DictionaryToken root)
{
    private readonly DictionaryToken? _map = tokens.Get<DictionaryToken>(root, "RoleMap");

    /// <summary>The root of the structure.</summary>
    public DictionaryToken Root => root;

    /// <summary>The standard types that the file maps to others, which no file may.</summary>
    public IEnumerable<string> Remapped => (_map?.Data.Keys ?? []).Where(StandardTypes.Contains).Order(StringComparer.Ordinal);

    /// <summary>The standard type of a tag; null where it leads to none, or in a circle.</summary>
    /// <param name="tag">The tag.</param>
    public string? TypeOf(string tag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!StandardTypes.Contains(tag))
        {
            if (!seen.Add(tag) || tokens.Get<NameToken>(_map, tag) is not { } next)
            {
                return null;
            }

            tag = next.Data;
        }

        return tag;
    }
}
