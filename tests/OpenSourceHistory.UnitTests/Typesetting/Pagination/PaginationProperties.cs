using System.Text.RegularExpressions;
using CsCheck;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class PaginationProperties
{
    private const int Iterations = 2000;

    private static readonly Gen<string> s_paragraph = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 14].Array[0, 3], Gen.Int[0, 9]).Select((lines, call, notes, kind) =>
        kind switch
        {
            0 => "H1" + Called(notes),
            1 => "=" + Math.Min(lines, 4),
            2 => "| a2",
            5 or 6 => "#" + Math.Min(lines, 6) + (call > 5 ? string.Empty : "tbxp".Substring(call % 4, 1)) + (kind == 5 ? Called(notes) : string.Empty),
            3 => "|r a" + lines,
            4 => "+1 a" + lines,
            _ => $"a{lines}@{Math.Min(call, lines)}{Called(notes)}",
        });

    private static readonly Gen<string> s_galley = s_paragraph.Array[1, 30].Select(words => string.Join(' ', words));

    [Fact]
    public void Every_row_and_every_line_of_a_note_stands_once_and_in_order() =>
        Check((galley, pages) =>
        {
            NoteQueue? notes = null;
            var noteRow = 0;
            foreach (var page in pages.Where(page => page.Notes is not null))
            {
                noteRow = ReferenceEquals(page.Notes, notes) ? noteRow : 0;
                Assert.True(notes is null || ReferenceEquals(page.Notes, notes) || NothingLeft(pages, notes));
                notes = page.Notes;
                Assert.Equal(noteRow, page.Cut.FirstNoteRow);
                Assert.True(page.Rows.Length > 0 || page.Cut.EndNoteRow > page.Cut.FirstNoteRow);
                noteRow = page.Cut.EndNoteRow;
            }

            Assert.Equal(galley.Rows.Select(Name), pages.SelectMany(page => page.Rows).Select(placed => Name(placed.Flow)).Order());
            Assert.True(notes is null || NothingLeft(pages, notes));
        });

    [Fact]
    public void Nothing_but_floats_gives_way_and_they_keep_their_order() =>
        Check((galley, pages) =>
        {
            var rows = pages.SelectMany(page => page.Rows).Select(placed => placed.Flow).ToList();
            Assert.Equal(rows.Where(row => row.Item is not FloatItem).Select(Name), galley.Rows.Where(row => row.Item is not FloatItem).Select(Name));
            Assert.Equal(rows.Where(row => row.Item is FloatItem).Select(Name), galley.Rows.Where(row => row.Item is FloatItem).Select(Name));
        });

    [Fact]
    public void A_float_that_waits_stands_at_the_top_of_the_next_page() =>
        Check((galley, pages) =>
        {
            for (var i = 0; i < pages.Count; i++)
            {
                if (pages[i] is { Notes: not null, Cut.Passed: { } passed })
                {
                    var next = pages.Skip(i + 1).First(page => page.Rows.Length > 0);
                    var isAtFoot = galley.Items[passed] is FloatItem { Placement: FloatPlacement.Bottom };
                    var first = isAtFoot ? next.Rows[^next.Placed.Foot] : next.Rows[0];
                    Assert.Equal((passed, true), (first.Flow.Index, isAtFoot || next.Placed.Head > 0));
                    Assert.True(isAtFoot || first.Top == Length.Zero);
                    Assert.DoesNotContain(pages[i].Rows, placed => placed.Flow.Index == passed);
                }
            }
        });

    [Fact]
    public void No_float_stands_on_a_page_before_the_text_in_front_of_it() =>
        Check((galley, pages) =>
        {
            var last = 0;
            var pageOf = pages.SelectMany((page, index) => page.Rows.Select(row => (row.Flow.Index, Page: index))).GroupBy(row => row.Index).ToDictionary(group => group.Key, group => group.Max(row => row.Page));
            for (var item = 0; item < galley.Items.Count; item++)
            {
                Assert.True(galley.Items[item] is not FloatItem || pageOf[item] >= last);
                last = galley.Items[item] is FloatItem ? last : pageOf[item];
            }
        });

    [Fact]
    public void Nothing_on_a_page_overlaps() =>
        Check((_, pages) =>
        {
            foreach (var page in pages.Where(page => page.Rows.Length > 1))
            {
                for (var row = 1; row < page.Rows.Length; row++)
                {
                    Assert.True(page.Rows[row].Top >= page.Rows[row - 1].Bottom);
                }
            }
        });

    [Fact]
    public void A_note_never_stands_before_its_call_and_begins_on_its_page_unless_reported() =>
        Check((_, pages, diagnostics) =>
        {
            var late = 0;
            foreach (var page in pages.Where(page => page.Notes is not null))
            {
                var (cut, notes) = (page.Cut, page.Notes!);
                Assert.True(cut.EndNoteRow <= notes.CalledBefore(cut.End));
                var called = page.Rows.SelectMany(placed => placed.Row.Notes).ToHashSet(ReferenceEqualityComparer.Instance);
                for (var note = 0; note < notes.Notes.Count; note++)
                {
                    late += called.Contains(notes.Notes[note]) && notes.StartOf(note) >= cut.EndNoteRow ? 1 : 0;
                }
            }

            Assert.True(late == 0 || diagnostics.ToSortedList().Any(d => d.Code == "OSH3403"));
        });

    [Fact]
    public void Beside_text_notes_take_no_more_height_than_the_sheet_gives_and_none_is_lost() =>
        Gen.Select(s_galley, Gen.Int[6, 14], Gen.Int[1, 5]).Sample((text, lines, most) =>
        {
            var pages = GalleySketch.Paginate(GalleySketch.Parse(text), lines, mostNotes: most).Where(page => page.Notes is not null).ToList();
            foreach (var run in pages.GroupBy(page => page.Notes!, ReferenceEqualityComparer.Instance))
            {
                Assert.Equal(Enumerable.Range(0, run.Last().Notes!.Count), run.SelectMany(page => Enumerable.Range(page.Cut.FirstNoteRow, page.Cut.EndNoteRow - page.Cut.FirstNoteRow)));
            }

            Assert.All(pages.Where(page => page.Rows.Length > 1), page => Assert.True(page.Cut.EndNoteRow - page.Cut.FirstNoteRow <= most));
            Assert.All(pages, page => Assert.True(page.Cut.EndNoteRow <= page.Notes!.CalledBefore(page.Cut.End)));
        }, iter: Iterations);

    [Fact]
    public void No_page_overflows_but_for_what_is_taller_than_a_page() =>
        Check((_, pages) =>
        {
            foreach (var page in pages.Where(page => page.Notes is not null && page.Rows.Length > 0))
            {
                var bottom = page.Rows[^1].Top + page.Rows[^1].Row.Height;
                var hasNotes = page.Cut.EndNoteRow > page.Cut.FirstNoteRow;
                var limit = hasNotes ? page.NotesTop - page.Frame.AboveNotes : page.Frame.TextArea.Height;
                Assert.True(bottom <= limit || page.Rows.Length == 1);
            }
        });

    [Fact]
    public void Without_notes_there_is_no_widow_no_orphan_and_no_heading_at_the_foot() =>
        Gen.Select(s_galley, Gen.Int[10, 14]).Sample((text, lines) =>
        {
            var galley = GalleySketch.Parse(Regex.Replace(text, @"\([^)]*\)", string.Empty));
            foreach (var page in GalleySketch.Paginate(galley, lines).Where(page => page.Notes is not null && page.Cut.End.Place.Item < galley.Items.Count))
            {
                var next = galley.Rows[galley.StartOf(page.Cut.End.Place.Item) + page.Cut.End.Place.Line];
                var isLoneHeading = page.Rows is [{ Flow.Item.IsHeading: true }];
                var isForced = next is { Line: 0, Item.Opening.Forced: not ForcedBreak.None };
                Assert.True(isForced || next.CostBefore < BreakCosts.WidowOrOrphan || isLoneHeading);
            }
        }, iter: Iterations);

    private static (int Item, int Line) Name(LocatedRow row) => (row.Index, row.Line);

    private static bool NothingLeft(List<PlannedPage> pages, NoteQueue notes) =>
        pages.Last(page => ReferenceEquals(page.Notes, notes)).Cut.EndNoteRow == notes.Count;

    private static string Called(int[] notes) => notes.Any(n => n > 0) ? $"({string.Join(',', notes.Where(n => n > 0))})" : string.Empty;

    private static void Check(Action<Galley, List<PlannedPage>> assert) => Check((galley, pages, _) => assert(galley, pages));

    private static void Check(Action<Galley, List<PlannedPage>, DiagnosticBag> assert)
    {
        var (noted, split) = (0, 0);
        Gen.Select(s_galley, Gen.Int[6, 14]).Sample((text, lines) =>
        {
            var galley = GalleySketch.Parse(text);
            var diagnostics = new DiagnosticBag();
            var pages = GalleySketch.Paginate(galley, lines, diagnostics);
            assert(galley, pages, diagnostics);
            Interlocked.Add(ref noted, pages.Count(page => page.Cut.EndNoteRow > page.Cut.FirstNoteRow) > 1 ? 1 : 0);
            Interlocked.Add(ref split, pages.Exists(page => page.Rows.Length > 0 && page.Cut.FirstNoteRow > 0 && page.Rows[0].Flow.Line > 0) ? 1 : 0);
        }, iter: Iterations);
        Assert.True(noted > Iterations / 4 && split > Iterations / 10, $"Only {noted} texts have notes on several pages, {split} are cut within what calls them");
    }
}
