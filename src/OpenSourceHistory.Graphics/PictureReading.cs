namespace OpenSourceHistory.Graphics;

/// <summary>A picture, or why there is none.</summary>
/// <param name="Picture">The picture, or null.</param>
/// <param name="Findings">What was found inside the file.</param>
internal sealed record PictureReading(Picture? Picture, ValueList<Diagnostic> Findings)
{
    /// <summary>A fault of the file as such, without a place of its own: told at each use.</summary>
    public Diagnostic? Fault { get; private init; }

    public static PictureReading Of(Picture picture) => new(picture, []);

    public PictureReading Telling(string code, string message, params ReadOnlySpan<string> hints) =>
        this with { Fault = new Diagnostic(code, Severity.Warning, SourceSpan.None, message, ValueList.Create(hints)) };

    public static PictureReading Faulty(string code, string message, params ReadOnlySpan<string> hints) =>
        new PictureReading(null, []).Telling(code, message, hints);

    /// <summary>What was read, for one use of it.</summary>
    /// <param name="use">Where it is used.</param>
    public Result<Picture?> At(SourceSpan use) =>
        new(Picture, Fault is null ? Findings : [Fault with { Span = use, Path = use.File?.Path }]);
}
