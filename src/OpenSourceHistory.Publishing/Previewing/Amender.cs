using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Changes;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>Puts changed words into a book behind all passes, where they stand in one division and nothing but words changed.</summary>
internal sealed class Amender : BookRewriter
{
    // Whoever changes more has changed another book.
    private const int MostChanges = 32;

    private readonly Dictionary<Text, Text> _amended = new(ReferenceEqualityComparer.Instance);

    private Amender()
    {
    }

    /// <summary>Amends a book.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="changes">What changed in a file of it.</param>
    /// <returns>The division that they stand in; null where there is none, or several, or the words are said elsewhere too.</returns>
    public static Amendment? Amend(StyledBook styled, ValueList<TextChange> changes)
    {
        if (changes.Count is 0 or > MostChanges || IndexOf(styled, changes[0]) is not { } index)
        {
            return null;
        }

        var (division, amender) = (styled.Book.Divisions[index], new Amender());
        foreach (var change in changes)
        {
            if (AmendableTexts.Find(styled, division, change) is not var (text, amended) || !amender._amended.TryAdd(text, amended))
            {
                return null;
            }
        }

        var changed = amender.RewriteDivision(division);
        var before = new Dictionary<Node, Node>(ReferenceEqualityComparer.Instance);
        Pair(division, changed, before);
        return new Amendment(index, changed) { Before = before };
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) =>
        inline is Text text && _amended.TryGetValue(text, out var amended) ? amended : base.RewriteInline(inline);

    private static int? IndexOf(StyledBook styled, TextChange change)
    {
        foreach (var index in DivisionsOf(styled.Book, change))
        {
            if (AmendableTexts.Find(styled, styled.Book.Divisions[index], change) is not null)
            {
                return index;
            }
        }

        return null;
    }

    // Those made of its file: first the one whose blocks hold it, which a note's text does not stand in.
    private static IEnumerable<int> DivisionsOf(Book book, TextChange change) => book.Divisions.Index()
        .Where(d => d.Item.Blocks.Any(block => Equals(block.Span.File, change.Before.Span.File)))
        .OrderByDescending(d => d.Item.Blocks.Any(block => Holds(block.Span, change.Before.Span)))
        .Select(d => d.Index);

    private static bool Holds(SourceSpan block, SourceSpan text) =>
        Equals(block.File, text.File) && block.Start <= text.Start && block.End >= text.End;

    private static void Pair(Node before, Node after, Dictionary<Node, Node> pairs)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        pairs[after] = before;
        var was = before.Children();
        var now = after.Children();
        for (var child = 0; child < now.Count; child++)
        {
            Pair(was[child], now[child], pairs);
        }
    }
}
