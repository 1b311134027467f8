using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Puts a finished file in its place.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the place, then renames: where that fails, the old file is as it was.</summary>
    /// <param name="plan">The edition and its place.</param>
    /// <param name="content">What the file holds.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The file, or null where it cannot be written.</returns>
    public static Result<WrittenFile?> Write(EditionPlan plan, byte[] content, IWorkspace workspace)
    {
        try
        {
            workspace.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(plan.Output))!);
            workspace.Replace(plan.Output, stream =>
            {
                stream.Write(content);
                return true;
            });
            return new Result<WrittenFile?>(new WrittenFile(plan.Edition.Name, plan.Output, content.Length), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Result<WrittenFile?>(null, [CannotWrite(plan, e)]);
        }
    }

    private static Diagnostic CannotWrite(EditionPlan plan, Exception e) => new(
        PublishingCodes.CannotWrite,
        Severity.Error,
        SourceSpan.None,
        $"The edition '{plan.Edition.Name}' cannot be written: {e.Message}",
        ["the old file, if there was one, is as it was", "choose another folder with --output"])
    {
        Path = plan.Output,
    };
}
