using System.Text.RegularExpressions;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Words that the author of a sheet may mean: properties, their values, at-rules, names of pages, classes of the book.</summary>
/// <param name="index">What the book names.</param>
internal sealed partial class SheetCompletion(BookIndex index)
{
    private const int LongestWord = 100;

    /// <summary>The words at a place.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="offset">Offset of what is written next.</param>
    public IEnumerable<Completion> At(SourceFile sheet, int offset)
    {
        var place = SheetScanner.PlaceAt(sheet, offset);
        if (place.IsInert)
        {
            return [];
        }

        if (place.IsInDeclarations && PropertyOf(place.Statement) is { } property)
        {
            return Values(property, Written(sheet, offset));
        }

        var word = Written(sheet, offset);
        return place.Statement switch
        {
            ['@', ..] when PageName().IsMatch(place.Statement) => PageNames().Select(n => new Completion(n, CompletionKind.Value, string.Empty, word)),
            ['@', ..] when !place.Statement.Any(char.IsWhiteSpace) => (place.IsInPage ? SheetVocabulary.PageAtRules : place.IsInDeclarations ? [] : SheetVocabulary.AtRules)
                .Select(r => new Completion(r, CompletionKind.Keyword, string.Empty, new SourceSpan(sheet, offset - place.Statement.Length, offset))),
            ['@', ..] => [],
            _ when ClassName().IsMatch(place.Statement) => Classes(word),
            _ when place.IsInDeclarations && !place.Statement.Any(char.IsWhiteSpace) => SheetVocabulary.Properties.Select(p => new Completion(p, CompletionKind.Property, SupportOf(p), word)),
            _ => [],
        };
    }

    private static string? PropertyOf(string statement) =>
        statement.Split(':') is [var name, _, ..] && SheetVocabulary.Properties.Contains(name.Trim().ToLowerInvariant()) ? name.Trim().ToLowerInvariant() : null;

    private IEnumerable<Completion> Values(string property, SourceSpan written) =>
        (property == "page" ? PageNames() : []).Concat(SheetVocabulary.KeywordsOf(property)).Concat(Variables().Select(v => $"var({v})")).Distinct(StringComparer.Ordinal)
            .Select(v => new Completion(v, CompletionKind.Value, PropertyDefinitions.Find($"{property}: {v}")?.Note ?? string.Empty, written));

    private IEnumerable<Completion> Classes(SourceSpan written) => index.Names.Where(n => n.Kind == NameKind.Class).Select(n => n.Name).Concat(index.Classes)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => new Completion(c, CompletionKind.Class, string.Empty, written));

    private IEnumerable<string> PageNames() => InSheets(DeclaredPage());

    private IEnumerable<string> Variables() => InSheets(DeclaredVariable());

    private IEnumerable<string> InSheets(Regex pattern) =>
        index.Sheets.SelectMany(s => pattern.Matches(s.Text)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string SupportOf(string property) => PropertyDefinitions.Find(property)?.Note ?? string.Empty;

    private static SourceSpan Written(SourceFile sheet, int offset) => new(sheet, offset - Word().Match(sheet.Text[Math.Max(0, offset - LongestWord)..offset]).Length, offset);

    [GeneratedRegex(@"[\p{L}\p{N}_-]*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"\.[\p{L}\p{N}_-]*$")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"^@page\s+[\p{L}\p{N}_-]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageName();

    [GeneratedRegex(@"(@page\s+|[;{\s]page:\s*)(?<name>[\p{L}_][\p{L}\p{N}_-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex DeclaredPage();

    [GeneratedRegex(@"(?<name>--[\p{L}_][\p{L}\p{N}_-]*)\s*:")]
    private static partial Regex DeclaredVariable();
}
