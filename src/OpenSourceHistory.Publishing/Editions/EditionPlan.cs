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
    /// <returns>The plans. That no two write one file was seen to when the editions were read.</returns>
    public static ValueList<EditionPlan> Make(BookProject project, BuildRequest request)
    {
        var folder = request.OutputFolder ?? (project.IsSingleFile ? project.Folder : "output");
        return ValueList.From(project.Editions.Where(request.AsksFor).Select(edition => new EditionPlan(edition, Path.Combine(folder, OutputOf(edition, request)))));
    }

    /// <summary>The place of one of the edition's files.</summary>
    /// <param name="file">The file.</param>
    public WrittenFile PlaceOf(MadeFile file) => new(Edition.Name, PathOf(file), file.Content.Length);

    private string PathOf(MadeFile file) => file switch
    {
        { CopyName: { } name } => Path.Combine(Path.ChangeExtension(Output, null) + "-pictures", name),
        { Suffix: { } suffix } => $"{Path.ChangeExtension(Output, null)}-{suffix}{Path.GetExtension(Output)}",
        _ => Output,
    };

    private static string OutputOf(Edition edition, BuildRequest request) =>
        request.ShowsLayout ? Path.ChangeExtension(edition.Output, null) + "-layout" + Path.GetExtension(edition.Output) : edition.Output;
}
