using OpenSourceHistory.Manuscript.Apparatus;
using System.Diagnostics;
using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>Decides which Word style a node gets, and remembers the styles that classes of the manuscript ask for.</summary>
internal sealed class StyleNaming
{
    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        ["title"] = "Title",
        ["book-title"] = "Title",
        ["book-subtitle"] = "Subtitle",
        ["book-author"] = "Author",
        ["subtitle"] = "Subtitle",
        ["author"] = "Author",
        ["bibliography-entry"] = "Bibliography",
        ["small-caps"] = "SmallCaps",
        ["smallcaps"] = "SmallCaps",
    };

    // Parts of cross references and index entries that the program makes: text like that around them.
    private static readonly string[] s_made = ["cross-reference", "reference-title", "index-term", "index-see", "index-see-also"];

    private readonly Dictionary<string, StyleName> _styles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StyleName> _order = [];
    private readonly HashSet<StyleName> _asked = [];

    /// <summary>Creates a naming that knows the built-in styles.</summary>
    public StyleNaming()
    {
        foreach (var style in BuiltInStyles.All)
        {
            Add(style);
        }
    }

    /// <summary>All styles named so far, the built-in ones first.</summary>
    public IReadOnlyList<StyleName> All => _order;

    /// <summary>The styles whose names the author gives.</summary>
    public IEnumerable<StyleName> Asked => _order.Where(_asked.Contains);

    /// <summary>A style by its identifier.</summary>
    public StyleName Find(string id) => _styles[id];

    /// <summary>The paragraph style for a class, made on the first call; null where the class gives no name.</summary>
    public string? ParagraphStyleFor(string className) => StyleFor(className, StyleKind.Paragraph);

    /// <summary>The character style for a class, made on the first call; null where the class gives no name.</summary>
    public string? CharacterStyleFor(string className) => StyleFor(className, StyleKind.Character);

    /// <summary>A style with a readable name of our own, made on the first call.</summary>
    public string Custom(string name, StyleKind kind)
    {
        var id = ReadableNames.ToId(name);
        if (_styles.TryGetValue(id, out var known) && known.Kind == kind)
        {
            return known.Id;
        }

        if (known is not null)
        {
            return Custom(name + (kind == StyleKind.Character ? " Char" : " Paragraph"), kind);
        }

        var basedOn = kind == StyleKind.Paragraph ? "Normal" : null;
        Add(new StyleName(id, name, kind, basedOn, null, kind == StyleKind.Paragraph ? 26 : 17, false));
        return id;
    }

    /// <summary>A style with a name that the author gives: one of the program's where it is called so, else one of its own.</summary>
    /// <param name="name">The name as Word's style list is to have it.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="basedOn">Identifier of the style that it stands for, where others are to know it as that; else null.</param>
    public string Named(string name, StyleKind kind, string? basedOn = null)
    {
        var id = Called(name, kind, basedOn);
        _asked.Add(_styles[id]);
        return id;
    }

    /// <summary>A style as it is in lists, where what it names stands further in.</summary>
    /// <param name="id">Identifier of the style in the text.</param>
    /// <param name="depth">Lists around.</param>
    public string InList(string id, int depth) => depth == 0 ? id : Called(Find(id).Name + " in List", StyleKind.Paragraph, id);

    /// <summary>A style that the program names after another: that of its name, else one of its own.</summary>
    /// <param name="name">The name as Word's style list is to have it.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="basedOn">Identifier of the style that it stands for, or null.</param>
    public string Called(string name, StyleKind kind, string? basedOn)
    {
        if (_order.Find(style => style.Kind == kind && string.Equals(style.Name, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known.Id;
        }

        var (id, number) = (ReadableNames.ToId(name), 1);
        while (id.Length == 0 || _styles.ContainsKey(id))
        {
            id = ReadableNames.ToId(name) + "_" + Units.Text(++number);
        }

        var parent = kind == StyleKind.Paragraph ? basedOn ?? "Normal" : null;
        Add(new StyleName(id, name, kind, parent, null, kind == StyleKind.Paragraph ? 5 : 17, false));
        return id;
    }

    /// <summary>The character style of an inline node; null where its properties stand on the run itself.</summary>
    public string? CharacterStyleOf(Inline inline) => inline switch
    {
        Emphasis => "Emphasis",
        Strong => "Strong",
        Code => "VerbatimChar",
        SmallCaps => "SmallCaps",
        Link { IsCrossReference: true } => null,
        Link => "Hyperlink",
        Note { Placement: NotePlacement.Page } => "FootnoteReference",
        Note => "EndnoteReference",
        SpanInline span => StyleOfSpan(span.Attributes),
        Abbreviation or Citation or CommentMark or Image or IndexMark or LineBreak or LocatorList or PageMark or ParagraphMark or Revision or SoftBreak or Strikeout or Subscript or Superscript or Text => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The character style of an inline node that looks in some way: the one that its author names, else the program's; none for a link that cannot be told from the text around it.</summary>
    /// <param name="inline">The node.</param>
    /// <param name="run">Its look.</param>
    /// <param name="around">Look of the text around it.</param>
    /// <param name="named">The name that the sheet gives to its style, or null.</param>
    public string? CharacterStyleOf(Inline inline, RunFormat run, RunFormat around, string? named)
    {
        if ((inline.Attributes.ValueOf(ReadKeys.CustomStyle) ?? named) is { Length: > 0 } name)
        {
            return Named(name, StyleKind.Character);
        }

        return inline is Link && ReferenceEquals(run, around) ? null : CharacterStyleOf(inline);
    }

    /// <summary>The style for a list paragraph.</summary>
    /// <param name="stem"><c>ListBullet</c>, <c>ListNumber</c> or <c>ListContinue</c>.</param>
    /// <param name="depth">Depth from 0.</param>
    public static string ForList(string stem, int depth)
    {
        var level = Math.Min(depth + 1, BuiltInStyles.DeepestList);
        return level == 1 ? stem : stem + Units.Text(level);
    }

    private string? StyleOfSpan(Attributes attributes)
    {
        if (attributes.Classes.Any(s_made.Contains))
        {
            return null;
        }

        if (attributes.Classes.Count > 0 && CharacterStyleFor(attributes.Classes[0]) is { } style)
        {
            return style;
        }

        return attributes.Language is { } language && WordLanguages.IsEastAsian(language)
            ? Custom(NameOfLanguage(language), StyleKind.Character)
            : null;
    }

    private static string NameOfLanguage(string language) => WordLanguages.EastAsian(language) switch
    {
        "ja-JP" => "Japanese",
        "ko-KR" => "Korean",
        _ => "Chinese",
    };

    private string? StyleFor(string className, StyleKind kind)
    {
        if (s_classes.TryGetValue(className, out var id) && _styles[id].Kind == kind)
        {
            return id;
        }

        return ReadableNames.ToName(className) is { } name ? Custom(name, kind) : null;
    }

    private void Add(StyleName style)
    {
        _styles.Add(style.Id, style);
        _order.Add(style);
    }
}
