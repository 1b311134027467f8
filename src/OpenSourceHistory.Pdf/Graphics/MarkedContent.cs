using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>
/// Writes the marked-content sequences of a page (ISO 32000-1, 14.6 and 14.7.4): what belongs to one element and stands together is one sequence. A
/// sequence lies within a text object or has whole ones in it: it ends where a text object does.
/// </summary>
/// <param name="syntax">The content stream.</param>
/// <param name="structure">The elements.</param>
/// <param name="isOfVersion2">True for a file of version 2.0.</param>
internal sealed class MarkedContent(SyntaxWriter syntax, StructureTree structure, bool isOfVersion2)
{
    private readonly List<int> _owners = [];
    private (ItemMark Mark, string? Language) _wanted;
    private (ItemMark Mark, string? Language, bool IsInText, string? Replacement)? _open;

    /// <summary>The element that each sequence belongs to, by the sequence's identifier.</summary>
    public ValueList<int> Owners => ValueList.From(_owners);

    /// <summary>Says what is painted next.</summary>
    /// <param name="mark">The element, or the kind of artifact; neither counts as an artifact.</param>
    /// <param name="language">Language, where it differs from that of the element.</param>
    public void Announce(ItemMark mark, string? language) => _wanted = (mark, language);

    /// <summary>Begins a sequence if what is painted next is of none that is open.</summary>
    /// <param name="isInText">True within a text object.</param>
    /// <param name="replacement">What is to be read in the stead of what is painted (14.9.4), or null.</param>
    public void Enter(bool isInText, string? replacement = null)
    {
        if (replacement is null && _open is { } open && open == (_wanted.Mark, _wanted.Language, isInText, null))
        {
            return;
        }

        Leave();
        Begin(_wanted.Mark, _wanted.Language, replacement);
        _open = (_wanted.Mark, _wanted.Language, isInText, replacement);
    }

    /// <summary>Ends the sequence that is open, if any.</summary>
    public void Leave()
    {
        if (_open is not null)
        {
            syntax.Operator("EMC"u8);
            _open = null;
        }
    }

    private void Begin(ItemMark mark, string? language, string? replacement)
    {
        if (structure.Of(mark) is not { } element)
        {
            BeginArtifact(mark.Artifact);
            return;
        }

        syntax.Name(StandardType.NameOf(element.Role, isOfVersion2)).OpenDictionary().Name("MCID").Integer(_owners.Count);
        WriteText("Lang", language);
        WriteText("ActualText", replacement);
        syntax.CloseDictionary().Operator("BDC"u8);
        _owners.Add(element.Index);
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            syntax.Name(name).Text(value);
        }
    }

    // 14.8.2.2.2, table 330. Grounds are of the layout: an artifact of the type Background has to tell its area.
    private void BeginArtifact(ArtifactKind? kind)
    {
        var (type, subtype) = kind switch
        {
            ArtifactKind.Header => ("Pagination", "Header"),
            ArtifactKind.Footer => ("Pagination", "Footer"),
            ArtifactKind.Pagination => ("Pagination", null),
            ArtifactKind.Page => ("Page", null),
            _ => ("Layout", (string?)null),
        };
        syntax.Name("Artifact").OpenDictionary().Name("Type").Name(type);
        if (subtype is not null)
        {
            syntax.Name("Subtype").Name(subtype);
        }

        syntax.CloseDictionary().Operator("BDC"u8);
    }
}
