using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Finds where the places that locators name stand.</summary>
/// <param name="styled">The book.</param>
/// <param name="wanted">Ids of those places.</param>
internal sealed class PlaceFinder(StyledBook styled, IReadOnlySet<string> wanted) : BookWalker
{
    private const int SectionLevel = 2;

    private readonly Dictionary<string, LocatorPlace> _places = new(StringComparer.Ordinal);
    private LocatorPlace _here = new(0, string.Empty, 0, null, null);

    /// <summary>The places by id.</summary>
    /// <param name="files">The content documents.</param>
    public IReadOnlyDictionary<string, LocatorPlace> Find(ValueList<ContentFile> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            _here = new LocatorPlace(i, NameOf(files[i].Division), 0, null, _here.Folio);
            Visit(files[i].Division);
        }

        return _places;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Heading { Level: SectionLevel } heading)
        {
            _here = _here with { Section = _here.Section + 1, Title = TextPrinter.Print(heading.Inlines).Trim() };
        }

        if (node.Attributes.Id is { } id && wanted.Contains(id))
        {
            _places.TryAdd(id, _here);
        }

        // A page that begins within a note begins in the text only behind it.
        var folio = _here.Folio;
        base.Visit(node);
        _here = node is Note ? _here with { Folio = folio } : node is PageMark mark ? _here with { Folio = mark.Folio } : _here;
    }

    // The number that the sheet gives it, if that says what it numbers; else its title up to a colon, behind its number.
    private string NameOf(Division division)
    {
        var number = division.Heading is { } heading ? GeneratedCharacters.Of(styled, heading, PseudoElement.Before).Trim().TrimEnd('.', ':') : string.Empty;
        if (number.Any(char.IsLetter) && number.Contains(' ', StringComparison.Ordinal))
        {
            return number;
        }

        var title = (division.Heading is { } own ? TextPrinter.Print(own.Inlines) : division.Title ?? styled.Book.Metadata.Title).Trim();
        var colon = title.IndexOfAny([':', '：']);
        title = colon > 0 ? title[..colon].TrimEnd() : title;
        return number.Length > 0 ? $"{number} {title}" : title;
    }
}
