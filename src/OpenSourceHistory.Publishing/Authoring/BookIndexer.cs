using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Reads a book to tell what it names; nothing is set or made.</summary>
/// <param name="files">The door to files.</param>
internal sealed partial class BookIndexer(UnsavedFiles files)
{
    private readonly NameCollector _collector = new();

    /// <summary>Reads a book.</summary>
    /// <param name="book">Full path of a folder with <c>book.yaml</c>, a Markdown file or a sheet.</param>
    /// <param name="defaultStyleSheet">Path of the sheet for books that name none.</param>
    public BookIndex Read(string book, string defaultStyleSheet)
    {
        var project = OwningBook.IsSheet(book) ? null : ManuscriptReader.Read(book, files).Value;
        foreach (var text in project?.Books ?? [])
        {
            _collector.Walk(text);
            _ = text.Data.WithProse(_collector.Visit);
        }

        var sheet = StyleSheet.Read(OwningBook.IsSheet(book) ? book : project?.StyleSheetPath ?? defaultStyleSheet, files).Value;
        var sheets = ValueList.From(files.Read.Where(OwningBook.IsSheet).Order(StringComparer.Ordinal).Select(Open));
        var texts = _collector.Files.Values.Where(f => MarkdownNames.IsMarkdown(f.Path)).ToList();
        var sources = project?.Book.Data.Sources ?? [];
        var described = sources.Select(s => new AuthoredName(NameKind.Source, s.Id, s.Span, Spelling.OfKey(s.Span, s.Id), IsDefinition: true) { Title = s.TextOf("title") ?? string.Empty });
        var names = _collector.Names.Concat(described).Concat(texts.SelectMany(NotesIn)).ToList();
        var ids = names.Where(n => n is { Kind: NameKind.Id, IsDefinition: true }).Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        return new BookIndex(project?.Book)
        {
            Names = ValueList.From(names.Concat(texts.SelectMany(t => AddressesIn(t, ids))).Concat(sheets.SelectMany(s => SheetScanner.NamesIn(s, ids))).Distinct()),
            Headings = ValueList.From(_collector.Headings),
            Classes = sheet.Classes,
            Sheets = sheets,
        };
    }

    private SourceFile Open(string path) => new(path, Encoding.UTF8.GetString(files.ReadAllBytes(path)).TrimStart('\uFEFF'));

    private IEnumerable<AuthoredName> NotesIn(SourceFile file)
    {
        foreach (Match match in Label().Matches(file.Text))
        {
            var isDefinition = match.Groups["colon"].Success && BeginsLine(file.Text.AsSpan(0, match.Index));
            if (!IsCode(file, match.Index))
            {
                yield return new AuthoredName(NameKind.Note, match.Groups["label"].Value, Span(file, match), Span(file, match.Groups["label"]), isDefinition)
                {
                    Title = isDefinition ? file.Text[(match.Index + match.Length)..EndOfLine(file.Text, match.Index + match.Length)].Trim() : string.Empty,
                };
            }
        }
    }

    // [text][ref] takes its address from [ref]: #id.
    private IEnumerable<AuthoredName> AddressesIn(SourceFile file, HashSet<string> ids) => Address().Matches(file.Text)
        .Where(m => ids.Contains(m.Groups["id"].Value) && !IsCode(file, m.Index))
        .Select(m => new AuthoredName(NameKind.Id, m.Groups["id"].Value, Span(file, m), Span(file, m.Groups["id"]), IsDefinition: false));

    private bool IsCode(SourceFile file, int at) => _collector.CodePlaces.Exists(c => Equals(c.File, file) && c.Start <= at && at < c.End);

    private static bool BeginsLine(ReadOnlySpan<char> before) => before[(before.LastIndexOf('\n') + 1)..] is { Length: < 4 } indent && indent.IsWhiteSpace();

    private static SourceSpan Span(SourceFile file, Capture group) => new(file, group.Index, group.Index + group.Length);

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]+)\](?<colon>:)?")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[ ]{0,3}\[[^\]^][^\]\r\n]*\]:[ \t]*<?[^\s#>]*#(?<id>[^\s>]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
