using System.Text;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>The text of nodes as running heads, bookmarks and references quote it: without notes, line ends as spaces, pictures as their alternative text.</summary>
/// <param name="around">What the sheet puts in front of an element in a line and behind it; null for elements that are not shown.</param>
internal sealed class ElementText(Func<Inline, (string Before, string After)?> around)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text as written, without what the sheet adds.</summary>
    /// <param name="node">Any node.</param>
    public static string Of(Node node) => Of(node, _ => (string.Empty, string.Empty));

    /// <summary>The text as shown. What the sheet adds to the node itself is no part of it.</summary>
    /// <param name="node">Any node.</param>
    /// <param name="around">See the constructor.</param>
    public static string Of(Node node, Func<Inline, (string Before, string After)?> around)
    {
        var text = new ElementText(around);
        if (node is Text or Code or Image or CodeBlock or SoftBreak or LineBreak)
        {
            text.Append(node);
        }
        else
        {
            text.AppendChildren(node);
        }

        return text._text.ToString();
    }

    /// <summary>The text of a line as shown.</summary>
    /// <param name="inlines">The line.</param>
    /// <param name="around">See the constructor.</param>
    public static string Of(ValueList<Inline> inlines, Func<Inline, (string Before, string After)?> around)
    {
        var text = new ElementText(around);
        foreach (var inline in inlines)
        {
            text.Append(inline);
        }

        return text._text.ToString();
    }

    private void Append(Node node)
    {
        switch (node)
        {
            case Text run:
                AppendRun(run.Value);
                break;
            case Code code:
                AppendRun(code.Value);
                break;
            case CodeBlock code:
                AppendRun(code.Text);
                break;
            case Image image:
                AppendRun(image.AlternativeText);
                break;
            case SoftBreak or LineBreak:
                _text.Append('\n');
                break;
            case Note:
                break;
            case Inline inline:
                AppendElement(inline);
                break;
            default:
                AppendChildren(node);
                break;
        }
    }

    private void AppendElement(Inline inline)
    {
        if (around(inline) is var (before, after))
        {
            AppendRun(before);
            AppendChildren(inline);
            AppendRun(after);
        }
    }

    private void AppendChildren(Node node)
    {
        foreach (var child in node.Children())
        {
            Append(child);
        }
    }

    // A line end counts as a space, but as nothing between two Chinese characters.
    private void AppendRun(string run)
    {
        if (run.Length == 0)
        {
            return;
        }

        if (_text.Length > 0 && _text[^1] == '\n')
        {
            _text.Length--;
            if (!(_text.Length > 0 && IsHan(_text[^1]) && IsHan(run[0])))
            {
                _text.Append(' ');
            }
        }

        _text.Append(run);
    }

    private static bool IsHan(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
