namespace OpenSourceHistory.Review.Patching;

/// <summary>Text of a source that stands elsewhere now, with what is written over in it.</summary>
/// <param name="File">The source that it comes from.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Lead">What stands before it in its new place.</param>
/// <param name="Tail">What stands behind it there.</param>
internal sealed record MovedText(SourceFile File, int Start, int End, string Lead, string Tail)
{
    /// <summary>What its lines but the first begin with in its new place; there they had <see cref="OldIndent"/>.</summary>
    public string Indent { get; init; } = string.Empty;

    /// <summary>Number of characters that these lines begin with in its old place.</summary>
    public int OldIndent { get; init; }

    /// <summary>True for an edit of the text itself.</summary>
    /// <param name="edit">The edit.</param>
    public bool Holds(SourceEdit edit) => ReferenceEquals(edit.File, File) && edit is { Origin: null, IsAway: false } && edit.Start >= Start && edit.End <= End;

    /// <summary>The text as it stands in its new place.</summary>
    /// <param name="edits">What is written over in it.</param>
    public string Make(IEnumerable<SourceEdit> edits)
    {
        var lines = EditedText.Of(File.Text, Start, End, edits.Where(Holds)).Split('\n');
        var rest = lines.Skip(1).Select(l => Indent + l[Math.Min(OldIndent, l.Length - l.TrimStart(' ', '\t', '>').Length)..]);
        return Lead + string.Join('\n', rest.Prepend(lines[0])) + Tail;
    }
}
