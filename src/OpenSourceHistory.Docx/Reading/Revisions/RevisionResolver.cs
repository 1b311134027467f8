namespace OpenSourceHistory.Docx.Reading.Revisions;

/// <summary>Resolves the revisions of blocks.</summary>
/// <param name="isAccepted">True for a revision that is accepted.</param>
internal sealed class RevisionResolver(Func<WordRevision, bool> isAccepted)
{
    /// <summary>Blocks without revisions. A paragraph whose end is gone runs on into the next.</summary>
    /// <param name="blocks">The blocks.</param>
    public ValueList<WordBlock> Resolve(ValueList<WordBlock> blocks)
    {
        var kept = new List<WordBlock>();
        WordParagraph? open = null;
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph)
            {
                var resolved = Join(open, Resolve(paragraph));
                var isOpen = IsGone(paragraph.EndInserted, paragraph.EndDeleted);
                open = isOpen ? resolved : null;
                kept.AddRange(isOpen ? [] : [resolved]);
                continue;
            }

            // The end of a section stays where its paragraph's text is, although the paragraph runs on.
            if (block is WordTable)
            {
                kept.AddRange(LeftOf(open));
                open = null;
            }

            kept.AddRange(block is not WordTable table ? [block] : Resolve(table) is { Rows.Count: > 0 } whole ? [whole] : []);
        }

        return ValueList.From(kept.Concat(LeftOf(open)).ToArray());
    }

    private static IEnumerable<WordBlock> LeftOf(WordParagraph? open) => open is { Tokens.Count: > 0 } ? [open] : [];

    private bool IsGone(WordRevision? inserted, WordRevision? deleted) =>
        (inserted is not null && !isAccepted(inserted)) || (deleted is not null && isAccepted(deleted));

    // The first with text says what the whole is, as in Word.
    private static WordParagraph Join(WordParagraph? first, WordParagraph second) => first is null
        ? second
        : (first.Tokens.Any(IsContent) ? first : second) with { Tokens = first.Tokens.Concat(second.Tokens) };

    private static bool IsContent(WordToken token) => token is not (BookmarkToken or CommentToken);

    private WordParagraph Resolve(WordParagraph paragraph)
    {
        var resolved = paragraph with { Tokens = Resolve(paragraph.Tokens), EndInserted = null, EndDeleted = null, Former = null };
        return paragraph.Former is { } former && !isAccepted(former.Revision) ? resolved with { Style = former.Style, List = former.List } : resolved;
    }

    private ValueList<WordToken> Resolve(ValueList<WordToken> tokens)
    {
        var kept = new List<WordToken>();
        foreach (var token in tokens)
        {
            if (IsGone(token.Inserted, token.Deleted))
            {
                continue;
            }

            var resolved = Resolve(token with { Inserted = null, Deleted = null });
            if (resolved is TextToken text && kept is [.., TextToken last] && last.Marks == text.Marks)
            {
                kept[^1] = last with { Text = last.Text + text.Text };
            }
            else
            {
                kept.Add(resolved);
            }
        }

        return ValueList.From(kept.ToArray());
    }

    private WordToken Resolve(WordToken token) => token switch
    {
        TextToken { Former: { } former } text => text with { Former = null, Marks = isAccepted(former.Revision) ? text.Marks : former.Marks },
        FieldToken field => field with { Result = Resolve(field.Result) },
        TextBoxToken box => box with { Blocks = Resolve(box.Blocks) },
        _ => token,
    };

    private WordTable Resolve(WordTable table) => table with
    {
        Rows = ValueList.From(table.Rows.Where(r => !IsGone(r.Inserted, r.Deleted)).Select(Resolve).Where(r => r.Cells.Count > 0).ToArray()),
    };

    private WordTableRow Resolve(WordTableRow row) => row with
    {
        Inserted = null,
        Deleted = null,
        Cells = ValueList.From(row.Cells.Where(c => !IsGone(c.Inserted, c.Deleted)).Select(c => c with { Inserted = null, Deleted = null, Blocks = Resolve(c.Blocks) }).ToArray()),
    };
}
