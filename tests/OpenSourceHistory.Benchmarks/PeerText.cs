namespace OpenSourceHistory.Benchmarks;

/// <summary>A text that programs are measured on, which is there as Markdown and as Typst's markup.</summary>
/// <param name="Words">How many words it has, notes and headings among them.</param>
/// <param name="Markdown">Path of the Markdown file.</param>
/// <param name="Typst">Path of the file of markup.</param>
internal sealed record PeerText(int Words, string Markdown, string Typst)
{
    /// <summary>Writes a text.</summary>
    /// <param name="markdown">What it says.</param>
    /// <param name="folder">Folder that receives the files.</param>
    public static PeerText Write(string markdown, string folder)
    {
        Directory.CreateDirectory(folder);
        var words = markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var text = new PeerText(words, Path.Combine(folder, $"text-{words}.md"), Path.Combine(folder, $"text-{words}.typ"));
        File.WriteAllText(text.Markdown, markdown);
        File.WriteAllText(text.Typst, TypstSource.Of(markdown));
        return text;
    }
}
