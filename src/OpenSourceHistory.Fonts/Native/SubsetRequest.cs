namespace OpenSourceHistory.Fonts.Native;

/// <summary>A request to HarfBuzz's subsetter; used by one thread.</summary>
internal sealed class SubsetRequest : IDisposable
{
    private readonly nint _input = HarfBuzz.CreateSubsetInput();

    public static uint TagOf(string tag) => (uint)((tag[0] << 24) | (tag[1] << 16) | (tag[2] << 8) | tag[3]);

    public void Add(SubsetSet set, uint value) => HarfBuzz.AddToSet(HarfBuzz.SubsetInputSet(_input, (uint)set), value);

    public void ExcludeAll(SubsetSet set) => HarfBuzz.ClearSet(HarfBuzz.SubsetInputSet(_input, (uint)set));

    public void IncludeAll(SubsetSet set)
    {
        ExcludeAll(set);
        HarfBuzz.InvertSet(HarfBuzz.SubsetInputSet(_input, (uint)set));
    }

    public void SetFlags(SubsetFlags flags) => HarfBuzz.SetSubsetFlags(_input, (uint)flags);

    /// <summary>Makes the subset.</summary>
    /// <param name="face">Native face.</param>
    /// <param name="glyphs">Glyphs whose new numbers are wanted.</param>
    /// <returns>The file and the new numbers, or null where the face is damaged.</returns>
    public (byte[] Data, IReadOnlyDictionary<ushort, ushort> Map)? Execute(nint face, IReadOnlyCollection<ushort> glyphs)
    {
        var plan = HarfBuzz.CreateSubsetPlan(face, _input);
        var subset = plan == 0 ? 0 : HarfBuzz.ExecuteSubsetPlan(plan);
        try
        {
            return subset == 0 ? null : (CopyFile(subset), ReadMap(plan, glyphs));
        }
        finally
        {
            HarfBuzz.DestroyFace(subset);
            HarfBuzz.DestroySubsetPlan(plan);
        }
    }

    public void Dispose() => HarfBuzz.DestroySubsetInput(_input);

    private static unsafe byte[] CopyFile(nint face)
    {
        var blob = HarfBuzz.ReferenceFaceBlob(face);
        var data = HarfBuzz.GetBlobData(blob, out var length);
        var copy = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzz.DestroyBlob(blob);
        return copy;
    }

    private static SortedDictionary<ushort, ushort> ReadMap(nint plan, IReadOnlyCollection<ushort> glyphs)
    {
        var mapping = HarfBuzz.SubsetGlyphMapping(plan);
        var map = new SortedDictionary<ushort, ushort> { [0] = 0 };
        foreach (var glyph in glyphs)
        {
            map[glyph] = (ushort)HarfBuzz.GetFromMap(mapping, glyph);
        }

        return map;
    }
}
