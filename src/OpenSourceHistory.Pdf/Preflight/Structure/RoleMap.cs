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

    /// <summary>The namespace of PDF 2.0 (ISO 32000-2, 14.8.6).</summary>
    public const string Newer = "http://iso.org/pdf2/ssn";

    private const string Older = "http://iso.org/pdf/ssn";
    private const string Mathematics = "http://www.w3.org/1998/Math/MathML";

    /// <summary>The standard type of a tag, and its namespace, null for that of PDF 1.7; null where it leads to none, or in a circle.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="space">Its namespace; null where the element names none.</param>
    public (string? Type, string? Namespace) TypeOf(string tag, DictionaryToken? space)
    {
        var seen = new HashSet<(string, DictionaryToken?)>();
        while (seen.Add((tag, space)))
        {
            var name = tokens.GetText(space, "NS") is { } named && named != Older ? named : null;
            if (IsStandard(tag, name))
            {
                return (tag, name);
            }

            if (Next(tag, space, name) is not { } next)
            {
                return (null, null);
            }

            (tag, space) = next;
        }

        return (null, null);
    }

    private static bool IsStandard(string tag, string? space) => space switch
    {
        null => StandardTypes.Contains(tag),
        Newer => StandardTypes.ContainsNewer(tag),
        _ => space == Mathematics,
    };

    // A namespace has a map of its own, whose values are names of PDF 1.7 or pairs of name and namespace (ISO 32000-2, 14.7.4.2).
    private (string Tag, DictionaryToken? Space)? Next(string tag, DictionaryToken? space, string? name)
    {
        var map = tokens.Get<DictionaryToken>(space, "RoleMapNS") ?? (name is null ? _map : null);
        return tokens.Get<NameToken>(map, tag) is { } older ? (older.Data, null)
            : tokens.Get<ArrayToken>(map, tag) is { Data: [var first, var second] } && tokens.Resolve<NameToken>(first) is { } next ? (next.Data, tokens.Resolve<DictionaryToken>(second))
            : null;
    }
}
