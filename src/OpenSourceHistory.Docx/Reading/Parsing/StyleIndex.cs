namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Finds what styles say, with those that they are based on.</summary>
internal sealed class StyleIndex
{
    // Styles of one who means well are based on each other less often.
    private const int LongestChain = 32;

    private readonly Dictionary<string, WordStyle> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordMark> _marks = new(StringComparer.Ordinal);
    private readonly WordMark _defaults;
    private readonly WordStyle _default;

    /// <summary>An index.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="defaults">Marks that all text has.</param>
    public StyleIndex(ValueList<WordStyle> styles, WordMark defaults)
    {
        (Styles, _defaults) = (styles, defaults);
        foreach (var style in styles)
        {
            _byId.TryAdd(style.Id, style);
        }

        _default = styles.FirstOrDefault(s => s is { IsDefault: true, Kind: "paragraph" }) ?? new WordStyle(string.Empty, "Normal", "paragraph");
    }

    /// <summary>The styles.</summary>
    public ValueList<WordStyle> Styles { get; }

    /// <summary>Language of all text, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The style of a paragraph: that of an id, or the default one.</summary>
    /// <param name="id">The id, or null.</param>
    public WordStyle ParagraphStyle(string? id) => id is null ? _default : _byId.GetValueOrDefault(id) ?? new WordStyle(id, id, "paragraph");

    /// <summary>Name of a style of characters or tables; null for none and for the one that all text has.</summary>
    /// <param name="id">The id, or null.</param>
    public string? NameOf(string? id) => id is null ? null : _byId.GetValueOrDefault(id) is not { } style ? id : style.IsDefault ? null : style.Name;

    /// <summary>Marks of a style's text.</summary>
    /// <param name="id">Id of the style, or null.</param>
    /// <param name="isParagraph">True for the style of a paragraph, whose text has those of all text besides.</param>
    public WordMark MarksOf(string? id, bool isParagraph)
    {
        if (id is null || !_byId.TryGetValue(id, out var named))
        {
            return isParagraph ? _defaults : WordMark.None;
        }

        if (!_marks.TryGetValue(id, out var marks))
        {
            marks = isParagraph ? _defaults : WordMark.None;
            foreach (var style in ChainOf(named).Reverse())
            {
                marks = (marks & ~style.Unmarked) | style.Marks;
            }

            _marks.Add(id, marks);
        }

        return marks;
    }

    /// <summary>What a style or one that it is based on says first.</summary>
    /// <typeparam name="T">What is asked.</typeparam>
    /// <param name="style">The style.</param>
    /// <param name="ask">The question; null for no answer.</param>
    public T? First<T>(WordStyle style, Func<WordStyle, T?> ask)
        where T : struct => ChainOf(style).Select(ask).FirstOrDefault(a => a is not null);

    private IEnumerable<WordStyle> ChainOf(WordStyle style)
    {
        WordStyle? at = style;
        for (var i = 0; at is not null && i < LongestChain; i++)
        {
            yield return at;
            at = at.BasedOn is { } id ? _byId.GetValueOrDefault(id) : null;
        }
    }
}
