namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Writes sources over with what is taken into them.</summary>
public static class SourceWriter
{
    /// <summary>Writes the sources that change; each is copied before, so that nothing is lost.</summary>
    /// <param name="files">The sources.</param>
    /// <param name="bookPath">The book.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Paths of the copies.</returns>
    public static Result<ValueList<string>> Write(ValueList<ReviewedFile> files, string bookPath, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        try
        {
            var folder = workspace.FolderExists(bookPath) ? bookPath : Path.GetDirectoryName(bookPath) ?? string.Empty;
            return findings.With(files.Count == 0 ? [] : SourceBackup.Write(files, folder, workspace));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"The sources cannot be written: {e.Message}", []));
            return findings.With<ValueList<string>>([]);
        }
    }
}
