using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>Collects the indirect objects of a file; numbers are given in the order of asking.</summary>
internal sealed class ObjectTable
{
    private readonly List<IndirectObject?> _objects = [];
    private readonly SyntaxWriter _syntax = new();

    /// <summary>Number of objects.</summary>
    public int Count => _objects.Count;

    /// <summary>The object of a number.</summary>
    /// <param name="number">1 to <see cref="Count"/>.</param>
    public IndirectObject this[int number] =>
        _objects[number - 1] ?? throw new InvalidOperationException($"Object {number} was never written");

    /// <summary>Gives a number to an object that is written later.</summary>
    public ObjectId Allocate()
    {
        _objects.Add(null);
        return new ObjectId(_objects.Count);
    }

    /// <summary>Adds an object.</summary>
    /// <param name="write">Writes its value.</param>
    public ObjectId Add(Action<SyntaxWriter> write)
    {
        var id = Allocate();
        Set(id, write);
        return id;
    }

    /// <summary>Writes an object that has a number already.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="write">Writes its value.</param>
    public void Set(ObjectId id, Action<SyntaxWriter> write)
    {
        write(_syntax.Clear());
        _objects[id.Number - 1] = new IndirectObject(_syntax.Written.ToArray(), null);
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="entries">Writes the entries of its dictionary besides length and filter.</param>
    public ObjectId AddStream(StreamData data, Action<SyntaxWriter>? entries = null)
    {
        var id = Allocate();
        SetStream(id, data, entries);
        return id;
    }

    /// <summary>Writes a stream that has a number already.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="entries">Writes the entries of its dictionary besides length and filter.</param>
    public void SetStream(ObjectId id, StreamData data, Action<SyntaxWriter>? entries = null)
    {
        _syntax.Clear().OpenDictionary();
        entries?.Invoke(_syntax);
        if (data.Filter is { } filter)
        {
            _syntax.Name("Filter").Name(filter);
        }

        _syntax.Name("Length").Integer(data.Bytes.Length).CloseDictionary();
        _objects[id.Number - 1] = new IndirectObject(_syntax.Written.ToArray(), data.Bytes);
    }
}
