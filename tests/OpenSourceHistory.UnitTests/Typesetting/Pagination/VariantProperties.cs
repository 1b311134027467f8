using CsCheck;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Laws of pages whose paragraphs may be set in a line fewer or more.</summary>
public sealed class VariantProperties
{
    private const int Iterations = 2000;

    private static readonly Gen<string> s_paragraph = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 6].Array[0, 2], Gen.Int[0, 11], Gen.Int[0, 3]).Select((lines, call, notes, kind, ways) =>
        kind switch
        {
            0 => "H1",
            1 => "=" + Math.Min(lines, 4),
            2 => "| a4~5",
            3 => "#" + Math.Min(lines, 5),
            4 => $"+1 a{lines}{Others(lines, ways)}",
            _ => $"a{lines}@{Math.Min(call, lines)}{Called(notes)}{Others(lines, ways)}",
        });

    private static readonly Gen<string> s_galley = s_paragraph.Array[1, 30].Select(words => string.Join(' ', words));

    [Fact]
    public void Every_line_of_each_paragraph_as_it_is_set_stands_once_and_in_order() => Check((galley, pages) =>
    {
        var rows = pages.SelectMany(page => page.Rows).Select(placed => placed.Flow).Where(row => row.Item is not FloatItem).ToList();
        foreach (var (item, lines) in rows.GroupBy(row => row.Index).Select(group => (group.Key, group.ToList())))
        {
            Assert.Equal(Enumerable.Range(0, lines[0].Item.Rows.Count), lines.Select(row => row.Line));
            Assert.All(lines, row => Assert.Same(lines[0].Item, row.Item));
            Assert.InRange(lines.Count - galley.Items[item].Rows.Count, -1, 1);
        }

        Assert.Equal(rows.Select(row => row.Index).Order(), rows.Select(row => row.Index));
        Assert.Equal(galley.Items.Count(item => item is not FloatItem), rows.Select(row => row.Index).Distinct().Count());
    });

    [Fact]
    public void A_note_never_stands_before_its_call_and_all_of_it_stands_once() => Check((_, pages) =>
    {
        foreach (var run in pages.Where(page => page.Notes is not null).GroupBy(page => page.Notes))
        {
            var called = 0;
            foreach (var page in run)
            {
                called += page.Rows.SelectMany(placed => placed.Row.Notes).Sum(note => note.Column.Rows.Count);
                Assert.InRange(page.Cut.EndNoteRow, page.Cut.FirstNoteRow, called);
            }

            Assert.Equal((run.Key!.Count, run.Key!.Count), (called, run.Last().Cut.EndNoteRow));
        }
    });

    [Fact]
    public void No_page_overflows() => Check((_, pages) =>
    {
        foreach (var page in pages.Where(page => page.Notes is not null && page.Rows.Length > 1))
        {
            var hasNotes = page.Cut.EndNoteRow > page.Cut.FirstNoteRow;
            var limit = hasNotes ? page.NotesTop - page.Frame.AboveNotes : page.Frame.TextArea.Height;
            Assert.True(page.Rows[^1].Top + page.Rows[^1].Row.Height <= limit);
        }
    });

    private static string Others(int lines, int ways) => ways switch
    {
        1 => $"~{lines + 1}",
        2 when lines > 1 => $"~{lines - 1}",
        3 when lines > 1 => $"~{lines - 1}~{lines + 1}",
        _ => string.Empty,
    };

    private static string Called(int[] notes) => notes.Any(n => n > 0) ? $"({string.Join(',', notes.Where(n => n > 0))})" : string.Empty;

    private static void Check(Action<Galley, List<PlannedPage>> assert)
    {
        var varied = 0;
        Gen.Select(s_galley, Gen.Int[6, 14]).Sample(
            (text, lines) =>
            {
                var galley = GalleySketch.Parse(text);
                var pages = GalleySketch.Paginate(galley, lines);
                assert(galley, pages);
                Interlocked.Add(ref varied, pages.Sum(page => page.Rows.Length) != galley.Rows.Count ? 1 : 0);
            },
            iter: Iterations);
        Assert.True(varied > Iterations / 20, $"Only {varied} texts are set in other lines than are best");
    }
}
