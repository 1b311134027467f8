using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>A finished content stream.</summary>
/// <param name="Data">Its operators.</param>
/// <param name="Resources">What it names.</param>
internal sealed record ContentStream(StreamData Data, ResourceUse Resources)
{
    /// <summary>The element of each marked-content sequence, by its identifier.</summary>
    public ValueList<int> Owners { get; private init; } = [];

    /// <summary>Finishes a stream.</summary>
    /// <param name="canvas">What was painted.</param>
    public static ContentStream Of(Canvas canvas)
    {
        canvas.EndText();
        canvas.Marks?.Leave();
        var data = StreamData.Compress(canvas.Syntax.Written);
        canvas.Syntax.Leave();
        return new ContentStream(data, canvas.Resources) { Owners = canvas.Marks?.Owners ?? [] };
    }
}
