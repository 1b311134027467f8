using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the keys of an edition that say how a Word file is written.</summary>
internal static class DocxOptionsReader
{
    private const string IndexMarks = "index-marks";
    private const string EmbedFonts = "embed-fonts";
    private const string Pictures = "pictures";
    private const string ReviewMarks = "review-marks";
    private const string Manuscript = "manuscript";

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = [IndexMarks, EmbedFonts, Pictures, Manuscript, ReviewMarks];

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

        return found.With<Edition>(docx with { Options = ReadOptions(reader, found) });
    }

    // A manuscript is text alone; what else it has must be asked for.
    private static DocxOptions ReadOptions(MappingReader reader, DiagnosticBag found)
    {
        var isManuscript = reader.Flag(Manuscript, found);
        return new DocxOptions
        {
            IndexFields = reader.Choice(IndexMarks, ["own", "all", "none"], found) switch
            {
                "all" => IndexFields.All,
                "own" => IndexFields.Own,
                "none" => IndexFields.None,
                _ => isManuscript ? IndexFields.None : IndexFields.Own,
            },
            HasMarks = reader.Value(ReviewMarks) is null || reader.Flag(ReviewMarks, found),
            EmbedsFonts = reader.Value(EmbedFonts) is null ? !isManuscript : reader.Flag(EmbedFonts, found),
            CallsOutPictures = reader.Choice(Pictures, ["inline", "callout"], found) is { } pictures ? pictures == "callout" : isManuscript,
        };
    }
}
