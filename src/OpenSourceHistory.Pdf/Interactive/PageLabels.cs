using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>Writes the number tree of page labels (ISO 32000-1, 12.4.2 and 7.9.7), one entry for each stretch counted on.</summary>
internal static class PageLabels
{
    /// <summary>Writes the tree.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="pages">The pages.</param>
    public static void Write(SyntaxWriter syntax, ValueList<Page> pages)
    {
        syntax.OpenDictionary().Name("Nums").OpenArray();
        PageLabel? first = null;
        var start = 0;
        for (var index = 0; index < pages.Count; index++)
        {
            var label = PageLabel.Parse(pages[index].Label);
            if (first is null || !label.Continues(first, index - start))
            {
                WriteRange(syntax, index, label);
                (first, start) = (label, index);
            }
        }

        syntax.CloseArray().CloseDictionary();
    }

    private static void WriteRange(SyntaxWriter syntax, int index, PageLabel label)
    {
        syntax.Integer(index).OpenDictionary();
        if (label.Style is { } style)
        {
            syntax.Name("S").Name(style.ToString());
        }

        if (label.Prefix.Length > 0)
        {
            syntax.Name("P").Text(label.Prefix);
        }

        if (label.Number > 1)
        {
            syntax.Name("St").Integer(label.Number);
        }

        syntax.CloseDictionary();
    }
}
