using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Turns TeX as bibliography files have it into text with the markup of sources.</summary>
internal sealed class TexText
{
    // Nobody nests as deep; the stack is not asked for more.
    private const int DeepestNesting = 100;

    private static readonly FrozenDictionary<string, string> s_symbols = PairTable.Read("tex-symbols.txt");
    private static readonly FrozenDictionary<char, (char Mark, FrozenDictionary<char, char> Letters)> s_accents = ReadAccents();

    private static readonly FrozenDictionary<string, (string Open, string Close)> s_styles =
        new Dictionary<string, (string, string)>
        {
            ["emph"] = ("<i>", "</i>"),
            ["textit"] = ("<i>", "</i>"),
            ["textsl"] = ("<i>", "</i>"),
            ["textbf"] = ("<b>", "</b>"),
            ["textsc"] = ("<sc>", "</sc>"),
            ["textsuperscript"] = ("<sup>", "</sup>"),
            ["textsubscript"] = ("<sub>", "</sub>"),
            ["enquote"] = ("\u201c", "\u201d"),
            ["mkbibquote"] = ("\u201c", "\u201d"),
            ["mkbibemph"] = ("<i>", "</i>"),
            ["textnormal"] = (string.Empty, string.Empty),
            ["textrm"] = (string.Empty, string.Empty),
            ["texttt"] = (string.Empty, string.Empty),
            ["textsf"] = (string.Empty, string.Empty),
            ["mbox"] = (string.Empty, string.Empty),
            ["url"] = (string.Empty, string.Empty),
            ["nolinkurl"] = (string.Empty, string.Empty),
            ["uppercase"] = (string.Empty, string.Empty),
            ["noopsort"] = (string.Empty, string.Empty),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _tex;
    private readonly bool _protectsCase;
    private readonly List<string> _unknown = [];
    private int _at;
    private bool _isMath;
    private bool _isTooDeep;

    private TexText(string tex, bool protectsCase)
    {
        _tex = tex;
        _protectsCase = protectsCase;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="tex">The value.</param>
    /// <param name="protectsCase">Words in braces keep their letters when the case of a title is changed.</param>
    public static TexReading Read(string tex, bool protectsCase)
    {
        var reader = new TexText(tex, protectsCase);
        var text = reader.Sequence(0);
        return new TexReading(
            string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), ValueList.From(reader._unknown.ToArray()), reader._isTooDeep);
    }

    private string Sequence(int depth)
    {
        var text = new StringBuilder();
        while (_at < _tex.Length && !(_tex[_at] == '}' && depth > 0))
        {
            text.Append(Next(depth));
        }

        return text.ToString();
    }

    private string Next(int depth)
    {
        var c = _tex[_at++];
        switch (c)
        {
            case '{':
                return Group(depth);
            case '}':
                return string.Empty;
            case '$':
                _isMath = !_isMath;
                return string.Empty;
            case '~':
                return "\u00a0";
            case '\\':
                return Command(depth);
            case '-':
                return Skips("--") ? "\u2014" : Skips("-") ? "\u2013" : "-";
            case '`':
                return Skips("`") ? "\u201c" : "\u2018";
            case '\'' when Skips("'"):
                return "\u201d";
            case '^' when _isMath && depth < DeepestNesting:
                return "<sup>" + Argument(depth) + "</sup>";
            case '_' when _isMath && depth < DeepestNesting:
                return "<sub>" + Argument(depth) + "</sub>";
            default:
                return c.ToString();
        }
    }

    private string Group(int depth)
    {
        if (depth >= DeepestNesting)
        {
            // Its text goes on without it.
            _isTooDeep = true;
            return string.Empty;
        }

        var isCommand = _at < _tex.Length && _tex[_at] == '\\';
        var text = Sequence(depth + 1);
        Skips("}");
        return _protectsCase && depth == 0 && !isCommand && text.Any(char.IsLetter) ? $"<span class=\"nocase\">{text}</span>" : text;
    }

    private string Command(int depth)
    {
        if (_at >= _tex.Length)
        {
            return string.Empty;
        }

        if (!char.IsAsciiLetter(_tex[_at]))
        {
            var sign = _tex[_at++];
            return s_accents.ContainsKey(sign) ? Accented(sign, depth)
                : sign is '-' or '/' or '(' or ')' or '[' or ']' ? string.Empty
                : sign.ToString();
        }

        var start = _at;
        while (_at < _tex.Length && char.IsAsciiLetter(_tex[_at]))
        {
            _at++;
        }

        return Named(_tex[start.._at], depth);
    }

    private string Named(string name, int depth)
    {
        if (name.Length == 1 && s_accents.ContainsKey(name[0]))
        {
            return Accented(name[0], depth);
        }

        if (s_symbols.TryGetValue(name, out var symbol))
        {
            SkipSpace();
            return symbol;
        }

        if (name == "href")
        {
            Argument(depth);
            return Argument(depth);
        }

        if (depth >= DeepestNesting)
        {
            _isTooDeep = true;
            return string.Empty;
        }

        if (s_styles.TryGetValue(name, out var style))
        {
            return style.Open + Argument(depth) + style.Close;
        }

        _unknown.Add("\\" + name);
        return _at < _tex.Length && _tex[_at] == '{' ? Argument(depth) : string.Empty;
    }

    private string Accented(char accent, int depth)
    {
        var argument = Argument(depth);
        if (argument.Length == 0)
        {
            return argument;
        }

        var (mark, letters) = s_accents[accent];
        var letter = letters.TryGetValue(argument[0], out var composed) ? composed.ToString() : argument[..1] + mark;
        return letter + argument[1..];
    }

    private string Argument(int depth)
    {
        SkipSpace();
        if (_at >= _tex.Length || _tex[_at] == '}')
        {
            return string.Empty;
        }

        if (depth >= DeepestNesting)
        {
            _isTooDeep = true;
            return string.Empty;
        }

        if (_tex[_at] != '{')
        {
            return Next(depth + 1);
        }

        _at++;
        var text = Sequence(depth + 1);
        Skips("}");
        return text;
    }

    private void SkipSpace()
    {
        while (_at < _tex.Length && char.IsWhiteSpace(_tex[_at]))
        {
            _at++;
        }
    }

    private bool Skips(string text)
    {
        if (string.CompareOrdinal(_tex, _at, text, 0, text.Length) != 0)
        {
            return false;
        }

        _at += text.Length;
        return true;
    }

    private static FrozenDictionary<char, (char Mark, FrozenDictionary<char, char> Letters)> ReadAccents() =>
        PairTable.Read("tex-accents.txt").ToFrozenDictionary(p => p.Key[0], p => ReadAccent(p.Value.Split(' ', 2)));

    // "U+0308 AÄEË": the combining mark, and letters each followed by what they become.
    private static (char Mark, FrozenDictionary<char, char> Letters) ReadAccent(string[] parts) => (
        (char)int.Parse(parts[0].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        parts[1].Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]));
}
