using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Both places of metadata agree.</summary>
internal sealed class MetadataAgreesRule() : PreflightRule("metadata.agrees", "Do the information dictionary and the metadata stream say the same?", "ISO 19005-1, 6.7.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Count > 0;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Metadata is { IsReadable: true } packet && file.Information is not null ? Answer.Of(s_pairs.Select(p => FaultOf(file, packet, p)).FirstOrDefault(f => f is not null)) : Answer.NotApplicable;

    private static readonly (string Key, string Space, string Name)[] s_pairs =
    [
        ("Title", MetadataPacket.DublinCore, "title"),
        ("Author", MetadataPacket.DublinCore, "creator"),
        ("Subject", MetadataPacket.DublinCore, "description"),
        ("Keywords", MetadataPacket.PdfProperties, "Keywords"),
        ("Producer", MetadataPacket.PdfProperties, "Producer"),
        ("Creator", "http://ns.adobe.com/xap/1.0/", "CreatorTool"),
    ];

    private static string? FaultOf(OpenedFile file, MetadataPacket packet, (string Key, string Space, string Name) pair)
    {
        var (told, values) = (file.Tokens.GetText(file.Information, pair.Key), packet.Values(pair.Space, pair.Name));
        return told is null || (values.Count > 0 && (told == values[0] || told == string.Join("; ", values) || told == string.Join(", ", values)))
            ? null
            : $"{pair.Key} is “{told}”, and {pair.Name} is “{string.Join("; ", values)}”";
    }
}
