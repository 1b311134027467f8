using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Documents;

/// <summary>Where each id of the book went: its file and the name that XML allows for it.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, Target> _byId;
    private readonly Dictionary<Node, Target> _byNode;
    private readonly Dictionary<Note, Target> _calls;

    private LinkTargets(Collector collected) => (_byId, _byNode, _calls) = (collected.ById, collected.ByNode, collected.Calls);

    /// <summary>Gives every node that has an id, every note and every heading its place.</summary>
    /// <param name="files">The content documents.</param>
    public static LinkTargets Collect(ValueList<ContentFile> files)
    {
        var collector = new Collector(NoteFiles.Of(files));
        foreach (var file in files)
        {
            collector.Begin(file);
            collector.Visit(file.Division);
            collector.End();
        }

        return new LinkTargets(collector);
    }

    /// <summary>The id to write on a node, or null where nothing can point to it.</summary>
    /// <param name="node">A node, by reference.</param>
    public string? IdOf(Node node) => _byNode.TryGetValue(node, out var target) ? target.Id : null;

    /// <summary>URL of a node that has an id.</summary>
    /// <param name="node">A node, by reference.</param>
    /// <param name="fromFile">Name of the file with the link.</param>
    public string? UrlOf(Node node, string fromFile) => _byNode.TryGetValue(node, out var target) ? target.UrlFrom(fromFile) : null;

    /// <summary>URL of the place where a note is called.</summary>
    /// <param name="note">The note.</param>
    /// <param name="fromFile">Name of the file with the link.</param>
    public string UrlOfCall(Note note, string fromFile) => _calls[note].UrlFrom(fromFile);

    /// <summary>URL of what the author calls by an id, or null where there is no such id.</summary>
    /// <param name="id">Id as the author wrote it.</param>
    /// <param name="fromFile">Name of the file with the link.</param>
    public string? UrlOf(string id, string fromFile) => _byId.TryGetValue(id, out var target) ? target.UrlFrom(fromFile) : null;

    private sealed record Target(string FileName, string? Id)
    {
        public string UrlFrom(string file) => Id is null ? FileName : file == FileName ? "#" + Id : $"{FileName}#{Id}";
    }

    private sealed class Collector(IReadOnlyDictionary<string, string> noteFiles) : BookWalker
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
        private ContentFile _file = null!;
        private string? _noteFile;
        private bool _isInContents;
        private int _notes;
        private int _headings;

        public Dictionary<string, Target> ById { get; } = new(StringComparer.Ordinal);

        public Dictionary<Node, Target> ByNode { get; } = new(ReferenceEqualityComparer.Instance);

        public Dictionary<Note, Target> Calls { get; } = new(ReferenceEqualityComparer.Instance);

        public void Begin(ContentFile file) => (_file, _notes, _headings) = (file, 0, 0);

        // A division can be called by its name, unless the name is an id in it.
        public void End() => ById.TryAdd(_file.Division.Name, new Target(_file.FileName, null));

        public override void Visit(Node node)
        {
            var own = node is Note note ? NoteId(note) : node.Attributes.Id;
            // The entries of the contents repeat headings, and must not take their ids.
            if (_isInContents && node is not PageMark)
            {
                VisitChildren(node);
                return;
            }

            if (!string.IsNullOrEmpty(own))
            {
                Place(node, own);
            }
            else if (node is Heading)
            {
                Place(node, $"{Stem}-h{++_headings}");
            }

            VisitBelow(node);
        }

        private void VisitBelow(Node node)
        {
            var (noteFile, isInContents) = (_noteFile, _isInContents);
            _noteFile = node is Note note ? noteFiles.GetValueOrDefault(note.Id) : noteFile;
            _isInContents |= node is Contents;
            VisitChildren(node);
            (_noteFile, _isInContents) = (noteFile, isInContents);
        }

        private string Stem => Path.GetFileNameWithoutExtension(_file.FileName);

        private string NoteId(Note note)
        {
            _notes++;
            return note.Id.Length > 0 ? note.Id : $"fn-{Stem}-{_notes}";
        }

        // A note's call is the note's id with a suffix, so that name is reserved along with it.
        private void Place(Node node, string id)
        {
            var name = XmlCharacters.ToName(id);
            for (var n = 2; _taken.Contains(name) || (node is Note && _taken.Contains(Note.CallIdOf(name))); n++)
            {
                name = $"{XmlCharacters.ToName(id)}-{n}";
            }

            _taken.Add(name);
            var file = _noteFile ?? _file.FileName;
            if (node is Note note)
            {
                _taken.Add(Note.CallIdOf(name));
                Calls[note] = new Target(file, Note.CallIdOf(name));
                file = noteFiles.GetValueOrDefault(note.Id, file);
            }

            var target = new Target(file, name);
            ById.TryAdd(id, target);
            ByNode[node] = target;
        }
    }
}
