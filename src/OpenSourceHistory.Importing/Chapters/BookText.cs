using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Writes the description of a book.</summary>
/// <param name="context">What is known of the document.</param>
/// <param name="matter">What it says of the book before its text.</param>
/// <param name="name">Name of its file.</param>
internal sealed class BookText(DraftContext context, TitleMatter matter, string name)
{
    /// <summary>The file of its sources.</summary>
    public const string SourceFile = "sources.json";

    /// <summary>The description.</summary>
    /// <param name="files">Paths of the files of the book, in order.</param>
    public string Of(List<string> files)
    {
        var properties = context.Document.Properties;
        var front = files.FindAll(f => f == "front.md");
        var body = files.FindAll(f => f != "front.md");
        List<string?> lines =
        [
            DescriptionText.LineOf("title", matter.Title ?? properties.Title ?? (name.Length > 0 ? name : "Untitled")),
            DescriptionText.LineOf("subtitle", matter.Subtitle),
            DescriptionText.LineOf("language", LanguageOf(context.Language)),
            DescriptionText.LineOf("date", matter.Date),
            .. Contributors(properties),
            DescriptionText.LineOf("description", properties.Description),
            DescriptionText.ListOf("front", ["title-page", .. HasContents(body) ? (string[])["contents"] : [], .. ListsMade(), .. body.Count > 0 ? front : []]),
            DescriptionText.ListOf("body", body.Count > 0 ? body : front),
            DescriptionText.ListOf("back", BackMatter()),
            context.Citations.Sources.HasAny ? DescriptionText.ListOf("sources", [SourceFile]) : null,
            HasEndnotesOnly() ? "notes: {placement: book}" : null,
        ];
        return string.Join('\n', lines.OfType<string>()) + "\n";
    }

    private IEnumerable<string> ListsMade() => ((string[])[StyleRoles.FigureList, StyleRoles.TableList]).Where(context.Generated.Contains);

    // An index of nothing is none.
    private IEnumerable<string> BackMatter() =>
        (context.Generated.Contains(StyleRoles.SourceList) ? (string[])[StyleRoles.SourceList] : [])
        .Concat(context.HasIndexMarks && context.Generated.Any(g => g.StartsWith("index", StringComparison.OrdinalIgnoreCase)) ? (string[])["index"] : []);

    private bool HasContents(List<string> body) => body.Count > 1 && context.Generated.Any(g => g.StartsWith("toc", StringComparison.OrdinalIgnoreCase) || g.StartsWith("contents", StringComparison.OrdinalIgnoreCase));

    private bool HasEndnotesOnly() => context.Document.Notes.Count > 0 && context.Document.Notes.All(n => n.Kind == WordNoteKind.Endnote);

    private static string? LanguageOf(string language) => LanguageTag.IsWellFormed(language.Replace('_', '-')) ? language.Replace('_', '-') : null;

    // A word such as “by” before the name says nothing more; all else is of somebody.
    private static bool IsByLine(string line, string creator) =>
        line.EndsWith(creator, StringComparison.Ordinal) && line[..^creator.Length].Trim() is var lead && (lead.All(char.IsLower) || lead.Equals("by", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Contributors(WordProperties properties)
    {
        var names = matter.Authors.Count > 0 && !(properties.Creator is { Length: > 0 } creator && matter.Authors is [var line] && IsByLine(line, creator))
            ? matter.Authors
            : ValueList.From((properties.Creator ?? string.Empty).Split([';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return names.Count == 0 ? [] : names.Select(n => $"  - {{name: {DescriptionText.ScalarOf(n)}, roles: [author]}}").Prepend("contributors:");
    }
}
