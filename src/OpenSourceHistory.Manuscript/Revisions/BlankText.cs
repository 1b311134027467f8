namespace OpenSourceHistory.Manuscript.Revisions;

/// <summary>Spaces that are left where words go.</summary>
internal static class BlankText
{
    /// <summary>True where text has nothing but spaces and line ends.</summary>
    /// <param name="inlines">The text.</param>
    public static bool Is(ValueList<Inline> inlines) => inlines.All(i => i is SoftBreak or LineBreak || (i is Text text && string.IsNullOrWhiteSpace(text.Value)));

    /// <summary>True where all cells of a row are empty.</summary>
    /// <param name="row">The row.</param>
    public static bool Is(TableRow row) => row.Cells.All(c => c.Blocks.Count == 0);

    /// <summary>Text in which something was taken out: of two spaces that have come together one is left.</summary>
    /// <param name="inlines">The text.</param>
    public static ValueList<Inline> Unite(ValueList<Inline> inlines)
    {
        var united = new List<Inline>();
        foreach (var inline in inlines)
        {
            var isBehindSpace = united.Count == 0 || united[^1] is SoftBreak or LineBreak || (united[^1] is Text { Value: [.., ' '] });
            if (isBehindSpace && inline is Text { Value: [' ', _, ..] } text)
            {
                united.Add(text.Part(1, text.Value.Length - 1));
            }
            else if (!isBehindSpace || inline is not (SoftBreak or Text { Value: " " }))
            {
                united.Add(inline);
            }
        }

        return ValueList.From(united);
    }

    /// <summary>The space that two paragraphs which become one have between them; none where one is there.</summary>
    /// <param name="before">The text of the first.</param>
    /// <param name="behind">The text of the second.</param>
    public static ValueList<Inline> Between(ValueList<Inline> before, ValueList<Inline> behind) =>
        before is [.., Text { Value: [.., ' '] }] || behind is [Text { Value: [' ', ..] }, ..] ? [] : [new SoftBreak { Span = behind.Count > 0 ? behind[0].Span : default }];
}
