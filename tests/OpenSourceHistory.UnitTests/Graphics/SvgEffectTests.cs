using System.Globalization;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

/// <summary>Gradients, patterns, clipping paths, masks and markers of SVG 1.1. A user unit is 0.75 pt.</summary>
public sealed class SvgEffectTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("<linearGradient id='g'>", "Linear 3,3 to 9,3")]
    [InlineData("<linearGradient id='g' x2='0' y2='1'>", "Linear 3,3 to 3,9")]
    [InlineData("<linearGradient id='g' x1='50%' gradientTransform='translate(.5)'>", "Linear 9,3 to 12,3")]
    [InlineData("<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='0' x2='8'>", "Linear 0,0 to 6,0")]
    [InlineData("<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='0' x2='100%'>", "Linear 0,0 to 75,0")]
    [InlineData("<radialGradient id='g'>", "Radial 6,6 to 6,6")]
    [InlineData("<radialGradient id='g' cx='0' cy='0' fx='.25'>", "Radial 4.5,3 to 3,3")]
    public void Gradients_stand_in_the_box_of_their_path_or_in_user_space(string gradient, string expected)
    {
        var name = gradient[1..gradient.IndexOf(' ', StringComparison.Ordinal)];
        var shaded = Assert.IsType<ShadedItem>(Assert.Single(Read(
            $"{gradient}<stop stop-color='red'/><stop offset='1' stop-color='blue'/></{name}><rect x='4' y='4' width='8' height='8' fill='url(#g)'/>").Items));

        var (from, to) = (Place(shaded.Gradient, shaded.Gradient.From), Place(shaded.Gradient, shaded.Gradient.To));
        Assert.Equal(expected, $"{shaded.Gradient.Kind} {from} to {to}");
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("<stop offset='25%' stop-color='red'/><stop offset='.75' style='stop-color: blue'/>", "0 #FF0000, 0.25 #FF0000, 0.75 #0000FF, 1 #0000FF")]
    [InlineData("<stop offset='.5' stop-color='red'/><stop offset='.2' stop-color='lime'/>", "0 #FF0000, 0.5 #FF0000, 0.5 #00FF00, 1 #00FF00")]
    [InlineData("<stop stop-color='red' stop-opacity='.5'/><stop offset='1' stop-color='red' stop-opacity='0'/>", "0 #FF7F7F, 1 #FFFFFF")]
    public void Stops_are_in_order_and_cover_all(string stops, string expected)
    {
        var shaded = (ShadedItem)Read($"<linearGradient id='a'>{stops}</linearGradient><linearGradient id='g' href='#a'/><rect width='8' height='8' fill='url(#g)'/>").Items[0];

        Assert.Equal(expected, string.Join(", ", shaded.Gradient.Stops.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Offset} {s.Color}"))));
        Assert.Equal(stops.Contains("stop-opacity", StringComparison.Ordinal) ? 1 : 0, _diagnostics.ToSortedList().Count);
    }

    [Fact]
    public void Opacity_of_a_gradient_is_that_of_stops_fill_and_groups() => Assert.Equal(32, ((ShadedItem)Read(
        "<linearGradient id='g'><stop stop-opacity='.5'/><stop offset='1' stop-opacity='.5'/></linearGradient>"
        + "<g opacity='.5'><rect width='8' height='8' fill='url(#g)' fill-opacity='.5'/></g>").Items[0]).Gradient.Alpha);

    [Theory]
    [InlineData("url(#none)", null)]
    [InlineData("url(#none) red", "#FF0000")]
    [InlineData("url(other.svg#g) none", null)]
    [InlineData("url(#one)", "#00FF00")]
    public void What_is_no_gradient_is_the_colour_behind_it(string fill, string? expected)
    {
        var items = Read($"<linearGradient id='one'><stop stop-color='lime'/></linearGradient><rect width='8' height='8' fill='{fill}'/>").Items;

        Assert.Equal(expected, items.OfType<PathItem>().SingleOrDefault()?.Fill?.ToString());
    }

    [Fact]
    public void A_pattern_is_tiles_within_the_path()
    {
        var clipped = Assert.IsType<ClippedItem>(Assert.Single(Read(
            "<pattern id='p' width='4' height='4' patternUnits='userSpaceOnUse'><rect width='2' height='2'/></pattern><path d='M0 0h8v8h-8z' fill='url(#p)'/>").Items));

        Assert.Equal(["0,0", "3,0", "0,3", "3,3"], clipped.Items.Cast<PathItem>().Select(Start));
    }

    [Theory]
    [InlineData("width='.5' height='.5'", "<rect width='2' height='2'/>", 4)]
    [InlineData("width='.5' height='.5' patternContentUnits='objectBoundingBox'", "<rect width='.25' height='.25'/>", 4)]
    [InlineData("width='25%' height='100%' viewBox='0 0 10 10'", "<rect width='10' height='10'/>", 4)]
    [InlineData("width='0' height='1'", "<rect width='10' height='10'/>", 0)]
    public void Tiles_are_of_the_box_or_of_user_space(string attributes, string content, int count)
    {
        var items = Read($"<pattern id='p' {attributes}>{content}</pattern><path d='M0 0h8v8h-8z' fill='url(#p)'/>").Items;

        Assert.Equal(count, items.OfType<ClippedItem>().Sum(item => item.Items.Count));
    }

    [Fact]
    public void What_sticks_out_of_a_tile_does_not_show()
    {
        var clipped = (ClippedItem)Read(
            "<pattern id='p' width='4' height='4' patternUnits='userSpaceOnUse'><path d='M0 0v4' stroke='red' stroke-width='2'/></pattern><path d='M0 0h4v4h-4z' fill='url(#p)'/>").Items[0];

        Assert.IsType<ClippedItem>(Assert.Single(clipped.Items));
    }

    [Fact]
    public void Patterns_of_patterns_and_of_too_many_tiles_end()
    {
        Assert.Empty(Read("<pattern id='p' width='1' height='1'><rect width='9' height='9' fill='url(#p)'/></pattern><rect width='9' height='9' fill='url(#p)'/>").Items);
        Assert.Empty(Read("<pattern id='q' width='1e-6' height='1e-6'><rect width='9' height='9'/></pattern><rect width='9' height='9' fill='url(#q)'/>").Items);
        Assert.Equal(2, _diagnostics.ToSortedList().Count);
    }

    [Theory]
    [InlineData("<circle r='4'/>", "", 6, false)]
    [InlineData("<path clip-rule='evenodd' d='M0 0h8v8h-8z'/>", "", 5, true)]
    [InlineData("<rect width='4' height='4'/><path d='M0 0v8h8z'/>", "", 9, false)]
    [InlineData("<use href='#r' x='4'/>", "", 5, false)]
    [InlineData("<rect width='.5' height='.5'/>", "clipPathUnits='objectBoundingBox'", 5, false)]
    public void A_clipping_path_is_all_its_shapes(string shapes, string attributes, int steps, bool isEvenOdd)
    {
        var clipped = Assert.IsType<ClippedItem>(Assert.Single(Read(
            $"<defs><rect id='r' width='4' height='4'/></defs><clipPath id='c' {attributes}>{shapes}</clipPath><g clip-path='url(#c)'><rect width='8' height='8'/><path d='M0 0h1'/></g>").Items));

        Assert.Equal(2, clipped.Items.Count);
        Assert.Equal((steps, isEvenOdd), (clipped.Path.Count, clipped.IsEvenOdd));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void A_clipping_path_may_be_clipped_and_is_not_inherited()
    {
        var outer = (ClippedItem)Read(
            "<clipPath id='a'><rect width='4' height='4'/></clipPath><clipPath id='b' clip-path='url(#a)'><rect width='6' height='6'/></clipPath>"
            + "<g clip-path='url(#b)'><g><rect width='8' height='8'/></g></g>").Items[0];

        Assert.IsType<PathItem>(Assert.Single(Assert.IsType<ClippedItem>(Assert.Single(outer.Items)).Items));
    }

    [Fact]
    public void Nothing_shows_in_a_clipping_path_without_shapes_and_all_in_one_that_is_none()
    {
        Assert.Empty(Read("<clipPath id='c'/><rect width='8' height='8' clip-path='url(#c)'/>").Items);
        Assert.Empty(_diagnostics.ToSortedList());
        Assert.IsType<PathItem>(Assert.Single(Read("<rect width='8' height='8' clip-path='url(#none)'/>").Items));
        Assert.Equal("OSH3213", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("<rect width='4' height='4' fill='white'/>", true)]
    [InlineData("<rect width='4' height='4' fill='gray'/>", false)]
    [InlineData("<rect width='4' height='4' fill='white' fill-opacity='.5'/>", false)]
    public void A_mask_of_white_shapes_clips_and_another_is_told(string content, bool clips)
    {
        var item = Assert.Single(Read($"<mask id='m'>{content}</mask><rect width='8' height='8' mask='url(#m)'/>").Items);

        Assert.Equal(clips, item is ClippedItem);
        Assert.Equal(clips ? [] : ["OSH3212"], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Theory]
    [InlineData("orient='auto'", "3,0>6,0", "9,6>9,9")]
    [InlineData("orient='auto-start-reverse'", "3,0>0,0", "9,6>9,9")]
    [InlineData("", "3,0>6,0", "9,6>12,6")]
    [InlineData("orient='180'", "3,0>0,0", "9,6>6,6")]
    [InlineData("orient='auto' markerUnits='userSpaceOnUse'", "3,0>4.5,0", "9,6>9,7.5")]
    [InlineData("orient='auto' refX='2'", "0,0>3,0", "9,3>9,6")]
    public void Markers_stand_at_both_ends_and_turn_with_the_line(string attributes, string first, string last)
    {
        var items = Read(
            $"<marker id='m' overflow='visible' {attributes}><path d='M0 0h2'/></marker><g marker-start='url(#m)' style='marker-end: url(#m)'>"
            + "<path d='M4 0h8v8' fill='none' stroke='red' stroke-width='2'/></g>").Items;

        Assert.Equal(3, items.Count);
        Assert.Equal(first, Line(items[1]));
        Assert.Equal(last, Line(items[2]));
    }

    [Fact]
    public void Markers_stand_at_inner_vertices_of_paths_not_of_basic_shapes()
    {
        var marker = "<marker id='m' markerWidth='2' markerHeight='2'><rect width='1' height='1'/></marker>";

        Assert.Equal(1 + 3, Read($"{marker}<polyline points='0,0 4,0 4,4 8,4 8,8' marker-mid='url(#m)'/>").Items.Count);
        Assert.Single(Read($"{marker}<rect width='4' height='4' marker='url(#m)'/>").Items);
        Assert.Single(Read("<path d='M0 0h4' fill='red' marker-end='url(#none)'/>").Items);
        Assert.Equal("OSH3213", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("bold 20px 'Source Sans 3', serif", 20, true, false)]
    [InlineData("italic small-caps 300 1.5em/2 'EB Garamond'", 24, false, true)]
    [InlineData("700 10pt / 12pt serif", 13.333, true, false)]
    public void The_font_shorthand_says_style_weight_size_and_families(string font, double size, bool isBold, bool isItalic)
    {
        var text = (TextItem)Read($"<style>svg text {{ font: {font} }}</style><text y='20'>Text</text>").Items[0];

        Assert.Equal(size * 0.75, text.SizePoints * text.Transform.Scale, 0.001);
        Assert.Equal((isBold, isItalic), (text.Face.Weight > 500, text.Face.IsItalic));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void Text_set_as_html_is_told_with_what_to_do()
    {
        Read("<foreignObject width='9' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>Label</p></foreignObject>");

        Assert.Equal(["Export the picture without HTML labels"], Assert.Single(_diagnostics.ToSortedList()).Hints);
    }

    private static string Place(Gradient gradient, GradientCircle circle)
    {
        var (x, y) = gradient.Map.Apply(circle.X, circle.Y);
        return FormattableString.Invariant($"{x:0.###},{y:0.###}");
    }

    private static string Start(PathItem path) => FormattableString.Invariant($"{path.Commands[0].X:0.###},{path.Commands[0].Y:0.###}");

    private static string Line(DrawingItem item) => string.Join('>', ((PathItem)item).Commands.Select(step => FormattableString.Invariant($"{step.X:0.##},{step.Y:0.##}")));

    private Drawing Read(string content) => _diagnostics.Take(SvgReader.Read(
        new SourceFile("f.svg", $"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>{content}</svg>"), BookFonts.Library))!;
}
