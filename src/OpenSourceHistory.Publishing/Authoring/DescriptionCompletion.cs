using System.Text.RegularExpressions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Words that the author of <c>book.yaml</c> may mean: its keys, and in the lists of its parts files and what the program makes.</summary>
/// <param name="files">The door to files.</param>
internal sealed partial class DescriptionCompletion(UnsavedFiles files)
{
    private const int MostFiles = 2000;

    private static readonly string[] s_parts = ["front", "body", "back"];
    private static readonly string[] s_sources = [".bib", ".json", ".yaml"];

    /// <summary>The words at a place.</summary>
    /// <param name="file">The text.</param>
    /// <param name="offset">Offset of what is written next.</param>
    public IEnumerable<Completion> At(SourceFile file, int offset)
    {
        var start = file.OffsetOfLine(file.PositionOf(offset).Line);
        var line = file.Text[start..offset];
        if (KeyStart().IsMatch(line))
        {
            var given = Key().Matches(file.Text).Where(m => m.Index != start).Select(m => m.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
            return ManuscriptReader.DescriptionKeys.Where(k => !given.Contains(k)).Select(k => new Completion(k, CompletionKind.Property, string.Empty, new SourceSpan(file, start, offset)));
        }

        var key = Key().Matches(file.Text[..offset]).LastOrDefault()?.Groups["key"].Value;
        var written = new SourceSpan(file, offset - Word().Match(line).Length, offset);
        IEnumerable<string> made = IsPart(key) ? ManuscriptReader.GeneratedDivisions : [];
        return made.Select(g => new Completion(g, CompletionKind.Keyword, "made by the program", written))
            .Concat(FilesFor(key, file.Path).Select(f => new Completion(f, CompletionKind.File, string.Empty, written)));
    }

    private static bool IsPart(string? key) => key is not null && s_parts.Contains(key, StringComparer.Ordinal);

    private IEnumerable<string> FilesFor(string? key, string description)
    {
        Func<string, bool>? isMeant = key switch
        {
            "style" => OwningBook.IsSheet,
            "sources" => name => s_sources.Contains(Path.GetExtension(name), StringComparer.Ordinal) && !name.EndsWith("book.yaml", StringComparison.Ordinal),
            _ when IsPart(key) => MarkdownNames.IsMarkdown,
            _ => null,
        };
        var folder = description[..(description.LastIndexOf('/') + 1)];
        return isMeant is null ? [] : files.ListTree(folder, MostFiles).Select(UnsavedFiles.PathOf)
            .Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Select(f => f[folder.Length..]).Where(f => isMeant(f) && !f.StartsWith('.'));
    }

    [GeneratedRegex(@"^[\p{L}-]*$")]
    private static partial Regex KeyStart();

    [GeneratedRegex(@"^(?<key>[\p{L}-]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"[^\s,\[\]""':]*$")]
    private static partial Regex Word();
}
