namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Finds where in a source a name is written, of which the place of what bears it is known.</summary>
internal static class Spelling
{
    /// <summary>Where an id or class is given: <c>{#id .class}</c>, <c>::: class</c>, <c>id="id"</c>, <c>class="one two"</c>.</summary>
    /// <param name="whole">Place of what has it.</param>
    /// <param name="sign"><c>#</c> or <c>.</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="isFirst">True for a fence, whose attributes stand before what it holds; attributes of others stand behind it.</param>
    public static SourceSpan OfAttribute(SourceSpan whole, char sign, string name, bool isFirst)
    {
        if (whole.File is not { } file)
        {
            return SourceSpan.None;
        }

        var key = sign == '#' ? "id" : "class";
        var end = EndOfParagraph(file.Text, whole.End);
        var places = Places(file.Text, whole.Start, end, name)
            .Where(at => IsInBraces(file.Text, at, sign) || IsBehindColons(file.Text, at, sign) || IsInTag(file.Text, at, key));
        return At(file, isFirst ? places.FirstOrDefault(-1) : places.LastOrDefault(-1), name.Length);
    }

    /// <summary>Where a reference names an id or a source: <c>@id</c>, <c>[text](#id)</c>, <c>[text](file.md#id)</c>.</summary>
    /// <param name="whole">Place of the reference.</param>
    /// <param name="name">The name.</param>
    public static SourceSpan OfReference(SourceSpan whole, string name)
    {
        if (whole.File is not { } file)
        {
            return SourceSpan.None;
        }

        var places = Places(file.Text, whole.Start, whole.End, name).Where(at => at > whole.Start && !IsInBraces(file.Text, at, '#')).ToList();
        var signed = places.Find(at => file.Text[at - 1] == '@' || (at > whole.Start + 1 && file.Text[at - 1] == '{' && file.Text[at - 2] == '@'));
        if (signed > 0)
        {
            return At(file, signed, name.Length);
        }

        // A tag has its address at its beginning, a link at its end.
        var linked = places.Where(at => file.Text[at - 1] == '#');
        var place = At(file, file.Text[whole.Start] == '<' ? linked.FirstOrDefault(-1) : linked.LastOrDefault(-1), name.Length);
        return place.File is null ? OfAnchor(whole, file) : place;
    }

    /// <summary>The key of a source where it is described.</summary>
    /// <param name="whole">Place of the description.</param>
    /// <param name="name">The key.</param>
    public static SourceSpan OfKey(SourceSpan whole, string name) =>
        whole.File is { } file ? At(file, Places(file.Text, whole.Start, Math.Max(whole.End, Math.Min(whole.Start + name.Length, file.Text.Length)), name).FirstOrDefault(-1), name.Length) : SourceSpan.None;

    // An anchor that another tool would make of a heading, which is not the id but leads to it.
    private static SourceSpan OfAnchor(SourceSpan whole, SourceFile file)
    {
        var text = file.Text.AsSpan(whole.Start, whole.End - whole.Start);
        var sign = text.LastIndexOf("](", StringComparison.Ordinal) is >= 0 and var target ? text[target..].IndexOf('#') + target : -1;
        var length = sign < 0 || text[sign] != '#' ? 0 : text[(sign + 1)..].IndexOfAny(" )>\"'");
        return length > 0 ? new SourceSpan(file, whole.Start + sign + 1, whole.Start + sign + 1 + length) : SourceSpan.None;
    }

    private static SourceSpan At(SourceFile file, int at, int length) => at < 0 ? SourceSpan.None : new SourceSpan(file, at, at + length);

    private static IEnumerable<int> Places(string text, int from, int to, string name)
    {
        for (var at = from; at <= to - name.Length && (at = text.IndexOf(name, at, to - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if ((at == 0 || !IsOfName(text, at - 1)) && !IsGoingOn(text, at + name.Length))
            {
                yield return at;
            }
        }
    }

    private static bool IsOfName(string text, int at) => char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-';

    // A full stop or colon is a part of a name only where the name goes on behind it.
    private static bool IsGoingOn(string text, int at) =>
        at < text.Length && (IsOfName(text, at) || (text[at] is '.' or ':' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));

    private static bool IsInBraces(string text, int at, char sign)
    {
        if (at == 0 || text[at - 1] != sign)
        {
            return false;
        }

        var before = text.AsSpan(0, at);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.LastIndexOf('{') > line.LastIndexOf('}');
    }

    private static bool IsBehindColons(string text, int at, char sign)
    {
        var before = text.AsSpan(0, at);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return sign == '.' && line.TrimStart(" \t>").StartsWith(":::", StringComparison.Ordinal) && line.Trim(" \t>:").IsEmpty;
    }

    private static bool IsInTag(string text, int at, string key)
    {
        var before = text.AsSpan(0, at);
        var tag = before[(before.LastIndexOfAny('<', '{') + 1)..];
        return !tag.Contains('>') && !tag.Contains('}') && tag.LastIndexOf('=') is > 0 and var equals && tag[..equals].TrimEnd().EndsWith(key, StringComparison.OrdinalIgnoreCase)
            && tag[(equals + 1)..].Count('"') < 2 && tag[(equals + 1)..].Count('\'') < 2;
    }

    // Attributes of headings and captions of tables are behind what they belong to, or below it.
    private static int EndOfParagraph(string text, int from)
    {
        var blank = text.IndexOf("\n\n", Math.Min(from, text.Length), StringComparison.Ordinal);
        var windows = text.IndexOf("\r\n\r\n", Math.Min(from, text.Length), StringComparison.Ordinal);
        return Math.Min(blank < 0 ? text.Length : blank, windows < 0 ? text.Length : windows);
    }
}
