using System.Text;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>The <c>name</c> table (OpenType 1.9).</summary>
internal static class NameTable
{
    private const int HeaderSize = 6;
    private const int RecordSize = 12;
    private const int MacintoshPlatform = 1;

    public const int PostScriptNameId = 6;
    public const int ManufacturerId = 8;
    public const int DesignerId = 9;
    public const int LicenceId = 13;
    public const int LicenceAddressId = 14;

    /// <summary>A name of the face: the first Windows or Unicode record, else the first Macintosh one; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> table, int nameId)
    {
        var reader = new TableReader(table);
        var storage = reader.UInt16(4);
        string? macintosh = null;
        for (var (i, at) = (0, HeaderSize); i < reader.UInt16(2); i++, at += RecordSize)
        {
            if (reader.UInt16(at + 6) != nameId)
            {
                continue;
            }

            var bytes = reader.Slice(storage + reader.UInt16(at + 10), reader.UInt16(at + 8));
            if (reader.UInt16(at) != MacintoshPlatform)
            {
                return Encoding.BigEndianUnicode.GetString(bytes);
            }

            macintosh ??= Encoding.Latin1.GetString(bytes);
        }

        return macintosh;
    }
}
