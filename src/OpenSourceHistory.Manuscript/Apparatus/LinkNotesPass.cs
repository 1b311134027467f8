using System.Globalization;
using OpenSourceHistory.Manuscript.Apparatus.Notes;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Prints the addresses of links in editions where they cannot be followed: each link of the text gets a note with its address, once in
/// a division; a later link to the same address gets a note that refers to the first. In a note, and on pages that have no notes, the
/// address stands in brackets; where a note stands right behind the link, at that note's end. What shows its address is left alone.
/// </summary>
internal static class LinkNotesPass
{
    /// <summary>Runs the pass, behind the one that names the notes.</summary>
    /// <param name="book">The book.</param>
    /// <param name="edition">The edition.</param>
    public static Book Run(Book book, EditionTraits edition) =>
        edition.HasLiveLinks || !book.Data.HasLinkNotes ? book : new Pass(Vocabulary.Of(book.Metadata.Language)).Rewrite(book);

    private sealed class Pass(Vocabulary words) : BookRewriter
    {
        // By address, the id of the note of this division that gives it.
        private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
        private readonly HashSet<Node> _made = new(ReferenceEqualityComparer.Instance);
        private readonly NoteCalls _calls = new(words);
        private Division? _division;
        private Note? _openNote;
        private int _count;

        public override Division RewriteDivision(Division division)
        {
            _ids.Clear();
            (_division, _count) = (division, 0);
            return base.RewriteDivision(division);
        }

        public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
        {
            if (!inlines.Any(NeedsAddress))
            {
                return base.RewriteInlines(inlines);
            }

            var result = new List<Inline>();
            var hosted = new List<Inline>();
            for (var i = 0; i < inlines.Count; i++)
            {
                result.AddRange(WithHosted(base.RewriteInlines([inlines[i]]), hosted));
                if (NeedsAddress(inlines[i]))
                {
                    var host = _openNote ?? NoteBehind(inlines, i + 1);
                    (host is null || host == _openNote ? result : hosted).AddRange(AddressOf((Link)inlines[i], host));
                }
            }

            return _calls.Place(result, _made);
        }

        protected override Replacement<Block> RewriteBlock(Block block) =>
            block.Attributes.HasClass(CitationsPass.EntryClass) ? block : base.RewriteBlock(block);

        protected override Replacement<Inline> RewriteInline(Inline inline)
        {
            if (inline is Link link && _openNote is not null && Addresses.IsSame(TextPrinter.Print(link.Inlines), link.Target))
            {
                _ids.TryAdd(link.Target, _openNote.Id);
            }

            if (inline is not Note note)
            {
                return base.RewriteInline(inline);
            }

            _openNote = note;
            var rewritten = RewriteBelow(note);
            _openNote = null;
            return rewritten;
        }

        private static bool NeedsAddress(Inline inline) =>
            inline is Link { TargetId: null } link && Addresses.IsPrintable(link.Target) && !Addresses.IsSame(TextPrinter.Print(link.Inlines), link.Target);

        // The note whose call stands right behind a link, be it that a full stop or comma comes between.
        private static Note? NoteBehind(ValueList<Inline> inlines, int index)
        {
            var isStop = index < inlines.Count && inlines[index] is Text { Value: "." or "," or ";" or ":" or "!" or "?" or "。" or "，" };
            return inlines.ElementAtOrDefault(isStop ? index + 1 : index) as Note;
        }

        private static ValueList<Inline> WithHosted(ValueList<Inline> inlines, List<Inline> hosted)
        {
            if (hosted.Count == 0 || inlines is not [Note note])
            {
                return inlines;
            }

            var paragraph = new Paragraph(ValueList.From(hosted)) { Span = hosted[0].Span };
            hosted.Clear();
            return [note with { Blocks = NoteCalls.Join(note.Blocks, [paragraph]) }];
        }

        private ValueList<Inline> AddressOf(Link link, Note? host)
        {
            var known = _ids.GetValueOrDefault(link.Target);
            if (host is not null || HasNoNotes())
            {
                if (known == host?.Id && known is not null)
                {
                    return [];
                }

                if (host is not null)
                {
                    _ids.TryAdd(link.Target, host.Id);
                }

                var isOwn = host == _openNote;
                return known is not null ? Refer(known, "see-note-in-note", link.Span)
                    : isOwn ? Around("address-brackets", UrlOf(link), link.Span) : [UrlOf(link)];
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"fn-{_division!.Name}-link-{++_count}");
            _ids.TryAdd(link.Target, id);
            var text = known is null ? [UrlOf(link)] : Refer(known, "see-note", link.Span);
            var note = new Note([new Paragraph(text) { Span = link.Span, Attributes = Attributes.OfClass("address") }]) { Span = link.Span, Id = id, IsGenerated = true };
            _made.Add(note);
            return [note];
        }

        private bool HasNoNotes() =>
            _division!.Role is DivisionRole.HalfTitle or DivisionRole.TitlePage or DivisionRole.CopyrightPage or DivisionRole.Dedication or DivisionRole.Epigraph;

        private static SpanInline UrlOf(Link link) =>
            new([new Text(Addresses.Display(link.Target)) { Span = link.Span }]) { Span = link.Span, Attributes = Attributes.OfClass(Addresses.ClassName) };

        private ValueList<Inline> Refer(string id, string pattern, SourceSpan span) =>
            Around(pattern, new Link("#" + id, null, []) { Span = span, IsCrossReference = true }, span);

        private ValueList<Inline> Around(string pattern, Inline inline, SourceSpan span)
        {
            var parts = words[pattern].Split("{0}", 2);
            return [.. TextOf(parts[0], span), inline, .. TextOf(parts[1], span)];
        }

        private static Inline[] TextOf(string text, SourceSpan span) => text.Length == 0 ? [] : [new Text(text) { Span = span }];
    }
}
