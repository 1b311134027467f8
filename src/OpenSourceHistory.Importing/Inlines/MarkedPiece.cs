namespace OpenSourceHistory.Importing.Inlines;

/// <summary>A piece of a paragraph on its way to Markdown.</summary>
/// <param name="Text">Its characters, or Markdown where it is raw.</param>
/// <param name="Marks">What it is marked up with.</param>
internal sealed record MarkedPiece(string Text, ValueList<Markup> Marks)
{
    /// <summary>True where the text is Markdown already.</summary>
    public bool IsRaw { get; init; }

    /// <summary>True where it is but space.</summary>
    public bool IsSpace => !IsRaw && string.IsNullOrWhiteSpace(Text);

    /// <summary>True where the same is said of both.</summary>
    /// <param name="other">The other.</param>
    public bool IsAlike(MarkedPiece other) => this with { Text = string.Empty } == (other with { Text = string.Empty });
}
