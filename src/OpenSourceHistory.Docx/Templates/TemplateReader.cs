using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Reads a template within the bounds that hold for every stranger's file; what cannot be taken over is told.</summary>
public sealed class TemplateReader
{
    private static readonly string[] s_protections = ["documentProtection", "writeProtection"];

    private readonly DocxPackage _package;
    private readonly SourceSpan _span;
    private readonly DiagnosticBag _found = new();

    private TemplateReader(DocxPackage package, SourceSpan span) => (_package, _span) = (package, span);

    /// <summary>Reads a template.</summary>
    /// <param name="file">The file; seekable, left open.</param>
    /// <param name="span">Where it is named.</param>
    /// <returns>The template, and what of it is left out; null with an error where it is no document of Word or has no styles.</returns>
    public static Result<PressTemplate?> Read(Stream file, SourceSpan span)
    {
        try
        {
            using var package = DocxPackage.Open(file);
            return new TemplateReader(package, span).Read();
        }
        catch (InvalidDataException fault)
        {
            return new Result<PressTemplate?>(null, [Unreadable(span, fault.Message)]);
        }
    }

    private static Diagnostic Unreadable(SourceSpan span, string why) => new(
        DocxCodes.TemplateUnreadable, Severity.Error, span, $"The template cannot be read: {why}", ["Save it in Word as a document (.docx) or template (.dotx), without a password"]);

    private Result<PressTemplate?> Read()
    {
        var main = _package.FindMainPart();
        var parts = _package.RelationsOf(main).Values.Where(r => !r.IsExternal).DistinctBy(r => r.Kind).ToDictionary(r => r.Kind, r => r.Target, StringComparer.Ordinal);
        var styles = _package.ReadTree(parts.GetValueOrDefault("styles"));
        if (styles is null || styles.Name != WordXml.Main + "styles")
        {
            return new Result<PressTemplate?>(null, [Unreadable(_span, styles is null ? "it has no styles" : "it is saved in the strict form of Open XML")]);
        }

        var (section, heads) = new TemplateSections(_package, main).Read();
        var settings = parts.GetValueOrDefault("settings");
        var template = new PressTemplate(styles, section)
        {
            Heads = ValueList.From(heads.Select(h => PartOf(h.Path) is { } part ? new TemplateHead(h.IsFooter, h.Type, part) : null).OfType<TemplateHead>()),
            Numbering = PartOf(parts.GetValueOrDefault("numbering")),
            Fonts = PartOf(parts.GetValueOrDefault("fontTable")),
            Settings = _package.ReadTree(settings),
            Theme = parts.GetValueOrDefault("theme") is { } theme ? _package.BytesOf(theme) : null,
            Span = _span,
        };
        TellSettings(template.Settings);
        TellNotices(settings is null ? [] : _package.RelationsOf(settings).Values);
        return _found.With<PressTemplate?>(template);
    }

    private TemplatePart? PartOf(string? path)
    {
        if (_package.ReadTree(path) is not { } root)
        {
            return null;
        }

        var targets = new List<TemplateTarget>();
        foreach (var (id, relation) in _package.RelationsOf(path!).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (relation is { IsExternal: true, Kind: "hyperlink", Target: { } address })
            {
                targets.Add(new TemplateTarget(id, relation.Kind, address, null));
            }
            else if (relation is { IsExternal: false, Target: { } target } && TemplateMedia.IsTaken(relation.Kind, target) && _package.BytesOf(target) is { } bytes)
            {
                targets.Add(new TemplateTarget(id, relation.Kind, target, bytes));
            }
        }

        var clean = TemplateCleaner.Clean(root, targets.Select(t => t.Id).ToHashSet(StringComparer.Ordinal), out var removed);
        if (removed > 0)
        {
            LeaveOut($"{path} holds something of another program, or from outside", "Only words, fields, pictures and links of headers and footers are taken over");
        }

        return new TemplatePart(clean, ValueList.From(targets));
    }

    private void TellSettings(XElement? settings)
    {
        foreach (var name in s_protections.Where(name => settings.Child(name) is not null))
        {
            LeaveOut($"It is protected ({name})", "The editor can protect the finished file in Word");
        }

        if (settings.Child("mailMerge") is not null)
        {
            LeaveOut("It asks for the addresses of a mail merge", "Nothing: a book has none");
        }
    }

    // The template that a template is attached to is named by its settings.
    private void TellNotices(IEnumerable<PartRelation> ofSettings)
    {
        var attached = ofSettings.Where(r => r.Kind == "attachedTemplate").Select(r => r.Target).ToHashSet();
        foreach (var notice in _package.Notices)
        {
            switch (notice.Kind)
            {
                case WordNoticeKind.Macros:
                    LeaveOut("It has macros", "Nothing: a document needs none");
                    break;
                case WordNoticeKind.External or WordNoticeKind.OtherDocument when !attached.Contains(notice.Detail):
                    LeaveOut($"{notice.Part} asks for something outside: {notice.Detail}", "Put the picture into the template itself");
                    break;
                case WordNoticeKind.External:
                    LeaveOut($"It is attached to another template, {notice.Detail}", "Nothing: the styles that it has itself are taken over");
                    break;
                default:
                    LeaveOut($"{notice.Part}: {notice.Detail}", "Open the template in Word, and save it anew");
                    break;
            }
        }
    }

    private void LeaveOut(string what, string hint) => _found.Warning(DocxCodes.TemplateLeftOut, _span, $"Of the template this is left out: {what}", hint);
}
