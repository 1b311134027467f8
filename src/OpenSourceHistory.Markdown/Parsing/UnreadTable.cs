namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Marks paragraphs that look like tables and are none, with the reason.</summary>
internal static class UnreadTable
{
    private static readonly object s_key = new();

    /// <summary>The reason why a paragraph that looks like a table is none; null for other paragraphs.</summary>
    public static string? ReasonOf(Md.ParagraphBlock paragraph) => paragraph.GetData(s_key) as string;

    /// <summary>Marks a paragraph.</summary>
    public static void Mark(Md.ParagraphBlock paragraph, string reason) => paragraph.SetData(s_key, reason);
}
