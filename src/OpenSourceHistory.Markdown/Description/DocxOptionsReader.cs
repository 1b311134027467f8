using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the keys of an edition that say how a Word file is written.</summary>
internal static class DocxOptionsReader
{
    private const string IndexMarks = "index-marks";
    private const string EmbedFonts = "embed-fonts";

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = [IndexMarks, EmbedFonts];

    /// <summary>The edition with what is asked for; what makes no sense is told.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    public static Result<Edition> ReadInto(Edition edition, MappingReader reader)
    {
        var found = new DiagnosticBag();
        if (edition is not DocxEdition docx)
        {
            foreach (var key in reader.Keys.Where(key => Keys.Contains(key.Text)))
            {
                found.Warning(MarkdownCodes.UnknownKey, key.Span, $"Only a Word file has “{key.Text}”; “{edition.Name}” is none", "Leave it out");
            }

            return found.With(edition);
        }

        return found.With<Edition>(docx with
        {
            Options = new DocxOptions
            {
                IndexFields = reader.Choice(IndexMarks, ["own", "all", "none"], found) switch { "all" => IndexFields.All, "none" => IndexFields.None, _ => IndexFields.Own },
                EmbedsFonts = reader.Value(EmbedFonts) is null || reader.Flag(EmbedFonts, found),
            },
        });
    }
}
