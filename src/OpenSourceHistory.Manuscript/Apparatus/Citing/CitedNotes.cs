using System.Globalization;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>
/// References of citations to the notes that cited the same before ("see note 3"). Citing knows notes by their places in the book; what number they have in
/// print only the sheet knows. So such notes are marked where they cite, and once all notes stand, joined or not, they get ids and the references lead to them.
/// </summary>
internal static class CitedNotes
{
    private const string Prefix = "cited-in-note-";

    /// <summary>A reference to a note.</summary>
    /// <param name="note">The note, by the number that its citations have.</param>
    /// <param name="span">What it is made for.</param>
    public static Link Refer(int note, SourceSpan span) => new("#" + NameOf(note), null, []) { Span = span, IsCrossReference = true };

    /// <summary>What marks a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">What it is made for.</param>
    public static SpanInline Mark(int note, SourceSpan span) => new([]) { Span = span, Attributes = Attributes.None with { Id = NameOf(note) } };

    /// <summary>The notes that citations refer to.</summary>
    /// <param name="text">The citations, set.</param>
    public static HashSet<int> In(CitedText text) => [.. text.Citations.SelectMany(c => c.Runs).Select(r => r.Style.Note).Where(n => n > 0)];

    /// <summary>Gives marked notes their ids and leads references to them.</summary>
    /// <param name="book">The book, its citations set.</param>
    /// <param name="take">Makes an id that the book does not have yet.</param>
    public static Book Resolve(Book book, Func<string, string> take)
    {
        var finder = new Finder(take);
        finder.Walk(book);
        return finder.Targets.Count == 0 ? book : new Rewriter(finder).Rewrite(book);
    }

    private static string NameOf(int note) => Prefix + note.ToString(CultureInfo.InvariantCulture);

    private static bool IsMark(Node node) => node is SpanInline { Inlines.Count: 0, Attributes.Id: { } id } && id.StartsWith(Prefix, StringComparison.Ordinal);

    private sealed class Finder(Func<string, string> take) : BookWalker
    {
        private Note? _note;

        /// <summary>Ids of the notes by what marks them.</summary>
        public Dictionary<string, string> Targets { get; } = new(StringComparer.Ordinal);

        /// <summary>Ids of the notes themselves.</summary>
        public Dictionary<Node, string> Ids { get; } = new(ReferenceEqualityComparer.Instance);

        /// <inheritdoc/>
        public override void Visit(Node node)
        {
            var around = _note;
            _note = node as Note ?? around;
            if (IsMark(node) && _note is not null && !Targets.ContainsKey(node.Attributes.Id!))
            {
                Targets.Add(node.Attributes.Id!, IdOf(_note, node.Attributes.Id!));
            }

            base.Visit(node);
            _note = around;
        }

        private string IdOf(Note note, string wish)
        {
            if (!Ids.TryGetValue(note, out var id))
            {
                id = note.Attributes.Id ?? take("fn-" + wish);
                Ids.Add(note, id);
            }

            return id;
        }
    }

    private sealed class Rewriter(Finder found) : BookRewriter
    {
        protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
        {
            SpanInline span when IsMark(span) => ValueList.Create<Inline>([]),
            Link { IsCrossReference: true, TargetId: { } id } link when found.Targets.TryGetValue(id, out var target) => link with { Target = "#" + target },
            Note note when found.Ids.TryGetValue(note, out var id) => ((Note)note.WithChildren(this)) with { Attributes = note.Attributes with { Id = id } },
            _ => base.RewriteInline(inline),
        };
    }
}
