namespace OpenSourceHistory.Graphics;

/// <summary>A picture, or why there is none.</summary>
/// <param name="Picture">The picture, or null.</param>
/// <param name="Code">Code of the fault to report at each use; null where there is none or it was reported in the file itself.</param>
/// <param name="Message">The fault.</param>
/// <param name="Hints">What to do about it.</param>
internal sealed record PictureReading(Picture? Picture, string? Code, string Message, ValueList<string> Hints)
{
    public static PictureReading Of(Picture? picture) => new(picture, null, string.Empty, []);

    public static PictureReading Fault(string code, string message, params ReadOnlySpan<string> hints) =>
        new(null, code, message, ValueList.Create(hints));
}
