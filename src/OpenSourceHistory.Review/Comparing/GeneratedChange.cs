using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>What an editor changed in text that the program makes.</summary>
/// <param name="Note">Number of the note that it stands in; 0 for none.</param>
/// <param name="Old">What was there; null for a line that was put in.</param>
/// <param name="New">What is there now; null for a line that was taken out.</param>
internal sealed record GeneratedChange(int Note, GeneratedStretch? Old, GeneratedStretch? New)
{
    /// <summary>What was done.</summary>
    public ChangeKind Kind => Old is null ? ChangeKind.NewParagraph : New is null ? ChangeKind.LostParagraph : ChangeKind.Text;

    /// <summary>What of the two there is.</summary>
    public GeneratedStretch Either => (Old ?? New)!;
}
