using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>Makes the bookmarks from headings (CSS Generated Content 3, section 4).</summary>
/// <param name="book">The styled book.</param>
internal sealed class OutlineMaker(StyledBook book)
{
    /// <summary>The bookmarks in reading order.</summary>
    public ValueList<OutlineEntry> Make()
    {
        var headings = new List<Heading>();
        foreach (var division in book.Book.Divisions.Where(IsShown))
        {
            Collect(division.Blocks, headings);
        }

        // A sheet that says nothing about bookmarks gets the headings' own levels.
        var bySheet = headings.Exists(heading => book.StyleOf(heading).BookmarkLevel > 0);
        var entries = new List<OutlineEntry>();
        foreach (var heading in headings)
        {
            var level = bySheet ? book.StyleOf(heading).BookmarkLevel : heading.Level;
            if (level > 0 && heading.Attributes.Id is { } id)
            {
                entries.Add(new OutlineEntry(level, TitleOf(heading), id) { Span = heading.Span });
            }
        }

        return ValueList.From(entries);
    }

    private bool IsShown(Node node) => book.StyleOf(node).Display != DisplayMode.None;

    private void Collect(ValueList<Block> blocks, List<Heading> headings)
    {
        foreach (var block in blocks.Where(IsShown))
        {
            switch (block)
            {
                case Heading heading:
                    headings.Add(heading);
                    break;
                case Div div:
                    Collect(div.Blocks, headings);
                    break;
            }
        }
    }

    private string TitleOf(Heading heading)
    {
        var text = book.TextOf(heading.Inlines).Trim();
        var before = new StringBuilder();
        foreach (var item in book.ContentOf(heading, PseudoElement.Before))
        {
            before.Append(item is ContentText { Value: var value } ? value : string.Empty);
        }

        var label = before.ToString().Replace('\n', ' ').Trim();
        return label.Length == 0 ? text : label + (char.IsPunctuation(label[^1]) ? " " : ": ") + text;
    }
}
