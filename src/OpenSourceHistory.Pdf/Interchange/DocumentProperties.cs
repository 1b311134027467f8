using System.Reflection;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>The properties of the file, so that the information dictionary and the XMP packet say the same.</summary>
/// <param name="Title">Title with subtitle.</param>
/// <param name="Author">Authors in one line, or null.</param>
/// <param name="Keywords">Subjects in one line, or null.</param>
/// <param name="Source">The properties as given.</param>
/// <param name="Created">The date.</param>
internal sealed record DocumentProperties(string Title, string? Author, string? Keywords, DocumentInformation Source, DateTimeOffset Created)
{
    /// <summary>The program that made the file.</summary>
    public static string Producer { get; } = "osh " + typeof(DocumentProperties).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Identifies the document, whatever its rendition: the same title and identifier give the same.</summary>
    public string DocumentId =>
        "uuid:" + new Guid(Sha256.Of(System.Text.Encoding.UTF8.GetBytes($"{Title}\n{Author}\n{Source.Identifier}")).AsSpan()[..16], bigEndian: true).ToString();

    /// <summary>Gathers the properties.</summary>
    /// <param name="source">The properties as given.</param>
    /// <param name="created">The date.</param>
    public static DocumentProperties From(DocumentInformation source, DateTimeOffset created) => new(
        Clean(string.IsNullOrEmpty(source.Subtitle) ? source.Title : $"{source.Title}: {source.Subtitle}"),
        source.Authors.Count == 0 ? null : Clean(string.Join(", ", source.Authors.AsSpan()!)),
        source.Subjects.Count == 0 ? null : Clean(string.Join(", ", source.Subjects.AsSpan()!)),
        source with { Description = source.Description is null ? null : Clean(source.Description) },
        created.ToUniversalTime());

    // Both must say the same to the character (ISO 19005-1, 6.7.3): what XML cannot hold or would write otherwise is in neither.
    private static string Clean(string text) => XmlSafeText.Clean(text).ReplaceLineEndings("\n");
}
