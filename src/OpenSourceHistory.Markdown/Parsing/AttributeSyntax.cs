using System.Text;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Reads attributes as Pandoc writes them: <c>{#id .class key=value key="a value"}</c>.</summary>
internal static class AttributeSyntax
{
    // Longer ones are not attributes but text that happens to have braces.
    private const int LongestBraces = 4000;

    /// <summary>Reads attributes at the start of a text.</summary>
    /// <param name="text">Text that begins with the opening brace.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The count of characters read with both braces, or 0 where these are not attributes.</returns>
    public static int Read(ReadOnlySpan<char> text, out Attributes attributes)
    {
        attributes = Attributes.None;
        if (text.Length < 2 || text[0] != '{')
        {
            return 0;
        }

        text = text[..Math.Min(text.Length, LongestBraces)];
        var reader = new Reader();
        var position = 1;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (text[position] == '}')
            {
                attributes = reader.ToAttributes();
                return position + 1;
            }
            else
            {
                var length = reader.ReadItem(text[position..]);
                if (length == 0)
                {
                    return 0;
                }

                position += length;
            }
        }

        return 0;
    }

    /// <summary>Attributes from parts that are known already.</summary>
    /// <param name="id">Id or null.</param>
    /// <param name="classes">Classes.</param>
    /// <param name="values">Other keys; <c>lang</c> among them becomes the language.</param>
    public static Attributes Make(string? id, IEnumerable<string> classes, IEnumerable<KeyValuePair<string, string>> values)
    {
        var reader = new Reader { Id = id };
        reader.Classes.AddRange(classes);
        reader.Values.AddRange(values);
        return reader.ToAttributes();
    }

    private sealed class Reader
    {
        public string? Id { get; set; }

        public List<string> Classes { get; } = [];

        public List<KeyValuePair<string, string>> Values { get; } = [];

        public Attributes ToAttributes()
        {
            if (Id is null && Classes.Count == 0 && Values.Count == 0)
            {
                return Attributes.None;
            }

            var language = Values.FindLast(v => v.Key is "lang" or "xml:lang").Value;
            return new Attributes(Id, ValueList.From(Classes), ValueList.From(Values.Where(v => v.Key is not ("lang" or "xml:lang"))))
            {
                Language = language,
            };
        }

        public int ReadItem(ReadOnlySpan<char> text)
        {
            if (text[0] is '#' or '.')
            {
                var length = LengthOfName(text[1..]);
                if (length > 0)
                {
                    AddName(text[0], text.Slice(1, length).ToString());
                }

                return length == 0 ? 0 : length + 1;
            }

            if (text[0] == '-' && (text.Length == 1 || text[1] is ' ' or '}'))
            {
                Classes.Add("unnumbered");
                return 1;
            }

            return ReadPair(text);
        }

        private void AddName(char sign, string name)
        {
            if (sign == '#')
            {
                Id = name;
            }
            else
            {
                Classes.Add(name);
            }
        }

        private int ReadPair(ReadOnlySpan<char> text)
        {
            var nameLength = LengthOfName(text);
            if (nameLength == 0 || nameLength + 1 >= text.Length || text[nameLength] != '=')
            {
                return 0;
            }

            var length = ReadValue(text[(nameLength + 1)..], out var value);
            if (length > 0)
            {
                AddValue(text[..nameLength].ToString(), value);
            }

            return length == 0 ? 0 : nameLength + 1 + length;
        }

        // Ids and classes may be written as keys, too.
        private void AddValue(string key, string value)
        {
            switch (key)
            {
                case "id" when value.Length > 0: Id = value; break;
                case "class": Classes.AddRange(value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)); break;
                default: Values.Add(KeyValuePair.Create(key, value)); break;
            }
        }

        private static int ReadValue(ReadOnlySpan<char> text, out string value)
        {
            if (text[0] is '"' or '\'')
            {
                return ReadQuoted(text, out value);
            }

            var end = text.IndexOfAny(" \t\r\n}");
            value = end > 0 ? text[..end].ToString() : string.Empty;
            return Math.Max(end, 0);
        }

        private static int ReadQuoted(ReadOnlySpan<char> text, out string value)
        {
            var result = new StringBuilder();
            for (var i = 1; i < text.Length; i++)
            {
                if (text[i] == text[0])
                {
                    value = result.ToString();
                    return i + 1;
                }

                i += text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '"' or '\'' or '\\' && text[i] == '\\' ? 1 : 0;
                result.Append(text[i] is '\n' or '\r' ? ' ' : text[i]);
            }

            value = string.Empty;
            return 0;
        }

        private static int LengthOfName(ReadOnlySpan<char> text)
        {
            var length = 0;
            while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '_' or ':' or '.'))
            {
                length++;
            }

            return length;
        }
    }
}
