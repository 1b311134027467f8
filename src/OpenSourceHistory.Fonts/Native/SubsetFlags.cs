namespace OpenSourceHistory.Fonts.Native;

/// <summary>Flags of a subset request, as in HarfBuzz's <c>hb_subset_flags_t</c>.</summary>
[Flags]
internal enum SubsetFlags : uint
{
    None = 0,
    KeepNotDefOutline = 0x40,
    NoLayoutClosure = 0x200,
}
