using System.Text;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Writes the pieces of one paragraph as Markdown: marks stand in each other as they reach, and never across.</summary>
/// <param name="pieces">The pieces, made ready.</param>
/// <param name="setting">Where the text is to stand.</param>
internal sealed class MarkupWriter(List<MarkedPiece> pieces, LineSetting setting)
{
    private readonly StringBuilder _text = new();
    private readonly bool _hasFormulas = pieces.Where(p => !p.IsRaw).Sum(p => p.Text.Count(c => c == '$')) > 1;
    private int _brackets;

    /// <summary>The Markdown.</summary>
    public string Write()
    {
        Write(0, pieces.Count, []);
        return _text.ToString();
    }

    private void Write(int start, int end, ValueList<Markup> open)
    {
        while (start < end)
        {
            var marks = pieces[start].Marks.Where(m => !open.Contains(m)).OrderBy(m => m.Kind).ToList();
            if (marks.Count == 0)
            {
                WritePiece(start, open);
                start++;
                continue;
            }

            var widest = marks.MaxBy(m => Reach(m, start, end));
            var reach = Reach(widest, start, end);
            WriteMarked(widest, start, reach, open);
            start = reach;
        }
    }

    private int Reach(Markup mark, int start, int end)
    {
        var reach = start;
        while (reach < end && pieces[reach].Marks.Contains(mark))
        {
            reach++;
        }

        return reach;
    }

    private void WriteMarked(Markup mark, int start, int end, ValueList<Markup> open)
    {
        if (mark.IsReview)
        {
            WriteReview(mark, start, end, open);
            return;
        }

        if (mark.Kind == MarkupKind.Code)
        {
            WriteCode(start, end);
            return;
        }

        var isBracket = mark.Kind is MarkupKind.Link or MarkupKind.Span;
        var at = _text.Length;
        _brackets += isBracket ? 1 : 0;
        Write(start, end, open.Concat([mark]));
        _brackets -= isBracket ? 1 : 0;
        if (_text.Length == at)
        {
            return;
        }

        if (isBracket)
        {
            Insert(at, "[");
            _text.Append(mark.Kind == MarkupKind.Link ? $"]({TargetText.Of(mark.Value)})" : $"]{{{mark.Value}}}");
            return;
        }

        var (opening, closing) = DelimitersOf(mark.Kind, at, CharacterAt(end, open));
        Insert(at, opening);
        _text.Append(closing);
    }

    private void WriteReview(Markup mark, int start, int end, ValueList<Markup> open)
    {
        // A comment stands behind the last of what it is about.
        var isWhole = mark.Kind != MarkupKind.Comment || pieces.FindLastIndex(p => p.Marks.Contains(mark)) < end;
        var at = _text.Length;
        Write(start, end, open.Concat([mark]));
        if (_text.Length == at || !isWhole)
        {
            return;
        }

        var (opening, closing) = mark.Kind switch { MarkupKind.Insertion => ("{++", "++}"), MarkupKind.Deletion => ("{--", "--}"), _ => ("{==", "==}") };
        _text.Insert(at, opening).Append(closing).Append(mark.Value);
    }

    // An exclamation mark before a bracket would make it a picture.
    private void Insert(int at, string opening)
    {
        if (opening == "[" && at > 0 && _text[at - 1] == '!' && !(at > 1 && _text[at - 2] == '\\'))
        {
            _text.Insert(at - 1, '\\');
            at++;
        }

        _text.Insert(at, opening);
    }

    private (string Opening, string Closing) DelimitersOf(MarkupKind kind, int at, char after)
    {
        var content = _text.ToString(at, _text.Length - at);
        var isRaised = !content.Any(c => char.IsWhiteSpace(c) || c is '^' or '~' or '\\' or '[' or '(' or '*');
        var isFlanking = Flanking.MayDelimit(at > 0 ? _text[at - 1] : '\0', content, after);
        return kind switch
        {
            MarkupKind.Strong => isFlanking ? ("**", "**") : ("<strong>", "</strong>"),
            MarkupKind.Emphasis => isFlanking ? ("*", "*") : ("<em>", "</em>"),
            MarkupKind.Struck => isFlanking && !content.Contains('~', StringComparison.Ordinal) ? ("~~", "~~") : ("<s>", "</s>"),
            MarkupKind.Superscript => isRaised ? ("^", "^") : ("<sup>", "</sup>"),
            MarkupKind.Subscript => isRaised && after != '~' ? ("~", "~") : ("<sub>", "</sub>"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    // What follows: signs of marks that open there, or the first character.
    private char CharacterAt(int piece, ValueList<Markup> open)
    {
        if (piece >= pieces.Count)
        {
            return '\0';
        }

        var marks = pieces[piece].Marks.Where(m => !m.IsReview && !open.Contains(m)).ToList();
        return marks.Count == 0 ? pieces[piece].Text[0] : marks.Exists(m => m.Kind is not (MarkupKind.Link or MarkupKind.Span)) ? '*' : '[';
    }

    private void WriteCode(int start, int end)
    {
        var code = string.Concat(pieces.Skip(start).Take(end - start).Select(p => p.Text)).ReplaceLineEndings(" ");
        var longest = 0;
        for (int i = 0, run = 0; i < code.Length; i++)
        {
            run = code[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var room = code.Trim() != code || code.StartsWith('`') || code.EndsWith('`') ? " " : string.Empty;
        _text.Append(string.IsNullOrWhiteSpace(code) ? code : fence + room + code + room + fence);
    }

    private void WritePiece(int at, ValueList<Markup> open)
    {
        var piece = pieces[at];
        if (piece.IsRaw)
        {
            Insert(_text.Length, piece.Text.StartsWith('[') ? "[" : string.Empty);
            _text.Append(piece.Text.StartsWith('[') ? piece.Text[1..] : piece.Text);
            return;
        }

        _text.Append(MarkdownEscaper.Escape(piece.Text, new EscapePlace(_text.Length == 0 || _text[^1] == '\n', _brackets > 0, setting)
        {
            Before = _text.Length > 0 ? _text[^1] : '\0',
            After = CharacterAt(at + 1, open),
            HasFormulas = _hasFormulas,
        }));
    }
}
