using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Preview.Reading;

/// <summary>The text of a page in reading order, for those who hear it and for search.</summary>
internal static class PageText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The text of a page, block by block; running heads and folios are none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="structure">What its items are.</param>
    public static ValueList<TextBlock> Of(Page page, StructureTree structure)
    {
        var blocks = new List<TextBlock>();
        foreach (var group in page.Items.Where(i => i.Mark.Element is not null).Select(i => (Item: i, Block: BlockOf(i, structure))).GroupBy(i => i.Block?.Index))
        {
            var text = TextOf(group.Select(i => i.Item)).Trim();
            if (text.Length > 0)
            {
                blocks.Add(new TextBlock(LevelOf(group.First().Block), text));
            }
        }

        return ValueList.From(blocks);
    }

    // Of what stands in a line, the block around it.
    private static StructureElement? BlockOf(PageItem item, StructureTree structure)
    {
        var element = structure.Of(item.Mark);
        while (element is { Role: > StructureRole.FENote or StructureRole.Lbl or StructureRole.Sub, Parent: >= 0 })
        {
            element = structure.Elements[element.Parent];
        }

        return element;
    }

    private static int LevelOf(StructureElement? block) =>
        block?.Role is { } role and >= StructureRole.H1 and <= StructureRole.H6 ? role - StructureRole.H1 + 1 : block?.Role == StructureRole.Title ? 1 : 0;

    private static string TextOf(IEnumerable<PageItem> items)
    {
        var text = new StringBuilder();
        GlyphRun? last = null;
        foreach (var item in items)
        {
            if (item is PlacedPicture { AlternativeText.Length: > 0 } picture)
            {
                text.Append(' ').Append(picture.AlternativeText).Append(' ');
            }
            else if (item is GlyphRun run)
            {
                if (last is not null && text is [.., SoftHyphen])
                {
                    text.Length--;
                }
                else if (last is { IsFollowedBySpace: true } || (last is not null && last.Origin.Y != run.Origin.Y && !last.IsFollowedBySpace && text is [.., not ('-' or '—' or '–' or '/')]))
                {
                    text.Append(' ');
                }

                text.Append(run.Text);
                last = run;
            }
        }

        return text.Replace(SoftHyphen.ToString(), string.Empty).Replace("  ", " ").ToString();
    }
}
