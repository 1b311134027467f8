using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Superiors and inferiors are those of the face where it has all of them, else smaller letters (CSS Fonts 4, section 6.7).</summary>
public sealed class VariantPositionTests
{
    private const string Sheet =
        """
        p { font: 10pt/14pt "EB Garamond"; margin: 0; text-align: left }
        sup { font-size: 100%; vertical-align: baseline; font-variant-position: super }
        sub { font-size: 100%; vertical-align: baseline; font-variant-position: sub }
        """;

    [Theory]
    [InlineData("10")]
    [InlineData("n")]
    public void The_face_has_its_own(string text)
    {
        var line = Set(new Text("x"), new Superscript([new Text(text)]));
        var run = RunsOf(line).Last();

        Assert.Equal(Length.FromPoints(10), run.FontSize);
        Assert.Equal(line.Baseline, run.Origin.Y);
    }

    [Theory]
    [InlineData("\u22123")]
    [InlineData("\u5F00")]
    public void All_are_made_where_the_face_lacks_one(string text)
    {
        var line = Set(new Text("x"), new Superscript([new Text(text)]));

        Assert.All(RunsOf(line).Skip(1), run => Assert.Equal(6.2, run.FontSize.Points, 0.01));
        Assert.All(RunsOf(line).Skip(1), run => Assert.True(run.Origin.Y < line.Baseline));
        Assert.Equal(Length.FromPoints(14), line.Height);
    }

    [Fact]
    public void Inferiors_stand_below()
    {
        var line = Set(new Text("x"), new Subscript([new Text("\u22123")]));

        Assert.All(RunsOf(line).Skip(1), run => Assert.True(run.Origin.Y > line.Baseline));
    }

    private static SetLine Set(params Inline[] inlines) => OneLine(Sheet, inlines);
}
