using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>Writes a file's bytes in order; knows the offset and a fingerprint of what went out.</summary>
/// <param name="stream">Receives the file.</param>
internal sealed class FileOutput(Stream stream) : IDisposable
{
    // Length of a file identifier is free; readers and the specification's example use 16 bytes.
    private const int FingerprintLength = 16;

    // What is written around an object, and around all, and more.
    private const int RoomAround = 64;

    private readonly RunningFingerprint _fingerprint = new();
    private readonly SyntaxWriter _syntax = new();

    /// <summary>Offset of the next byte.</summary>
    public long Position { get; private set; }

    /// <summary>File identifier for all that was written so far.</summary>
    public byte[] Fingerprint() => _fingerprint.Current()[..FingerprintLength];

    /// <summary>Makes room where the file is made in memory: room that doubles whenever it is full would be twice the file, and the halves before it.</summary>
    /// <param name="objects">The objects that will stand in the open.</param>
    /// <param name="references">Length of the references to them at most, in bytes.</param>
    public void Reserve(IEnumerable<IndirectObject> objects, long references)
    {
        var length = references + RoomAround + objects.Sum(o => (long)RoomAround + o.Body.Length + (o.Stream?.Length ?? 0));
        if (stream is MemoryStream memory && memory.Position + length <= Array.MaxLength)
        {
            memory.Capacity = Math.Max(memory.Capacity, (int)(memory.Position + length));
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        _fingerprint.Add(bytes);
        Position += bytes.Length;
    }

    /// <summary>Writes the header (ISO 32000-1, 7.5.2) with the comment that marks the file as binary.</summary>
    /// <param name="version">Version of the format such as 1.7.</param>
    /// <param name="mark">A further comment, or null.</param>
    public void WriteHeader(string version, string? mark = null)
    {
        Write(_syntax.Clear().Raw("%PDF-"u8).Raw(System.Text.Encoding.ASCII.GetBytes(version)).Written);
        Write([(byte)'\n', (byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        if (mark is not null)
        {
            Write(System.Text.Encoding.ASCII.GetBytes($"%{mark}\n"));
        }
    }

    /// <summary>Writes an indirect object in the open.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="value">The object.</param>
    public void WriteObject(int number, IndirectObject value)
    {
        Write(_syntax.Clear().Integer(number).Keyword("0 obj\n"u8).Raw(value.Body).Written);
        if (value.Stream is { } bytes)
        {
            Write("\nstream\n"u8);
            Write(bytes.Span);
            Write("\nendstream"u8);
        }

        Write("\nendobj\n"u8);
    }

    /// <summary>Writes the pointer to the cross-reference section and the end mark (7.5.5).</summary>
    /// <param name="crossReference">Offset of the cross-reference section.</param>
    public void WriteEnd(long crossReference) =>
        Write(_syntax.Clear().Raw("startxref\n"u8).Integer(crossReference).Raw("\n%%EOF\n"u8).Written);

    /// <inheritdoc/>
    public void Dispose() => _fingerprint.Dispose();
}
