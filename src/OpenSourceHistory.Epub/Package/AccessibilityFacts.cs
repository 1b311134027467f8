using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Package;

/// <summary>What of a book decides who can read it.</summary>
/// <param name="Pictures">Pictures that say something; decoration is none.</param>
/// <param name="Undescribed">Those of them that have no alternative text of their own.</param>
internal sealed record AccessibilityFacts(int Pictures, int Undescribed)
{
    /// <summary>True where pages of another edition are marked and listed.</summary>
    public bool HasPageList { get; init; }

    /// <summary>True where it has an index.</summary>
    public bool HasIndex { get; init; }

    /// <summary>True where it has headings.</summary>
    public bool HasHeadings { get; init; }

    /// <summary>True where it has notes.</summary>
    public bool HasNotes { get; init; }

    /// <summary>True where it has text in other languages than its own.</summary>
    public bool HasForeignText { get; init; }

    /// <summary>The facts of a publication.</summary>
    /// <param name="content">The publication.</param>
    public static AccessibilityFacts Of(PublicationContent content)
    {
        var survey = new Survey(LanguageTag.PrimaryOf(content.Language));
        survey.Walk(content.Styled.Book);
        return new AccessibilityFacts(survey.Pictures, survey.Undescribed)
        {
            HasPageList = content.Pages.Count > 0,
            HasIndex = content.Styled.Book.Divisions.Any(d => d.Role == DivisionRole.Index),
            HasHeadings = survey.HasHeadings,
            HasNotes = survey.HasNotes,
            HasForeignText = survey.HasForeignText,
        };
    }

    /// <summary>True for a picture that says something.</summary>
    /// <param name="image">The picture.</param>
    public static bool SaysSomething(Image image) =>
        image.AlternativeKind != AlternativeKind.Decoration && (image.AlternativeKind != AlternativeKind.Written || image.AlternativeText.Length > 0);

    /// <summary>True for a picture that says something for which no words stand, or none but its caption.</summary>
    /// <param name="image">The picture.</param>
    public static bool IsUndescribed(Image image) => image.AlternativeKind is AlternativeKind.Missing or AlternativeKind.Caption;

    private sealed class Survey(string language) : BookWalker
    {
        public int Pictures { get; private set; }

        public int Undescribed { get; private set; }

        public bool HasHeadings { get; private set; }

        public bool HasNotes { get; private set; }

        public bool HasForeignText { get; private set; }

        public override void Visit(Node node)
        {
            if (node is Contents)
            {
                return;
            }

            HasHeadings |= node is Heading;
            HasNotes |= node is Note;
            HasForeignText |= node.Attributes.Language is { } own && LanguageTag.PrimaryOf(own) != language;
            if (node is Image image && SaysSomething(image))
            {
                Pictures++;
                Undescribed += IsUndescribed(image) ? 1 : 0;
            }

            VisitChildren(node);
        }
    }
}
