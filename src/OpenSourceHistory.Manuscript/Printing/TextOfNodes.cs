using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>Gathers the plain text of the nodes visited, as before open revisions.</summary>
/// <param name="around">What stands in front of an element in a line and behind it; null for elements that are not shown; null for nothing anywhere.</param>
/// <param name="endsLines">True to end a line behind each paragraph.</param>
internal sealed class TextOfNodes(Func<Inline, (string Before, string After)?>? around, bool endsLines) : BookWalker
{
    private readonly StringBuilder _text = new();
    private bool _isBreakOwed;

    /// <summary>The text so far, without line ends at both ends.</summary>
    public string Result
    {
        get
        {
            AppendBreak(string.Empty);
            return _text.ToString().Trim('\n');
        }
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Text text: Append(text.Value); break;
            case Code code: Append(code.Value); break;
            case CodeBlock code: Append(code.Text); EndLine(); break;
            case Image image: Append(image.AlternativeText); break;
            case SoftBreak or LineBreak: AppendBreak(string.Empty); _isBreakOwed = true; break;
            case Revision { Kind: RevisionKind.Insertion } or Note or Citation or CommentMark or IndexMark or PageMark or ParagraphMark: break;
            case Inline inline: VisitElement(inline); break;
            case Paragraph or Heading or Line or DefinitionTerm or Caption or ContentsEntry or IndexEntry: VisitChildren(node); EndLine(); break;
            default: VisitChildren(node); break;
        }
    }

    private void VisitElement(Inline inline)
    {
        if (around is null)
        {
            VisitChildren(inline);
        }
        else if (around(inline) is var (before, after))
        {
            Append(before);
            VisitChildren(inline);
            Append(after);
        }
    }

    private void EndLine()
    {
        if (endsLines && _text.Length > 0 && _text[^1] != '\n')
        {
            AppendBreak(string.Empty);
            _text.Append('\n');
        }
    }

    private void Append(string run)
    {
        if (run.Length > 0)
        {
            AppendBreak(run);
            _text.Append(run);
        }
    }

    private void AppendBreak(string next)
    {
        if (_isBreakOwed && SoftLineEnd.IsSpace(_text, next))
        {
            _text.Append(' ');
        }

        _isBreakOwed = false;
    }
}
