using System.Buffers.Binary;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>A file with object streams (ISO 32000-1, 7.5.7) and a cross-reference stream (7.5.8).</summary>
internal static class CompactFile
{
    // Readers inflate a whole object stream for one of its objects: a hundred keeps that cheap and compresses well.
    private const int ObjectsPerStream = 100;

    // Fields of an entry (7.5.8.2): type, offset or number of the object stream, index in it.
    private const int EntryLength = 1 + 4 + 2;

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Receives it.</param>
    /// <param name="version">Version of the format, 1.5 or later.</param>
    /// <param name="objects">Its objects; object streams are added to them.</param>
    /// <param name="trailer">What its trailer names.</param>
    public static void Write(Stream stream, string version, ObjectTable objects, FileTrailer trailer)
    {
        using var output = new FileOutput(stream);
        output.WriteHeader(version);
        var places = Pack(objects);
        var self = objects.Allocate();
        var entries = new byte[(objects.Count + 1) * EntryLength];
        output.Reserve(Enumerable.Range(1, self.Number - 1).Where(n => !places.ContainsKey(n)).Select(n => objects[n]), entries.Length);
        WriteEntry(entries, 0, 0, 0, ushort.MaxValue);
        for (var number = 1; number < self.Number; number++)
        {
            if (places.TryGetValue(number, out var place))
            {
                WriteEntry(entries, number, 2, place.Container, place.Index);
            }
            else
            {
                WriteEntry(entries, number, 1, output.Position, 0);
                output.WriteObject(number, objects[number]);
            }
        }

        var start = output.Position;
        WriteEntry(entries, self.Number, 1, start, 0);
        var fingerprint = output.Fingerprint();
        objects.SetStream(self, StreamData.Compress(entries), syntax =>
        {
            syntax.Name("Type").Name("XRef").Name("W").OpenArray().Integer(1).Integer(4).Integer(2).CloseArray();
            trailer.WriteEntries(syntax, objects.Count + 1, fingerprint);
        });
        output.WriteObject(self.Number, objects[self.Number]);
        output.WriteEnd(start);
    }

    // Puts every object that is not a stream into an object stream; says where each went.
    private static Dictionary<int, (int Container, ushort Index)> Pack(ObjectTable objects)
    {
        var places = new Dictionary<int, (int, ushort)>();
        var packed = Enumerable.Range(1, objects.Count).Where(n => objects[n].Stream is null).ToArray();
        var (index, bodies) = (new SyntaxWriter(), new SyntaxWriter());
        foreach (var members in packed.Chunk(ObjectsPerStream))
        {
            var container = AddObjectStream(objects, members, index.Clear(), bodies.Clear());
            for (var i = 0; i < members.Length; i++)
            {
                places[members[i]] = (container.Number, (ushort)i);
            }
        }

        return places;
    }

    private static ObjectId AddObjectStream(ObjectTable objects, int[] members, SyntaxWriter index, SyntaxWriter bodies)
    {
        foreach (var number in members)
        {
            index.Integer(number).Integer(bodies.Written.Length);
            bodies.Raw(objects[number].Body).Raw("\n"u8);
        }

        var first = index.Raw("\n"u8).Written.Length;
        return objects.AddStream(
            StreamData.Compress(index.Raw(bodies.Written).Written),
            syntax => syntax.Name("Type").Name("ObjStm").Name("N").Integer(members.Length).Name("First").Integer(first));
    }

    private static void WriteEntry(byte[] entries, int number, byte type, long second, ushort third)
    {
        var entry = entries.AsSpan(number * EntryLength, EntryLength);
        entry[0] = type;
        BinaryPrimitives.WriteUInt32BigEndian(entry[1..], checked((uint)second));
        BinaryPrimitives.WriteUInt16BigEndian(entry[5..], third);
    }
}
