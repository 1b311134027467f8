namespace OpenSourceHistory.Markdown;

/// <summary>Reads a folder with <c>book.yaml</c>, or a single Markdown file, into a project.</summary>
public static class ManuscriptReader
{
    /// <summary>Reads everything; all faults are reported in one run.</summary>
    /// <param name="path">A folder or a Markdown file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <returns>The project, or null where nothing could be read (reported).</returns>
    public static BookProject? Read(string path, IWorkspace workspace, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
