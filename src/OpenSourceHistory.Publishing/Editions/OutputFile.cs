using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Inspection;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Puts a finished file in its place, if nothing is there that would be missed.</summary>
/// <param name="inputs">The door to files, and those that the book is made from.</param>
/// <param name="isForced">True where files of others may be replaced.</param>
internal sealed class OutputFile(ReadFiles inputs, bool isForced)
{
    /// <summary>Writes beside the place, then renames: where that fails, the old file is as it was.</summary>
    /// <param name="place">Of which edition it is, and where it goes.</param>
    /// <param name="file">What it holds.</param>
    /// <returns>The file, or null where it cannot be written.</returns>
    public Result<WrittenFile?> Write(WrittenFile place, MadeFile file)
    {
        try
        {
            if (FindLoss(place, file) is { } loss)
            {
                return new Result<WrittenFile?>(null, [loss]);
            }

            inputs.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(place.Path))!);
            inputs.Replace(place.Path, stream => stream.Write(file.Content.Span));
            return new Result<WrittenFile?>(place, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Result<WrittenFile?>(null, [CannotWrite(place, e)]);
        }
    }

    private Diagnostic? FindLoss(WrittenFile place, MadeFile file)
    {
        // Asked of each place, be it free or not: what a build asks of its files does not depend on what stands there.
        if (inputs.Has(place.Path))
        {
            return Refuse(
                place, PublishingCodes.WouldReplaceInput, "would be written over a file that the book is made from",
                "give the edition another output name in book.yaml, or choose another folder with --output");
        }

        if (!inputs.FileExists(place.Path))
        {
            return null;
        }

        // Copies lie in a folder of the program's own.
        return isForced || file.CopyName is not null || OwnFiles.Has(inputs, place.Path)
            ? null
            : Refuse(
                place, PublishingCodes.ForeignFile, "would replace a file that osh did not make, or that was changed since",
                "keep that file under another name, or choose another folder with --output", "--force replaces it");
    }

    private static Diagnostic CannotWrite(WrittenFile place, Exception e) => Refuse(
        place, PublishingCodes.CannotWrite, $"cannot be written: {FaultText.Of(e)}",
        "the old file, if there was one, is as it was", "choose another folder with --output");

    private static Diagnostic Refuse(WrittenFile place, string code, string reason, params ReadOnlySpan<string> hints) =>
        new(code, Severity.Error, SourceSpan.None, $"The edition '{place.Edition}' {reason}", ValueList.Create(hints)) { Path = place.Path };
}
