using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>numbering.xml</c> (17.9).</summary>
internal static class NumberingTable
{
    /// <summary>Makes the root element.</summary>
    public static W.Numbering Make(ListCatalog lists)
    {
        var numbering = new W.Numbering();
        foreach (var list in lists.Abstracts)
        {
            numbering.AppendChild(Make(list));
        }

        foreach (var instance in lists.Instances)
        {
            numbering.AppendChild(Make(instance));
        }

        return numbering;
    }

    private static W.AbstractNum Make(AbstractList list)
    {
        var element = new W.AbstractNum { AbstractNumberId = list.Id };
        element.AppendChild(new W.Nsid { Val = (0x4F530000 + list.Id).ToString("X8", null) });
        if (list.Above is var (label, measure))
        {
            element.AppendChild(new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel });
            element.AppendChild(MakeLabel(label, measure));
            return element;
        }

        element.AppendChild(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel });
        for (var level = 0; level < list.Indents.Count; level++)
        {
            element.AppendChild(MakeLevel(list, level));
        }

        return element;
    }

    // A tab to the end of the line: the heading stands below its label, and the contents that Word makes have both in one line.
    private static W.Level MakeLabel(HeadingLabel label, int measure)
    {
        var look = new W.NumberingSymbolRunProperties();
        RunElements.AppendDifferences(look, label.Heading, label.Run);
        return new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = WordNumerals.ValueOf(label.Format) },
            new W.LevelSuffix { Val = W.LevelSuffixValues.Tab },
            new W.LevelText { Val = $"{label.Front}%1{label.Behind}" },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(
                new W.Tabs(new W.TabStop { Val = W.TabStopValues.Number, Position = measure }),
                new W.Indentation { Left = "0", FirstLine = "0" }),
            look)
        { LevelIndex = 0 };
    }

    private static W.Level MakeLevel(AbstractList list, int level)
    {
        var isBullet = list.Kind.Format == "bullet";
        var (left, hanging) = list.Indents[level];
        var element = new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = WordNumerals.ValueOf(list.Kind.Format) })
        { LevelIndex = level };
        if (StyleOf(list, level) is { } style)
        {
            element.AppendChild(new W.ParagraphStyleIdInLevel { Val = style });
        }

        element.AppendChild(new W.LevelText { Val = isBullet ? list.Kind.Text : $"%{level + 1}{list.Kind.Text}" });
        element.AppendChild(new W.LevelJustification { Val = W.LevelJustificationValues.Left });
        element.AppendChild(new W.PreviousParagraphProperties(
            new W.Indentation { Left = Units.Text(left), Hanging = Units.Text(hanging) }));
        return element;
    }

    private static string? StyleOf(AbstractList list, int level)
    {
        if (level >= BuiltInStyles.DeepestList)
        {
            return null;
        }

        if (list.Kind == ListKind.Bullet)
        {
            return StyleNaming.ForList("ListBullet", level);
        }

        return list.Kind == ListKind.Decimal ? StyleNaming.ForList("ListNumber", level) : null;
    }

    private static W.NumberingInstance Make(ListInstance instance)
    {
        var element = new W.NumberingInstance(new W.AbstractNumId { Val = instance.AbstractId }) { NumberID = instance.Id };
        if (instance.Start is { } start)
        {
            element.AppendChild(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = start }) { LevelIndex = instance.Level });
        }

        return element;
    }
}
