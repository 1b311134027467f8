using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Layouts;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.UnitTests.Typesetting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pages;

public sealed class LayoutOverlayTests
{
    private const string Text = "The compositor sets the lines of a paragraph together, since what is saved in one of them is paid for in another of them.";

    [Fact]
    public void Text_and_its_marks_stay_and_what_is_added_is_artifacts()
    {
        var plain = Set(Text);
        var shown = LayoutOverlay.Of(plain);

        var added = shown.Pages[0].Items.Except(plain.Pages[0].Items).ToList();
        Assert.Equal(plain.Pages[0].Items, shown.Pages[0].Items.Where(plain.Pages[0].Items.Contains));
        Assert.NotEmpty(added);
        Assert.All(added, item => Assert.Equal(ArtifactKind.Layout, item.Mark.Artifact));
    }

    [Fact]
    public void Each_line_has_its_baseline_and_each_block_a_frame()
    {
        var plain = Set("One.\n\nTwo.");
        var fills = LayoutOverlay.Of(plain).Pages[0].Items.OfType<Fill>().ToList();

        var baselines = plain.Pages[0].Items.OfType<GlyphRun>().Select(r => r.Origin.Y).Distinct().ToList();
        Assert.All(baselines, y => Assert.Contains(fills, f => f.Area.Y == y && f.Area.Height < f.Area.Width));
        Assert.Equal(2 * 4, fills.Count - baselines.Count);
    }

    [Fact]
    public void A_note_has_a_frame_of_its_own()
    {
        var plain = Set("Text.^[One.]^[Two.]");
        var sides = LayoutOverlay.Of(plain).Pages[0].Items.OfType<Fill>().Where(f => f.Area.Height > f.Area.Width).ToList();

        // A line each, the label too: no frame goes around both notes.
        Assert.NotEmpty(sides);
        Assert.All(sides, side => Assert.InRange(side.Area.Height.Points, 1, 12));
    }

    [Fact]
    public void Marks_of_emphasis_are_left_as_they_are()
    {
        var plain = Set("Some *words* here", "em { text-emphasis: filled dot }");

        Assert.NotEmpty(plain.Pages[0].Items.OfType<FilledPath>());
        Assert.Equal(plain.Pages[0].Items.OfType<FilledPath>(), LayoutOverlay.Of(plain).Pages[0].Items.OfType<FilledPath>());
    }

    [Fact]
    public void Lines_whose_spaces_gave_show_how_bad_they_are()
    {
        var plain = Set("A few words alone.\n\n" + Text, "@page { size: 200pt 240pt } p { text-align: justify; hyphens: none }");
        var shown = LayoutOverlay.Of(plain);

        var labels = shown.Pages[0].Items.OfType<GlyphRun>().Where(r => r.FontSize == Length.FromPoints(5)).ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Matches("^[0-9]+ $|^[0-9]* ?[0-9.]+%$", label.Text));
        var last = plain.Pages[0].Items.OfType<GlyphRun>().Max(r => r.Origin.Y);
        Assert.DoesNotContain(labels, label => label.Origin.Y == last);
    }

    private static PageDocument Set(string text, string css = "") => new BookSketch(css).SetInType(text);
}
