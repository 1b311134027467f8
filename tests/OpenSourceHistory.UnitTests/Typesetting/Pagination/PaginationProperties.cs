using System.Text.RegularExpressions;
using CsCheck;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class PaginationProperties
{
    private static readonly Gen<string> s_paragraph = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 14].Array[0, 3], Gen.Int[0, 9]).Select((lines, call, notes, kind) =>
        kind switch
        {
            0 => "H1" + Called(notes),
            1 => "=" + Math.Min(lines, 4),
            2 => "| a2",
            3 => "|r a" + lines,
            4 => "+1 a" + lines,
            _ => $"a{lines}@{Math.Min(call, lines)}{Called(notes)}",
        });

    private static readonly Gen<string> s_galley = s_paragraph.Array[1, 30].Select(words => string.Join(' ', words));

    [Fact]
    public void Every_row_and_every_line_of_a_note_stands_once_and_in_order() =>
        Check((galley, pages) =>
        {
            var row = 0;
            NoteQueue? notes = null;
            var noteRow = 0;
            foreach (var page in pages.Where(page => page.Notes is not null))
            {
                noteRow = ReferenceEquals(page.Notes, notes) ? noteRow : 0;
                Assert.True(notes is null || ReferenceEquals(page.Notes, notes) || NothingLeft(pages, notes));
                notes = page.Notes;
                Assert.Equal((row, noteRow), (page.Cut.FirstRow, page.Cut.FirstNoteRow));
                Assert.True(page.Cut.EndRow > page.Cut.FirstRow || page.Cut.EndNoteRow > page.Cut.FirstNoteRow);
                (row, noteRow) = (page.Cut.EndRow, page.Cut.EndNoteRow);
            }

            Assert.Equal(galley.Rows.Count, row);
            Assert.True(notes is null || NothingLeft(pages, notes));
        });

    [Fact]
    public void A_note_never_stands_before_its_call_and_begins_on_its_page_unless_reported() =>
        Check((_, pages, diagnostics) =>
        {
            var late = 0;
            foreach (var page in pages.Where(page => page.Notes is not null))
            {
                var (cut, notes) = (page.Cut, page.Notes!);
                Assert.True(cut.EndNoteRow <= notes.CalledAbove(cut.EndRow));
                for (var note = 0; note < notes.Notes.Count; note++)
                {
                    var called = Enumerable.Range(cut.FirstRow, cut.EndRow - cut.FirstRow).Any(row =>
                        notes.StartOf(note) >= notes.CalledAbove(row) && notes.StartOf(note) < notes.CalledAbove(row + 1));
                    late += called && notes.StartOf(note) >= cut.EndNoteRow ? 1 : 0;
                }
            }

            Assert.True(late == 0 || diagnostics.ToSortedList().Any(d => d.Code == "OSH3403"));
        });

    [Fact]
    public void No_page_overflows_but_for_what_is_taller_than_a_page() =>
        Check((galley, pages) =>
        {
            foreach (var page in pages.Where(page => page.Notes is not null && page.Tops.Length > 0))
            {
                var last = page.Cut.EndRow - 1;
                var bottom = page.Tops[^1] + galley.Rows[last].Height;
                var hasNotes = page.Cut.EndNoteRow > page.Cut.FirstNoteRow;
                var limit = hasNotes ? page.NotesTop - page.Frame.AboveNotes : page.Frame.TextArea.Height;
                Assert.True(bottom <= limit || page.Tops.Length == 1);
            }
        });

    [Fact]
    public void Without_notes_there_is_no_widow_no_orphan_and_no_heading_at_the_foot() =>
        Gen.Select(s_galley, Gen.Int[10, 14]).Sample((text, lines) =>
        {
            var galley = GalleySketch.Parse(Regex.Replace(text, @"\([^)]*\)", string.Empty));
            foreach (var page in GalleySketch.Paginate(galley, lines).Where(page => page.Notes is not null && page.Cut.EndRow < galley.Rows.Count))
            {
                var next = galley.Rows[page.Cut.EndRow];
                var headings = page.Tops.Length > 0 && galley.Rows[page.Cut.EndRow - 1].IsHeading && page.Tops.Length == 1;
                Assert.True(next.Forced != ForcedBreak.None || next.BreakCost < BreakCosts.WidowOrOrphan || headings);
            }
        }, iter: 150);

    private static bool NothingLeft(List<PlannedPage> pages, NoteQueue notes) =>
        pages.Last(page => ReferenceEquals(page.Notes, notes)).Cut.EndNoteRow == notes.Count;

    private static string Called(int[] notes) => notes.Any(n => n > 0) ? $"({string.Join(',', notes.Where(n => n > 0))})" : string.Empty;

    private static void Check(Action<Galley, List<PlannedPage>> assert) => Check((galley, pages, _) => assert(galley, pages));

    private static void Check(Action<Galley, List<PlannedPage>, DiagnosticBag> assert) =>
        Gen.Select(s_galley, Gen.Int[6, 14]).Sample((text, lines) =>
        {
            var galley = GalleySketch.Parse(text);
            var diagnostics = new DiagnosticBag();
            assert(galley, GalleySketch.Paginate(galley, lines, diagnostics), diagnostics);
        }, iter: 150);
}
