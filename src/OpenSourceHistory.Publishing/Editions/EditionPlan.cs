using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>An edition to be made, and where it goes.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Output">Path of its output.</param>
internal sealed record EditionPlan(Edition Edition, string Output)
{
    /// <summary>Plans the editions asked for.</summary>
    /// <param name="project">The book's project.</param>
    /// <param name="request">What is asked for.</param>
    /// <returns>The plans; found are editions that would write one file.</returns>
    public static Result<ValueList<EditionPlan>> Make(BookProject project, BuildRequest request)
    {
        var findings = new DiagnosticBag();
        var folder = request.OutputFolder ?? (project.IsSingleFile ? project.Folder : "output");
        var plans = new List<EditionPlan>();
        foreach (var edition in project.Editions.Where(request.AsksFor))
        {
            var output = Path.Combine(folder, edition.Output);
            if (plans.Exists(p => string.Equals(p.Output, output, StringComparison.OrdinalIgnoreCase)))
            {
                findings.Error(PublishingCodes.SharedOutput, edition.Span, $"Two editions would write '{edition.Output}'", "give each its own output name");
            }

            plans.Add(new EditionPlan(edition, output));
        }

        return new Result<ValueList<EditionPlan>>(ValueList.From(plans), findings.ToSortedList());
    }
}
