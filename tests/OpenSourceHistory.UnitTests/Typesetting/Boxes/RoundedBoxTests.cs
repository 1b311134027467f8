using System.Globalization;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Boxes;

/// <summary>Rounded corners (CSS Backgrounds 3, section 4).</summary>
public sealed class RoundedBoxTests
{
    [Theory]
    [InlineData("border-radius: 1pt", "1 1, 1 1, 1 1, 1 1")]
    [InlineData("border-radius: 1pt 2pt", "1 1, 2 2, 1 1, 2 2")]
    [InlineData("border-radius: 1pt 2pt 3pt", "1 1, 2 2, 3 3, 2 2")]
    [InlineData("border-radius: 1pt 2pt 3pt 4pt / 5pt", "1 5, 2 5, 3 5, 4 5")]
    [InlineData("border-radius: 1pt; border-top-right-radius: 2pt 3pt", "1 1, 2 3, 1 1, 1 1")]
    [InlineData("border-radius: 1pt; border-radius: 2pt /", "1 1, 1 1, 1 1, 1 1")]
    [InlineData("border-radius: 1pt; border-radius: -2pt", "1 1, 1 1, 1 1, 1 1")]
    public void Radii_are_read(string declarations, string radii)
    {
        var (a, b, c, d) = Styled.ParagraphStyle($"p {{ {declarations} }}").Radii;
        OpenSourceHistory.Styles.Values.CornerRadius[] corners = [a, b, c, d];

        Assert.Equal(radii, string.Join(", ", corners.Select(r => $"{Text(r.Across.Length.Points)} {Text(r.Down.Length.Points)}")));
    }

    [Fact]
    public void A_ground_and_a_border_alike_on_all_sides_are_a_path_each()
    {
        var paths = Paths(".b { border: 1pt solid; background: #eee; border-radius: 3pt }");

        Assert.Equal(2, paths.Count);
        Assert.Equal([4, 8], paths.Select(p => p.Path.Count(step => step.Verb == PathVerb.CubicTo)));
        Assert.Equal("0,3 .. 97,0", $"{Text(paths[0].Path[0].X)},{Text(paths[0].Path[0].Y)} .. {Text(paths[0].Path[2].X)},{Text(paths[0].Path[2].Y)}");
    }

    [Fact]
    public void Sides_that_differ_meet_half_way_round_a_corner()
    {
        var document = Box(".b { border: 1pt solid #00f; border-left: 3pt dashed #f00; border-radius: 5pt }");
        var halves = document.Pages[0].Items.OfType<FilledPath>().ToList();

        Assert.Equal(8, halves.Count);
        Assert.Equal(2, halves.Count(h => h.Color.ToRgb().Red == 255));
        Assert.True(document.Pages[0].Items.OfType<Fill>().Count() >= 4);
    }

    [Fact]
    public void Radii_that_would_meet_are_made_smaller_alike()
    {
        var path = Paths(".b { background: #eee; border-radius: 80pt 40pt 80pt 40pt / 4pt }").Single().Path;

        // 80 + 40 on a width of 100: all radii by 5/6.
        Assert.Equal(80 * 5 / 6.0, path.First(step => step.Verb == PathVerb.CubicTo).X, 0.01);
        Assert.Equal(4 * 5 / 6.0, path[0].Y, 0.01);
    }

    [Fact]
    public void A_percentage_is_one_of_the_width_across_and_of_the_height_down()
    {
        var path = Paths(".b { background: #eee; border-radius: 10% }").Single().Path;

        Assert.Equal(1, path[0].Y, 0.01);
        Assert.Equal(10, path.First(step => step.Verb == PathVerb.CubicTo).X, 0.01);
    }

    [Fact]
    public void Where_a_page_cuts_a_box_its_corners_are_square()
    {
        var lines = string.Join("\n\n", Enumerable.Range(1, 14).Select(i => $"w{i}"));
        var document = new BookSketch(".b { background: #eee; border-radius: 3pt }").Set($"::: b\n{lines}\n:::\n");

        Assert.Equal([2, 2], document.Pages.Select(page => page.Items.OfType<FilledPath>().Single().Path.Count(step => step.Verb == PathVerb.CubicTo)));
    }

    [Fact]
    public void Cells_of_tables_whose_borders_are_joined_have_square_corners()
    {
        var document = new BookSketch("td { background: #eee; border: 1pt solid; border-radius: 3pt }").Set("| a |\n|---|\n| b |\n");

        Assert.Empty(document.Pages[0].Items.OfType<FilledPath>());
    }

    [Fact]
    public void A_thick_border_is_square_on_its_inner_side()
    {
        var ring = Paths(".b { border: 5pt solid; border-radius: 3pt; padding: 20pt }").Single();

        Assert.Equal(4, ring.Path.Count(step => step.Verb == PathVerb.CubicTo));
    }

    private static List<FilledPath> Paths(string css) => [.. Box(css).Pages[0].Items.OfType<FilledPath>()];

    private static PageDocument Box(string css) => new BookSketch(css).Set("::: b\ntext\n:::\n");

    private static string Text(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
