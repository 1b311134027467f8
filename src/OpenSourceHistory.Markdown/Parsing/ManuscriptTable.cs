using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A table of any of Markdown's spellings.</summary>
internal sealed class ManuscriptTable(BlockParser parser) : MdTables.Table(parser)
{
    /// <summary>Rows at its top that head the columns.</summary>
    public int HeadRows { get; init; }

    /// <summary>True for a pipe table, in whose code a backslash before a bar is none of the code (GFM 0.29, example 200).</summary>
    public bool IsPipe { get; init; }

    /// <summary>True where an inline stands in a cell of a pipe table.</summary>
    /// <param name="block">The block that the inline stands in.</param>
    public static bool IsInPipe(Md.Block? block) => block?.Parent is MdTables.TableCell { Parent.Parent: ManuscriptTable { IsPipe: true } };

    /// <summary>The alignment that colons at the ends of a column's rule ask for; null for none.</summary>
    /// <param name="left">True for a colon at its left end.</param>
    /// <param name="right">True for one at its right end.</param>
    public static MdTables.TableColumnAlign? AlignmentOf(bool left, bool right) => (left, right) switch
    {
        (true, true) => MdTables.TableColumnAlign.Center,
        (true, false) => MdTables.TableColumnAlign.Left,
        (false, true) => MdTables.TableColumnAlign.Right,
        _ => null,
    };

    /// <summary>Rows at its bottom that sum them up.</summary>
    public int FootRows { get; init; }

    /// <summary>True for a grid table whose bars or rules do not stand below each other, so that cells may have run together.</summary>
    public bool IsUneven { get; set; }
}
