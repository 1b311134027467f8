namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What a cross reference says of its target. None: its label or title, whichever it has.</summary>
[Flags]
internal enum ReferenceParts
{
    /// <summary>Label or title.</summary>
    None = 0,

    /// <summary>The number with its word: <c>Figure 2</c>; of what the sheet counts, as the sheet says it.</summary>
    Number = 1,

    /// <summary>The title; together with <see cref="Number"/>, of what has no number.</summary>
    Title = 2,

    /// <summary>The page.</summary>
    Page = 4,
}
