using System.Text.RegularExpressions;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads a source as CSL-YAML and CSL-JSON write it.</summary>
/// <param name="hasMarkdown">True where texts may hold Markdown's emphasis, as Pandoc's YAML does.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed partial class SourceReader(bool hasMarkdown, DiagnosticBag diagnostics)
{
    private const string Thanks = "thanks";

    // What programs write beside the variables.
    private static readonly string[] s_passedOver = ["id", "type", Thanks, "categories", "custom"];

    // Names that older files have for variables.
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["journalAbbreviation"] = "container-title-short",
        ["shortTitle"] = "title-short",
    };

    /// <summary>Reads a source; null, reported, where it has no key.</summary>
    public Source? Read(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, diagnostics);
        if (reader.Text("id") is not { Text.Length: > 0 } id)
        {
            diagnostics.Error(MarkdownCodes.MissingKey, FirstLineOf(mapping), "The source has no key to be cited by", "Add “id: ”");
            return null;
        }

        var builder = new SourceBuilder(id.Text.Trim(), ReadType(reader, id), id.Span);
        foreach (var (key, _) in mapping.Entries)
        {
            if (reader.Value(key.Text) is { } value && Array.IndexOf(s_passedOver, key.Text) < 0)
            {
                ReadVariable(builder, key, value, reader);
            }
        }

        return builder.Build();
    }

    /// <summary>True where the source says that its authors are to be thanked.</summary>
    public bool IsThanked(YamlMapping mapping) => new MappingReader(mapping, diagnostics).Flag(Thanks);

    private string ReadType(MappingReader reader, YamlScalar id)
    {
        if (reader.Text("type") is not { } type)
        {
            if (reader.Value("type") is null)
            {
                diagnostics.Error(
                    MarkdownCodes.MissingKey, id.Span, $"The source “{id.Text}” has no type", $"Add “type: ”; allowed types: {string.Join(", ", Variables.SourceTypes)}");
            }
        }
        else if (Variables.SourceTypes.Contains(type.Text, StringComparer.Ordinal))
        {
            return type.Text;
        }
        else
        {
            MappingReader.ReportUnknown(
                MarkdownCodes.UnknownValue, Severity.Error, type.Span, $"“{type.Text}” is no type of source", type.Text, Variables.SourceTypes, "types", diagnostics);
        }

        return "document";
    }

    private void ReadVariable(SourceBuilder builder, YamlScalar key, YamlValue value, MappingReader reader)
    {
        var name = s_aliases.GetValueOrDefault(key.Text, key.Text);
        switch (Variables.KindOf(name))
        {
            case VariableKind.Text or VariableKind.Number:
                builder.Text(name, TextOf(reader.Text(key.Text)));
                break;
            case VariableKind.Date:
                if (new SourceDateReader(key.Text, diagnostics).Read(value) is { } date)
                {
                    builder.Date(name, date);
                }

                break;
            case VariableKind.Name:
                foreach (var person in new SourceNameReader(key.Text, diagnostics).Read(value))
                {
                    builder.Name(name, person);
                }

                break;
            default:
                ReportUnknown(key);
                break;
        }
    }

    private void ReportUnknown(YamlScalar key)
    {
        var nearest = NearestName.Find(key.Text, [.. Variables.Text, .. Variables.Numbers, .. Variables.Dates, .. Variables.Names, .. s_passedOver]);
        diagnostics.Error(
            MarkdownCodes.UnknownKey, key.Span, $"“{key.Text}” is no variable of a source",
            nearest is null ? "Variables are those of the Citation Style Language: title, author, issued, container-title, publisher, URL and so on" : $"Did you mean “{nearest}”?");
    }

    private string? TextOf(YamlScalar? scalar)
    {
        var text = scalar?.Text.ReplaceLineEndings(" ").Trim();
        if (text is null || !hasMarkdown || text.Contains("://", StringComparison.Ordinal))
        {
            return text;
        }

        return Emphasis().Replace(Strong().Replace(text, "<b>$1</b>"), "<i>$2</i>");
    }

    // A place of one line, since an editor would mark the whole source.
    private static SourceSpan FirstLineOf(YamlMapping mapping) =>
        mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    [GeneratedRegex(@"\*\*(?=\S)(.+?)(?<=\S)\*\*")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*])(\*|_)(?=\S)(.+?)(?<=\S)\1(?![\w*])")]
    private static partial Regex Emphasis();
}
