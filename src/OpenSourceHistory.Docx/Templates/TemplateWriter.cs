using System.Text;
using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Puts a finished file of ours under a press's template.</summary>
internal sealed class TemplateWriter
{
    private static readonly XNamespace s_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace s_compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace s_word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly WordPackage _package;
    private readonly PressTemplate _template;
    private readonly StyleMerger _styles;
    private readonly NumberingMerger _lists;
    private readonly Dictionary<string, PackagePart> _media = new(StringComparer.Ordinal);

    private TemplateWriter(WordPackage package, PressTemplate template)
    {
        (_package, _template) = (package, template);
        _styles = new StyleMerger(template.Styles, TreeOf(package.Find(PartKinds.Styles)!));
        _lists = new NumberingMerger(template.Numbering?.Root, TreeOf(package.Find(PartKinds.Numbering)!));
    }

    /// <summary>Changes a file.</summary>
    /// <param name="package">The file; no part of it is sealed yet.</param>
    /// <param name="template">The template.</param>
    /// <param name="asked">Names of styles that the author gives, each with its kind as Word says it.</param>
    /// <returns>What the template lacks.</returns>
    public static ValueList<Diagnostic> Apply(WordPackage package, PressTemplate template, IEnumerable<(string Kind, string Name)> asked)
    {
        var writer = new TemplateWriter(package, template);
        writer.WriteText();
        writer.WriteTables();
        return writer.Lacking(asked);
    }

    private void WriteText()
    {
        var text = new TemplateText(_styles, _lists);
        foreach (var kind in (PackagePartKind[])[PartKinds.Document, PartKinds.Footnotes, PartKinds.Endnotes, PartKinds.Comments])
        {
            if (_package.Find(kind) is not { } part)
            {
                continue;
            }

            var root = TreeOf(part);
            text.Apply(root);
            if (kind == PartKinds.Document)
            {
                new TemplatePages(_template).Apply(root, [.. _template.Heads.Select((head, i) => (head, AddHead(part, head, i + 1)))]);
            }

            Write(part, root);
        }
    }

    private string AddHead(PackagePart main, TemplateHead head, int number)
    {
        var id = "rIdPressHead" + Units.Text(number);
        var part = main.Add(head.IsFooter ? PartKinds.Footer : PartKinds.Header, id);
        Write(part, Transfer(head.Part, part));
        return id;
    }

    private void WriteTables()
    {
        var main = _package.Find(PartKinds.Document)!;
        var lists = _package.Find(PartKinds.Numbering)!;
        if (_template.Numbering is { } numbering)
        {
            Transfer(numbering, lists);
        }

        Write(lists, _lists.Finish(_styles.Matches));
        Write(_package.Find(PartKinds.Styles)!, Ignoring(_styles.Merged));
        var settings = _package.Find(PartKinds.Settings)!;
        Write(settings, TemplateTables.Settings(_template.Settings, TreeOf(settings)));
        if (_template.Fonts is { } fonts)
        {
            var part = _package.Find(PartKinds.FontTable)!;
            Write(part, TemplateTables.Fonts(Transfer(fonts, part), TreeOf(part)));
        }

        if (_template.Theme is { } theme)
        {
            main.Add(PartKinds.Theme, "rIdTheme").Fill(theme);
        }
    }

    // The same picture is one part, whoever refers to it. Identifiers of ours begin otherwise than the template's.
    private XElement Transfer(TemplatePart from, PackagePart to)
    {
        var root = new XElement(from.Root);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var target in from.Targets)
        {
            var id = ids[target.Id] = "rIdPress" + target.Id;
            if (target.Content is not { } content)
            {
                if (Uri.TryCreate(target.Address, UriKind.RelativeOrAbsolute, out var address))
                {
                    to.Link(address, id);
                }
            }
            else
            {
                if (!_media.TryGetValue(target.Address, out var media))
                {
                    _media[target.Address] = media = _package.Create(TemplateMedia.KindOf(target.Kind, target.Address)).Fill(content);
                }

                to.Refer(media, id);
            }
        }

        foreach (var reference in root.Descendants().Attributes().Where(a => a.Name.Namespace == s_relations && ids.ContainsKey(a.Value)))
        {
            reference.Value = ids[reference.Value];
        }

        return root;
    }

    private ValueList<Diagnostic> Lacking(IEnumerable<(string Kind, string Name)> asked)
    {
        var found = new DiagnosticBag();
        var named = asked.Where(a => !_styles.Has(a.Kind, a.Name)).Select(a => a.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var name in named)
        {
            found.Warning(DocxCodes.NamedStyleLacking, _template.Span, $"The template has no style “{name}” of the kind that is asked for; the sheet's looks stand in its place", "Write the name as Word's list of styles has it, or ask the press for its style");
        }

        var rest = _styles.Added.Where(name => !named.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (rest.Count > 0)
        {
            found.Add(new Diagnostic(
                DocxCodes.StylesAdded, Severity.Information, _template.Span, $"The template lacks {rest.Count} styles, which come from the sheet: {string.Join(", ", rest)}", ["Where the press has its own, name it in the sheet: `p { -osh-style-name: \"Text\" }`"]));
        }

        return found.ToSortedList();
    }

    // Styles of ours say some things that only later versions of Word know.
    private static XElement Ignoring(XElement styles)
    {
        var prefix = styles.GetPrefixOfNamespace(s_word2010);
        if (prefix is null)
        {
            prefix = "w14";
            styles.SetAttributeValue(XNamespace.Xmlns + prefix, s_word2010.NamespaceName);
        }

        if (styles.GetPrefixOfNamespace(s_compatibility) is null)
        {
            styles.SetAttributeValue(XNamespace.Xmlns + "mc", s_compatibility.NamespaceName);
        }

        var ignored = (string?)styles.Attribute(s_compatibility + "Ignorable") ?? string.Empty;
        if (!ignored.Split(' ').Contains(prefix))
        {
            styles.SetAttributeValue(s_compatibility + "Ignorable", (ignored + " " + prefix).Trim());
        }

        return styles;
    }

    private static XElement TreeOf(PackagePart part)
    {
        using var xml = XmlReader.Create(new MemoryStream(part.Data.ToArray()));
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static void Write(PackagePart part, XElement root) => part.Write(stream =>
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(xml);
    });
}
