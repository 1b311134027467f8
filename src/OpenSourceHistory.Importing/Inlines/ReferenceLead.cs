namespace OpenSourceHistory.Importing.Inlines;

/// <summary>The word before a page number of a document, which the book's sheet writes itself.</summary>
internal static class ReferenceLead
{
    private static readonly string[] s_words = ["page", "pages", "p.", "pp.", "Page", "Pages", "S.", "Seite", "第"];

    /// <summary>Takes the word off the last of the pieces.</summary>
    /// <param name="pieces">The pieces.</param>
    public static void Trim(List<MarkedPiece> pieces)
    {
        if (pieces is not [.., { IsRaw: false } last])
        {
            return;
        }

        var text = last.Text.TrimEnd();
        var word = s_words.FirstOrDefault(w => text.EndsWith(w, StringComparison.Ordinal) && (text.Length == w.Length || !char.IsLetterOrDigit(text[^(w.Length + 1)])));
        if (word is not null)
        {
            pieces[^1] = last with { Text = text[..^word.Length] };
        }
    }
}
