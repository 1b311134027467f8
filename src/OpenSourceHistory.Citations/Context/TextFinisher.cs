using System.Text;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>Makes the text that leaves: quotation marks by their level, neighbours of one style joined.</summary>
internal sealed class TextFinisher(CitationLocale locale)
{
    private readonly string _open = locale.Text("open-quote") ?? "\u201c";
    private readonly string _close = locale.Text("close-quote") ?? "\u201d";
    private readonly string _openInner = locale.Text("open-inner-quote") ?? "\u2018";
    private readonly string _closeInner = locale.Text("close-inner-quote") ?? "\u2019";

    public FormattedText Finish(ValueList<Piece> pieces)
    {
        var level = 0;
        return FormattedText.Join(MovePunctuation(pieces)
            .SelectMany(Superscripts.Split)
            .Select(p => new FormattedRun(Resolve(p.Text, ref level), p.Style)));
    }

    // Marks behind quotations inside one field go inside as those between fields do.
    private ValueList<Piece> MovePunctuation(ValueList<Piece> pieces) =>
        locale.PunctuationInQuote ? Pieces.Map(pieces, p => p.Has(PieceMarks.AsWritten) ? p.Text : MovePunctuation(p.Text)) : pieces;

    private static string MovePunctuation(string text)
    {
        for (var i = text.IndexOf(QuotePlaceholders.Close, StringComparison.Ordinal); i >= 0; i = text.IndexOf(QuotePlaceholders.Close, i + 1))
        {
            if (i + 1 < text.Length && text[i + 1] is '.' or ',')
            {
                text = text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
                i++;
            }
        }

        return text;
    }

    private string Resolve(string text, ref int level)
    {
        if (!text.Any(QuotePlaceholders.IsMark))
        {
            return text;
        }

        var resolved = new StringBuilder();
        foreach (var c in text)
        {
            switch (c)
            {
                case QuotePlaceholders.Open:
                    resolved.Append(level++ % 2 == 0 ? _open : _openInner);
                    break;
                case QuotePlaceholders.Close:
                    level = Math.Max(0, level - 1);
                    resolved.Append(level % 2 == 0 ? _close : _closeInner);
                    break;
                default:
                    resolved.Append(c);
                    break;
            }
        }

        return resolved.ToString();
    }
}
