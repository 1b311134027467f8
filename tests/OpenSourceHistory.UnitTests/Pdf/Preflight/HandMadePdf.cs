using System.Globalization;
using System.Text;

namespace OpenSourceHistory.UnitTests.Pdf.Preflight;

/// <summary>A small PDF file written by hand, in which a test breaks one thing.</summary>
/// <param name="Header">Version in the header.</param>
/// <param name="Objects">The objects from 1 on; of a stream, the dictionary without its length, a line "stream", and the content.</param>
/// <param name="Trailer">Entries of the trailer.</param>
internal sealed record HandMadePdf(string Header, IReadOnlyList<string> Objects, string Trailer)
{
    /// <summary>The file with each text replaced by another; the text must be there.</summary>
    /// <param name="changes">What is replaced, and by what.</param>
    public HandMadePdf With(params (string Old, string New)[] changes)
    {
        var file = this;
        foreach (var (old, changed) in changes)
        {
            var next = new HandMadePdf(file.Header.Replace(old, changed), [.. file.Objects.Select(o => o.Replace(old, changed))], file.Trailer.Replace(old, changed));
            if (next.Header == file.Header && next.Trailer == file.Trailer && next.Objects.SequenceEqual(file.Objects))
            {
                throw new ArgumentException($"Nothing in the file is '{old}'");
            }

            file = next;
        }

        return file;
    }

    /// <summary>The bytes of the file (ISO 32000-1, 7.5).</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder($"%PDF-{Header}\n");
        var offsets = new List<int>();
        foreach (var (index, body) in Objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{Written(body)}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {Objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => text.Append(CultureInfo.InvariantCulture, $"{o:0000000000} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {Objects.Count + 1} {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static string Written(string body)
    {
        var at = body.IndexOf(">>\nstream\n", StringComparison.Ordinal);
        return at < 0 ? body : string.Create(CultureInfo.InvariantCulture, $"{body[..at]} /Length {body.Length - at - 10} {body[at..]}\nendstream");
    }
}
