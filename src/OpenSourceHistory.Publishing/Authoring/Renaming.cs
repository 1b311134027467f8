using System.Text.RegularExpressions;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Gives an id or the label of a note another name, everywhere.</summary>
public static partial class Renaming
{
    /// <summary>Why a name cannot be changed here, whatever the new one; null where it can.</summary>
    /// <param name="index">What the book names.</param>
    /// <param name="name">A place of the name.</param>
    public static string? Refusal(BookIndex index, AuthoredName name)
    {
        var definition = index.SameAs(name).FirstOrDefault(n => n.IsDefinition);
        return name.Kind switch
        {
            NameKind.Source => "The keys of sources are changed where the sources are kept",
            NameKind.Class => "A class is changed in the sheet and in the book by hand: other sheets may know it",
            _ when definition is null => $"Nothing in the book has the name “{name.Name}”",
            _ when definition.Spelling.File is null => $"“{name.Name}” is made of the words of the heading: write {{#{name.Name}}} behind them, and it can be changed",
            _ => null,
        };
    }

    /// <summary>Why a name cannot have a new form; null where it can.</summary>
    /// <param name="index">What the book names.</param>
    /// <param name="name">A place of the name, which can be changed.</param>
    /// <param name="wanted">The new form.</param>
    public static string? Refusal(BookIndex index, AuthoredName name, string wanted)
    {
        if (!(name.Kind == NameKind.Note ? Label() : Identifier()).IsMatch(wanted))
        {
            return name.Kind == NameKind.Note ? $"“{wanted}” is no label: it has no spaces and no brackets" : $"“{wanted}” is no id: it begins with a letter and has letters, digits, hyphens, underscores, dots and colons";
        }

        // What begins so is counted, and referred to with an at-sign, by these letters.
        var prefix = ReferencePrefixes.Of(name.Name);
        var wantedPrefix = ReferencePrefixes.Of(wanted);
        return name.Kind == NameKind.Id && prefix != wantedPrefix
            ? prefix.Length > 0 ? $"What begins with “{prefix}” is counted and referred to by it: the new id must begin so, too" : $"“{wantedPrefix}” at the beginning would make something else of it"
            : index.Names.Any(n => n.IsDefinition && n.Name == wanted && IsTaken(n, name)) ? $"“{wanted}” is a name already"
            : null;
    }

    /// <summary>Where the name is written, in all files.</summary>
    /// <param name="index">What the book names.</param>
    /// <param name="name">A place of the name.</param>
    public static ValueList<SourceSpan> Places(BookIndex index, AuthoredName name) =>
        ValueList.From(index.SameAs(name).Select(n => n.Spelling).Where(s => s.File is not null).Distinct());

    // With an at-sign, ids and sources are told apart by their names alone; labels hold in their file.
    private static bool IsTaken(AuthoredName other, AuthoredName name) =>
        name.Kind == NameKind.Note ? other.Kind == NameKind.Note && Equals(other.Whole.File, name.Whole.File) : other.Kind is NameKind.Id or NameKind.Source;

    [GeneratedRegex(@"^[\p{L}_]([\p{L}\p{N}_.:-]*[\p{L}\p{N}_-])?$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[^\s\[\]^]+$")]
    private static partial Regex Label();
}
