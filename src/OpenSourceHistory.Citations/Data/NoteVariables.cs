using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Data;

/// <summary>
/// Variables that the lines of a source's note set, as reference managers without a field for them write them: <c>original-date: 1867</c>,
/// <c>Original Date: 1867</c>, <c>editor: Doe || Jane</c>, <c>{:original-date: 1867}</c>.
/// </summary>
internal static partial class NoteVariables
{
    /// <summary>Takes the lines that set a variable from a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="builder">Receives the variables.</param>
    /// <returns>What is left of the note.</returns>
    public static string Take(string note, SourceBuilder builder)
    {
        var rest = Braced().Replace(note, match => TrySet(match, builder) ? string.Empty : match.Value);
        var kept = rest.Split('\n').Where(line => !(Line().Match(line) is { Success: true } match && TrySet(match, builder)));
        return string.Join(' ', kept.Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static bool TrySet(Match match, SourceBuilder builder)
    {
        var (written, value) = (match.Groups["name"].Value.Trim(), match.Groups["value"].Value.Trim());
        var name = NameOf(written);
        switch (Variables.KindOf(name))
        {
            case null when name == "type" && Variables.SourceTypes.Contains(value):
                builder.Type = value;
                return true;
            case VariableKind.Date when SourceDate.Parse(value) is { Start: not null } date:
                builder.Date(name, date);
                return true;
            case VariableKind.Name:
                builder.Name(name, PersonOf(value));
                return true;
            case VariableKind.Text or VariableKind.Number when name != "note" && !builder.Has(name):
                builder.Text(name, value);
                return true;
            default:
                return false;
        }
    }

    // "Original Date" is original-date, "DOI" and "doi" are one.
    private static string NameOf(string written)
    {
        var name = written.Replace(' ', '-');
        return Variables.KindOf(name) is not null ? name
            : Variables.KindOf(name.ToUpperInvariant()) is not null ? name.ToUpperInvariant()
            : name.ToLowerInvariant();
    }

    private static PersonName PersonOf(string value) => value.Split("||", 2, StringSplitOptions.TrimEntries) is [var family, var given]
        ? PersonName.Of(family, given)
        : PersonName.OfBody(value);

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z][A-Za-z\s_-]*):(?!//)\s*(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"\{:(?<name>[A-Za-z][A-Za-z_-]*):(?<value>[^{}]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Braced();
}
