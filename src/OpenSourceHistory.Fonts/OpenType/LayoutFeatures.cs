using System.Text;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Tags of the feature lists of <c>GSUB</c> and <c>GPOS</c> (OpenType 1.9, "Feature list table").</summary>
internal static class LayoutFeatures
{
    private const int FeatureListOffset = 6;
    private const int RecordSize = 6;

    public static void Collect(ReadOnlySpan<byte> layoutTable, ISet<string> tags)
    {
        var reader = new TableReader(layoutTable);
        var list = reader.UInt16(FeatureListOffset);
        for (var i = 0; list > 0 && i < reader.UInt16(list); i++)
        {
            tags.Add(Encoding.ASCII.GetString(reader.Slice(list + 2 + (i * RecordSize), 4)));
        }
    }
}
