using System.Globalization;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads what catalogues and shops need to place a book: subjects, series, sorting, languages, the date of its last change.</summary>
internal sealed class TradeReader
{
    private static readonly string[] s_moments = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"];

    private readonly DiagnosticBag _found = new();

    /// <summary>Its keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["sort-title", "series", "languages", "modified", AccessibilityReader.Key];

    /// <summary>Adds to a book's metadata.</summary>
    /// <param name="reader">The description.</param>
    /// <param name="metadata">What else it says.</param>
    public Result<BookMetadata> Read(MappingReader reader, BookMetadata metadata)
    {
        var subjects = reader.TextsAndMaps("subjects", _found);
        var codes = subjects.OfType<YamlMapping>().Select(ReadSubject).OfType<SubjectCode>().ToList();
        return _found.With(metadata with
        {
            Subjects = ValueList.From(subjects.OfType<YamlScalar>().Select(s => s.Text.Trim())),
            SubjectCodes = ValueList.From(codes),
            SortTitle = Clean(reader.Text("sort-title", _found)),
            Series = ReadSeries(reader.Value("series")),
            FurtherLanguages = ValueList.From(reader.Texts("languages", _found).Select(l => LanguageReader.Read(l, _found)).OfType<string>()
                .Where(l => l != metadata.Language).Distinct(StringComparer.Ordinal)),
            Accessibility = _found.Take(new AccessibilityReader().Read(reader, metadata.Publisher)),
            Modified = ReadModified(reader.Text("modified", _found)),
        });
    }

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    private BookSeries? ReadSeries(YamlValue? value)
    {
        if (value is YamlScalar { IsNull: false } name)
        {
            return new BookSeries(name.Text.Trim(), null);
        }

        if (value is not YamlMapping map)
        {
            if (value is YamlSequence)
            {
                _found.Error(MarkdownCodes.WrongType, value.Span, $"“series” must be text or a map of keys, not {value.Kind}", "Write series: {name: A Series, position: 2}");
            }

            return null;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(["name", "position"], _found);
        var position = Clean(reader.Text("position", _found));
        if (position is not null && !position.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            _found.Warning(MarkdownCodes.UnknownValue, reader.Value("position")!.Span, $"“{position}” is no place in a series", "Write a number, such as 2 or 2.1");
            position = null;
        }

        if (Clean(reader.Text("name", _found)) is { } title)
        {
            return new BookSeries(title, position);
        }

        _found.Warning(MarkdownCodes.MissingKey, map.Span, "The series has no name", "Add “name: ”");
        return null;
    }

    private SubjectCode? ReadSubject(YamlMapping map)
    {
        var reader = new MappingReader(map);
        reader.CheckKeys(["scheme", "code", "name"], _found);
        var scheme = reader.Choice("scheme", SubjectScheme.Names, _found);
        if (scheme is null || Clean(reader.Text("code", _found)) is not { } code)
        {
            _found.Warning(MarkdownCodes.MissingKey, map.Span, "A subject of a scheme has a scheme and a code", "Write {scheme: Thema, code: UMZ}");
            return null;
        }

        if (!SubjectScheme.Of(scheme).Fits(code))
        {
            _found.Warning(
                MarkdownCodes.UnknownValue, reader.Value("code")!.Span, $"“{code}” is no code of {scheme}", $"Its codes look like {SubjectScheme.Of(scheme).Example}");
        }

        return new SubjectCode(scheme, code, Clean(reader.Text("name", _found)));
    }

    private DateTimeOffset? ReadModified(YamlScalar? scalar)
    {
        if (Clean(scalar) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
        {
            return moment;
        }

        _found.Warning(MarkdownCodes.UnknownValue, scalar!.Span, $"“{text}” is no day or moment", "Write it as in 2026-11-23 or 2026-11-23T09:30:00Z");
        return null;
    }
}
