using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

public sealed class SvgReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("width='96' height='192'", 72, 144)]
    [InlineData("width='1in' height='2in' viewBox='0 0 10 10'", 72, 144)]
    [InlineData("viewBox='0 0 400 200'", 300, 150)]
    [InlineData("viewBox='0 0 400 200' width='200'", 150, 75)]
    [InlineData("viewBox='0 0 400 200' width='100%' height='100%'", 300, 150)]
    [InlineData("", 225, 112.5)]
    public void Natural_size_is_in_points(string attributes, double width, double height)
    {
        var drawing = Read(string.Empty, attributes)!;

        Assert.Equal((width, height), (drawing.Size.Width.Points, drawing.Size.Height.Points));
    }

    [Theory]
    [InlineData("<rect x='0' y='0' width='10' height='20'/>", "0,0 7.5,0 7.5,15 0,15")]
    [InlineData("<g transform='translate(4)'><line x1='0' y1='0' x2='8' y2='8' stroke='red'/></g>", "3,0 9,6")]
    [InlineData("<polygon points='0,0 4 0 4,4'/>", "0,0 3,0 3,3")]
    [InlineData("<svg x='4' y='4' width='8' height='8' viewBox='0 0 4 4'><path d='M0 0h4'/></svg>", "3,3 9,3")]
    [InlineData("<defs><path id='p' d='M0 0h4'/></defs><use href='#p' x='4' y='8'/>", "3,6 6,6")]
    [InlineData("<switch><foreignObject/><path d='M0 0h4'/></switch>", "0,0 3,0")]
    public void Shapes_are_placed_in_points(string content, string expected)
    {
        var path = Assert.IsType<PathItem>(Assert.Single(Read(content)!.Items));

        Assert.Equal(expected, string.Join(' ', path.Commands.Where(c => c.Verb != PathVerb.Close).Select(c => FormattableString.Invariant($"{c.X:0.###},{c.Y:0.###}"))));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("<g fill='red'><path d='M0 0h1'/></g>", "#FF0000", null)]
    [InlineData("<path d='M0 0h1' fill='red' style='fill: blue'/>", "#0000FF", null)]
    [InlineData("<style>.a { fill: lime } path { fill: blue } #x { stroke: red }</style><path id='x' class='b a' d='M0 0h1'/>", "#00FF00", "#FF0000")]
    [InlineData("<g color='red'><path d='M0 0h1' fill='none' stroke='currentColor'/></g>", null, "#FF0000")]
    [InlineData("<g opacity='.5'><path d='M0 0h1' fill='red' fill-opacity='50%' stroke='red'/></g>", "#FF000040", "#FF000080")]
    [InlineData("<path d='M0 0h1' style='fill:#123456 !important;stroke:none'/>", "#123456", null)]
    [InlineData("<style>g > path { fill: lime } g g path { fill: blue }</style><g><path d='M0 0h1'/></g>", "#00FF00", null)]
    [InlineData("<style>g path { fill: lime }</style><g><a><path d='M0 0h1' fill='red'/></a></g>", "#00FF00", null)]
    [InlineData("<style>[d^=M] { fill: lime } path:not([fill]) { stroke: red }</style><path d='M0 0h1' fill='blue'/>", "#00FF00", null)]
    [InlineData("<style>:is(.a, #x) { fill: lime } path.a { fill: red }</style><path class='a' d='M0 0h1'/>", "#00FF00", null)]
    [InlineData("<style>title + path { fill: lime } path:first-of-type { stroke: blue }</style><title/><path d='M0 0h1'/>", "#00FF00", "#0000FF")]
    [InlineData("<style>path { fill: lime !important }</style><path d='M0 0h1' style='fill: red'/>", "#00FF00", null)]
    [InlineData("<style>path { fill: lime !important }</style><path d='M0 0h1' style='fill: red !important'/>", "#FF0000", null)]
    [InlineData("<style>* { fill: lime }</style><path id='x' d='M0 0h1' fill='red'/>", "#00FF00", null)]
    [InlineData("<style>PATH { fill: red } /* x */ @charset 'utf-8'; path { fill: lime }</style><path d='M0 0h1'/>", "#00FF00", null)]
    [InlineData("<style><![CDATA[<!-- path { fill: lime } -->]]></style><path d='M0 0h1'/>", "#00FF00", null)]
    [InlineData("<style>:lang(zh) { fill: lime }</style><g xml:lang='zh-Hans'><path d='M0 0h1'/></g>", "#00FF00", null)]
    public void Styles_cascade_and_inherit(string content, string? fill, string? stroke)
    {
        var path = Assert.IsType<PathItem>(Assert.Single(Read(content)!.Items));

        Assert.Equal(fill, path.Fill?.ToString());
        Assert.Equal(stroke, path.Stroke?.Color.ToString());
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void Inks_are_kept() =>
        Assert.Equal(new CmykPaint(0, 0.5, 1, 0), ((PathItem)Read("<path d='M0 0h1' style='fill: device-cmyk(0 50% 100% 0)'/>")!.Items[0]).Fill);

    [Fact]
    public void Rules_that_do_not_parse_are_passed_over_alone()
    {
        var path = (PathItem)Read("<style>path::before { fill: red } path:odd { fill: red } @media print { path { fill: red } } path { fill: lime }</style><path d='M0 0h1'/>")!.Items[0];

        Assert.Equal("#00FF00", path.Fill?.ToString());
        Assert.Equal(
            ["@media print", "the selector 'path::before'", "the selector 'path:odd'"],
            _diagnostics.ToSortedList().Select(d => d.Message.Replace("The SVG picture uses ", string.Empty, StringComparison.Ordinal).Split(',')[0]));
    }

    [Fact]
    public void Strokes_scale_with_the_drawing()
    {
        var path = (PathItem)Read("<path d='M0 0h9' stroke='red' stroke-width='2' stroke-dasharray='4 8' stroke-linecap='round' transform='scale(2)'/>")!.Items[0];

        Assert.Equal(3, path.Stroke!.Width, 1e-9);
        Assert.Equal([6.0, 12.0], path.Stroke.Dashes);
        Assert.Equal(1, path.Stroke.Cap);
    }

    [Fact]
    public void What_is_hidden_is_not_drawn() => Assert.Empty(Read(
        "<rect width='9' height='9' display='none'/><rect width='9' height='9' visibility='hidden'/><rect width='0' height='9'/>"
        + "<defs><rect width='9' height='9'/></defs><rect width='9' height='9' fill='none'/><title>t</title>")!.Items);

    [Theory]
    [InlineData("start", 0)]
    [InlineData("middle", -0.5)]
    [InlineData("end", -1)]
    public void Text_is_anchored(string anchor, double share)
    {
        var text = (TextItem)Read($"<text x='100' y='40' font-family='Source Sans 3' font-size='20' text-anchor='{anchor}'>Label</text>")!.Items[0];

        var width = text.Glyphs.Sum(g => g.Advance) * 20 / 1000.0;
        var (x, y) = text.Transform.Apply(0, 0);
        Assert.Equal((100 + (share * width)) * 0.75, x, 1e-6);
        Assert.Equal(30, y, 1e-9);
        Assert.Equal("Source Sans 3", text.Face.Family);
        Assert.Equal("Label", text.Text);
    }

    [Fact]
    public void Spans_of_text_follow_each_other()
    {
        var items = Read("<text x='0' y='20'>\n  one <tspan font-style='italic'>two</tspan>\n  three<tspan x='5' dy='10'>four</tspan> </text>")!.Items.Cast<TextItem>().ToList();

        Assert.Equal(["one ", "two", " three", "four"], items.Select(i => i.Text));
        Assert.Equal([false, true, false, false], items.Select(i => i.Face.IsItalic));
        Assert.True(items[1].Transform.E > items[0].Transform.E && items[2].Transform.E > items[1].Transform.E);
        Assert.Equal((3.75, 22.5), items[3].Transform.Apply(0, 0));
    }

    [Fact]
    public void Chinese_in_a_label_takes_its_own_face() => Assert.Equal(
        [BookFonts.Serif, BookFonts.Chinese],
        Read("<text x='0' y='9' font-family='EB Garamond'>in 开源</text>")!.Items.Cast<TextItem>().Select(t => t.Face.Family));

    [Fact]
    public void What_is_not_supported_is_reported_once_at_its_place()
    {
        Read("\n<g filter='url(#f)'/><g filter='url(#f)'/>\n <image/>");

        Assert.Equal(
            ["f.svg:2:2: warning OSH3212", "f.svg:3:3: warning OSH3212"],
            _diagnostics.ToSortedList().Select(d => d.ToString().Split(": The")[0]));
    }

    [Fact]
    public void A_gradient_for_lines_is_one_colour_with_a_warning()
    {
        var path = (PathItem)Read(
            "<style>.end { stop-color: #646464 }</style><linearGradient id='g'><stop style='stop-color: black'/><stop class='end' stop-color='red'/></linearGradient><path d='M0 0h9' stroke='url(#g)'/>")!.Items[0];

        Assert.Equal("#323232", path.Stroke!.Color.ToString());
        Assert.Single(_diagnostics.ToSortedList());
    }

    [Fact]
    public void A_missing_character_is_an_error()
    {
        Read("<text>\uE123</text>");

        Assert.Equal(["OSH3214"], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Theory]
    [InlineData("<svg><g></svg>")]
    [InlineData("<html/>")]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("<svg>&a;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg>&e;</svg>")]
    public void What_is_not_svg_is_an_error(string text)
    {
        Assert.Null(_diagnostics.Take(SvgReader.Read(new SourceFile("f.svg", text), BookFonts.Library)));
        Assert.Equal(["OSH3211"], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Entities_of_the_document_itself_are_read_as_drawing_programs_write_them()
    {
        const string Text = "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'><!ENTITY out SYSTEM 'file:///etc/passwd'>]><svg xmlns='&ns_svg;'><path d='M0 0h1'/></svg>";

        Assert.Single(_diagnostics.Take(SvgReader.Read(new SourceFile("f.svg", Text), BookFonts.Library))!.Items);
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void Elements_nested_without_end_are_an_error_at_once()
    {
        var text = "<svg>" + string.Concat(Enumerable.Repeat("<g>", 200_000)) + string.Concat(Enumerable.Repeat("</g>", 200_000)) + "</svg>";
        Assert.Null(_diagnostics.Take(SvgReader.Read(new SourceFile("f.svg", text), BookFonts.Library)));
        Assert.Equal("OSH3211", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void Old_document_types_are_passed_over()
    {
        const string Text = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg><path d='M0 0h1'/></svg>";

        Assert.Single(_diagnostics.Take(SvgReader.Read(new SourceFile("f.svg", Text), BookFonts.Library))!.Items);
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void References_in_circles_and_deep_nesting_end()
    {
        Read("<g id='a'><use href='#a'/></g><g id='b'><use href='#c'/></g><g id='c'><use href='#b'/></g>");
        Read(string.Concat(Enumerable.Repeat("<g>", 3000)) + string.Concat(Enumerable.Repeat("</g>", 3000)));
        Read("<text>" + string.Concat(Enumerable.Repeat("<tspan>", 4_000)) + "x" + string.Concat(Enumerable.Repeat("</tspan>", 4_000)) + "</text>");
        var doubling = string.Concat(Enumerable.Range(1, 40).Select(i => $"<g id='d{i}'><use href='#d{i - 1}'/><use href='#d{i - 1}'/></g>"));
        Read($"<g id='d0'></g>{doubling}");

        Assert.All(_diagnostics.ToSortedList(), d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.NotEmpty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void The_books_own_figures_are_read_without_findings()
    {
        var workspace = new DiskWorkspace(null);
        var library = new PictureLibrary(workspace, BookFonts.Library);
        var figures = workspace.ListFiles(Repository.PathOf("manuscript", "figures")).Where(f => f.EndsWith(".svg", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.NotEmpty(Assert.IsType<VectorPicture>(_diagnostics.Take(library.Load(f, SourceSpan.None))).Drawing.Items));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    private Drawing? Read(string content, string attributes = "") => _diagnostics.Take(SvgReader.Read(
        new SourceFile("f.svg", $"<svg xmlns='http://www.w3.org/2000/svg' {attributes}>{content}</svg>"), BookFonts.Library));
}
