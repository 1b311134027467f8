using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Tells emphasis of Latin letters in Chinese and Japanese text, such as titles of foreign books, from that of the text itself: it is in Latin script
/// (BCP 47 <c>zh-Latn</c>), so that sheets can slant the one and set dots at the other.
/// </summary>
internal static class LatinEmphasisPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book) => LanguageTag.IsWrittenInHan(book.Metadata.Language) ? new Pass(LanguageTag.PrimaryOf(book.Metadata.Language) + "-Latn").Rewrite(book) : book;

    private sealed class Pass(string latin) : BookRewriter
    {
        public override Division RewriteDivision(Division division) => IsForeign(division) ? division : base.RewriteDivision(division);

        protected override Replacement<Block> RewriteBlock(Block block) => IsForeign(block) ? block : base.RewriteBlock(block);

        protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
        {
            _ when IsForeign(inline) => inline,
            Emphasis { Attributes.Language: null } emphasis when IsLatin(TextPrinter.Print(emphasis.Inlines)) =>
                emphasis with { Attributes = emphasis.Attributes with { Language = latin } },
            _ => base.RewriteInline(inline),
        };

        private static bool IsForeign(Node node) => node.Attributes.Language is { } language && !LanguageTag.IsWrittenInHan(language);

        private static bool IsLatin(string text) => !Scripts.HasEastAsian(text) && text.Any(char.IsLetter);
    }
}
