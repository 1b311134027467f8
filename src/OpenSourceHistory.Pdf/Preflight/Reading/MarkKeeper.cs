namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Follows the sequences of marked content of a page.</summary>
/// <param name="content">Receives what is found.</param>
internal sealed class MarkKeeper(PaintedContent content)
{
    private readonly Stack<MarkedSequence> _open = new();

    /// <summary>A sequence begins.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="isOfPage">True where it stands on the page itself, whose identifiers the page's owners have.</param>
    public void Begin(MarkedSequence sequence, bool isOfPage)
    {
        content.HasArtifactInTagged |= sequence.IsArtifact && _open.Any(s => s.Id is not null);
        content.HasTaggedInArtifact |= sequence.Id is not null && _open.Any(s => s.IsArtifact);
        if (sequence.Id is { } id && isOfPage)
        {
            content.Ids.Add(id);
        }

        _open.Push(sequence);
    }

    /// <summary>A sequence ends.</summary>
    public void End() => _open.TryPop(out _);

    /// <summary>Something is painted.</summary>
    /// <param name="name">The operator.</param>
    public void Paint(string name)
    {
        if (!_open.Any(s => s.IsArtifact || s.Id is not null))
        {
            content.Unmarked.Add(name);
        }
    }
}
