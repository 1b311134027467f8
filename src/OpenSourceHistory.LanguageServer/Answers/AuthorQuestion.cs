using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Sessions;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>What an author asks of a place in a text.</summary>
/// <param name="File">The text.</param>
/// <param name="Offset">The place; 0 where all of the text is asked of.</param>
/// <param name="Index">What its book names.</param>
/// <param name="Files">The files, with what is open lying over them.</param>
/// <param name="Traits">What the client can.</param>
/// <param name="UriOf">The address of a file by its path.</param>
internal sealed record AuthorQuestion(SourceFile File, int Offset, BookIndex Index, UnsavedFiles Files, ClientTraits Traits, Func<string, string> UriOf)
{
    /// <summary>What is named there, or null.</summary>
    public AuthoredName? Name => Index.At(File.Path, Offset);

    /// <summary>A range of a file, as the protocol writes it.</summary>
    /// <param name="span">The range; it has a file.</param>
    public JsonObject RangeOf(SourceSpan span) => Traits.Positions.Range(span.File!, span.Start, span.End);

    /// <summary>A place, as the protocol writes it.</summary>
    /// <param name="span">The place; it has a file.</param>
    public JsonObject LocationOf(SourceSpan span) => new() { ["uri"] = UriOf(span.File!.Path), ["range"] = RangeOf(span) };
}
