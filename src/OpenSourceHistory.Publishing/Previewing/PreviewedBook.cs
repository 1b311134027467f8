using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>A book as a preview shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Findings">All that is found in it, in order of path and place.</param>
/// <param name="Pages">The pages on paper, or on a screen where there is no paper; null where the book has no such edition or could not be read.</param>
/// <param name="Chapters">How long its chapters are.</param>
public sealed record PreviewedBook(string Title, ValueList<Diagnostic> Findings, PageDocument? Pages, ValueList<ChapterCount> Chapters)
{
    private readonly Lazy<Task<PreviewedEbook?>> _ebook = new(() => Task.FromResult<PreviewedEbook?>(null));

    /// <summary>
    /// False where pages of a change are shown ahead of the whole build: what other pages say of them, the findings and the counts are those of before.
    /// </summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>The e-book, made when it is first looked at; null where the book has none or it cannot be made.</summary>
    public Task<PreviewedEbook?> Ebook => _ebook.Value;

    internal Func<Task<PreviewedEbook?>> EbookMaker
    {
        init => _ebook = new Lazy<Task<PreviewedEbook?>>(value);
    }
}
