using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>
/// What an author writes around a text or in a fenced div: <c>{.index entry="databases!MySQL; MySQL" .main}</c>, <c>{.index see="databases"}</c>,
/// <c>{.index also="TiDB"}</c>, <c>{.index entry="x" range=start}</c>.
/// </summary>
internal static class AuthorMark
{
    /// <summary>The class of marks and of the place where the index is to stand.</summary>
    public const string ClassName = "index";

    /// <summary>The key that names the entries.</summary>
    public const string Entry = "entry";

    /// <summary>The key of a cross reference to be followed instead.</summary>
    public const string See = "see";

    /// <summary>The key of a cross reference to be followed as well.</summary>
    public const string Also = "also";

    /// <summary>The key of ranges.</summary>
    public const string Range = "range";

    /// <summary>The class of main places.</summary>
    public const string Main = "main";

    /// <summary>All keys.</summary>
    public static readonly string[] Keys = [Entry, See, Also, Range];

    /// <summary>True for a marked span.</summary>
    /// <param name="span">The span.</param>
    public static bool Is(SpanInline span) => span.Attributes.HasClass(ClassName);

    /// <summary>True for a div that is marked as a whole.</summary>
    /// <param name="div">The div.</param>
    public static bool IsRange(Div div) => div.Attributes.HasClass(ClassName) && div.Attributes.ValueOf(Entry) is not null;

    /// <summary>The entries of a span: those it names, else its text.</summary>
    /// <param name="span">The span.</param>
    public static ValueList<ValueList<string>> PathsOf(SpanInline span)
    {
        if (span.Attributes.ValueOf(Entry) is { } written)
        {
            return ParseAll(written);
        }

        var text = string.Join(' ', TextPrinter.Print(span.Inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? [] : [[text]];
    }

    /// <summary>Several paths with semicolons between them.</summary>
    /// <param name="written">As written.</param>
    public static ValueList<ValueList<string>> ParseAll(string? written) =>
        ValueList.From((written ?? string.Empty).Split(';').Select(EntryPath.Parse).Where(p => p.Count > 0));

    /// <summary>Attributes without what belongs to the mark.</summary>
    /// <param name="attributes">The attributes.</param>
    public static Attributes Strip(Attributes attributes)
    {
        var classes = ValueList.From(attributes.Classes.Where(c => c is not (ClassName or Main)));
        var values = ValueList.From(attributes.Values.Where(v => Array.IndexOf(Keys, v.Key) < 0));
        return attributes.Id is null && attributes.Language is null && classes.Count + values.Count == 0
            ? Attributes.None
            : attributes with { Classes = classes, Values = values };
    }
}
