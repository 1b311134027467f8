using OpenSourceHistory.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class IndexMarkTests
{
    [Fact]
    public void Marks_change_nothing_of_what_is_set()
    {
        var whole = new Setting().Set([new Text("“AV” Tofu AVATAR, the office")], 60);
        var marked = new Setting().Set([new Text("“"), Mark(1), new Text("AV” To"), Mark(2), new Text("fu AVA"), Mark(3), new Text("TAR, the office")], 60);

        Assert.Equal(whole.Select(Places), marked.Select(Places));
    }

    [Fact]
    public void A_mark_behind_a_line_end_of_the_source_is_on_the_line_of_the_word_behind_it()
    {
        var lines = new Setting().Set([new Text("one two three"), new SoftBreak(), Mark(1), new Text("four five six seven")], 60);

        var line = lines.Single(l => l.Anchors.Count > 0);
        Assert.Contains(line.Items.OfType<GlyphRun>(), run => run.Text.Contains("four", StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_of_a_range_is_on_the_line_of_the_word_in_front_of_it()
    {
        var end = Mark(1) with { Kind = IndexMarkKind.RangeEnd };
        for (var width = 30; width < 120; width += 5)
        {
            var lines = new Setting().Set([new Text("one two three"), end, new Text(" four five six")], width);

            var line = lines.Single(l => l.Anchors.Count > 0);
            Assert.Contains(line.Items.OfType<GlyphRun>(), run => run.Text.Contains("three", StringComparison.Ordinal));
        }
    }

    private static IndexMark Mark(int number) => new(["x"]) { Attributes = new Attributes($"ix-{number}", [], []) };

    private static string Places(SetLine line) =>
        string.Join(' ', line.Items.OfType<GlyphRun>().Select(run => $"{run.Text}@{run.Origin.X.ScaledPoints}:{string.Join(',', run.Glyphs)}"));
}
