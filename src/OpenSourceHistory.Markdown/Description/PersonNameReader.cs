using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the name of a person or a body: whole or in parts, in the order given, with its form in another script.</summary>
/// <param name="reader">The map that holds it.</param>
internal sealed class PersonNameReader(MappingReader reader)
{
    /// <summary>The keys that belong to a name.</summary>
    public static readonly string[] Keys = ["name", "family", "given", "order", "native", "lang", "honorific", "sort"];

    private const string FamilyFirst = "family-first";
    private static readonly string[] s_orders = [FamilyFirst, "given-first"];

    /// <summary>Every form of the name that a text may have, whole.</summary>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<string> Forms(DiagnosticBag found)
    {
        var (family, given) = (Text("family", found), Text("given", found));
        string?[] forms = [Text("name", found), Text("sort", found), Text("native", found), Compose(family, given, null), Compose(family, given, FamilyFirst)];
        return forms.OfType<string>().SelectMany(f => new[] { f, Turn(f) }).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The words of all forms, initials left out.</summary>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<string> Words(DiagnosticBag found) => Forms(found).SelectMany(f => f.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 1);

    /// <summary>Puts the name into a contributor; null where none is written.</summary>
    /// <param name="contributor">Roles and thanks.</param>
    /// <param name="found">Receives the faults.</param>
    public Contributor? Name(Contributor contributor, DiagnosticBag found)
    {
        var order = reader.Choice("order", s_orders, found);
        var (family, given, native) = (Text("family", found), Text("given", found), Text("native", found));
        var name = Text("name", found) ?? Compose(family, given, order) ?? native;
        return name is null ? null : contributor with
        {
            Name = name,
            SortName = Text("sort", found) ?? SortName(name, family, given, order),
            NativeName = native == name ? null : native,
            NativeLanguage = ReadLanguage(found) ?? NameScript.LanguageOf(native ?? name),
            Honorific = Text("honorific", found),
        };
    }

    private static string? Compose(string? family, string? given, string? order) => (family, given) switch
    {
        (null, _) => given,
        (_, null) => family,
        _ => order == FamilyFirst ? $"{family} {given}" : $"{given} {family}",
    };

    // Without parts or an order nobody can tell a family name from the last word of a society's name.
    private static string? SortName(string name, string? family, string? given, string? order)
    {
        if (family is not null && given is not null)
        {
            return $"{family}, {given}";
        }

        var space = name.LastIndexOf(' ');
        return order is null or FamilyFirst || space < 0 ? null : $"{name[(space + 1)..]}, {name[..space]}";
    }

    // “Lee, Ann” is found as “Ann Lee”, too, and the other way round.
    private static string Turn(string form) =>
        form.Split(", ") is [var family, var given] ? $"{given} {family}" :
        form.LastIndexOf(' ') is var space and > 0 ? $"{form[(space + 1)..]}, {form[..space]}" : form;

    private string? ReadLanguage(DiagnosticBag found) =>
        reader.Text("lang", found) is { Text.Length: > 0 } written ? LanguageReader.Read(written, found) : null;

    private string? Text(string key, DiagnosticBag found) => reader.Text(key, found)?.Text.Trim() is { Length: > 0 } text ? text : null;
}
