using OpenSourceHistory.Testing.Docx;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>What an editor does to rows and columns of a table of three rows, whose first cells are known by the table's id.</summary>
internal static class TableEdits
{
    /// <summary>How many kinds of edits there are: a row put in, a row taken out, a column put in, a column taken out.</summary>
    public const int Kinds = 4;

    /// <summary>Does one.</summary>
    /// <param name="editor">The file.</param>
    /// <param name="id">Id of the table.</param>
    /// <param name="kind">Which, from 0.</param>
    /// <returns>What was done.</returns>
    public static string Do(WordEditor editor, string id, int kind)
    {
        switch (kind)
        {
            case 0:
                editor.AddRow("b" + id, "new" + id, "row");
                return "row";
            case 1:
                editor.RemoveRow("b" + id);
                return "no row";
            case 2:
                editor.AddColumn("k" + id, "A", "B", "C");
                return "column";
            default:
                editor.RemoveColumn("b" + id);
                return "no column";
        }
    }
}
