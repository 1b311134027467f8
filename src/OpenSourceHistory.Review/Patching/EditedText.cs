using System.Text;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Makes the text of a source with what is written over in it.</summary>
public static class EditedText
{
    /// <summary>The text of a file with its edits; all else stays as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edits">The edits of all files, which do not overlap; those of one place in their order. What moves takes the edits of its text along.</param>
    public static string Of(SourceFile file, IEnumerable<SourceEdit> edits) => Of(file.Text, 0, file.Text.Length, Fit(file, edits));

    /// <summary>What is written over in a file in the end, in its order: with what keeps text from being markup, and tables drawn anew.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edits">The edits of all files.</param>
    internal static List<SourceEdit> Fit(SourceFile file, IEnumerable<SourceEdit> edits)
    {
        var all = edits.GroupBy(e => e.File).SelectMany(g => BlockStartGuard.Fit(g.Key, [.. g])).ToList();
        var moved = all.Select(e => e.Origin).OfType<MovedText>().ToList();
        var own = all.Where(e => ReferenceEquals(e.File, file) && !moved.Exists(m => m.Holds(e)));
        return [.. GridReflow.Fit(file, [.. own]).Select(e => e.Origin is { } origin ? e with { Text = origin.Make(all) } : e).OrderBy(e => e.Start).ThenBy(e => e.End)];
    }

    /// <summary>A part of a text with edits.</summary>
    /// <param name="whole">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="edits">The edits in it.</param>
    internal static string Of(string whole, int start, int end, IEnumerable<SourceEdit> edits)
    {
        var text = new StringBuilder(end - start + 256);
        var at = start;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            text.Append(whole, at, Math.Max(0, edit.Start - at)).Append(edit.Text);
            at = Math.Max(at, edit.End);
        }

        return text.Append(whole, at, Math.Max(0, end - at)).ToString();
    }
}
