using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>A theory over the folders of books that <see cref="Variable"/> names; skipped, by name, where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignBooksTheoryAttribute : TheoryAttribute
{
    /// <summary>Names folders, with the separator of search paths between them.</summary>
    public const string Variable = "OSH_FOREIGN_BOOKS";

    /// <summary>Makes the theory.</summary>
    public ForeignBooksTheoryAttribute() =>
        Skip = Folders.Count == 0 ? $"{Variable} names no book" : new ToolTheoryAttribute("pandoc", "pdftotext", "mutool", "qpdf", "java", "javac", EpubValidators.Jar, "node", "epubcheck-ts").Skip;

    /// <summary>The folders.</summary>
    public static IReadOnlyList<string> Folders =>
        (Environment.GetEnvironmentVariable(Variable) ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
