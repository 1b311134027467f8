using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>
/// A galley written as words: <c>a3</c> is a paragraph of three lines; <c>a3(2)</c> has a note of two lines called on its last line,
/// <c>a3(2,1)</c> two notes; <c>a3@1(2)</c> has it on its first line; <c>H1</c> with a capital is a heading; <c>|</c> a page break,
/// <c>|r</c> and <c>|v</c> to a recto or verso; <c>=5</c> a picture five lines high, <c>#5</c> one with a number,
/// <c>#5t</c>, <c>#5b</c>, <c>#5x</c> and <c>#5p</c> one for the top, the foot, either or a page of floats, all with notes as paragraphs have them; <c>a3-1</c> ends its first line in a hyphen;
/// <c>+1</c> a margin of that many lines; <c>a3~4</c> can be set in four lines, too, <c>a3~4~2</c> in two besides.
/// </summary>
internal sealed class GalleySketch
{
    public static readonly Length Step = Length.FromPoints(10);

    private readonly List<GalleyItem> _items = [];
    private readonly Dictionary<char, int> _noteCount = [];
    private ForcedBreak _forced;
    private Length _space;
    private bool _avoid;

    public static Galley Parse(string text)
    {
        var sketch = new GalleySketch();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            sketch.Add(word);
        }

        return new Galley(ValueList.From(sketch._items), []);
    }

    /// <summary>The pages as text: a line for each row, notes behind a rule.</summary>
    public static string Print(string text, int lines, DiagnosticBag? diagnostics = null)
    {
        var pages = Paginate(Parse(text), lines, diagnostics);
        return string.Join(" / ", pages.Select(Print));
    }

    public static List<PlannedPage> Paginate(Galley galley, int lines, DiagnosticBag? diagnostics = null, int? mostNotes = null)
    {
        var style = StyleOf(lines);
        style = style with { FootnoteArea = style.FootnoteArea with { MaxHeight = mostNotes is { } most ? Dimension.Of(Step * most) : Dimension.Auto } };
        return (diagnostics ?? new DiagnosticBag()).Take(PageSequence.Make(galley, new PageFrames(_ => style, Step), new VariantTable(Step), new StandingRuns(), Step));
    }

    /// <summary>Frames of pages of so many lines, the first of them a recto.</summary>
    public static Func<int, PageFrame> Frames(int lines) =>
        page => new PageFrame(new PageContext("auto", page % 2 == 0 ? PageSide.Recto : PageSide.Verso, false, false), StyleOf(lines), Step);

    private static PageStyle StyleOf(int lines) => new()
    {
        Size = new Size(Step * 10, Step * lines),
        Margin = default,
        FootnoteArea = ComputedStyle.Initial with { Padding = new Sides<Dimension>(Dimension.Of(Step), default, default, default) },
    };

    private static string Print(PlannedPage page)
    {
        var words = page.Rows.Select(placed => Label(placed.Row)).ToList();
        if (page.Notes is { } notes && page.Cut.EndNoteRow > page.Cut.FirstNoteRow)
        {
            words.Add("__");
            for (var row = page.Cut.FirstNoteRow; row < page.Cut.EndNoteRow; row++)
            {
                words.Add(Label(notes.RowAt(row).Row));
            }
        }

        return words.Count == 0 ? "blank" : string.Join(' ', words);
    }

    public static string Label(GalleyRow row) => row.Matter switch
    {
        LineMatter line => ((SketchedParagraph)line.Paragraph).Labels[line.Line],
        StackMatter stack => Label(stack.Parts[0].Rows[0].Row),
        _ => ((TextStrip)((PlacedMatter)row.Matter!).Items[0]).Text,
    };

    private void Add(string word)
    {
        if (word[0] == '|')
        {
            _forced = word switch { "|r" => ForcedBreak.Recto, "|v" => ForcedBreak.Verso, _ => ForcedBreak.Page };
        }
        else if (word[0] == '+')
        {
            _space = Step * int.Parse(word[1..]);
        }
        else
        {
            AddLines(word);
        }
    }

    private void AddLines(string word)
    {
        var digits = word.Skip(1).TakeWhile(char.IsDigit).Count();
        var count = int.Parse(word.Substring(1, digits));
        var rest = word[(1 + digits)..];
        if (word[0] is '=' or '#')
        {
            AddPicture(word[0] == '=' ? null : FloatOf(rest), count, rest.StartsWith('(') || rest.Length == 0 ? word[0] : rest[0], HeightsIn(rest));
            return;
        }

        var callLine = count - 1;
        if (rest.StartsWith('@'))
        {
            callLine = int.Parse(rest[1..2]) - 1;
            rest = rest[2..];
        }

        var others = rest.Split('~').Skip(1).Select(int.Parse).ToArray();
        rest = rest.Split('~')[0];
        var heights = HeightsIn(rest);
        var notes = heights.Select(height => NoteOf(word[0], height)).ToDictionary(note => note.Note);
        var best = Lines(word[0].ToString(), count, line => new LineBox(Step, Length.Zero, SourceSpan.None)
        {
            Notes = line == callLine ? ValueList.From(notes.Keys) : [],
            EndsInHyphen = rest.EndsWith($"-{line + 1}", StringComparison.Ordinal),
        }, notes.ToDictionary(pair => pair.Key, pair => (ValueList<SetNote>)[pair.Value]));
        var text = (SketchedParagraph)best.Text;
        Add(best with { IsHeading = char.IsUpper(word[0]), Text = text with { Others = ValueList.From(others.Select(lines => text.In(lines, word[0].ToString()))) } });
        _avoid = char.IsUpper(word[0]);
    }

    private static FloatPlacement FloatOf(string rest) => rest.FirstOrDefault() switch
    {
        't' => FloatPlacement.Top,
        'b' => FloatPlacement.Bottom,
        'x' => FloatPlacement.TopBottom,
        'p' => FloatPlacement.Page,
        _ => FloatPlacement.Here,
    };

    private static int[] HeightsIn(string rest) => rest.IndexOf('(') is >= 0 and var at ? [.. rest[(at + 1)..rest.IndexOf(')')].Split(',').Select(int.Parse)] : [];

    private void AddPicture(FloatPlacement? placement, int count, char label, int[] notes)
    {
        GalleyItem picture = new BlockItem(new GalleyRow
        {
            Height = Step * count,
            Matter = new PlacedMatter([new TextStrip(SourceSpan.None, default, label.ToString())]),
            Notes = ValueList.From(notes.Select(height => NoteOf(label, height))),
        });
        Add(placement is { } place ? new FloatItem(new Galley([picture.Dressed()], [])) { Placement = place } : picture);
    }

    private void Add(GalleyItem item)
    {
        var opening = new ItemOpening { Forced = _forced, SpaceBefore = _space, BreakCost = _avoid ? BreakCosts.Avoid : 0 };
        _items.Add((item with { Opening = opening }).Dressed());
        (_forced, _avoid, _space) = (ForcedBreak.None, false, Length.Zero);
    }

    private SetNote NoteOf(char name, int height)
    {
        var number = _noteCount[name] = _noteCount.GetValueOrDefault(name) + 1;
        var prefix = $"{name}{(number > 1 ? new string('\'', number - 1) : string.Empty)}.";
        var lines = Lines(prefix, height, _ => new LineBox(Step, Length.Zero, SourceSpan.None), new Dictionary<Note, ValueList<SetNote>>());
        return new SetNote(new Note([]) { Id = prefix }, new Galley([lines.Dressed()], []));
    }

    private static ParagraphItem Lines(string prefix, int count, Func<int, LineBox> line, Dictionary<Note, ValueList<SetNote>> notes)
    {
        var numbers = Enumerable.Range(0, count).ToList();
        var paragraph = new SketchedParagraph(ValueList.From(numbers.Select(line)), ValueList.From(numbers.Select(number => $"{prefix}{number + 1}")));
        return new ParagraphItem(paragraph, new LineRows(Length.Zero, ComputedStyle.Initial, Length.Zero) { Notes = notes, Anchors = new Dictionary<Node, GalleyAnchor>() });
    }

    private sealed record SketchedParagraph(ValueList<LineBox> Boxes, ValueList<string> Labels) : SetParagraph(Boxes)
    {
        public ValueList<SketchedParagraph> Others { get; init; } = [];

        public override ValueList<SetParagraph> WithLines(ReadOnlySpan<int> numbers, double mostCost)
        {
            var asked = numbers.ToArray();
            return [.. Others.Where(other => asked.Contains(other.Lines.Count))];
        }

        /// <summary>The paragraph in another number of lines: notes of lines that it no longer has are called in its last.</summary>
        public SketchedParagraph In(int lines, string prefix)
        {
            var boxes = Enumerable.Range(0, lines).Select(line => line < Boxes.Count ? Boxes[line] : Boxes[^1] with { Notes = [], EndsInHyphen = false }).ToArray();
            boxes[^1] = boxes[^1] with { Notes = ValueList.From(boxes[^1].Notes.Concat(Boxes.Skip(lines).SelectMany(box => box.Notes))) };
            return new SketchedParagraph(ValueList.From(boxes), ValueList.From(Enumerable.Range(1, lines).Select(line => $"{prefix}{line}")));
        }

        public override PaintedLine Paint(int line, Point place, LineBuilder builder) =>
            new(Length.Zero, [new TextStrip(SourceSpan.None, place, Labels[line])], []);
    }
}
