namespace OpenSourceHistory.Markdown.Files;

/// <summary>Kinds of files that authors take for text, known by how they begin.</summary>
internal static class BinaryKind
{
    private const string ToMarkdown = "Make Markdown of it first; Pandoc does: pandoc -t markdown -o book.md FILE";

    /// <summary>The kind, or null where the file may be text.</summary>
    /// <param name="content">The file's bytes.</param>
    public static (string Name, string Hint)? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            return (content.IndexOf("word/"u8) >= 0 ? "a Word document" : content.IndexOf("application/epub+zip"u8) >= 0 ? "an e-book" : "a packed archive", ToMarkdown);
        }

        if (content.StartsWith("{\\rtf"u8))
        {
            return ("a document in Rich Text Format", ToMarkdown);
        }

        return content.StartsWith("%PDF-"u8) ? ("a PDF", "Ask for the text that it was made of")
            : content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
                ? ("a picture", "Name it in a Markdown file: ![text](picture.png)")
            : content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? ("a document of an old Word", ToMarkdown)
            : null;
    }
}
