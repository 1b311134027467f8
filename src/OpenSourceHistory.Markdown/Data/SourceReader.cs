using System.Text.RegularExpressions;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads a source as CSL-YAML and CSL-JSON write it.</summary>
/// <param name="hasMarkdown">True where texts may hold Markdown's emphasis, as Pandoc's YAML does.</param>
internal sealed partial class SourceReader(bool hasMarkdown)
{
    private const string Thanks = "thanks";

    // What programs write beside the variables.
    private static readonly string[] s_passedOver = ["id", "type", Thanks, "categories", "custom"];

    private const string NoteKey = "note";

    // Names that older files have for variables.
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["journalAbbreviation"] = "container-title-short",
        ["shortTitle"] = "title-short",
    };

    /// <summary>Reads a source; null, reported, where it has no key.</summary>
    /// <param name="mapping">The source.</param>
    /// <param name="found">Receives the faults.</param>
    public Source? Read(YamlMapping mapping, DiagnosticBag found)
    {
        var reader = new MappingReader(mapping);
        if (reader.Text("id", found) is not { Text.Length: > 0 } id)
        {
            found.Warning(MarkdownCodes.MissingKey, FirstLineOf(mapping), "The source has no key to be cited by", "Add “id: ”");
            return null;
        }

        var builder = new SourceBuilder(id.Text.Trim(), ReadType(reader, id, found), id.Span);
        foreach (var (key, _) in mapping.Entries)
        {
            if (reader.Value(key.Text) is { } value && key.Text != NoteKey && Array.IndexOf(s_passedOver, key.Text) < 0)
            {
                ReadVariable(builder, (key, value), reader, found);
            }
        }

        // What its lines set goes with all that is known.
        return builder.Note(TextOf(reader.Text(NoteKey, found), joinsLines: false)).Build();
    }

    /// <summary>True where the source says that its authors are to be thanked.</summary>
    /// <param name="mapping">The source.</param>
    /// <param name="found">Receives the faults.</param>
    public static bool IsThanked(YamlMapping mapping, DiagnosticBag found) => new MappingReader(mapping).Flag(Thanks, found);

    private static string ReadType(MappingReader reader, YamlScalar id, DiagnosticBag found)
    {
        if (reader.Text("type", found) is not { } type)
        {
            if (reader.Value("type") is null)
            {
                found.Warning(
                    MarkdownCodes.MissingKey, id.Span, $"The source “{id.Text}” has no type", $"Add “type: ”; allowed types: {string.Join(", ", Variables.SourceTypes)}");
            }
        }
        else if (Variables.SourceTypes.Contains(type.Text, StringComparer.Ordinal))
        {
            return type.Text;
        }
        else
        {
            MappingReader.ReportUnknown(type, $"“{type.Text}” is no type of source", Variables.SourceTypes, "types", found);
        }

        return "document";
    }

    private void ReadVariable(SourceBuilder builder, (YamlScalar Key, YamlValue Value) entry, MappingReader reader, DiagnosticBag found)
    {
        var (key, value) = entry;
        var name = s_aliases.GetValueOrDefault(key.Text, key.Text);
        switch (Variables.KindOf(name))
        {
            case VariableKind.Text or VariableKind.Number:
                builder.Text(name, TextOf(reader.Text(key.Text, found)));
                break;
            case VariableKind.Date:
                if (found.Take(new SourceDateReader(key.Text).Read(value)) is { } date)
                {
                    builder.Date(name, date);
                }

                break;
            case VariableKind.Name:
                foreach (var person in found.Take(new SourceNameReader(key.Text).Read(value)))
                {
                    builder.Name(name, person);
                }

                break;
            default:
                ReportUnknown(key, found);
                break;
        }
    }

    private static void ReportUnknown(YamlScalar key, DiagnosticBag found)
    {
        var nearest = NearestName.Find(key.Text, [.. Variables.Text, .. Variables.Numbers, .. Variables.Dates, .. Variables.Names, .. s_passedOver]);
        found.Warning(
            MarkdownCodes.UnknownKey, key.Span, $"“{key.Text}” is no variable of a source",
            nearest is null ? "Variables are those of the Citation Style Language: title, author, issued, container-title, publisher, URL and so on" : $"Did you mean “{nearest}”?");
    }

    private string? TextOf(YamlScalar? scalar, bool joinsLines = true)
    {
        var text = scalar?.Text.ReplaceLineEndings(joinsLines ? " " : "\n").Trim();
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
