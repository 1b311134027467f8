using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the keys of an edition that say how a Word file is written.</summary>
/// <param name="findFile">The path of a file of the book; null where it lies outside, which is reported.</param>
internal sealed class DocxOptionsReader(Func<YamlScalar, string?> findFile)
{
    private const string IndexMarks = "index-marks";
    private const string EmbedFonts = "embed-fonts";
    private const string Pictures = "pictures";
    private const string ReviewMarks = "review-marks";
    private const string Manuscript = "manuscript";
    private const string Template = "template";

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = [IndexMarks, EmbedFonts, Pictures, Manuscript, ReviewMarks, Template];

    /// <summary>The edition with what is asked for; what makes no sense is told.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    public Result<Edition> ReadInto(Edition edition, MappingReader reader)
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

        var isManuscript = reader.Flag(Manuscript, found);
        return found.With<Edition>(docx with { Options = ReadOptions(reader, isManuscript, found), Variation = docx.Variation with { IsManuscript = isManuscript } });
    }

    // A manuscript is text alone; what else it has must be asked for. A press has the faces that its template names.
    private DocxOptions ReadOptions(MappingReader reader, bool isManuscript, DiagnosticBag found)
    {
        var template = reader.Text(Template, found) is { } name && findFile(name) is { } path ? new TemplateFile(path, name.Span) : null;
        return new DocxOptions
        {
            Template = template,
            IndexFields = reader.Choice(IndexMarks, ["own", "all", "none"], found) switch
            {
                "all" => IndexFields.All,
                "own" => IndexFields.Own,
                "none" => IndexFields.None,
                _ => isManuscript ? IndexFields.None : IndexFields.Own,
            },
            HasMarks = reader.Value(ReviewMarks) is null || reader.Flag(ReviewMarks, found),
            EmbedsFonts = reader.Value(EmbedFonts) is null ? !isManuscript && template is null : reader.Flag(EmbedFonts, found),
            CallsOutPictures = reader.Choice(Pictures, ["inline", "callout"], found) is { } pictures ? pictures == "callout" : isManuscript,
        };
    }
}
