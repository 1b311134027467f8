using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Content;

/// <summary>
/// What the author's classes say of text, in the terms that reading systems and libraries know: the Structural Semantics Vocabulary 1.1, and for what it lacks that of
/// Z39.98-2012 and, for names of ships, that of Standard Ebooks.
/// </summary>
internal static class TextSemantics
{
    /// <summary>The vocabularies that terms with a prefix come from, as <c>epub:prefix</c> has them.</summary>
    public const string Prefixes = "z3998: http://www.daisy.org/z3998/2012/vocab/structure/ se: https://standardebooks.org/vocab/1.0";

    /// <summary>Role of a paragraph that heads its page, as titles of books do that no heading names.</summary>
    public const string Heading = "heading";

    private const string Ship = "ship";

    private static readonly (string Class, string Type, string? Role)[] s_ofBlocks =
    [
        ("epigraph", "epigraph", "doc-epigraph"), ("dedication", "dedication", "doc-dedication"), ("bibliography", "bibliography", "doc-bibliography"), ("letter", "z3998:letter", null),
        ("verse", "z3998:verse", null), ("book-title", "title", Heading), ("book-subtitle", "subtitle", "doc-subtitle"), ("poem", "z3998:poem", null), ("salutation", "z3998:salutation", null), ("valediction", "z3998:valediction", null), ("signature", "z3998:signature", null),
    ];

    /// <summary>Term and role of a block; null where it has none.</summary>
    /// <param name="block">The block.</param>
    public static (string? Type, string? Role) Of(Block block)
    {
        var (_, type, role) = s_ofBlocks.FirstOrDefault(s => block.Attributes.HasClass(s.Class));
        return block is LineBlock && type is null ? ("z3998:verse", null) : (type, block is Manuscript.Blocks.Heading && role == Heading ? null : role);
    }

    /// <summary>Term of a phrase; null where it has none.</summary>
    /// <param name="phrase">The phrase.</param>
    public static string? Of(Phrase phrase) => phrase.Attributes.HasClass(Ship) ? "se:name.vessel.ship" : phrase.Attributes.HasClass("signature") ? "z3998:signature" : null;

    /// <summary>
    /// True for what is slanted by custom and not stressed: names of ships, foreign words. It is an <c>i</c>, which voices read as the text around it, where <c>em</c> is stress (HTML, 4.5.2 and 4.5.21).
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="holder">The phrase that it is all of, or null.</param>
    public static bool IsCustom(Phrase phrase, Phrase? holder) =>
        phrase is Emphasis && (IsNameOrForeign(phrase) || (holder is not null && IsNameOrForeign(holder)) || (phrase.Inlines is [SpanInline inner] && IsNameOrForeign(inner)));

    private static bool IsNameOrForeign(Phrase phrase) => phrase.Attributes.Language is not null || phrase.Attributes.HasClass(Ship) || phrase.Attributes.HasClass("foreign");

    /// <summary>True where a division has terms with a prefix.</summary>
    /// <param name="division">The division.</param>
    public static bool NeedsPrefixes(Division division)
    {
        var survey = new Survey();
        survey.Visit(division);
        return survey.NeedsPrefixes;
    }

    private sealed class Survey : BookWalker
    {
        public bool NeedsPrefixes { get; private set; }

        public override void Visit(Node node)
        {
            var type = node is Block block ? Of(block).Type : node is Phrase phrase ? Of(phrase) : null;
            NeedsPrefixes |= type?.Contains(':', StringComparison.Ordinal) == true;
            VisitChildren(node);
        }
    }
}
