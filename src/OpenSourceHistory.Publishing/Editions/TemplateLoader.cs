using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Reads the templates that editions name.</summary>
internal static class TemplateLoader
{
    // The largest that a press sends has a twentieth of this.
    private const long Largest = 100L << 20;

    /// <summary>Reads the template of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The template, and what of it is left out; null where it names none, and with an error where it cannot be read.</returns>
    public static Result<PressTemplate?> Load(DocxEdition edition, IWorkspace workspace)
    {
        if (edition.Options.Template is not { } named)
        {
            return new Result<PressTemplate?>(null, []);
        }

        if (!workspace.FileExists(named.Path) || workspace.SizeOf(named.Path) > Largest)
        {
            var why = workspace.FileExists(named.Path) ? "is too large" : "does not exist";
            return new Result<PressTemplate?>(null, [new Diagnostic(DocxCodes.TemplateUnreadable, Severity.Error, named.Span, $"The template {named.Path} {why}", ["Name a file of the book, such as press.docx"])]);
        }

        using var file = new MemoryStream(workspace.ReadAllBytes(named.Path));
        return TemplateReader.Read(file, named.Span);
    }
}
