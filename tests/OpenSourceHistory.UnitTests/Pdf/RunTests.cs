using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>What runs say besides their glyphs.</summary>
public sealed class RunTests
{
    [Fact]
    public void Glyphs_are_expanded_as_the_run_says_and_only_there()
    {
        var wide = SamplePages.Line("hhh", 20) with { HorizontalScale = 1.015 };
        wide = wide with { Glyphs = ValueList.From(wide.Glyphs.Select(glyph => glyph with { X = glyph.X * 1.015, Advance = glyph.Advance * 1.015 })) };
        var lines = Content(wide, SamplePages.Line("hhh", 40));

        Assert.Equal(["101.5 Tz", "100 Tz"], lines.Where(line => line.EndsWith(" Tz", StringComparison.Ordinal)));
        Assert.Equal(lines.First(line => line.EndsWith("TJ", StringComparison.Ordinal)), lines.Last(line => line.EndsWith("TJ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Letters_moved_apart_are_one_string_a_word_and_the_next_run_is_not_moved()
    {
        var plain = SamplePages.Line("hhh hhh", 40);
        var added = Length.FromPoints(0.1);
        var moved = plain with
        {
            Tracking = added,
            Glyphs = ValueList.From(plain.Glyphs.Select((glyph, i) => glyph with { X = glyph.X + (added * (i < 3 ? i : i - 2)) })),
        };
        var lines = Content(moved with { Origin = new Point(moved.Origin.X, moved.Origin.Y + added) }, plain);
        var shown = lines.Where(line => line.EndsWith("TJ", StringComparison.Ordinal)).ToList();

        Assert.Equal([".1 Tc", "0 Tc"], lines.Where(line => line.EndsWith(" Tc", StringComparison.Ordinal)));
        Assert.Equal(2, shown[0].Count(c => c == '<'));
    }

    [Fact]
    public void Runs_that_go_on_are_shown_as_one()
    {
        var whole = SamplePages.Line("one two", 20);
        var first = whole with { Text = "one ", Glyphs = ValueList.From(whole.Glyphs.Take(4)) };
        var start = whole.Glyphs[4].X;
        var second = whole with
        {
            Text = "two",
            Origin = new Point(whole.Origin.X + start, whole.Origin.Y),
            Glyphs = ValueList.From(whole.Glyphs.Skip(4).Select(glyph => glyph with { X = glyph.X - start, TextStart = glyph.TextStart - 4 })),
            IsContinuation = true,
        };

        Assert.Equal(Content(whole), Content(first, second));
        Assert.NotEqual(Content(whole), Content(first, second with { IsContinuation = false }));
    }

    private static string[] Content(params PageItem[] items) =>
        PdfFile.Write(SamplePages.Document(SamplePages.Page("1", items)), PdfProfile.Screen with { ForbidsObjectStreams = true }).PageContents()[0].Split('\n');
}
