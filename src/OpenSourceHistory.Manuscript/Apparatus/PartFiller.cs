using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Puts a part that is made, such as the glossary, where the author wants it: into the division of its generator, with a title, or into an
/// empty <c>:::</c> of its name. A part has ids, so that it can stand only once.
/// </summary>
/// <param name="role">The part's role, whose class names it.</param>
/// <param name="title">Its title in the book's language.</param>
/// <param name="blocks">What it holds; where that is nothing, its division stays empty and its <c>:::</c> vanishes.</param>
/// <param name="diagnostics">Receives a part that stands twice.</param>
internal sealed class PartFiller(DivisionRole role, string title, ValueList<Block> blocks, DiagnosticBag diagnostics) : BookRewriter
{
    private bool _stands;

    /// <summary>True where a book asks for a part.</summary>
    /// <param name="book">The book.</param>
    /// <param name="role">The part's role.</param>
    public static bool IsAskedFor(Book book, DivisionRole role)
    {
        var search = new Search(role);
        search.Walk(book);
        return search.IsFound;
    }

    public override Division RewriteDivision(Division division)
    {
        if (!IsPart(division, role))
        {
            return base.RewriteDivision(division);
        }

        if (blocks.Count == 0 || !IsFirst(division.Span))
        {
            return division;
        }

        var heading = new Heading(1, [new Text(title) { Span = division.Span }])
        {
            Span = division.Span,
            Attributes = new Attributes(division.Name, [], []),
        };
        return division with { Title = title, Blocks = ValueList.From(blocks.Prepend(heading)) };
    }

    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (!IsPart(block, role))
        {
            return base.RewriteBlock(block);
        }

        return blocks.Count == 0 || !IsFirst(block.Span) ? ValueList<Block>.Empty : ((Div)block) with { Blocks = blocks };
    }

    private bool IsFirst(SourceSpan span)
    {
        if (_stands)
        {
            var name = ClassNames.Of(role);
            diagnostics.Error(ApparatusCodes.PartTwice, span, $"The part “{name}” stands in the book twice", "Leave one out");
        }

        var isFirst = !_stands;
        _stands = true;
        return isFirst;
    }

    private static bool IsPart(Node node, DivisionRole role) => node switch
    {
        Division { Blocks.Count: 0, IsGenerated: true } division => division.Role == role,
        Div { Blocks.Count: 0 } div => div.Attributes.HasClass(ClassNames.Of(role)),
        _ => false,
    };

    private sealed class Search(DivisionRole role) : BookWalker
    {
        public bool IsFound { get; private set; }

        public override void Visit(Node node)
        {
            IsFound |= IsPart(node, role);
            base.Visit(node);
        }
    }
}
