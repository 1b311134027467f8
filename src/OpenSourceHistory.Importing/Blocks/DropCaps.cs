using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Joins large initials, which Word keeps in frames of their own (17.3.1.11), to the paragraphs that they begin: how they look is the sheet's.</summary>
internal static class DropCaps
{
    /// <summary>Joins them.</summary>
    /// <param name="blocks">The blocks.</param>
    public static ValueList<WordBlock> Join(ValueList<WordBlock> blocks)
    {
        var joined = new List<WordBlock>();
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph && joined is [.., WordParagraph { IsDropCap: true } initial])
            {
                joined[^1] = paragraph with { Tokens = initial.Tokens.Concat(paragraph.Tokens) };
            }
            else
            {
                joined.Add(block);
            }
        }

        return ValueList.From(joined);
    }
}
