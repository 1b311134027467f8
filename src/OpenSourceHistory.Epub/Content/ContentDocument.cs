using System.Xml;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>A content document as written.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Characters">Characters in it, by style.</param>
internal sealed record ContentDocument(string FileName, byte[] Data, CharacterUse Characters)
{
    /// <summary>Writes the document of a division.</summary>
    /// <param name="file">The division and its file.</param>
    /// <param name="publication">What documents have in common.</param>
    /// <returns>The document, and what it could not show.</returns>
    public static Result<ContentDocument> Write(ContentFile file, PublicationContent publication)
    {
        var characters = new CharacterUse();
        var links = new LinkUrls(publication.Targets, file.FileName);
        var data = XhtmlDocument.Write(
            TitleOf(file, publication.Styled),
            publication.Language,
            DivisionSemantics.TypeOf(file.Division.Matter),
            TextSemantics.NeedsPrefixes(file.Division) ? TextSemantics.Prefixes : null,
            publication.StyleSheets,
            xml => characters = WriteBody(xml, file, publication, links));
        return new Result<ContentDocument>(new ContentDocument(file.FileName, data, characters), LeftOutCharacters.In(file.Division).Concat(links.Findings).Concat(WideTables.In(file.Division, publication.Styled)));
    }

    /// <summary>Writes the navigation document of a book that does not show its contents.</summary>
    /// <param name="publication">What documents have in common.</param>
    public static ContentDocument WriteUnseenNavigation(PublicationContent publication)
    {
        var title = publication.Words["contents"];
        var data = XhtmlDocument.Write(title, publication.Language, "frontmatter", null, publication.StyleSheets, xml =>
        {
            var elements = new ElementWriter(xml, publication.Styled, publication.Targets, ContentFile.NavigationFileName);
            var inlines = InlinesOf(elements, publication, new PendingNotes(publication.Styled), new LinkUrls(publication.Targets, elements.FileName));
            new ContentsWriter(elements, inlines, publication.Outline).WriteUnseen(title);
            new HiddenListWriter(xml, publication.Words).Write(publication.Landmarks, publication.Lists, publication.Pages);
        });
        return new ContentDocument(ContentFile.NavigationFileName, data, new CharacterUse());
    }

    private static CharacterUse WriteBody(XmlWriter xml, ContentFile file, PublicationContent publication, LinkUrls links)
    {
        var elements = new ElementWriter(xml, publication.Styled, publication.Targets, file.FileName);
        var calls = new PendingNotes(publication.Styled);
        var inlines = InlinesOf(elements, publication, calls, links);
        var blocks = new BlockWriter(elements, inlines, publication.Outline);
        WriteSectionStart(elements, file.Division);
        blocks.Write(file.Division.Blocks);
        new NoteWriter(elements, inlines, blocks).Write(calls);
        elements.End();
        elements.NewLine();
        if (file.Contents is not null)
        {
            new HiddenListWriter(xml, publication.Words).Write(publication.Landmarks, publication.Lists, publication.Pages);
        }

        return elements.Characters;
    }

    private static InlineWriter InlinesOf(ElementWriter elements, PublicationContent publication, PendingNotes calls, LinkUrls links) =>
        new(elements, links, publication.Pictures, calls, publication.Locators);

    private static void WriteSectionStart(ElementWriter elements, Division division)
    {
        elements.Start(division);
        var (type, role) = DivisionSemantics.Of(division.Role);
        elements.Semantics(type, role);
        if (type is not null)
        {
            WriteName(elements, division);
        }

        elements.NewLine();
        elements.Generated(division, PseudoElement.Before);
    }

    // Assistive technology lists sections by name; pages without a heading are called by what they are.
    private static void WriteName(ElementWriter elements, Division division)
    {
        if (division.Heading is { } heading)
        {
            elements.Attribute("aria-labelledby", elements.Targets.IdOf(heading)!);
        }
        else if (NameOf(division, elements.Styled) is { Length: > 0 } name)
        {
            elements.Attribute("aria-label", name);
        }
    }

    private static string? NameOf(Division division, StyledBook styled) =>
        division.Title ?? Vocabulary.Of(styled.Book.Metadata.Language).Find("landmark-" + DivisionSemantics.Of(division.Role).Type);

    private static string TitleOf(ContentFile file, StyledBook styled)
    {
        var heading = file.Division.Heading;
        if (heading is null)
        {
            return NameOf(file.Division, styled) ?? styled.Book.Metadata.Title;
        }

        var prefix = GeneratedCharacters.Of(styled, heading, PseudoElement.Before).Trim();
        var title = styled.TextOf(heading.Inlines).Trim();
        return prefix.Length == 0 ? title : char.IsLetterOrDigit(prefix[^1]) ? $"{prefix}: {title}" : $"{prefix} {title}";
    }
}
