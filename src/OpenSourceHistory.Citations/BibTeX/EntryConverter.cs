using System.Collections.Frozen;
using System.Globalization;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Makes sources of entries.</summary>
internal sealed class EntryConverter
{
    private static readonly FrozenDictionary<string, string> s_types = PairTable.Read("entry-types.txt");
    private static readonly FrozenDictionary<string, string> s_variables = PairTable.Read("fields.txt");
    private static readonly FrozenDictionary<string, string> s_languages = PairTable.Read("languages.txt");

    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>
    {
        ["author"] = "author",
        ["bookauthor"] = "container-author",
        ["director"] = "director",
        ["editor"] = "editor",
        ["holder"] = "author",
        ["translator"] = "translator",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly DiagnosticBag _found = new();

    /// <summary>The sources; found is what of the entries is not known.</summary>
    public Result<ValueList<Source>> Read(ValueList<BibTexEntry> entries) => _found.With(ValueList.From(entries.Select(Read)));

    private Source Read(BibTexEntry entry)
    {
        var builder = new SourceBuilder(entry.Key, TypeOf(entry), entry.Span);
        foreach (var field in entry.Fields)
        {
            Take(field, builder, entry);
        }

        AddTitles(entry, builder);
        AddDates(entry, builder);
        AddNumber(entry, builder);
        AddGenre(entry, builder);
        AddEprint(entry, builder);
        return builder.Build();
    }

    private string TypeOf(BibTexEntry entry)
    {
        if (!s_types.TryGetValue(entry.Type, out var type))
        {
            var near = NearestName.Find(entry.Type, s_types.Keys);
            _found.Warning(
                CitationCodes.UnknownInEntry,
                entry.Span,
                $"The type of entry \u201c{entry.Type}\u201d is not known; the source is taken for a document",
                near is null ? [] : [$"Did you mean \u201c{near}\u201d?"]);
            return "document";
        }

        return (entry.Type, entry.Find("entrysubtype")?.Value) switch
        {
            ("article" or "suppperiodical", "magazine") => "article-magazine",
            ("article" or "suppperiodical", "newspaper") => "article-newspaper",
            ("misc", _) when entry.Find("url") is not null && entry.Find("publisher") is null => "webpage",
            ("unpublished", _) when entry.Find("eventtitle") is not null || entry.Find("venue") is not null => "speech",
            _ => type,
        };
    }

    private void Take(BibTexField field, SourceBuilder builder, BibTexEntry entry)
    {
        if (s_names.TryGetValue(field.Name, out var role))
        {
            foreach (var name in TexNames.Read(field.Value, tex => Text(tex, false, field)))
            {
                builder.Name(role, name);
            }
        }
        else if (field.Name == "organization" && builder.Type == "webpage")
        {
            builder.Text("container-title", ValueOf(field, "container-title"));
        }
        else if (s_variables.TryGetValue(field.Name, out var variable) && !(variable == "genre" && IsThesis(entry)))
        {
            builder.Text(variable, ValueOf(field, variable));
        }
        else if (field.Name is "langid" or "language" or "hyphenation")
        {
            var language = Text(field.Value, false, field).ToLowerInvariant();
            builder.Text("language", s_languages.GetValueOrDefault(language, language));
        }
    }

    private string ValueOf(BibTexField field, string variable)
    {
        var isTitle = variable.Contains("title", StringComparison.Ordinal);
        var text = variable is "URL" or "DOI"
            ? field.Value.Replace("\\", string.Empty, StringComparison.Ordinal).Trim('{', '}')
            : Text(field.Value, isTitle, field);
        return variable switch
        {
            "page" => text.Replace('\u2013', '-').Replace('\u2014', '-'),
            "DOI" => WithoutResolver(text),
            _ => text,
        };
    }

    private static string WithoutResolver(string doi)
    {
        var start = doi.IndexOf("10.", StringComparison.Ordinal);
        return start > 0 ? doi[start..] : doi;
    }

    private void AddTitles(BibTexEntry entry, SourceBuilder builder)
    {
        Join(entry, builder, "title", "subtitle", "title");
        ShortenTitle(entry, builder);
        Join(entry, builder, "booktitle", "booksubtitle", "container-title");
        Join(entry, builder, "journaltitle", "journalsubtitle", "container-title");
        if (entry.Find("maintitle") is { } main && builder.Type == "book" && entry.Find("volume") is not null)
        {
            builder.Text("volume-title", Text(entry.Find("title")?.Value ?? string.Empty, true, main));
            builder.Text("title", Text(main.Value, true, main));
        }
    }

    // A title is cited in short by what stands before its colon.
    private void ShortenTitle(BibTexEntry entry, SourceBuilder builder)
    {
        if (!builder.Has("title-short") && entry.Find("title") is { } title && TexNames.SplitAtDepthZero(title.Value, ": ") is [var main, _, ..] && main.Trim().Length > 0)
        {
            builder.Text("title-short", Text(main, true, title));
        }
    }

    private void Join(BibTexEntry entry, SourceBuilder builder, string title, string subtitle, string variable)
    {
        if (entry.Find(title) is { } first && entry.Find(subtitle) is { } second)
        {
            var text = Text(first.Value, true, first);
            if (variable == "title" && !builder.Has("title-short"))
            {
                builder.Text("title-short", text);
            }

            builder.Text(variable, text + (text.EndsWith('?') || text.EndsWith('!') ? " " : ": ") + Text(second.Value, true, second));
        }
    }

    private void AddDates(BibTexEntry entry, SourceBuilder builder)
    {
        Date(entry, "date", "issued", builder);
        Date(entry, "urldate", "accessed", builder);
        Date(entry, "origdate", "original-date", builder);
        Date(entry, "eventdate", "event-date", builder);
        if (entry.Find("date") is null && entry.Find("year") is { } year)
        {
            builder.Date("issued", YearMonthDay(year, entry));
        }
    }

    private void Date(BibTexEntry entry, string name, string variable, SourceBuilder builder)
    {
        if (entry.Find(name) is not { } field)
        {
            return;
        }

        var date = SourceDate.Parse(Text(field.Value, false, field).Replace('\u2013', '-'));
        builder.Date(variable, date);
        if (date.Start is null)
        {
            _found.Warning(
                CitationCodes.BadDate,
                field.Span,
                $"\u201c{date.Literal}\u201d is no date and is set as it is",
                "Write year, month and day as 2019-05-15");
        }
    }

    private SourceDate YearMonthDay(BibTexField year, BibTexEntry entry)
    {
        var text = Text(year.Value, false, year);
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return SourceDate.Parse(text.Replace('\u2013', '/'));
        }

        _ = int.TryParse(entry.Find("day")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day);
        return SourceDate.Of(number, MonthOf(entry), day);
    }

    // "5", "may" (an abbreviation that stands for 5) and "May" all name a month.
    private int MonthOf(BibTexEntry entry)
    {
        if (entry.Find("month") is not { } field)
        {
            return 0;
        }

        var text = Text(field.Value, false, field);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        {
            return month;
        }

        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        var found = Array.FindIndex(names, m => m.Length > 0 && text.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            _found.Warning(
                CitationCodes.BadDate, field.Span, $"\u201c{text}\u201d is no month", "Write a number, or an abbreviation such as may");
        }

        return found + 1;
    }

    private void AddNumber(BibTexEntry entry, SourceBuilder builder)
    {
        var field = entry.Find("number") ?? entry.Find("issue");
        if (field is null)
        {
            return;
        }

        var variable = builder.Type switch
        {
            "article-journal" or "article-magazine" or "article-newspaper" or "periodical" => "issue",
            "book" or "chapter" or "paper-conference" => "collection-number",
            _ => "number",
        };
        builder.Text(variable, Text(field.Value, false, field));
    }

    private void AddGenre(BibTexEntry entry, SourceBuilder builder)
    {
        if (!IsThesis(entry))
        {
            return;
        }

        var type = entry.Find("type");
        builder.Text("genre", (type is null ? entry.Type : Text(type.Value, false, type)) switch
        {
            "phdthesis" => "PhD diss.",
            "mastersthesis" or "mathesis" => "Master\u2019s thesis",
            "thesis" => null,
            var text => text,
        });
    }

    private static void AddEprint(BibTexEntry entry, SourceBuilder builder)
    {
        var archive = entry.Find("eprinttype") ?? entry.Find("archiveprefix");
        if (entry.Find("eprint") is { } eprint && string.Equals(archive?.Value, "arxiv", StringComparison.OrdinalIgnoreCase))
        {
            builder.Text("archive", "arXiv").Text("number", "arXiv:" + eprint.Value);
            builder.Text("URL", entry.Find("url")?.Value ?? "https://arxiv.org/abs/" + eprint.Value);
        }
    }

    private static bool IsThesis(BibTexEntry entry) => entry.Type.EndsWith("thesis", StringComparison.Ordinal);

    private string Text(string tex, bool protectsCase, BibTexField field)
    {
        var reading = TexText.Read(tex, protectsCase);
        foreach (var command in reading.Unknown)
        {
            _found.Warning(
                CitationCodes.UnknownInEntry,
                field.Span,
                $"The command {command} is not known",
                "Its argument is taken as text; write the character itself");
        }

        if (reading.IsTooDeep)
        {
            _found.Warning(CitationCodes.TooMuch, field.Span, "Braces are nested too deep here; the formatting of the innermost is left out");
        }

        return reading.Text;
    }
}
