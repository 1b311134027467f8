namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads contributors. The names of those who wish to be anonymous are dropped here and reach no later phase.</summary>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class ContributorReader(DiagnosticBag diagnostics)
{
    private static readonly string[] s_keys = ["name", "sort", "roles", "role", "thanks", "anonymous"];

    /// <summary>Reads a list of contributors.</summary>
    /// <param name="value">The list.</param>
    public ValueList<Contributor> Read(YamlValue? value)
    {
        if (value is null or YamlScalar { IsNull: true })
        {
            return [];
        }

        if (value is not YamlSequence sequence)
        {
            diagnostics.Error(MarkdownCodes.WrongType, value.Span, $"Contributors must be a list, not {value.Kind}", "Begin each person with “- name: ”");
            return [];
        }

        return ValueList.From(sequence.Items.Select(ReadOne).OfType<Contributor>());
    }

    private Contributor? ReadOne(YamlValue value)
    {
        if (value is YamlScalar { IsNull: false } name)
        {
            return new Contributor(name.Text, null, ["aut"], null, false);
        }

        if (value is not YamlMapping mapping)
        {
            diagnostics.Error(MarkdownCodes.WrongType, value.Span, $"A contributor must be a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_keys)}");
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics);
        reader.CheckKeys(s_keys);
        var isAnonymous = reader.Flag("anonymous");
        var thanks = reader.Text("thanks")?.Text.Trim();
        var roles = ValueList.From(reader.Texts("roles").Concat(reader.Texts("role")).Select(ReadRole).OfType<string>());
        if (isAnonymous)
        {
            return new Contributor(null, null, roles, Anonymize(thanks, reader), true);
        }

        if (reader.Text("name") is not { Text.Length: > 0 } displayed)
        {
            diagnostics.Error(MarkdownCodes.MissingKey, mapping.Span, "A contributor has no name", "Add “name: ”, or “anonymous: true”");
            return null;
        }

        return new Contributor(displayed.Text.Trim(), reader.Text("sort")?.Text.Trim(), roles, thanks, false);
    }

    // Thanks may name whom they thank; an anonymous person's are then not used.
    private static string? Anonymize(string? thanks, MappingReader reader)
    {
        var names = new[] { reader.Text("name")?.Text, reader.Text("sort")?.Text }
            .SelectMany(n => (n ?? string.Empty).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
            .Where(n => n.Length > 1);
        return thanks is not null && names.Any(n => thanks.Contains(n, StringComparison.OrdinalIgnoreCase)) ? null : thanks;
    }

    private string? ReadRole(YamlScalar role)
    {
        var code = RelatorCodes.Find(role.Text);
        if (code is null)
        {
            var nearest = NearestName.Find(role.Text, RelatorCodes.Names);
            diagnostics.Error(
                MarkdownCodes.UnknownValue, role.Span, $"“{role.Text}” is no role: neither a MARC relator code nor its English name",
                nearest is null ? ["Common roles: aut (author), edt (editor), trl (translator), ill (illustrator), rev (reviewer)"] : [$"Did you mean “{nearest}”?"]);
        }

        return code;
    }
}
