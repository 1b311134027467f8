using System.Runtime.InteropServices;

namespace OpenSourceHistory.Fonts.Native;

/// <summary>Reads glyph outlines through HarfBuzz's draw callbacks, for TrueType and CFF alike.</summary>
internal static unsafe class OutlineReader
{
    // HarfBuzz raises quadratic curves to cubic ones where no callback for them is set.
    private static readonly nint s_functions = CreateFunctions();

    public static ValueList<PathCommand> Read(nint font, uint glyph)
    {
        var commands = new List<PathCommand>();
        var handle = GCHandle.Alloc(commands);
        try
        {
            HarfBuzz.DrawGlyph(font, glyph, s_functions, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return ValueList.From(commands);
    }

    private static nint CreateFunctions()
    {
        var functions = HarfBuzz.CreateDrawFunctions();
        HarfBuzz.SetMoveTo(functions, &MoveTo, 0, 0);
        HarfBuzz.SetLineTo(functions, &LineTo, 0, 0);
        HarfBuzz.SetCubicTo(functions, &CubicTo, 0, 0);
        HarfBuzz.SetClosePath(functions, &ClosePath, 0, 0);
        HarfBuzz.MakeDrawFunctionsImmutable(functions);
        return functions;
    }

    private static void Append(nint data, PathCommand command) => ((List<PathCommand>)GCHandle.FromIntPtr(data).Target!).Add(command);

    [UnmanagedCallersOnly]
    private static void MoveTo(nint functions, nint data, nint state, float x, float y, nint user) => Append(data, PathCommand.MoveTo(x, y));

    [UnmanagedCallersOnly]
    private static void LineTo(nint functions, nint data, nint state, float x, float y, nint user) => Append(data, PathCommand.LineTo(x, y));

    [UnmanagedCallersOnly]
    private static void CubicTo(
        nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint user) =>
        Append(data, PathCommand.CubicTo(x1, y1, x2, y2, x, y));

    [UnmanagedCallersOnly]
    private static void ClosePath(nint functions, nint data, nint state, nint user) => Append(data, PathCommand.Close);
}
