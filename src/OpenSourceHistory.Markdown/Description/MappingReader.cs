namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the keys of a map one by one and reports what does not fit: unknown keys, wrong kinds, values not allowed.</summary>
/// <param name="mapping">The map.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class MappingReader(YamlMapping mapping, DiagnosticBag diagnostics)
{
    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>Reports keys that are not among those known.</summary>
    /// <param name="known">The keys known.</param>
    /// <param name="severity">How grave an unknown key is.</param>
    /// <param name="code">Code of the diagnostic.</param>
    public void CheckKeys(IReadOnlyCollection<string> known, Severity severity = Severity.Error, string code = MarkdownCodes.UnknownKey)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!known.Contains(key.Text, StringComparer.Ordinal))
            {
                ReportUnknown(code, severity, key.Span, $"The key “{key.Text}” is not known here", key.Text, known, "keys", diagnostics);
            }
        }
    }

    /// <summary>Reports an unknown name with the nearest one and all that are allowed.</summary>
    public static void ReportUnknown(
        string code, Severity severity, SourceSpan span, string message, string name, IEnumerable<string> allowed, string what, DiagnosticBag diagnostics)
    {
        var names = allowed.ToList();
        var nearest = NearestName.Find(name, names);
        var all = $"Allowed {what}: {string.Join(", ", names)}";
        diagnostics.Add(new Diagnostic(code, severity, span, message, nearest is null ? [all] : [$"Did you mean “{nearest}”?", all]));
    }

    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public YamlValue? Value(string key) => mapping.Find(key) is var value && value is YamlScalar { IsNull: true } ? null : value;

    /// <summary>The text of a key; null where it is missing, or is something else, which is reported.</summary>
    public YamlScalar? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => ReportKind<YamlScalar>(key, "text", other),
    };

    /// <summary>The texts of a key: a list of them, or a single one.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlSequence sequence:
                foreach (var item in sequence.Items.Where(i => i is not YamlScalar { IsNull: false }))
                {
                    ReportKind<YamlScalar>(key, "a list of texts", item);
                }

                return [.. sequence.Items.OfType<YamlScalar>().Where(i => !i.IsNull)];
            case var other:
                ReportKind<YamlScalar>(key, "a list of texts", other);
                return [];
        }
    }

    /// <summary>The map of a key; null where it is missing, or is something else, which is reported.</summary>
    public YamlMapping? Map(string key) => Value(key) switch
    {
        null => null,
        YamlMapping map => map,
        var other => ReportKind<YamlMapping>(key, "a map of keys", other),
    };

    /// <summary>Yes or no; no where it is missing, or is something else, which is reported.</summary>
    public bool Flag(string key)
    {
        switch (Value(key))
        {
            case null or YamlScalar { Text: "false" or "no" }:
                return false;
            case YamlScalar { Text: "true" or "yes" }:
                return true;
            case var other:
                ReportKind<YamlScalar>(key, "true or false", other);
                return false;
        }
    }

    /// <summary>A text that must be one of a few; null where it is missing or another, which is reported.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> allowed)
    {
        if (Text(key) is not { } scalar)
        {
            return null;
        }

        if (allowed.Contains(scalar.Text, StringComparer.Ordinal))
        {
            return scalar.Text;
        }

        ReportUnknown(
            MarkdownCodes.UnknownValue, Severity.Error, scalar.Span, $"“{scalar.Text}” is no value of “{key}”", scalar.Text, allowed, "values", diagnostics);
        return null;
    }

    private T? ReportKind<T>(string key, string expected, YamlValue value)
        where T : class
    {
        diagnostics.Error(MarkdownCodes.WrongType, value.Span, $"“{key}” must be {expected}, not {Describe(value)}");
        return null;
    }

    /// <summary>What a value is, for messages: its text, or its kind.</summary>
    public static string Describe(YamlValue value) => value is YamlScalar { IsNull: false } scalar ? $"“{scalar.Text}”" : value.Kind;
}
