using System.Globalization;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Color;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Interactive;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Logical;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf;

/// <summary>Makes a document's objects. What takes time runs side by side; numbers are given in the order of the pages.</summary>
internal sealed class DocumentAssembly
{
    private readonly PageDocument _document;
    private readonly PdfProfile _profile;
    private readonly DiagnosticBag _found = new();
    private readonly ParallelOptions _parallel;
    private readonly UsedContent _used;
    private readonly ObjectId _catalog;
    private readonly PageTree _pages;
    private readonly HashSet<string> _destinations;
    private readonly TaggedLinks _links;
    private ValueList<int>[] _owners = [];
    private readonly Dictionary<FontFace, EmbeddedFont> _fonts = [];
    private readonly Dictionary<Picture, EmbeddedPicture> _pictures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a document.</summary>
    /// <param name="document">Its pages.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="parallelism">Threads at most.</param>
    public DocumentAssembly(PageDocument document, PdfProfile profile, int parallelism)
    {
        _document = document;
        _profile = profile;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        _used = UsedContent.Of(document.Pages, IsTagged);
        _catalog = Objects.Allocate();
        _pages = new PageTree(Objects, document.Pages.Count);
        _destinations = [.. document.Destinations.Select(d => d.Id)];
        _links = new TaggedLinks(document.Pages.Count);
    }

    /// <summary>What could not be shown so far.</summary>
    public ValueList<Diagnostic> Findings => _found.ToSortedList();

    /// <summary>True where the structure is written: where it is demanded and there is one.</summary>
    private bool IsTagged => _profile.RequiresTags && _document.Structure.Elements.Count > 0;

    /// <summary>The objects.</summary>
    public ObjectTable Objects { get; } = new();

    /// <summary>Cuts down and adds the fonts.</summary>
    public void EmbedFonts()
    {
        var ids = _used.Fonts.Select(_ => Objects.Allocate()).ToArray();
        var prepared = new FontObjects[ids.Length];
        Parallel.For(0, ids.Length, _parallel, i =>
            prepared[i] = FontObjects.Prepare(EmbeddedFont.Create(i + 1, ids[i], _used.Fonts[i], _profile.RequiresWholeFonts)));
        foreach (var font in prepared)
        {
            font.AddTo(Objects, _profile.RequiresCidSet);
            _fonts.Add(font.Font.Face, font.Font);
        }
    }

    /// <summary>Encodes and adds the pictures.</summary>
    public void EmbedPictures()
    {
        var ids = _used.Pictures.Select(_ => Objects.Allocate()).ToArray();
        var prepared = new PictureObjects?[ids.Length];
        Parallel.For(0, ids.Length, _parallel, i =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"X{i + 1}");
            prepared[i] = PictureObjects.Prepare(_used.Pictures[i], name, ids[i], _fonts, _profile, _found);
        });
        for (var i = 0; i < ids.Length; i++)
        {
            AddPicture(ids[i], prepared[i]);
        }

        foreach (var (picture, number) in _used.PictureNumbers)
        {
            if (prepared[number] is { } embedded)
            {
                _pictures.Add(picture, embedded.Picture);
            }
        }
    }

    /// <summary>Paints and adds the pages.</summary>
    public void AddPages()
    {
        var resources = new DocumentResources(_fonts, _pictures);
        var contents = new ContentStream[_document.Pages.Count];
        var structure = IsTagged ? _document.Structure : null;
        Parallel.For(0, contents.Length, _parallel, i => contents[i] = PageContent.Of(_document.Pages[i], resources, _profile, structure));
        _owners = [.. contents.Select(c => c.Owners)];
        for (var i = 0; i < contents.Length; i++)
        {
            AddPage(i, contents[i]);
        }
    }

    /// <summary>Adds the catalogue (ISO 32000-1, 7.7.2) and what hangs on it.</summary>
    /// <param name="buildTime">Date written into the file.</param>
    public FileTrailer AddCatalog(DateTimeOffset buildTime)
    {
        var properties = DocumentProperties.From(_document.Metadata, buildTime);
        var tree = IsTagged ? TaggedTree.Of(_document, _owners, _links.All, _profile) : null;
        var standards = _profile.ForbidsMetadata ? [] : Conform(tree, properties);
        var info = _profile.ForbidsInformation || _profile.ForbidsMetadata ? null : Objects.Add(syntax => InformationDictionary.Write(syntax, properties, standards));
        var structure = tree is null ? null : StructureObjects.AddTo(Objects, tree, _document.Pages, _pages.Pages, _links.All);

        // Programs that do not know PDF look for the packet in the open (14.3.2): it is not compressed.
        var metadata = _profile.ForbidsMetadata ? null : Objects.AddStream(
            new StreamData(XmpPacket.Write(properties, standards), null),
            syntax => syntax.Name("Type").Name("Metadata").Name("Subtype").Name("XML"));
        var outline = AddOutline();
        var destinations = AddDestinations(tree);
        var intents = OutputIntent.AddTo(
            Objects, [.. _profile.Standards.Where(s => s.RequiresOutputIntent).Select(s => s.Kind)], _profile.Device, _profile.RequiresOutputProfile);
        Objects.Set(_catalog, syntax =>
        {
            WriteCatalog(syntax, metadata, outline, destinations, structure);
            if (intents.Count > 0)
            {
                syntax.Name("OutputIntents").References(intents);
            }

            syntax.CloseDictionary();
        });
        return new FileTrailer(_catalog, info) { Mark = _profile.ForbidsMetadata ? DocumentProperties.Producer : null };
    }

    private ValueList<PdfStandard> Conform(TaggedTree? tree, DocumentProperties properties)
    {
        var content = new ConformingContent(tree is not null, properties.Title.Length > 0, tree is { DescribesPictures: true }, _used.Fonts.Any(f => f.HasPrivateCharacters))
        {
            NamesTargets = tree is { NamesTargets: true },
            HasPrivateText = SaidText.HasPrivateCharacters(_document),
        };
        var conformance = Conformance.Of(_profile, content);
        _found.AddRange(conformance.Findings);
        if (_profile.ForbidsTransparency && _profile.Standards.Count > 0)
        {
            _found.AddRange(FlattenedPaints.Find(_document.Pages));
        }

        return conformance.Standards;
    }

    private void AddPicture(ObjectId id, PictureObjects? picture)
    {
        if (picture is null)
        {
            Objects.Set(id, syntax => syntax.Keyword("null"u8));
        }
        else
        {
            picture.AddTo(Objects);
        }
    }

    private void AddPage(int index, ContentStream content)
    {
        var page = _document.Pages[index];
        var boxes = new PageBoxes(page);
        var stream = Objects.AddStream(content.Data);
        var links = AddLinks(index, page, boxes);
        Objects.Set(_pages.Pages[index], syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("Page").Name("Parent").Reference(_pages.ParentOf(index));
            boxes.Write(syntax);
            content.Resources.Write(syntax.Name("Resources"));
            syntax.Name("Contents").Reference(stream);
            if (links.Count > 0)
            {
                syntax.Name("Annots").References(links);
            }

            if (IsTagged)
            {
                // Readers go from link to link by the structure (ISO 14289-1, 7.18.3).
                syntax.Name("StructParents").Integer(index).Name("Tabs").Name("S");
            }

            syntax.CloseDictionary();
        });
    }

    private List<ObjectId> AddLinks(int index, Page page, PageBoxes boxes)
    {
        var links = new List<ObjectId>();
        foreach (var link in page.Links)
        {
            if (!_profile.ForbidsLinks && IsReachable(LinkAnnotations.DestinationOf(link), link.Span))
            {
                var annotation = LinkAnnotations.AddTo(Objects, link, boxes, IsTagged ? _links.NextKey : null);
                links.Add(annotation);
                _links.Add(index, annotation, link.Mark);
            }
        }

        return links;
    }

    private ObjectId? AddOutline()
    {
        var entries = _profile.ForbidsOutline ? [] : _document.Outline.Where(e => IsReachable(e.DestinationId, e.Span)).ToArray();
        return entries.Length == 0 ? null : DocumentOutline.AddTo(Objects, entries);
    }

    private ObjectId? AddDestinations(TaggedTree? tree) => (_profile.ForbidsLinks && _profile.ForbidsOutline) || _document.Destinations.Count == 0
        ? null
        : NamedDestinations.AddTo(Objects, _document.Destinations, _document.Pages, _pages.Pages, tree is { HasNamespaces: true } ? d => HomeOf(d, tree) : null);

    private static (ObjectId Element, int? Page) HomeOf(Destination destination, TaggedTree tree)
    {
        var element = tree.WrittenOf(destination.Mark);
        return (element.Id, element.First?.Page);
    }

    private bool IsReachable(string? destination, SourceSpan span)
    {
        if (destination is null || _destinations.Contains(destination))
        {
            return true;
        }

        _found.Warning(PdfCodes.MissingDestination, span, $"Nothing on the pages has the id \u201C{destination}\u201D that a link leads to", "Give the id to something that is printed, or let the sheet show what has it");
        return false;
    }

    private void WriteCatalog(SyntaxWriter syntax, ObjectId? metadata, ObjectId? outline, ObjectId? destinations, ObjectId? structure)
    {
        syntax.OpenDictionary().Name("Type").Name("Catalog").Name("Pages").Reference(_pages.Root);
        PageLabels.Write(syntax.Name("PageLabels"), _document.Pages);
        if (destinations is { } tree)
        {
            syntax.Name("Names").OpenDictionary().Name("Dests").Reference(tree).CloseDictionary();
        }

        if (outline is { } bookmarks)
        {
            syntax.Name("Outlines").Reference(bookmarks).Name("PageMode").Name("UseOutlines");
        }

        if (structure is { } root)
        {
            syntax.Name("MarkInfo").OpenDictionary().Name("Marked").Boolean(true).CloseDictionary().Name("StructTreeRoot").Reference(root);
        }

        syntax.Name("ViewerPreferences").OpenDictionary().Name("DisplayDocTitle").Boolean(true).CloseDictionary();
        syntax.Name("Lang").Text(_document.Metadata.Language);
        if (metadata is { } packet)
        {
            syntax.Name("Metadata").Reference(packet);
        }
    }
}
