namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Says which characters are in a font program (ISO 32000-1, 9.8.3.2).</summary>
internal static class CidSet
{
    /// <summary>A bit for each CID, the first the highest of its byte.</summary>
    /// <param name="cids">The CIDs.</param>
    public static byte[] Of(IReadOnlyCollection<ushort> cids)
    {
        var bits = new byte[(cids.Max() / 8) + 1];
        foreach (var cid in cids)
        {
            bits[cid / 8] |= (byte)(0x80 >> (cid % 8));
        }

        return bits;
    }
}
