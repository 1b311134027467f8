namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What the collect phase finds: the paragraph's characters as they will be set, and what is tied to them.</summary>
/// <param name="Text">Characters; spaces collapsed, case changed, <c>\n</c> for a line end asked for, U+FFFC for an object.</param>
/// <param name="Runs">Stretches of one style; they cover the text.</param>
/// <param name="Objects">What stands for the object replacement characters, in order.</param>
/// <param name="Notes">Notes and the offsets behind their calls.</param>
/// <param name="Anchors">Nodes with an id or a string-set and the offsets where they begin.</param>
/// <param name="Places">Where stretches of the text come from, in order.</param>
/// <param name="Base">Style of the block itself.</param>
internal sealed record ParagraphText(
    string Text,
    TextRun[] Runs,
    InlineObject[] Objects,
    (int Offset, Note Note)[] Notes,
    (int Offset, Node Node)[] Anchors,
    TextPlace[] Places,
    InlineStyle Base)
{
    private bool[]? _hanMarks;

    /// <summary>The initial to be set as a drop cap, or null.</summary>
    public Initial? Initial { get; init; }

    /// <summary>True for generated content that is set as a block of its own.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>What was found while gathering it: pictures that cannot be read.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];

    /// <summary>For each character whether it is a Chinese mark of those that Latin text has too; empty where none is.</summary>
    public bool[] HanMarks => _hanMarks ??= SharedMarks.Find(this);

    /// <summary>The run that covers an offset; the last for the end of the text.</summary>
    /// <param name="offset">Offset.</param>
    public TextRun RunAt(int offset)
    {
        var low = 0;
        var high = Runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return Runs.Length == 0 ? new TextRun(0, 0, Base, SourceSpan.None) : Runs[low];
    }

    /// <summary>Place in the manuscript of a character.</summary>
    /// <param name="offset">Its offset.</param>
    public SourceSpan SpanAt(int offset)
    {
        var (low, high) = (0, Places.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Places[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        var isPair = offset + 1 < Text.Length && char.IsSurrogatePair(Text[offset], Text[offset + 1]);
        return Places.Length == 0 ? SourceSpan.None : Places[low].SpanAt(offset, isPair ? 2 : 1);
    }
}
