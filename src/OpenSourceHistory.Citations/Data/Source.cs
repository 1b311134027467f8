namespace OpenSourceHistory.Citations.Data;

/// <summary>A source that can be cited (an item of CSL-JSON).</summary>
/// <param name="Id">The key that it is cited by.</param>
/// <param name="Type">One of <see cref="Variables.SourceTypes"/>.</param>
/// <param name="Texts">Variables of text and numbers; text may hold the markup <c>&lt;i&gt; &lt;b&gt; &lt;sup&gt; &lt;sub&gt;</c>.</param>
/// <param name="Names">Variables of names.</param>
/// <param name="Dates">Variables of dates.</param>
/// <param name="Span">Where the source is described.</param>
public sealed record Source(
    string Id,
    string Type,
    ValueList<Variable<string>> Texts,
    ValueList<Variable<ValueList<PersonName>>> Names,
    ValueList<Variable<SourceDate>> Dates,
    SourceSpan Span)
{
    /// <summary>True for a key that no source has.</summary>
    public bool IsUnknown => Type.Length == 0 && Texts.Count == 0 && Names.Count == 0 && Dates.Count == 0;

    /// <summary>What stands for a key that no source has.</summary>
    /// <param name="id">The key.</param>
    public static Source Unknown(string id) => new(id, string.Empty, [], [], [], default);

    /// <summary>The value of a variable of text or numbers, or null.</summary>
    /// <param name="variable">The variable's name.</param>
    public string? TextOf(string variable) => Find(Texts, variable);

    /// <summary>The names of a variable; empty where it is missing.</summary>
    /// <param name="variable">The variable's name.</param>
    public ValueList<PersonName> NamesOf(string variable) => Find(Names, variable) ?? [];

    /// <summary>The date of a variable, or null.</summary>
    /// <param name="variable">The variable's name.</param>
    public SourceDate? DateOf(string variable) => Find(Dates, variable);

    private static T? Find<T>(ValueList<Variable<T>> variables, string name)
        where T : class
    {
        foreach (var variable in variables)
        {
            if (variable.Name == name)
            {
                return variable.Value;
            }
        }

        return null;
    }
}
