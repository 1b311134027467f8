using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>A character of a document that is proved.</summary>
/// <param name="Sign">The character.</param>
/// <param name="Origin">Where it, or the change that put it in, stands in the document of the sources.</param>
/// <param name="IsWritten">True where an author or editor wrote it.</param>
/// <param name="IsGloss">True for the call of a note that the program makes of a term, an abbreviation, a link.</param>
internal readonly record struct ProvedSign(ReadingSign Sign, int Origin, bool IsWritten, bool IsGloss)
{
    /// <summary>A character of a note.</summary>
    /// <param name="sign">The character.</param>
    /// <param name="at">Its place.</param>
    public static ProvedSign Of(ReadingSign sign, int at) => new(sign, at, IsWritten: true, IsGloss: false);
}
