using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.UnitTests.Typesetting.Structure;

/// <summary>Small books in real type, and their structure as text.</summary>
internal static class StructureSketch
{
    private const string Sheet =
        "html { font: 10pt/12pt " + "'" + BookFonts.Serif + "', '" + BookFonts.Chinese + "'" + " } @page { size: 200pt 240pt; margin: 20pt; @bottom-center { content: counter(page) } }";

    /// <summary>The pages of a book of one file.</summary>
    public static PageDocument Set(string markdown, string css = "") => new BookSketch(Sheet + css).SetInType(markdown);

    /// <summary>The structure below the only chapter: roles, those inside in brackets.</summary>
    public static string Print(PageDocument document)
    {
        var chapter = document.Structure.Elements[0].Children[0];
        return string.Join(' ', document.Structure.Elements[chapter].Children.Select(child => Print(document.Structure, child)));
    }

    /// <summary>The text of each element and kind of artifact on a page, in the order of painting.</summary>
    public static IEnumerable<string> Runs(PageDocument document, int page = 0) =>
        document.Pages[page].Items.OfType<GlyphRun>().Select(run => NameOf(document.Structure, run.Mark) + ":" + run.Text.Trim());

    private static string NameOf(StructureTree tree, ItemMark mark) => tree.Of(mark)?.Role.ToString() ?? mark.ToString();

    private static string Print(StructureTree tree, int index)
    {
        var element = tree.Elements[index];
        return element.Role + (element.Children.Count == 0 ? string.Empty : "(" + string.Join(' ', element.Children.Select(child => Print(tree, child))) + ")");
    }
}
