namespace OpenSourceHistory.Fonts.Native;

/// <summary>The sets of a subset request, numbered as in HarfBuzz's <c>hb_subset_sets_t</c>.</summary>
internal enum SubsetSet : uint
{
    Glyphs = 0,
    Characters = 1,
    DroppedTables = 3,
    NameIds = 4,
    LayoutFeatures = 6,
}
