using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Puts runs into the revisions that they belong to (17.13.5): an element for each stretch, within a link where the text is one.</summary>
/// <param name="part">The part.</param>
internal sealed class RevisionRuns(PartBuilder part)
{
    private readonly List<Revision> _open = [];
    private OpenXmlElement? _outermost;
    private OpenXmlCompositeElement? _innermost;

    /// <summary>True within text that somebody struck out.</summary>
    public bool IsDeletion => _open.Exists(r => r.Kind == RevisionKind.Deletion);

    /// <summary>Begins a revision.</summary>
    /// <param name="revision">The revision.</param>
    public void Begin(Revision revision)
    {
        _open.Add(revision);
        _outermost = null;
    }

    /// <summary>Ends the revision begun last.</summary>
    public void End()
    {
        _open.RemoveAt(_open.Count - 1);
        _outermost = null;
    }

    /// <summary>What runs are to be appended to.</summary>
    /// <param name="target">The paragraph or link that they stand in.</param>
    public OpenXmlCompositeElement Within(OpenXmlCompositeElement target)
    {
        if (_open.Count == 0)
        {
            return target;
        }

        if (_outermost is null || target.LastChild != _outermost)
        {
            _innermost = target;
            foreach (var revision in _open)
            {
                _innermost = _innermost.AppendChild(ElementOf(revision));
            }

            _outermost = target.LastChild;
        }

        return _innermost!;
    }

    /// <summary>The run as it stands there: characters that are struck out have elements of their own (17.3.3.7, 17.16.13).</summary>
    /// <param name="run">The run.</param>
    public W.Run Marked(W.Run run)
    {
        if (!IsDeletion)
        {
            return run;
        }

        foreach (var text in run.Elements<W.Text>().ToList())
        {
            run.ReplaceChild(new W.DeletedText(text.Text) { Space = text.Space }, text);
        }

        foreach (var code in run.Elements<W.FieldCode>().ToList())
        {
            run.ReplaceChild(new W.DeletedFieldCode(code.Text) { Space = code.Space }, code);
        }

        return run;
    }

    private W.RunTrackChangeType ElementOf(Revision revision)
    {
        W.RunTrackChangeType element = revision.Kind == RevisionKind.Insertion ? new W.InsertedRun() : new W.DeletedRun();
        element.Id = part.NextRevision();
        element.Author = part.Plan.AuthorOf(revision.By);
        element.Date = revision.By.Date?.UtcDateTime;
        return element;
    }
}
