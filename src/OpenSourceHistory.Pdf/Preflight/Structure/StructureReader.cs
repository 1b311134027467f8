using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>Reads the structure tree of a file (ISO 32000-1, 14.7).</summary>
internal sealed class StructureReader
{
    // A tree of a long book has some hundred thousand; what has more is made to keep one busy.
    private const int MostElements = 4_000_000;

    private readonly TokenReader _tokens;
    private readonly RoleMap _roles;
    private readonly List<OpenedElement> _elements = [];
    private readonly HashSet<DictionaryToken> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(IToken Kid, OpenedElement? Parent)> _open = new();

    private StructureReader(TokenReader tokens, DictionaryToken root) => (_tokens, _roles) = (tokens, new RoleMap(tokens, root));

    /// <summary>Reads the tree; null where the file has none.</summary>
    /// <param name="catalog">The file's catalogue.</param>
    /// <param name="tokens">The file.</param>
    public static OpenedStructure? Read(DictionaryToken catalog, TokenReader tokens)
    {
        if (tokens.Get<DictionaryToken>(catalog, "StructTreeRoot") is not { } root)
        {
            return null;
        }

        var reader = new StructureReader(tokens, root);
        reader.ReadAll(root);
        return new OpenedStructure(reader._elements, reader._roles, tokens);
    }

    private void ReadAll(DictionaryToken root)
    {
        Open(root, null);
        while (_open.TryPop(out var next) && _elements.Count < MostElements)
        {
            ReadKid(next.Kid, next.Parent);
        }
    }

    // The last is opened first, so that the first is read first.
    private void Open(DictionaryToken owner, OpenedElement? parent)
    {
        if (_tokens.Get<ArrayToken>(owner, "K") is { } kids)
        {
            foreach (var kid in kids.Data.Reverse())
            {
                _open.Push((kid, parent));
            }
        }
        else if (owner.TryGet(NameToken.Create("K"), out var kid))
        {
            _open.Push((kid, parent));
        }
    }

    private void ReadKid(IToken kid, OpenedElement? parent)
    {
        if (_tokens.Resolve<NumericToken>(kid) is { } number)
        {
            parent?.Content.Add((parent.Page, number.Int));
        }
        else if (_tokens.Resolve<DictionaryToken>(kid) is { } dictionary)
        {
            ReadDictionary(dictionary, parent);
        }
    }

    private void ReadDictionary(DictionaryToken dictionary, OpenedElement? parent)
    {
        switch (_tokens.Get<NameToken>(dictionary, "Type")?.Data)
        {
            case "MCR" when _tokens.Get<NumericToken>(dictionary, "MCID") is { } id:
                parent?.Content.Add((_tokens.Get<DictionaryToken>(dictionary, "Pg") ?? parent.Page, id.Int));
                break;
            case "OBJR" when _tokens.Get<DictionaryToken>(dictionary, "Obj") is { } target:
                parent?.Objects.Add(target);
                break;
            default:
                ReadElement(dictionary, parent);
                break;
        }
    }

    // An element that is in two places, or in itself, is read once.
    private void ReadElement(DictionaryToken dictionary, OpenedElement? parent)
    {
        if (_tokens.Get<NameToken>(dictionary, "S")?.Data is { } tag && _seen.Add(dictionary))
        {
            var (type, space) = _roles.TypeOf(tag, _tokens.Get<DictionaryToken>(dictionary, "NS"));
            var element = new OpenedElement(dictionary, tag, type, parent) { Namespace = space, Page = _tokens.Get<DictionaryToken>(dictionary, "Pg") };
            parent?.Children.Add(element);
            _elements.Add(element);
            Open(dictionary, element);
        }
    }
}
