using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>
/// Double quotation marks come in pairs. One that a paragraph opens may stay open where the next begins with one: so speech over several paragraphs is written.
/// It remembers what is open, so that each run has one of its own.
/// </summary>
internal sealed class QuotationRule() : LintRule(ManuscriptCodes.LintQuotation, "Write the other one, or put a backslash in front of an inch")
{
    private const char Opening = '“';
    private const char Closing = '”';

    private Diagnostic? _open;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block)
    {
        var text = block.Text.Value;
        var isMarked = LanguageTag.PrimaryOf(block.Language) is "en" or "zh";
        if (_open is { } open && block.Node is Paragraph)
        {
            _open = null;
            if (!isMarked || !text.StartsWith(Opening))
            {
                yield return open;
            }
        }

        foreach (var lone in isMarked ? LoneMarks(block) : [])
        {
            if (text[lone] == Closing || block.Node is not Paragraph)
            {
                yield return Told(block, lone);
            }
            else
            {
                _open = Told(block, lone);
            }
        }
    }

    /// <summary>What is open where the book ends.</summary>
    public IEnumerable<Diagnostic> End() => _open is { } open ? [open] : [];

    // Verse and speech may open a mark on each line; the last that is open counts for all.
    private static List<int> LoneMarks(LintedBlock block)
    {
        var (open, lone) = (-1, new List<int>());
        var text = block.Text.Value;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Opening)
            {
                open = i;
            }
            else if (text[i] == Closing && open < 0)
            {
                lone.Add(i);
            }
            else if (text[i] == Closing)
            {
                open = -1;
            }
        }

        if (open >= 0 && block.Node is not Line)
        {
            lone.Add(open);
        }

        return block.Node is Line ? [] : lone;
    }

    private Diagnostic Told(LintedBlock block, int mark) => Tell(block, (mark, 1), block.Text.Value[mark] == Opening ? "The quotation that begins here does not end" : "The quotation that ends here does not begin");
}
