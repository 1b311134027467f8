using System.Reflection;

namespace OpenSourceHistory.Publishing.Explanations;

/// <summary>The meanings of all codes, from a table that comes with the program: code, meaning, example, remedy, parted by tabs.</summary>
public static class CodeExplanations
{
    private const string Resource = "codes.tsv";

    /// <summary>The explanation of a code, or null where there is none.</summary>
    /// <param name="code">The code, in letters of either case.</param>
    public static CodeExplanation? Find(string code) =>
        ReadAll().FirstOrDefault(e => e.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>All explanations, in order of their codes.</summary>
    public static IEnumerable<CodeExplanation> ReadAll()
    {
        using var reader = EmbeddedText.Open(typeof(CodeExplanations).Assembly, Resource);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var code, var meaning, var example, var remedy])
            {
                yield return new CodeExplanation(code, meaning, example, remedy);
            }
        }
    }
}
