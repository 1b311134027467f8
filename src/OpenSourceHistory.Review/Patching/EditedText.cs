using System.Text;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Makes the text of a source with what is written over in it.</summary>
public static class EditedText
{
    /// <summary>The text of a file with its edits; all else stays as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edits">The edits, which do not overlap; those of one place in their order.</param>
    public static string Of(SourceFile file, IEnumerable<SourceEdit> edits)
    {
        var text = new StringBuilder(file.Text.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            text.Append(file.Text, at, Math.Max(0, edit.Start - at)).Append(edit.Text);
            at = Math.Max(at, edit.End);
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }
}
