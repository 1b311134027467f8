using System.Text;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>The text of a node as running heads and references quote it: without notes, line ends as spaces.</summary>
internal static class ElementText
{
    /// <summary>The text.</summary>
    /// <param name="node">Any node.</param>
    public static string Of(Node node)
    {
        if (node is Note note)
        {
            return OfAll(note.Blocks);
        }

        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static string OfAll(IEnumerable<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Append(text, node);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case Text run:
                AppendRun(text, run.Value);
                break;
            case Code code:
                text.Append(code.Value);
                break;
            case CodeBlock code:
                text.Append(code.Text);
                break;
            case SoftBreak or LineBreak:
                text.Append('\n');
                break;
            case Note:
                break;
            default:
                NodeChildren.ForEach(node, child => Append(text, child));
                break;
        }
    }

    // A line end counts as a space, but as nothing between two Chinese characters.
    private static void AppendRun(StringBuilder text, string run)
    {
        if (text.Length > 0 && text[^1] == '\n')
        {
            text.Length--;
            if (!(text.Length > 0 && IsHan(text[^1]) && IsHan(run[0])))
            {
                text.Append(' ');
            }
        }

        text.Append(run);
    }

    private static bool IsHan(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
