namespace OpenSourceHistory.UnitTests.Markdown.CommonMark;

/// <summary>An example of the CommonMark specification.</summary>
public sealed record SpecExample(int Number, string Section, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    public override string ToString() => $"{Number} ({Section})";

    /// <summary>All examples of the specification's text.</summary>
    public static IReadOnlyList<SpecExample> ReadAll(string path)
    {
        var examples = new List<SpecExample>();
        var section = string.Empty;
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence + " example", StringComparison.Ordinal))
            {
                var dot = Array.IndexOf(lines, ".", i);
                var end = Array.IndexOf(lines, Fence, dot);
                examples.Add(new SpecExample(examples.Count + 1, section, Join(lines[(i + 1)..dot]), Join(lines[(dot + 1)..end])));
                i = end;
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal) || lines[i].StartsWith("# ", StringComparison.Ordinal))
            {
                section = lines[i].TrimStart('#', ' ');
            }
        }

        return examples;
    }

    private static string Join(string[] lines) => string.Concat(lines.Select(l => l.Replace('→', '\t') + "\n"));
}
