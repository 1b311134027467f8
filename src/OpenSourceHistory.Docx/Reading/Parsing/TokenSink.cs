namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Gathers the tokens of paragraphs one after the other; a field may reach over several.</summary>
internal sealed class TokenSink
{
    // Fields in others that are deeper are text of those: each open one is made anew in each paragraph.
    private const int Deepest = 20;

    private readonly List<WordToken> _tokens = [];
    private readonly Stack<OpenField> _fields = [];
    private int _beyond;

    /// <summary>Adds a token to the text, or to the result of the open field; texts of one look become one.</summary>
    /// <param name="token">The token.</param>
    public void Add(WordToken token)
    {
        if (_fields.TryPeek(out var field) && !field.IsInResult)
        {
            field.Instruction.Append((token as TextToken)?.Text);
            return;
        }

        var target = field?.Result ?? _tokens;
        if (token is TextToken text && target is [.., TextToken last] && last with { Text = text.Text } == text)
        {
            target[^1] = last with { Text = last.Text + text.Text };
            return;
        }

        target.Add(token);
    }

    /// <summary>Begins a field.</summary>
    /// <param name="inserted">Who inserted it, or null.</param>
    /// <param name="deleted">Who deleted it, or null.</param>
    public void BeginField(WordRevision? inserted, WordRevision? deleted)
    {
        if (_fields.Count < Deepest)
        {
            _fields.Push(new OpenField(inserted, deleted));
        }
        else
        {
            _beyond++;
        }
    }

    /// <summary>Adds to the instruction of the open field.</summary>
    /// <param name="text">The characters.</param>
    public void Instruct(string text)
    {
        if (_fields.TryPeek(out var field))
        {
            field.Instruction.Append(text);
        }
    }

    /// <summary>Ends the instruction of the open field.</summary>
    public void BeginResult()
    {
        if (_beyond == 0 && _fields.TryPeek(out var field))
        {
            field.IsInResult = true;
        }
    }

    /// <summary>Ends the open field; one that is a link gives its text the link.</summary>
    public void EndField()
    {
        if (_beyond > 0)
        {
            _beyond--;
        }
        else if (_fields.TryPop(out var field))
        {
            AddField(field.Make());
        }
    }

    /// <summary>Ends the paragraph.</summary>
    /// <returns>Its tokens; fields that go on are cut.</returns>
    public ValueList<WordToken> EndParagraph()
    {
        var open = _fields.ToArray();
        _fields.Clear();
        for (var i = 0; i < open.Length; i++)
        {
            var enclosing = i + 1 < open.Length ? open[i + 1].Result : _tokens;
            enclosing.Add(open[i].Make());
        }

        foreach (var field in open.Reverse())
        {
            field.Result.Clear();
            field.IsContinued = true;
            _fields.Push(field);
        }

        var tokens = ValueList.From(_tokens.ToArray());
        _tokens.Clear();
        return tokens;
    }

    private void AddField(FieldToken field)
    {
        if (LinkField.TargetOf(field.Instruction) is not { } target)
        {
            Add(field);
            return;
        }

        foreach (var token in field.Result)
        {
            Add(token is TextToken text ? text with { Marks = text.Marks with { Link = target } } : token);
        }
    }
}
