using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Paragraphs set in the book's own faces, and their lines as text.</summary>
internal sealed class Setting
{
    /// <summary>The book's text.</summary>
    public static ComputedStyle Prose { get; } = new()
    {
        FontFamilies = [BookFonts.Serif, BookFonts.Chinese],
        FontSize = Length.FromPoints(10),
        LineHeight = Length.FromPoints(14),
        TextAlign = TextAlignment.Justify,
        Hyphens = HyphenationMode.Auto,
        Language = "en-US",
        TextSpacingTrim = TextSpacingTrim.TrimBoth,
        TextAutospace = TextAutospace.Auto,
    };

    public static ComputedStyle Listing { get; } = Prose with
    {
        FontFamilies = [BookFonts.Mono],
        TextAlign = TextAlignment.Left,
        Hyphens = HyphenationMode.None,
        WhiteSpaceCollapse = WhiteSpaceCollapse.Preserve,
    };

    public DiagnosticBag Diagnostics { get; } = new();

    public ValueList<SetLine> Set(string text, double points, ComputedStyle? style = null) => Set([new Text(text)], points, style);

    public ValueList<SetLine> Set(ValueList<Inline> inlines, double points, ComputedStyle? style = null) =>
        Set(new ParagraphContent(null, inlines, style ?? Prose), points);

    public ValueList<SetLine> Set(ParagraphContent content, double points) =>
        SetLine.AllOf(Setter().Set(content, Length.FromPoints(points), new Folios()), Diagnostics);

    /// <summary>Sets a paragraph that is one line, by a sheet.</summary>
    public static SetLine OneLine(string sheet, params Inline[] inlines) =>
        Assert.Single(Lines(sheet, new Paragraph(ValueList.From(inlines)), ValueList.From(inlines), 2000));

    /// <summary>Sets a block's lines, by a sheet.</summary>
    public static ValueList<SetLine> Lines(string sheet, Block block, ValueList<Inline> inlines, double points)
    {
        var book = Styled.Sheet(sheet).Apply(Styled.Book(Styled.Chapter(block)), MediaType.Print);
        var setter = new ParagraphSetter(book, BookStructure.Empty, BookFonts.Library, null!);
        return SetLine.AllOf(setter.Set(new ParagraphContent(block, inlines, book.StyleOf(block)), Length.FromPoints(points), null!), new DiagnosticBag());
    }

    // Text alone asks the styled book nothing.
    public static ParagraphSetter Setter() => new(null!, BookStructure.Empty, BookFonts.Library, null!);

    public static ParagraphContent Generated(ComputedStyle style, params ContentItem[] items) =>
        new(null, [], style) { Prefix = [new GeneratedText(ValueList.From(items), style)] };

    public static IEnumerable<GlyphRun> RunsOf(SetLine line) => line.Items.OfType<GlyphRun>();

    public static string TextOf(SetLine line) => string.Concat(RunsOf(line).Select(r => r.Text));

    public static double LeftOf(SetLine line) => RunsOf(line).Min(r => (r.Origin.X + r.Glyphs[0].X).Points);

    public static double RightOf(SetLine line) => RunsOf(line).Max(r => (r.Origin.X + r.Glyphs[^1].X + r.Glyphs[^1].Advance).Points);

    public static IEnumerable<double> SpacesOf(SetLine line) =>
        RunsOf(line).SelectMany(r => r.Glyphs.Where(g => r.Text[g.TextStart] is ' ' or '\u00A0').Select(g => g.Advance.Points));

    /// <summary>A line for each line: left and right end in points, a mark for a hyphen, the text.</summary>
    public static string Dump(IEnumerable<SetLine> lines)
    {
        var result = new StringBuilder();
        foreach (var line in lines)
        {
            result.Append(FormattableString.Invariant($"{LeftOf(line):0.0}-{RightOf(line):0.0} {TextOf(line).Replace('\u00AD', '~')}\n"));
        }

        return result.ToString();
    }

    private sealed class Folios : IPageReferences
    {
        public string FolioOf(string targetId, OpenSourceHistory.Core.Text.CounterStyle? style) => targetId == "act-2" ? "137" : "9";

        public int? CounterOf(string noteId, string counter) => null;
    }
}
