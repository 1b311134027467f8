using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>How a section's pages look.</summary>
/// <param name="Section">The section.</param>
/// <param name="Recto">Right-hand pages.</param>
/// <param name="Verso">Left-hand pages.</param>
/// <param name="First">Its first page.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="FolioStyle">Counter style of its page numbers.</param>
/// <param name="FirstFolio">Number of its first page, or null to count on.</param>
internal sealed record SectionPlan(
    FlowSection Section, PageStyle Recto, PageStyle Verso, PageStyle First, SectionStart Start, CounterStyle FolioStyle, int? FirstFolio)
{
    /// <summary>Named strings at its start, with those that it sets itself.</summary>
    public required IReadOnlyDictionary<string, string> Strings { get; init; }

    /// <summary>Text of its first heading 1, or null where it has none that Word knows as such.</summary>
    public string? HeadingText { get; init; }

    /// <summary>True where its text stands at the foot of the page.</summary>
    public bool StandsAtFoot { get; init; }

    /// <summary>True where its first page differs from other right-hand pages.</summary>
    public bool HasOwnFirst => !First.MarginBoxes.Equals(Recto.MarginBoxes);
}
