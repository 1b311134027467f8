using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets paragraphs into a galley, and the notes called in them.</summary>
/// <param name="context">What setting depends on.</param>
/// <param name="target">Receives items.</param>
/// <param name="boxes">Finds anchors.</param>
/// <param name="notes">Sets notes called in the text.</param>
internal sealed class TextSetter(GalleyContext context, GalleyBuilder target, BoxModel boxes, NoteSetter notes)
{
    private static readonly IReadOnlyDictionary<Note, ValueList<SetNote>> s_noNotes = new Dictionary<Note, ValueList<SetNote>>();
    private static readonly IReadOnlyDictionary<Node, GalleyAnchor> s_noAnchors = new Dictionary<Node, GalleyAnchor>();

    /// <summary>Sets a paragraph below what stands there already.</summary>
    /// <param name="content">The paragraph.</param>
    /// <param name="measure">Its room.</param>
    /// <param name="isSetOff">True for text that need not stand on the baseline grid.</param>
    /// <param name="isHeading">True for a heading and what is generated around it.</param>
    /// <param name="link">The one link that each line is from end to end, or null.</param>
    public void Add(ParagraphContent content, Measure measure, bool isSetOff, bool isHeading, LinkArea? link = null)
    {
        var paragraph = context.Text.Set(content, measure.Width, context.References);
        target.Take(paragraph.Findings);
        foreach (var node in paragraph.Anchors)
        {
            if (boxes.AnchorOf(node) is { } anchor)
            {
                target.Attach(anchor);
            }
        }

        if (paragraph.Lines.Count > 0)
        {
            var maker = new LineRows(measure.X, content.Style, isSetOff || isHeading ? Length.Zero : context.Grid)
            {
                Notes = NotesOf(paragraph.Lines),
                Anchors = AnchorsIn(paragraph.Lines),
                Link = link,
            };
            target.AddMargin(paragraph.RoomAbove);
            target.Add(new ParagraphItem(paragraph, maker) { IsHeading = isHeading });
        }
    }

    // Found at once, so that what is set can stay while its book is let go.
    private IReadOnlyDictionary<Node, GalleyAnchor> AnchorsIn(ValueList<LineBox> lines)
    {
        Dictionary<Node, GalleyAnchor>? found = null;
        foreach (var line in lines)
        {
            foreach (var node in line.Anchors)
            {
                if (boxes.AnchorOf(node) is { } anchor)
                {
                    (found ??= new(ReferenceEqualityComparer.Instance))[node] = anchor;
                }
            }
        }

        return found ?? s_noAnchors;
    }

    private IReadOnlyDictionary<Note, ValueList<SetNote>> NotesOf(ValueList<LineBox> lines)
    {
        Dictionary<Note, ValueList<SetNote>>? called = null;
        foreach (var line in lines)
        {
            foreach (var note in line.Notes)
            {
                var set = notes.Set(note);
                (called ??= new(ReferenceEqualityComparer.Instance))[note] = set;
                foreach (var one in set)
                {
                    target.Take(one.Column.Findings);
                }
            }
        }

        return called ?? s_noNotes;
    }
}
