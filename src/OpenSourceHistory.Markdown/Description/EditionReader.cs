namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the editions of a book.</summary>
/// <param name="slug">File-name stem of outputs.</param>
/// <param name="identifiers">Identifiers by edition name.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class EditionReader(string slug, IReadOnlyList<KeyValuePair<string, string>> identifiers, DiagnosticBag diagnostics)
{
    private static readonly string[] s_keys = ["format", "output", "profile"];
    private static readonly string[] s_formats = ["pdf", "docx", "epub"];
    private static readonly string[] s_profiles = ["print", "print-black", "screen"];

    /// <summary>The editions of a book that names none.</summary>
    /// <param name="span">The place given to them.</param>
    public ValueList<EditionDeclaration> Default(SourceSpan span) =>
    [
        Make("print", "pdf", $"{slug}-print.pdf", "print", span),
        Make("screen", "pdf", $"{slug}-screen.pdf", "screen", span),
        Make("editor", "docx", $"{slug}.docx", null, span),
        Make("ebook", "epub", $"{slug}.epub", null, span),
    ];

    /// <summary>Reads a map of editions.</summary>
    public ValueList<EditionDeclaration> Read(YamlMapping mapping)
    {
        var editions = new List<EditionDeclaration>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (ReadOne(key, value) is not { } edition)
            {
                continue;
            }

            if (editions.Find(e => string.Equals(e.Output, edition.Output, StringComparison.OrdinalIgnoreCase)) is { } other)
            {
                diagnostics.Error(
                    MarkdownCodes.NamedTwice, key.Span, $"The editions “{other.Name}” and “{edition.Name}” write the same file “{edition.Output}”",
                    "Give one of them another output");
            }

            editions.Add(edition);
        }

        return ValueList.From(editions);
    }

    private EditionDeclaration? ReadOne(YamlScalar key, YamlValue value)
    {
        if (value is not YamlMapping mapping)
        {
            diagnostics.Error(MarkdownCodes.WrongType, value.Span, $"The edition “{key.Text}” must be a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_keys)}");
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics);
        reader.CheckKeys(s_keys);
        if (reader.Value("format") is null)
        {
            diagnostics.Error(MarkdownCodes.MissingKey, key.Span, $"The edition “{key.Text}” has no format", $"Allowed values: {string.Join(", ", s_formats)}");
            return null;
        }

        var profile = reader.Choice("profile", s_profiles);
        if (reader.Choice("format", s_formats) is not { } format)
        {
            return null;
        }

        if (profile is not null && format != "pdf")
        {
            diagnostics.Error(MarkdownCodes.UnknownKey, reader.Text("profile")!.Span, $"Only a PDF has a profile; “{key.Text}” is {format}");
        }

        var output = ReadOutput(reader) ?? $"{slug}-{key.Text}.{format}";
        return Make(key.Text, format, output, format == "pdf" ? profile ?? "screen" : null, key.Span);
    }

    private string? ReadOutput(MappingReader reader)
    {
        if (reader.Text("output") is not { } output)
        {
            return null;
        }

        if (output.Text.Length > 0 && output.Text.IndexOfAny(['/', '\\', '\0']) < 0 && output.Text is not ("." or ".."))
        {
            return output.Text;
        }

        diagnostics.Error(MarkdownCodes.UnknownValue, output.Span, $"“{output.Text}” is no file name", "Outputs are file names without folders; the program's --output names the folder");
        return null;
    }

    private EditionDeclaration Make(string name, string format, string output, string? profile, SourceSpan span) =>
        new(name, format, output, profile, identifiers.FirstOrDefault(i => i.Key == name).Value, span);
}
