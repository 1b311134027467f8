using System.Text;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>
/// A galley written as words: <c>a3</c> is a paragraph of three lines; <c>a3(2)</c> has a note of two lines called on its last line,
/// <c>a3(2,1)</c> two notes; <c>a3@1(2)</c> has it on its first line; <c>H1</c> with a capital is a heading; <c>|</c> a page break,
/// <c>|r</c> and <c>|v</c> to a recto or verso; <c>=5</c> a picture five lines high, <c>#5</c> one with a number; <c>a3-1</c> ends its first line in a hyphen;
/// <c>+1</c> a margin of that many lines.
/// </summary>
internal sealed class GalleySketch
{
    public static readonly Length Step = Length.FromPoints(10);

    private readonly List<GalleyRow> _rows = [];
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

        return new Galley(ValueList.From(sketch._rows), []);
    }

    /// <summary>The pages as text: a line for each row, notes behind a rule.</summary>
    public static string Print(string text, int lines, DiagnosticBag? diagnostics = null)
    {
        var galley = Parse(text);
        var result = new StringBuilder();
        var breaks = Break(galley, lines, diagnostics);
        foreach (var page in breaks.Pages)
        {
            result.Append(result.Length == 0 ? string.Empty : " / ").Append(Print(breaks.Galley, page));
        }

        return result.ToString();
    }

    public static List<PlannedPage> Paginate(Galley galley, int lines, DiagnosticBag? diagnostics = null) =>
        Break(galley, lines, diagnostics).Pages;

    public static PageBreaks Break(Galley galley, int lines, DiagnosticBag? diagnostics = null)
    {
        var style = new PageStyle
        {
            Size = new Size(Step * 10, Step * lines),
            Margin = default,
            FootnoteArea = ComputedStyle.Initial with { Padding = new Sides<Dimension>(Dimension.Of(Step), default, default, default) },
        };
        return (diagnostics ?? new DiagnosticBag()).Take(PageSequence.Make(galley, new PageFrames(_ => style), Step));
    }

    private static string Print(Galley galley, PlannedPage page)
    {
        var words = new List<string>();
        for (var row = page.Cut.FirstRow; row < page.Cut.EndRow; row++)
        {
            words.Add(Label(galley.Rows[row]));
        }

        if (page.Notes is { } notes && page.Cut.EndNoteRow > page.Cut.FirstNoteRow)
        {
            words.Add("__");
            for (var row = page.Cut.FirstNoteRow; row < page.Cut.EndNoteRow; row++)
            {
                var note = notes.NoteOf(row);
                words.Add(Label(notes.Notes[note].Column.Rows[row - notes.StartOf(note)]));
            }
        }

        return words.Count == 0 ? "blank" : string.Join(' ', words);
    }

    public static string Label(GalleyRow row) => ((TextStrip)((PlacedMatter)row.Matter!).Items[0]).Text;

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
            Add(Row(word[..1], count, 0, []) with { MovableRows = word[0] == '#' ? 1 : 0 });
            return;
        }

        var callLine = count - 1;
        if (rest.StartsWith('@'))
        {
            callLine = int.Parse(rest[1..2]) - 1;
            rest = rest[2..];
        }

        var notes = rest.StartsWith('(') ? rest[1..rest.IndexOf(')')].Split(',').Select(int.Parse).ToArray() : [];
        for (var line = 0; line < count; line++)
        {
            var isTorn = line > 0 && (line < 2 || count - line < 2);
            var row = Row(word[0] + (line + 1).ToString(), 1, isTorn ? BreakCosts.WidowOrOrphan : 0, line == callLine ? Notes(word[0], notes) : []);
            Add(row with { EndsInHyphen = rest.EndsWith($"-{line + 1}", StringComparison.Ordinal), IsHeading = char.IsUpper(word[0]) });
        }

        _avoid = char.IsUpper(word[0]);
    }

    private void Add(GalleyRow row)
    {
        _rows.Add(row with
        {
            Forced = _forced,
            SpaceBefore = _space,
            BreakCost = _avoid ? BreakCosts.Avoid : row.BreakCost,
        });
        (_forced, _space, _avoid) = (ForcedBreak.None, Length.Zero, false);
    }

    private ValueList<SetNote> Notes(char name, int[] heights) => ValueList.From(heights.Select(height =>
    {
        var number = _noteCount[name] = _noteCount.GetValueOrDefault(name) + 1;
        var prefix = $"{name}{(number > 1 ? new string('\'', number - 1) : string.Empty)}.";
        var rows = Enumerable.Range(1, height).Select(line => Row(prefix + line, 1, 0, []));
        return new SetNote(new Note([]) { Id = prefix }, new Galley(ValueList.From(rows), []));
    }));

    private static GalleyRow Row(string label, int lines, long cost, ValueList<SetNote> notes) => new()
    {
        Height = Step * lines,
        Matter = new PlacedMatter([new TextStrip(SourceSpan.None, default, label)]),
        BreakCost = cost,
        Notes = notes,
    };
}
