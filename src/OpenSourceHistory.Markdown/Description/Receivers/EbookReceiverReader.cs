using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Reads a shop that takes e-books.</summary>
internal static class EbookReceiverReader
{
    private static readonly string[] s_keys =
    [
        ReceiverFile.Format, "file-size", "document-size", "picture-size", "picture-pixels", "picture-formats", "inks", "cover", "cover-alone", "cover-formats",
        "cover-sides", "cover-size", "nesting", "landmarks", "metadata", "accessibility", "scripts", "note-length",
    ];

    /// <summary>Reads a receiver.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mapping">Its rules.</param>
    public static Result<Receiver?> Read(string name, YamlMapping mapping)
    {
        var (found, reader, values) = (new DiagnosticBag(), new MappingReader(mapping), new RuleValues());
        reader.CheckKeys(s_keys, found);
        var sourced = new SourcedRules(reader);
        var rules = ReadRules(sourced.Find, values);
        found.AddRange(sourced.Findings.Concat(values.Findings));
        return found.With<Receiver?>(new EbookReceiver(name, rules with { Sources = sourced.Sources, Advice = sourced.Advice }));
    }

    private static EbookRules ReadRules(Func<string, YamlValue?> find, RuleValues values) => new()
    {
        FileSize = values.Bytes(find("file-size")),
        DocumentSize = values.Bytes(find("document-size")),
        PictureSize = values.Bytes(find("picture-size")),
        PicturePixels = values.Whole(find("picture-pixels")),
        PictureFormats = values.Words(find("picture-formats")),
        ForbidsInks = values.Either(find("inks"), "none", "any") ?? false,
        RequiresCover = values.Flag(find("cover")),
        RequiresCoverAlone = values.Flag(find("cover-alone")),
        CoverFormats = values.Words(find("cover-formats")),
        CoverSides = values.Range(find("cover-sides"), values.Whole),
        CoverSize = values.Bytes(find("cover-size")),
        Nesting = values.Whole(find("nesting")),
        Landmarks = values.Words(find("landmarks")),
        Metadata = values.Words(find("metadata")),
        RequiresAccessibility = values.Flag(find("accessibility")),
        ForbidsScripts = values.Either(find("scripts"), "none", "any") ?? false,
        NoteLength = values.Whole(find("note-length")),
    };
}
