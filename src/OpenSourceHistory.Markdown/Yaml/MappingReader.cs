namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>Reads the keys of a map one by one and reports what does not fit: unknown keys, wrong kinds, values not allowed.</summary>
/// <param name="mapping">The map.</param>
internal sealed class MappingReader(YamlMapping mapping)
{
    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<YamlScalar> Keys => mapping.Entries.Select(e => e.Key);

    /// <summary>Reports keys that are not among those known.</summary>
    /// <param name="known">The keys known.</param>
    /// <param name="found">Receives the faults.</param>
    /// <param name="code">Code of the diagnostic.</param>
    /// <param name="grave">A key whose misspelling would tell what must not be told; null for none.</param>
    /// <param name="hints">What to write for keys that other tools have; null for none.</param>
    public void CheckKeys(
        IReadOnlyCollection<string> known,
        DiagnosticBag found,
        string code = MarkdownCodes.UnknownKey,
        string? grave = null,
        IReadOnlyDictionary<string, string>? hints = null)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!known.Contains(key.Text, StringComparer.Ordinal))
            {
                var severity = grave is not null && NearestName.Find(key.Text, known) == grave ? Severity.Error : Severity.Warning;
                found.Add(new Diagnostic(code, severity, key.Span, $"The key “{key.Text}” is not known here",
                    hints?.GetValueOrDefault(key.Text) is { } hint ? [hint] : Alternatives(key.Text, known, "keys")));
            }
        }
    }

    /// <summary>Reports a name that is not among those allowed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="allowed">The names allowed.</param>
    /// <param name="what">What they are names of, for the hint.</param>
    /// <param name="found">Receives the fault.</param>
    /// <param name="severity">An error where the book cannot be what its author means.</param>
    public static void ReportUnknown(
        YamlScalar name, string message, IReadOnlyCollection<string> allowed, string what, DiagnosticBag found, Severity severity = Severity.Warning) =>
        found.Add(new Diagnostic(MarkdownCodes.UnknownValue, severity, name.Span, message, Alternatives(name.Text, allowed, what)));

    private static ValueList<string> Alternatives(string name, IReadOnlyCollection<string> allowed, string what)
    {
        var all = $"Allowed {what}: {string.Join(", ", allowed)}";
        return NearestName.Find(name, allowed) is { } nearest ? [$"Did you mean “{nearest}”?", all] : [all];
    }

    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public YamlValue? Value(string key) => mapping.Find(key) is var value && value is YamlScalar { IsNull: true } ? null : value;

    /// <summary>The text of a key; null where it is missing, or is something else, which is reported.</summary>
    public YamlScalar? Text(string key, DiagnosticBag found) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => ReportKind<YamlScalar>(key, "text", other, found),
    };

    /// <summary>The texts of a key: a list of them, or a single one.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key, DiagnosticBag found)
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
                    ReportKind<YamlScalar>(key, "a list of texts", item, found);
                }

                return [.. sequence.Items.OfType<YamlScalar>().Where(i => !i.IsNull)];
            case var other:
                ReportKind<YamlScalar>(key, "a list of texts", other, found);
                return [];
        }
    }

    /// <summary>The texts and maps in the list of a key; what is something else is reported.</summary>
    public IReadOnlyList<YamlValue> TextsAndMaps(string key, DiagnosticBag found)
    {
        if (Value(key) is not YamlSequence sequence)
        {
            return Texts(key, found);
        }

        foreach (var item in sequence.Items.Where(i => i is not (YamlMapping or YamlScalar { IsNull: false })))
        {
            ReportKind<YamlScalar>(key, "a list of texts", item, found);
        }

        return [.. sequence.Items.Where(i => i is YamlMapping or YamlScalar { IsNull: false })];
    }

    /// <summary>The map of a key; null where it is missing, or is something else, which is reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A map that it may have, as an author would write it, for the hint.</param>
    /// <param name="found">Receives the fault.</param>
    public YamlMapping? Map(string key, string example, DiagnosticBag found) => Value(key) switch
    {
        null => null,
        YamlMapping map => map,
        var other => ReportKind<YamlMapping>(key, "a map of keys", other, found, $"Write “{key}: {example}”"),
    };

    /// <summary>Yes or no; no where it is missing, or is something else, which is reported.</summary>
    public bool Flag(string key, DiagnosticBag found)
    {
        switch (Value(key))
        {
            case null or YamlScalar { Text: "false" or "no" }:
                return false;
            case YamlScalar { Text: "true" or "yes" }:
                return true;
            case var other:
                ReportKind<YamlScalar>(key, "true or false", other, found);
                return false;
        }
    }

    /// <summary>A text that must be one of a few; null where it is missing or another, which is reported.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> allowed, DiagnosticBag found, Severity severity = Severity.Warning)
    {
        if (Text(key, found) is not { } scalar)
        {
            return null;
        }

        if (allowed.Contains(scalar.Text, StringComparer.Ordinal))
        {
            return scalar.Text;
        }

        ReportUnknown(scalar, $"“{scalar.Text}” is no value of “{key}”", allowed, "values", found, severity);
        return null;
    }

    private static T? ReportKind<T>(string key, string expected, YamlValue value, DiagnosticBag found, params string[] hints)
        where T : class
    {
        found.Error(MarkdownCodes.WrongType, value.Span, $"“{key}” must be {expected}, not {Describe(value)}", hints);
        return null;
    }

    /// <summary>What a value is, for messages: its text, or its kind.</summary>
    public static string Describe(YamlValue value) => value is YamlScalar { IsNull: false } scalar ? $"“{scalar.Text}”" : value.Kind;
}
