using System.Collections.Concurrent;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts.Itemizing;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Fonts.Matching;

/// <summary>
/// The faces of a style sheet, found by family, weight and slant. Immutable but for what it has opened so far; safe to use from several threads.
/// </summary>
public sealed class FontLibrary
{
    // Text needs a face even where none is declared; this one has no glyphs, so every character counts as missing.
    private static readonly FontFace s_noFace =
        new(new FontDeclaration(string.Empty, string.Empty, 400, IsItalic: false, SourceSpan.None), () => OpenTypeFile.Empty);

    private readonly ILookup<string, FontFace> _families;
    private readonly ConcurrentDictionary<(string Family, int Weight, bool Italic), FontFace?> _matches = new(FamilyKeyComparer.Instance);
    private readonly ConcurrentDictionary<(ValueList<string> Families, int Weight, bool Italic), FontStack> _stacks = new();

    private readonly FontFileOpener _opener;

    private FontLibrary(ValueList<FontFace> faces, FontFileOpener opener)
    {
        Faces = faces;
        _opener = opener;
        _families = faces.ToLookup(f => f.Family, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All faces.</summary>
    public ValueList<FontFace> Faces { get; }

    /// <summary>What is wrong with the files that were needed so far, each told once, where the sheet first names it.</summary>
    public ValueList<Diagnostic> Findings => _opener.Findings;

    /// <summary>Reads the declared faces lazily: a file is opened once a face in it is needed, and only then is found what is wrong with it.</summary>
    /// <param name="declarations">The faces declared.</param>
    /// <param name="workspace">The door to files.</param>
    public static FontLibrary Create(IEnumerable<FontDeclaration> declarations, IWorkspace workspace)
    {
        var declared = ValueList.From(declarations);
        var opener = new FontFileOpener(declared, workspace);
        return new FontLibrary(ValueList.From(declared.Select(d => new FontFace(d, () => opener.Open(d.Path)))), opener);
    }

    /// <summary>True where a family of that name is declared, or it is a generic family.</summary>
    /// <param name="family">Family name.</param>
    public bool HasFamily(string family) => _families.Contains(family) || GenericFamilies.Contains(family);

    /// <summary>The face of a family nearest in weight and slant (CSS Fonts 4, section 5.2), or null where the family is unknown.</summary>
    /// <param name="family">Family name, of any case, or a generic one: the first declared family that is of the kind.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">True for italic.</param>
    /// <returns>Faces whose files cannot be used are passed over; null where the family has no other.</returns>
    public FontFace? Match(string family, int weight, bool italic) =>
        _matches.GetOrAdd((family, weight, italic), static (key, library) => library.FindMatch(key.Family, key.Weight, key.Italic), this);

    /// <summary>Cuts text into runs of one face each: by character through the families, then through all other families of the library.</summary>
    /// <param name="text">The text.</param>
    /// <param name="families">Families in order of preference.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">True for italic.</param>
    /// <returns>Runs that cover the text without gaps; combining marks stay with their base, spaces with their neighbours.</returns>
    public ValueList<FontRun> Itemize(ReadOnlySpan<char> text, ValueList<string> families, int weight, bool italic) =>
        Itemize(text, families, weight, italic, string.Empty);

    /// <summary>As the other form, with the text's language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="families">Families in order of preference.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">True for italic.</param>
    /// <param name="language">BCP 47 language: in Chinese and Japanese, quotes, dashes and dots beside Han characters are theirs.</param>
    /// <returns>Runs that cover the text without gaps; combining marks stay with their base, spaces with their neighbours.</returns>
    public ValueList<FontRun> Itemize(ReadOnlySpan<char> text, ValueList<string> families, int weight, bool italic, string language) =>
        text.IsEmpty ? ValueList<FontRun>.Empty : TextItemizer.Itemize(text, StackOf(families, weight, italic), language);

    /// <summary>As the other forms, for all that a style asks for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="request">Faces and language.</param>
    /// <returns>Runs that cover the text without gaps; combining marks stay with their base, spaces with their neighbours.</returns>
    public ValueList<FontRun> Itemize(ReadOnlySpan<char> text, FontRequest request) =>
        Itemize(text, request.Families, request.Weight, request.IsItalic, request.Options.Language);

    private FontStack StackOf(ValueList<string> families, int weight, bool italic) =>
        _stacks.GetOrAdd((families, weight, italic), static (key, library) => library.MakeStack(key.Families, key.Weight, key.Italic), this);

    private FontStack MakeStack(ValueList<string> families, int weight, bool italic)
    {
        FontFace? Matched(string family) => Match(family, weight, italic);
        return new FontStack(
            families.SelectMany(f => CompositeOf(f, Matched)),
            _families.SelectMany(f => CompositeOf(f.Key, Matched)),
            s_noFace);
    }

    // Faces of one weight and slant that share the characters out make one face, of which the rule that comes last goes first (CSS Fonts 4, section 4.5).
    private IEnumerable<FamilyFace> CompositeOf(string family, Func<string, FontFace?> match)
    {
        if (!_families[family].Any(f => f.Declaration.Range.Count > 0))
        {
            return [new FamilyFace(family, match)];
        }

        var best = match(family);
        var like = _families[family].Where(f => f.Weight == best?.Weight && f.IsItalic == best.IsItalic);
        return like.Reverse().Select(f => new FamilyFace(family, _ => f.GlyphCount > 0 ? f : null));
    }

    private FontFace? FindMatch(string family, int weight, bool italic)
    {
        var name = _families.Contains(family) ? family : GenericMatching.Resolve(family, Faces) ?? family;
        return FaceMatching.ByNearness(_families[name], weight, italic).FirstOrDefault(f => f.GlyphCount > 0);
    }
}
