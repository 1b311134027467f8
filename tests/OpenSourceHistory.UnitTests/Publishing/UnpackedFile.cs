using System.IO.Compression;
using System.Net;
using System.Text;
using UglyToad.PdfPig;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>A finished file with everything in it laid open: entries of archives, streams of PDF files, and the text that a PDF shows.</summary>
internal sealed class UnpackedFile
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    /// <summary>Unpacks a file.</summary>
    public UnpackedFile(byte[] file)
    {
        _parts.Add(("file", file));
        if (file.AsSpan().StartsWith("PK"u8))
        {
            AddEntries(file);
        }
        else
        {
            AddStreams(file);
        }
    }

    /// <summary>Number of entries or streams.</summary>
    public int Count => _parts.Count - 1;

    /// <summary>The names of the parts that hold a text in any encoding or notation in which a file may write it.</summary>
    public IEnumerable<string> PartsWith(string text)
    {
        var forms = FormsOf(text).ToList();
        return _parts.Where(p => forms.Exists(f => p.Bytes.AsSpan().IndexOf(f) >= 0)).Select(p => p.Name);
    }

    private static IEnumerable<byte[]> FormsOf(string text)
    {
        byte[][] encodings = [Encoding.UTF8.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text), Encoding.Unicode.GetBytes(text)];
        var runes = text.EnumerateRunes().ToList();
        string[] notations =
        [
            .. encodings.Select(Convert.ToHexString),
            .. encodings.Select(Convert.ToHexStringLower),
            Uri.EscapeDataString(text),
            WebUtility.UrlEncode(text),
            string.Concat(runes.Select(r => $"&#{r.Value};")),
            string.Concat(runes.Select(r => $"&#x{r.Value:X};")),
            string.Concat(runes.Select(r => $"&#x{r.Value:x};")),
            string.Concat(runes.Select(r => r.IsAscii ? r.ToString() : $"&#{r.Value};")),
            string.Concat(runes.Select(r => r.IsAscii ? r.ToString() : $"&#x{r.Value:X};")),
            string.Concat(text.Select(c => $"\\u{(int)c:x4}")),
            Convert.ToBase64String(encodings[0]).TrimEnd('='),
            text.ToUpperInvariant(),
            text.ToLowerInvariant(),
        ];
        return encodings.Concat(notations.Select(Encoding.UTF8.GetBytes));
    }

    private void AddEntries(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _parts.Add((entry.FullName, content.ToArray()));
            _parts.Add((entry.FullName + " (name)", Encoding.UTF8.GetBytes(entry.FullName)));
        }
    }

    // Streams are found by their keyword: the file's own list of objects may not name all of them.
    private void AddStreams(byte[] file)
    {
        var start = 0;
        while (file.AsSpan(start).IndexOf("stream"u8) is var found and >= 0)
        {
            start += found + "stream".Length;
            var at = start + (file[start] == '\r' ? 2 : 1);
            if (at < file.Length && Inflate(file, at) is { Length: > 0 } content)
            {
                _parts.Add(($"stream at {at}", content));
            }
        }

        using var document = PdfDocument.Open(file);
        foreach (var page in document.GetPages())
        {
            _parts.Add(($"page {page.Number}", Encoding.UTF8.GetBytes(string.Join(' ', page.GetWords().Select(w => w.Text)))));
        }
    }

    private static byte[]? Inflate(byte[] file, int at)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(file, at, file.Length - at), CompressionMode.Decompress);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
