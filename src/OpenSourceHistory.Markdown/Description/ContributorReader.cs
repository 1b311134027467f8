using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads contributors. The names of those who wish to be anonymous are dropped here and reach no later phase.</summary>
/// <param name="language">BCP 47 language of the book.</param>
/// <param name="anonymous">Receives the names that must not be told.</param>
internal sealed class ContributorReader(string language, AnonymousNames anonymous)
{
    private readonly DiagnosticBag _found = new();
    private const string Several = "several";
    private static readonly string[] s_keys = [.. PersonNameReader.Keys, "roles", "role", "thanks", "anonymous"];

    /// <summary>Reads a list of contributors.</summary>
    /// <param name="value">The list.</param>
    public Result<ValueList<Contributor>> Read(YamlValue? value) => _found.With(ReadAll(value));

    /// <summary>An author of whom nothing but the name is known.</summary>
    /// <param name="name">The name.</param>
    public static Contributor AuthorOf(string name) => new(name, null, [Relators.Author], null, false) { NativeLanguage = NameScript.LanguageOf(name) };

    private ValueList<Contributor> ReadAll(YamlValue? value)
    {
        if (value is null or YamlScalar { IsNull: true })
        {
            return [];
        }

        if (value is not YamlSequence sequence)
        {
            _found.Error(MarkdownCodes.WrongType, value.Span, $"Contributors must be a list, not {value.Kind}", "Begin each person with “- name: ”");
            return [];
        }

        return ValueList.From(sequence.Items.Select(ReadOne).OfType<Contributor>());
    }

    private Contributor? ReadOne(YamlValue value)
    {
        if (value is YamlScalar { IsNull: false } name)
        {
            return AuthorOf(name.Text.Trim());
        }

        if (value is not YamlMapping mapping)
        {
            _found.Error(MarkdownCodes.WrongType, value.Span, $"A contributor must be a map of keys, not {value.Kind}", $"Allowed keys: {string.Join(", ", s_keys)}");
            return null;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_keys, _found, grave: "anonymous");
        var names = new PersonNameReader(reader);
        var roles = reader.Texts("roles", _found).Concat(reader.Texts("role", _found)).Select(ReadRole).OfType<string>().Distinct(StringComparer.Ordinal);
        var nameless = new Contributor(null, null, ValueList.From(roles), ReadThanks(reader), false);
        nameless = ReadAnonymity(reader) switch
        {
            Several => nameless with { IsAnonymous = true, AreSeveral = true },
            var answer => nameless with { IsAnonymous = answer is "true" or "yes" },
        };
        if (nameless.IsAnonymous)
        {
            anonymous.Add(names.Forms(_found), mapping);
            return nameless.Thanks is { } thanks && names.Words(_found).Any(word => thanks.Contains(word, StringComparison.OrdinalIgnoreCase))
                ? nameless with { Thanks = null }
                : nameless;
        }

        if (names.Name(nameless, _found) is not { } named)
        {
            _found.Error(MarkdownCodes.MissingKey, mapping.Span, "A contributor has no name", "Add “name: ”, or “anonymous: true”");
            return null;
        }

        return named;
    }

    // Anything that is not clearly a no counts as a yes: a name told by mistake cannot be taken back.
    private string ReadAnonymity(MappingReader reader) => reader.Value("anonymous") is null
        ? "no"
        : reader.Choice("anonymous", ["true", "false", "yes", "no", Several], _found) ?? "yes";

    private string? ReadThanks(MappingReader reader)
    {
        var thanks = reader.Texts("thanks", _found).Select(t => t.Text.Trim()).Where(t => t.Length > 0).ToList();
        return thanks.Count == 0 ? null : Vocabulary.Of(language).Join(thanks);
    }

    private string? ReadRole(YamlScalar role)
    {
        var code = Relators.Find(role.Text);
        if (code is null)
        {
            var nearest = NearestName.Find(role.Text, Relators.Names);
            _found.Warning(
                MarkdownCodes.UnknownValue, role.Span, $"“{role.Text}” is no role: neither a MARC relator code nor its English name",
                nearest is null ? ["Common roles: aut (author), edt (editor), trl (translator), ill (illustrator), rev (reviewer)"] : [$"Did you mean “{nearest}”?"]);
        }

        return code;
    }
}
