using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Finds the pages of a file in order (ISO 32000-1, 7.7.3).</summary>
/// <param name="tokens">The file.</param>
internal sealed class PageFinder(TokenReader tokens)
{
    private const int MostNesting = 64;
    private const int MostPages = 20_000;
    private static readonly string[] s_boxes = ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"];
    private readonly List<OpenedPage> _pages = [];
    private readonly HashSet<long> _nodes = [];

    /// <summary>The pages below a node of the tree.</summary>
    /// <param name="root">The node.</param>
    public IReadOnlyList<OpenedPage> Find(IToken? root)
    {
        if (root is not null)
        {
            Visit(root, [], 0);
        }

        return _pages;
    }

    private void Visit(IToken node, List<DictionaryToken> above, int depth)
    {
        var number = node is IndirectReferenceToken reference ? reference.Data.ObjectNumber : 0;
        if (depth > MostNesting || _pages.Count >= MostPages || tokens.Resolve<DictionaryToken>(node) is not { } dictionary || (number != 0 && !_nodes.Add(number)))
        {
            return;
        }

        List<DictionaryToken> chain = [dictionary, .. above];
        if (tokens.Get<ArrayToken>(dictionary, "Kids") is { } kids)
        {
            foreach (var kid in kids.Data)
            {
                Visit(kid, chain, depth + 1);
            }
        }
        else
        {
            _pages.Add(Open(dictionary, chain));
        }
    }

    private OpenedPage Open(DictionaryToken dictionary, List<DictionaryToken> chain)
    {
        var boxes = new Dictionary<string, Box>(StringComparer.Ordinal);
        foreach (var name in s_boxes)
        {
            var isInherited = name is "MediaBox" or "CropBox";
            if ((isInherited ? chain : [dictionary]).Select(n => tokens.GetBox(n, name)).FirstOrDefault(b => b is not null) is { } box)
            {
                boxes[name] = box;
            }
        }

        return new OpenedPage(_pages.Count + 1, dictionary)
        {
            Boxes = boxes,
            Resources = chain.Select(n => tokens.Get<DictionaryToken>(n, "Resources")).FirstOrDefault(r => r is not null),
            Quarters = ((chain.Select(n => tokens.Get<NumericToken>(n, "Rotate")).FirstOrDefault(r => r is not null)?.Int ?? 0) / 90 % 4 + 4) % 4,
            Unit = tokens.Get<NumericToken>(dictionary, "UserUnit")?.Double is > 0 and var unit ? unit : 1,
            Annotations = ValueList.From((tokens.Get<ArrayToken>(dictionary, "Annots")?.Data ?? []).Select(Annotation).OfType<OpenedAnnotation>()),
        };
    }

    private OpenedAnnotation? Annotation(IToken token) => tokens.Resolve<DictionaryToken>(token) is { } annotation
        ? new OpenedAnnotation(annotation, tokens.Get<NameToken>(annotation, "Subtype")?.Data ?? string.Empty)
        : null;
}
