using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Structure;

/// <summary>What holds of every book, tried on small ones made at random.</summary>
public sealed class StructureProperties
{
    private static readonly string[] s_blocks =
    [
        "# Head {N}", "## Under {N}", "word {N} *slanted* word\nmore **bold** and `code`", "said [link](https://example.org/{N}) so[^{N}]\n\n[^{N}]: A note with *text*.",
        "- one {N}\n- two\n\n    below", "3. three\n4. four[^{N}]\n\n[^{N}]: note\n\n    second", "> quoted {N}\n>\n> again", "```\ncode {N}\n```",
        "| a | b |\n|---|---|\n| {N} | d |", "term {N}\n: meaning", "| verse {N}\n| [中文]{lang=zh} more", "* * *", "- [x] done {N}", "[auf deutsch]{lang=de} {N}",
    ];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 25));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_item_of_a_page_has_an_element_or_is_an_artifact(int seed)
    {
        var document = Make(seed);
        Assert.All(document.Pages.SelectMany(page => page.Items), item => Assert.True(item.Mark.Artifact is not null || item.Mark.Element < document.Structure.Elements.Count, item.ToString()));
        Assert.All(document.Pages.SelectMany(page => page.Links), link => Assert.NotNull(link.Mark.Element));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_tree_is_whole(int seed)
    {
        var elements = Make(seed).Structure.Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            Assert.Equal(i, elements[i].Index);
            Assert.True(elements[i].Parent < i);
            Assert.Equal(elements.Where(element => element.Parent == i).Select(element => element.Index), elements[i].Children);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Blocks_stand_on_the_pages_in_reading_order(int seed)
    {
        var document = Make(seed);
        var blocks = document.Pages.SelectMany(page => page.Items.OfType<GlyphRun>())
            .Select(run => document.Structure.Of(run.Mark))
            .Where(element => element is not null && !IsInNote(document.Structure, element))
            .Select(element => BlockOf(document.Structure, element!).Index)
            .ToArray();

        Assert.NotEmpty(blocks);
        Assert.Equal(blocks.Order(), blocks);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_read_is_what_was_set(int seed)
    {
        var document = Make(seed);
        var runs = document.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).ToArray();
        foreach (var element in document.Structure.Elements.Where(element => element.Role is StructureRole.Em or StructureRole.Strong))
        {
            var text = string.Concat(runs.Where(run => run.Mark.Element == element.Index).Select(run => run.Text));
            Assert.Contains(text, (string[])["slanted", "bold", "text"]);
        }
    }

    private static PageDocument Make(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 12; i++)
        {
            text.Append(s_blocks[random.Next(s_blocks.Length)].Replace("{N}", $"n{i}")).Append("\n\n");
        }

        return StructureSketch.Set(text.ToString());
    }

    private static bool IsInNote(StructureTree tree, StructureElement element) =>
        element.Role == StructureRole.FENote || (element.Parent >= 0 && IsInNote(tree, tree.Elements[element.Parent]));

    private static StructureElement BlockOf(StructureTree tree, StructureElement element) =>
        element.Role is StructureRole.Em or StructureRole.Strong or StructureRole.Code or StructureRole.Link or StructureRole.Span or StructureRole.Reference
            ? BlockOf(tree, tree.Elements[element.Parent])
            : element;
}
