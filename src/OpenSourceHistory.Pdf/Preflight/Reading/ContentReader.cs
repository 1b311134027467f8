using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Reads what a page paints: its operators are carried out, forms within it too, as far as it matters where ink is and of what.</summary>
internal sealed class ContentReader
{
    private const int MostTokenNesting = 50;
    private const int MostSaved = 512;
    private const int MostPatternNesting = 3;
    private readonly FileParts _parts;
    private readonly TokenReader _tokens;
    private readonly PaintedContent _content;
    private readonly ReadingBudget _budget;
    private readonly int _patternNesting;
    private readonly ColorOperators _colors;
    private readonly TextOperators _text;
    private readonly PathTracker _path;
    private readonly MarkKeeper _marks;
    private readonly StateParameters _parameters;
    private readonly PicturePlacer _pictures;
    private readonly ShadedPaint _shaded;
    private readonly Stack<GraphicsState> _saved = new();
    private readonly List<IToken> _operands = [];
    private GraphicsState _state;
    private int _nesting;
    private DictionaryToken? _resources;

    private ContentReader(PaintedContent content, DictionaryToken? resources, FileParts parts, int patternNesting = 0)
    {
        var spaces = new InkSpaces(parts.Tokens);
        _parts = parts;
        _tokens = parts.Tokens;
        _budget = parts.Budget;
        _content = content;
        _patternNesting = patternNesting;
        _shaded = new ShadedPaint(_tokens, spaces, PaintOf);
        _colors = new ColorOperators(_tokens, spaces, _shaded);
        _text = new TextOperators(new TextShower(_content), (name, resources) => name is null ? null : parts.FontOf(_tokens.Get<DictionaryToken>(_tokens.Get<DictionaryToken>(resources, "Font"), name)));
        _path = new PathTracker(_content);
        _marks = new MarkKeeper(_content);
        _parameters = new StateParameters(_tokens, _content);
        _pictures = new PicturePlacer(_tokens, new SampledPaint(_tokens, spaces), _content);
        _state = new GraphicsState { Map = Matrix.Identity, Clip = Box.Endless };
        _resources = resources;
    }

    /// <summary>Reads a page into its content.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">What pages share.</param>
    public static void Read(OpenedPage page, FileParts parts)
    {
        var reader = new ContentReader(page.Content, page.Resources, parts);
        reader._parameters.NoteGroup(page.Dictionary);
        try
        {
            using var bytes = new MemoryStream();
            foreach (var stream in reader.StreamsOf(page.Dictionary))
            {
                bytes.Write(reader.ContentOf(stream).Span);
                bytes.WriteByte((byte)'\n');
            }

            reader.Run(bytes.ToArray());
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library throws whatever damage makes it meet.
            page.Content.Lack ??= "its content is damaged: " + fault.Message;
        }
    }

    // A pattern's cell is read once, by itself: of all that it paints, what has the most ink and what is of light count.
    private UsedPaint PaintOf(StreamToken cell)
    {
        if (_patternNesting >= MostPatternNesting)
        {
            return new UsedPaint(PaintKind.Unknown, "Pattern", null);
        }

        if (!_parts.Cells.TryGetValue(cell.StreamDictionary, out var paint))
        {
            var content = new PaintedContent();
            new ContentReader(content, _tokens.Get<DictionaryToken>(cell.StreamDictionary, "Resources") ?? _resources, _parts, _patternNesting + 1).Run(ContentOf(cell));
            var paints = content.Items.Where(i => i.HasInk).Select(i => i.Paint).ToList();
            var isWhole = content.Lack is null && paints.TrueForAll(p => p.Ink is not null);
            var first = paints.Find(p => p.Kind == PaintKind.Light) ?? paints.MaxBy(p => p.Ink ?? double.MaxValue);
            paint = _parts.Cells[cell.StreamDictionary] = first is null
                ? new UsedPaint(PaintKind.Unknown, "Pattern", content.Lack is null ? 0 : null) { IsBlank = content.Lack is null }
                : first with { Ink = isWhole ? first.Ink : null, IsBlackInk = paints.TrueForAll(p => p.IsBlackInk) };
        }

        return paint;
    }

    private IEnumerable<StreamToken> StreamsOf(DictionaryToken page)
    {
        if (_tokens.Get<StreamToken>(page, "Contents") is { } one)
        {
            return [one];
        }

        var parts = (_tokens.Get<ArrayToken>(page, "Contents")?.Data ?? []).Select(_tokens.Resolve<StreamToken>).ToList();
        _content.Lack ??= parts.Contains(null) ? "a part of its content is missing" : null;
        return parts.OfType<StreamToken>();
    }

    private ReadOnlyMemory<byte> ContentOf(StreamToken stream)
    {
        if (_tokens.Content(stream) is { } content)
        {
            return content;
        }

        _content.Lack ??= "a part of its content cannot be decompressed";
        return default;
    }

    private void Run(ReadOnlyMemory<byte> bytes)
    {
        var scanner = new CoreTokenScanner(new MemoryInputBytes(bytes), false, new StackDepthGuard(MostTokenNesting), useLenientParsing: true);
        _operands.Clear();
        while (scanner.MoveNext())
        {
            if (scanner.CurrentToken is InlineImageDataToken image)
            {
                PlaceInline(image);
            }
            else if (scanner.CurrentToken is not OperatorToken named)
            {
                _operands.Add(scanner.CurrentToken);
                continue;
            }
            else if (named.Data is "BI" or "ID")
            {
                continue;
            }
            else if (_budget.Spend())
            {
                Execute(named.Data, new Operands(_operands));
            }
            else
            {
                _content.Lack = "the file paints more than is ever read";
                return;
            }

            _operands.Clear();
        }
    }

    private void Execute(string name, Operands operands)
    {
        if (_path.Construct(name, operands, _state.Map))
        {
            return;
        }

        if (TextOperators.Shows(name))
        {
            _marks.Paint(name);
        }

        if (_text.Apply(name, operands, _state, _resources) is { } text)
        {
            _state = text;
        }
        else if (_colors.Apply(name, operands, _state, _resources) is { } colored)
        {
            _state = colored;
        }
        else if (!Mark(name, operands) && !Paint(name, operands))
        {
            Change(name, operands);
        }
    }

    private bool Paint(string name, Operands operands)
    {
        switch (name)
        {
            case "n":
                _state = _path.Paint(fills: false, strokes: false, _state);
                return true;
            case "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*":
                _marks.Paint(name);
                _state = _path.Paint(fills: name[0] is not ('S' or 's'), strokes: name[0] is not ('f' or 'F'), _state);
                return true;
            case "sh":
                _marks.Paint(name);
                if (Resource<DictionaryToken>("Shading", operands.Name) is { } shading)
                {
                    _content.Items.Add(new PaintedItem(PaintedKind.Shape, _state.Clip, _shaded.OfShading(shading, _resources)));
                }

                return true;
            case "Do":
                PaintObject(operands.Name);
                return true;
            default:
                return false;
        }
    }

    private void PaintObject(string? name)
    {
        if (Resource<StreamToken>("XObject", name) is not { } painted)
        {
            return;
        }

        if (_tokens.Get<NameToken>(painted.StreamDictionary, "Subtype")?.Data == "Image")
        {
            _marks.Paint("Do");
            _pictures.Place(painted, _state, _resources);
        }
        else
        {
            PaintForm(painted);
        }
    }

    // A form has its own coordinates, limits and resources (8.10).
    private void PaintForm(StreamToken form)
    {
        if (_nesting >= ReadingBudget.MostNesting)
        {
            _content.Lack ??= "forms in forms in forms";
            return;
        }

        var (state, resources, saved) = (_state, _resources, _saved.Count);
        var numbers = _tokens.Get<ArrayToken>(form.StreamDictionary, "Matrix")?.Data ?? [];
        var map = new Operands([.. numbers.Select(n => (IToken?)_tokens.Resolve<NumericToken>(n) ?? NumericToken.Zero)]).Map.Then(state.Map);
        var limit = _tokens.GetBox(form.StreamDictionary, "BBox") is { } box ? box.Mapped(map) : Box.Endless;
        _parameters.NoteGroup(form.StreamDictionary);
        _state = state with { Map = map, Clip = state.Clip.Within(limit) };
        _resources = _tokens.Get<DictionaryToken>(form.StreamDictionary, "Resources") ?? resources;
        _nesting++;
        Run(ContentOf(form));
        _nesting--;
        while (_saved.Count > saved)
        {
            _saved.Pop();
        }

        (_state, _resources) = (state, resources);
    }

    private void PlaceInline(InlineImageDataToken image)
    {
        var entries = new Dictionary<NameToken, IToken>();
        for (var i = 0; i + 1 < _operands.Count; i += 2)
        {
            if (_operands[i] is NameToken key)
            {
                entries[key] = _operands[i + 1];
            }
        }

        _marks.Paint("BI");
        _pictures.Place(new StreamToken(new DictionaryToken(entries), image.Data), _state, _resources);
    }

    private bool Mark(string name, Operands operands)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                var properties = operands.Last is DictionaryToken own ? own : Resource<DictionaryToken>("Properties", operands.Tokens.Count > 1 ? operands.Name : null);
                var tag = operands.Tokens.OfType<NameToken>().FirstOrDefault()?.Data ?? string.Empty;
                _marks.Begin(new MarkedSequence(tag, name == "BDC" ? _tokens.Get<NumericToken>(properties, "MCID")?.Int : null), _nesting == 0);
                return true;
            case "EMC":
                _marks.End();
                return true;
            default:
                return false;
        }
    }

    private void Change(string name, Operands operands)
    {
        switch (name)
        {
            case "q" when _saved.Count < MostSaved:
                _saved.Push(_state);
                break;
            case "Q" when _saved.Count > 0:
                _state = _saved.Pop();
                break;
            case "cm":
                _state = _state with { Map = operands.Map.Then(_state.Map) };
                break;
            case "w":
                _state = _state with { LineWidth = operands.Number(0) };
                break;
            case "gs":
                _state = _parameters.Apply(Resource<DictionaryToken>("ExtGState", operands.Name), _state);
                break;
            default:
                break;
        }
    }

    private T? Resource<T>(string kind, string? name)
        where T : class, IToken => name is null ? null : _tokens.Get<T>(_tokens.Get<DictionaryToken>(_resources, kind), name);
}
