using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>A file of a receiver's rules: those of a shop for e-books say <c>format: epub</c>, all others are about PDF files.</summary>
internal static class ReceiverFile
{
    /// <summary>Key of the format that the receiver takes.</summary>
    public const string Format = "format";

    private const string Epub = "epub";

    /// <summary>Reads a receiver; null where the file is no map.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">Its file.</param>
    public static Result<Receiver?> Read(string name, SourceFile file)
    {
        var found = new DiagnosticBag();
        var tree = found.Take(new YamlTreeReader(file, 0).Read(file.Text));
        if (tree is not YamlMapping mapping)
        {
            found.Error(MarkdownCodes.WrongType, tree?.Span ?? SourceSpan.StartOf(file), "A receiver must be a map of rules", "Begin with “paper: true”, or “format: epub”");
            return found.With<Receiver?>(null);
        }

        var format = new MappingReader(mapping).Choice(Format, [Epub], found, Severity.Error);
        return found.With(found.Take(format == Epub ? EbookReceiverReader.Read(name, mapping) : ReceiverReader.Read(name, mapping)));
    }
}
