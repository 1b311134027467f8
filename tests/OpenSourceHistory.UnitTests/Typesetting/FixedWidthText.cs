using System.Text;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.UnitTests.Typesetting;

/// <summary>Sets text as on a typewriter: each character half an em wide, lines as full as they go.</summary>
internal sealed class FixedWidthText(StyledBook book) : IParagraphSetter
{
    public SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages)
    {
        var words = new List<Word> { new() };
        Collect(content, pages, words);
        var character = content.Style.FontSize / 2;
        var lines = new List<(LineBox Box, PaintedLine Painted)>();
        for (var i = 0; i < words.Count;)
        {
            var end = i + 1;
            var length = words[i].Text.Length;
            var indent = i == 0 ? content.Style.TextIndent.Resolve(measure, Length.Zero) : Length.Zero;
            var columns = Math.Max(1, (int)((measure - indent) / character));
            while (end < words.Count && !words[end - 1].EndsLine && length + 1 + words[end].Text.Length <= columns)
            {
                length += 1 + words[end++].Text.Length;
            }

            lines.Add(LineOf(words[i..end], content.Style, (measure, indent), content.Mark));
            i = end;
        }

        return new TypedParagraph(words is [{ Text.Length: 0 }] && content.Owner is not null ? [] : ValueList.From(lines));
    }

    public IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages)
    {
        var words = new List<Word> { new() };
        Collect(content, pages, words);
        var character = content.Style.FontSize / 2;
        var line = string.Join(' ', words.Select(word => word.Text.ToString()));
        var axis = content.Style.AlignCharacter is { } align ? line.IndexOf(align.Character, StringComparison.Ordinal) : -1;
        return new IntrinsicWidths(character * words.Max(w => w.Text.Length), character * line.Length) { BeforeCharacter = character * (axis < 0 ? line.Length : axis) };
    }

    private static (LineBox Box, PaintedLine Painted) LineOf(List<Word> words, ComputedStyle style, (Length Measure, Length Indent) room, ItemMark mark)
    {
        var text = string.Join(' ', words.Select(word => word.Text.ToString()));
        var width = style.FontSize / 2 * text.Length;
        var x = style.TextAlign == TextAlignment.Right ? room.Measure - width : style.TextAlign == TextAlignment.Center ? (room.Measure - width) / 2 : room.Indent;
        var box = new LineBox(style.LineHeight, style.LineHeight * 0.75, SourceSpan.None)
        {
            Notes = ValueList.From(words.SelectMany(word => word.Notes)),
            Anchors = ValueList.From(words.SelectMany(word => word.Anchors)),
        };
        return (box, new PaintedLine(x + width, [new TextStrip(SourceSpan.None, new Point(x, style.LineHeight * 0.75), text) { Mark = mark }], []));
    }

    private void Collect(ParagraphContent content, IPageReferences pages, List<Word> words)
    {
        foreach (var prefix in content.Prefix)
        {
            Collect(prefix.Content, pages, words);
        }

        Collect(content.Owner, PseudoElement.Before, pages, words);
        Collect(content.Inlines, pages, words);
        foreach (var suffix in content.Suffix)
        {
            Collect(suffix.Content, pages, words);
        }

        Collect(content.Owner, PseudoElement.After, pages, words);
    }

    private void Collect(Node? owner, PseudoElement pseudo, IPageReferences pages, List<Word> words)
    {
        if (owner is not null && book.StyleOf(owner, pseudo) is { Display: DisplayMode.Inline or DisplayMode.InlineBlock })
        {
            Collect(book.ContentOf(owner, pseudo), pages, words);
        }
    }

    private static void Collect(ValueList<ContentItem> content, IPageReferences pages, List<Word> words)
    {
        foreach (var item in content)
        {
            Add(words, item switch
            {
                ContentText text => text.Value,
                ContentTargetPage target => pages.FolioOf(target.TargetId, target.Style),
                ContentPageCounter counter => counter.Format(pages.CounterOf(counter.NoteId, counter.Counter) ?? counter.ValueInText),
                ContentLeader => " ... ",
                _ => "?",
            });
        }
    }

    private void Collect(ValueList<Inline> inlines, IPageReferences pages, List<Word> words)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Add(words, text.Value);
                    break;
                case SoftBreak:
                    words.Add(new Word());
                    break;
                case Note note when book.StyleOf(note).Display != DisplayMode.None:
                    Collect(book.ContentOf(note, PseudoElement.FootnoteCall), pages, words);
                    words[^1].Notes.Add(note);
                    break;
                case SpanInline span:
                    words[^1].Anchors.Add(span);
                    Collect(span.Inlines, pages, words);
                    break;
                case Emphasis emphasis:
                    Collect(emphasis.Inlines, pages, words);
                    break;
                case Link link:
                    Collect(link, PseudoElement.Before, pages, words);
                    Collect(link.Inlines, pages, words);
                    Collect(link, PseudoElement.After, pages, words);
                    break;
                case IndexMark mark:
                    words[^1].Anchors.Add(mark);
                    break;
                case LocatorList list:
                    Add(words, string.Concat(new LocatorText("en", pages.PlaceOf, id => book.CallOf(id)).Write(list).Select(piece => piece.Text)));
                    break;
            }
        }
    }

    private static void Add(List<Word> words, string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n')
            {
                words[^1].EndsLine = c == '\n';
                words.Add(new Word());
            }
            else
            {
                words[^1].Text.Append(c);
            }
        }
    }

    private sealed record TypedParagraph(ValueList<(LineBox Box, PaintedLine Painted)> Typed) : SetParagraph(ValueList.From(Typed.Select(line => line.Box)))
    {
        public override PaintedLine Paint(int line, Point place, LineBuilder builder) =>
            Typed[line].Painted with { Items = [.. Typed[line].Painted.Items.Select(item => item.MovedBy(place.X, place.Y))] };
    }

    private sealed class Word
    {
        public StringBuilder Text { get; } = new();

        public List<Note> Notes { get; } = [];

        public List<Node> Anchors { get; } = [];

        public bool EndsLine { get; set; }
    }
}
