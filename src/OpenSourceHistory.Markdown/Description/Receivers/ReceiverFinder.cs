using OpenSourceHistory.Core.Files;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Finds the receiver that an edition names: one that the program knows, or a file of the book.</summary>
/// <param name="readFile">Reads a file of the book; null where it cannot be read, which is reported.</param>
internal sealed class ReceiverFinder(Func<YamlScalar, SourceFile?> readFile)
{
    /// <summary>The receivers of PDF files that the program knows.</summary>
    public static ValueList<string> Names { get; } = ["kdp-paperback", "kdp-hardcover", "ingramspark", "press", "digital"];

    /// <summary>The shops for e-books that it knows.</summary>
    public static ValueList<string> EbookNames { get; } = ["apple", "kobo", "kindle", "google", "generic"];

    /// <summary>The receiver of a name or path; null where there is none, which is reported.</summary>
    /// <param name="name">The name or path.</param>
    public Result<Receiver?> Find(YamlScalar name)
    {
        if (Names.Contains(name.Text) || EbookNames.Contains(name.Text))
        {
            return ReadKnown(name.Text);
        }

        if (name.Text.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
        {
            return readFile(name) is { } file ? ReceiverFile.Read(Path.GetFileNameWithoutExtension(name.Text), file) : new Result<Receiver?>(null, []);
        }

        var found = new DiagnosticBag();
        MappingReader.ReportUnknown(name, $"“{name.Text}” is no receiver that is known here, nor a file ending in .yaml", [.. Names, .. EbookNames], "receivers", found, Severity.Error);
        return found.With<Receiver?>(null);
    }

    /// <summary>Reads a receiver that the program knows.</summary>
    /// <param name="name">Its name.</param>
    internal static Result<Receiver?> ReadKnown(string name) =>
        ReceiverFile.Read(name, new SourceFile(name + ".yaml", EmbeddedText.Read(typeof(ReceiverFinder).Assembly, name + ".yaml")));
}
