using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Looks whether a line of hyphens begins one of Pandoc's simple or multiline tables, and how many lines belong to it. No look goes beyond
/// the next line of hyphens but one, so that a text is not read more than a few times.
/// </summary>
internal ref struct DashLookahead
{
    private ReadOnlySpan<char> _rest;
    private int _count;
    private bool _isAtEnd;

    /// <summary>Begins behind a line.</summary>
    /// <param name="rest">The text behind the line.</param>
    public DashLookahead(ReadOnlySpan<char> rest) => _rest = rest;

    /// <summary>Lines behind a rule below a head of one line: rows up to a blank line or another rule; 0 where there are none.</summary>
    public int CountSimpleRows()
    {
        while (TryNext(out var line) && !line.IsEmpty)
        {
            if (DashRule.IsRule(line))
            {
                return _count > 1 ? _count : 0;
            }
        }

        // The line that ended the rows is none of them.
        return Math.Max(0, _count - (_isAtEnd ? 0 : 1));
    }

    /// <summary>Lines behind a rule of several columns that nothing heads: rows and a rule; 0 where no rule ends them.</summary>
    public int CountHeadless()
    {
        var hasBlank = false;
        while (TryNext(out var line))
        {
            if (DashRule.IsRule(line))
            {
                return _count > 1 && (!hasBlank || IsBlankNext()) ? _count : 0;
            }

            if (line.IsEmpty && _count == 1)
            {
                return 0;
            }

            hasBlank |= line.IsEmpty;
        }

        return 0;
    }

    /// <summary>Lines behind an unbroken rule: a head, a rule of several columns, rows and a last rule; 0 where they are not so.</summary>
    public int CountMultiline()
    {
        while (TryNext(out var line) && !line.IsEmpty)
        {
            if (DashRule.IsRule(line))
            {
                return _count > 1 && !DashRule.IsUnbroken(line) ? CountHeadless() : 0;
            }
        }

        return 0;
    }

    private bool IsBlankNext() => !TryNext(out var line) || Undo(line.IsEmpty);

    private bool Undo(bool isBlank)
    {
        _count--;
        return isBlank;
    }

    // Marks of quotations before a line are none of its own.
    private bool TryNext(out ReadOnlySpan<char> line)
    {
        line = default;
        if (_rest.IsEmpty)
        {
            _isAtEnd = true;
            return false;
        }

        var end = _rest.IndexOf('\n');
        line = QuotedLine.Bare(end < 0 ? _rest : _rest[..end]);
        _rest = end < 0 ? default : _rest[(end + 1)..];
        _count++;
        return true;
    }
}
