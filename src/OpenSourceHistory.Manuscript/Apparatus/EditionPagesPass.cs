using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes what is true of one edition only: the copyright page with its identifier, the colophon with its typefaces and setting, the credits
/// of its typefaces and pictures. They are written into generated divisions, and into empty fenced divisions <c>::: copyright</c>,
/// <c>::: colophon</c>, <c>::: credits</c> and <c>::: makers</c> within written ones.
/// </summary>
internal static class EditionPagesPass
{
    /// <summary>Class of the division where the makers of typefaces and pictures are thanked.</summary>
    internal const string Makers = "makers";

    private const string Copyright = "copyright";
    private const string Colophon = "colophon";
    private const string Credits = "credits";

    private static readonly string[] s_classes = [Copyright, Colophon, Credits, Makers];

    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="edition">The edition.</param>
    public static Book Run(Book book, EditionTraits edition) => new Pass(book, edition).Rewrite(book);

    /// <summary>True where something in a book depends on the typography of the edition.</summary>
    /// <param name="book">The book.</param>
    public static bool IsNeededBy(Book book)
    {
        var finder = new Finder();
        finder.Walk(book);
        return finder.HasFound;
    }

    private static bool IsGenerated(Division division) =>
        division is { IsGenerated: true, Blocks.Count: 0, Role: DivisionRole.CopyrightPage or DivisionRole.Colophon };

    private static string? ClassOf(Node node) => node is Div { Blocks.Count: 0 } ? Array.Find(s_classes, node.Attributes.HasClass) : null;

    private sealed class Finder : BookWalker
    {
        public bool HasFound { get; private set; }

        public override void Visit(Node node)
        {
            HasFound |= node is Division division ? IsGenerated(division) : ClassOf(node) is not null;
            base.Visit(node);
        }
    }

    private sealed class Pass(Book book, EditionTraits edition) : BookRewriter
    {
        public override Division RewriteDivision(Division division)
        {
            if (!IsGenerated(division))
            {
                return base.RewriteDivision(division);
            }

            var phrases = Phrases(division.Span);
            return division.Role == DivisionRole.Colophon
                ? GeneratedMatter.Fill(division, phrases.Words["colophon"], [], Write(Colophon, phrases).Concat(new CreditsText(book, edition, phrases).OfPictures()))
                : division with { Title = phrases.Words["copyright-page"], Blocks = Write(Copyright, phrases) };
        }

        protected override Replacement<Block> RewriteBlock(Block block)
        {
            if (ClassOf(block) is not { } name)
            {
                return base.RewriteBlock(block);
            }

            var written = Write(name, Phrases(block.Span));
            return name == Makers || written.Count == 0 ? written : (Div)block with { Blocks = written };
        }

        private PhraseWriter Phrases(SourceSpan span) => new(Vocabulary.Of(book.Metadata.Language), span);

        private ValueList<Block> Write(string name, PhraseWriter phrases) => name switch
        {
            Copyright => new CopyrightText(book.Metadata, edition, phrases).Write(),
            Colophon => new ColophonText(edition, phrases).Write(),
            Credits => new CreditsText(book, edition, phrases).Write(),
            _ => new CreditsText(book, edition, phrases).Thanks(),
        };
    }
}
