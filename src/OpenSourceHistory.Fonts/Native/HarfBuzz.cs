using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace OpenSourceHistory.Fonts.Native;

/// <summary>The functions of HarfBuzz's C interface that its .NET binding does not offer, or not without allocation.</summary>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    internal static partial void MakeFontImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_shape")]
    internal static partial void Shape(nint font, nint buffer, Feature* features, uint count);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    internal static partial nint CreateDrawFunctions();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    internal static partial void MakeDrawFunctionsImmutable(nint functions);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    internal static partial void SetMoveTo(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    internal static partial void SetLineTo(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    internal static partial void SetCubicTo(
        nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    internal static partial void SetClosePath(nint functions, delegate* unmanaged<nint, nint, nint, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    internal static partial void DrawGlyph(nint font, uint glyph, nint functions, nint data);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    internal static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_clear")]
    internal static partial void ClearSet(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_invert")]
    internal static partial void InvertSet(nint set);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    internal static partial uint GetFromMap(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    internal static partial nint CreateSubsetInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    internal static partial void DestroySubsetInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    internal static partial nint SubsetInputSet(nint input, uint which);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    internal static partial void SetSubsetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    internal static partial nint CreateSubsetPlan(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    internal static partial nint ExecuteSubsetPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    internal static partial nint SubsetGlyphMapping(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    internal static partial void DestroySubsetPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    internal static partial nint ReferenceFaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    internal static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    internal static partial byte* GetBlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    internal static partial void DestroyBlob(nint blob);
}
