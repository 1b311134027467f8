using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes the elements of nodes as the style sheet knows them: names, classes, ids, languages, generated text.</summary>
/// <param name="xml">Receives them.</param>
/// <param name="styled">The book.</param>
/// <param name="targets">Ids.</param>
/// <param name="fileName">Name of the content document.</param>
internal sealed class ElementWriter(XmlWriter xml, StyledBook styled, LinkTargets targets, string fileName)
{
    /// <summary>Receives elements and text.</summary>
    public XmlWriter Xml => xml;

    /// <summary>The book.</summary>
    public StyledBook Styled => styled;

    /// <summary>Ids.</summary>
    public LinkTargets Targets => targets;

    /// <summary>Name of the content document.</summary>
    public string FileName => fileName;

    private const string DataPrefix = "data-";

    /// <summary>Characters written so far, by style.</summary>
    public CharacterUse Characters { get; } = new();

    /// <summary>Begins an element that no node stands for.</summary>
    /// <param name="name">Element name.</param>
    /// <param name="className">Its class, or null.</param>
    public void Start(string name, string? className = null)
    {
        xml.WriteStartElement(name, Namespaces.Xhtml);
        if (className is not null)
        {
            xml.WriteAttributeString("class", className);
        }
    }

    /// <summary>Begins a node's element.</summary>
    /// <param name="node">A node that has an element.</param>
    public void Start(Node node)
    {
        xml.WriteStartElement(Elements.NameOf(node)!, Namespaces.Xhtml);
        WriteAttributes(node);
    }

    /// <summary>Begins the element of a table's caption, row or cell.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isHead">True in the table's head.</param>
    /// <param name="extraClass">A class besides the node's own, or null.</param>
    public void StartInTable(Node node, bool isHead, string? extraClass = null)
    {
        xml.WriteStartElement(Elements.NameInTable(node, isHead)!, Namespaces.Xhtml);
        WriteAttributes(node, extraClass);
    }

    /// <summary>Writes id, classes and language of a node on the element just begun.</summary>
    /// <param name="node">The node.</param>
    /// <param name="extraClass">A class besides the node's own, or null.</param>
    public void WriteAttributes(Node node, string? extraClass = null)
    {
        Id(targets.IdOf(node));
        var classes = string.Join(' ', Elements.ClassesOf(node));
        classes = extraClass is null ? classes : classes.Length == 0 ? extraClass : $"{classes} {extraClass}";
        if (classes.Length > 0)
        {
            xml.WriteAttributeString("class", XmlSafeText.Clean(classes));
        }

        WriteValues(node.Attributes);
    }

    // Direction, and what is for scripts or sheets of the author's own.
    private void WriteValues(Attributes attributes)
    {
        var direction = attributes.ValueOf("dir");
        Language(attributes.Language, direction is null);
        if (direction is "rtl" or "ltr" or "auto")
        {
            xml.WriteAttributeString("dir", direction);
        }

        foreach (var (key, value) in attributes.Values.DistinctBy(v => v.Key).Where(v => IsDataName(v.Key)))
        {
            xml.WriteAttributeString(key, XmlSafeText.Clean(value));
        }
    }

    // data- and what may stand in a name of XML without a capital (HTML 3.2.6.6).
    private static bool IsDataName(string key) =>
        key.Length > DataPrefix.Length && key.StartsWith(DataPrefix, StringComparison.Ordinal) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');

    /// <summary>Ends the element begun last, by an end tag even where it is empty: converters that read HTML know no other end.</summary>
    public void End() => xml.WriteFullEndElement();

    /// <summary>Ends an element that never holds anything, such as <c>br</c>.</summary>
    public void EndVoid() => xml.WriteEndElement();

    /// <summary>A line end between blocks, so that the file can be read in an editor.</summary>
    public void NewLine() => xml.WriteWhitespace("\n");

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its name, without a prefix.</param>
    /// <param name="value">Its value.</param>
    public void Attribute(string name, string value) => xml.WriteAttributeString(name, XmlSafeText.Clean(value));

    /// <summary>Writes the id, if there is one.</summary>
    /// <param name="id">The id, or null.</param>
    public void Id(string? id)
    {
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }
    }

    /// <summary>
    /// Writes both language attributes: <c>xml:lang</c> for XML processors, <c>lang</c> for browsers' style rules; and <c>dir</c> where the language is written the
    /// other way than the book's.
    /// </summary>
    /// <param name="language">BCP 47 language, or null for that of the parent.</param>
    /// <param name="tellsDirection">False where the direction is written elsewhere.</param>
    public void Language(string? language, bool tellsDirection = true)
    {
        if (!string.IsNullOrEmpty(language))
        {
            xml.WriteAttributeString("xml", "lang", null, XmlSafeText.Clean(language));
            xml.WriteAttributeString("lang", XmlSafeText.Clean(language));
            if (tellsDirection && LanguageTag.IsRightToLeft(language) is var isRightToLeft && isRightToLeft != LanguageTag.IsRightToLeft(styled.Book.Metadata.Language))
            {
                xml.WriteAttributeString("dir", isRightToLeft ? "rtl" : "ltr");
            }
        }
    }

    /// <summary>Writes structural semantics and the matching role (EPUB 3.3, section 6.7; DPUB-ARIA 1.1).</summary>
    /// <param name="type">Term of the Structural Semantics Vocabulary, or null.</param>
    /// <param name="role">Role, or null.</param>
    public void Semantics(string? type, string? role)
    {
        if (type is not null)
        {
            xml.WriteAttributeString("epub", "type", Namespaces.Ops, type);
        }

        if (role is not null)
        {
            xml.WriteAttributeString("role", role);
        }
    }

    /// <summary>Writes text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">Style that they are set in.</param>
    public void Text(string text, ComputedStyle style)
    {
        var clean = XmlSafeText.Clean(text);
        Characters.Add(clean, style);
        xml.WriteString(clean);
    }

    /// <summary>True where ::before or ::after of a node has text.</summary>
    /// <param name="node">The node.</param>
    /// <param name="pseudo">Before or After.</param>
    public bool Generates(Node node, PseudoElement pseudo) => GeneratedCharacters.Of(styled, node, pseudo).Length > 0;

    /// <summary>
    /// Writes the text of ::before or ::after into the document: counters run through the whole book and style sheets of
    /// reading systems see one file, and not all of them read generated content aloud.
    /// </summary>
    /// <param name="node">The element just begun or about to end.</param>
    /// <param name="pseudo">Before or After.</param>
    public void Generated(Node node, PseudoElement pseudo)
    {
        var text = GeneratedCharacters.Of(styled, node, pseudo);
        if (text.Length == 0)
        {
            return;
        }

        var style = styled.StyleOf(node, pseudo) ?? styled.StyleOf(node);
        var isBlock = style.Display is DisplayMode.Block;
        if (isBlock && pseudo == PseudoElement.After)
        {
            xml.WriteString(" ");
        }

        Start("span", pseudo == PseudoElement.Before ? "before" : "after");
        Text(text, style);
        End();

        // On a line of its own it needs no space to be seen, but it needs one to be heard and copied.
        if (isBlock && pseudo == PseudoElement.Before)
        {
            xml.WriteString(" ");
        }
    }
}
