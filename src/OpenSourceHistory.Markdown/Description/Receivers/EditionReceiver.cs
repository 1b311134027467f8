using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Reads whom an edition is made for, and on which paper it is printed.</summary>
/// <param name="receivers">Finds receivers.</param>
internal sealed class EditionReceiver(ReceiverFinder receivers)
{
    private readonly DiagnosticBag _found = new();

    /// <summary>The edition with the receiver that its map names.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    /// <param name="profile">The profile that it names, or null.</param>
    public Result<Edition> ReadInto(Edition edition, MappingReader reader, string? profile)
    {
        var (name, paper) = (reader.Text("receiver", _found), reader.Text("paper", _found));
        if (edition is not PagedEdition pdf)
        {
            if ((name ?? paper) is { } misplaced)
            {
                _found.Warning(MarkdownCodes.UnknownKey, misplaced.Span, $"Only a PDF has a receiver and a paper; “{edition.Name}” is none", "Leave them out");
            }

            return _found.With(edition);
        }

        var receiver = name is null ? null : _found.Take(receivers.Find(name));
        var chosen = WithProfile(receiver, profile, name) ?? pdf.Receiver;
        CheckCover(edition, chosen, name);
        return _found.With<Edition>(pdf with { Receiver = chosen, Paper = ReadPaper(paper, chosen) ?? pdf.Paper });
    }

    private void CheckCover(Edition edition, PdfReceiver receiver, YamlScalar? name)
    {
        if (edition is CoverEdition && !receiver.IsPaper)
        {
            _found.Error(MarkdownCodes.UnknownValue, name?.Span ?? edition.Span, $"The cover “{edition.Name}” is printed, and “{receiver.Name}” is no printing house", "Name another receiver");
        }
    }

    // With a receiver, a profile says only whether there is ink but black.
    private PdfReceiver? WithProfile(PdfReceiver? receiver, string? profile, YamlScalar? name)
    {
        if (receiver is null || profile is null || PdfReceiver.All.First(r => r.Name == profile) is not { } given)
        {
            return receiver;
        }

        if (given.IsPaper != receiver.IsPaper)
        {
            _found.Error(
                MarkdownCodes.UnknownValue, name!.Span, $"The receiver “{receiver.Name}” is {(receiver.IsPaper ? "a printing house" : "no printing house")}, and the profile “{profile}” says otherwise",
                "Leave the profile out");
        }

        return receiver with { IsBlackOnly = given.IsBlackOnly };
    }

    private string? ReadPaper(YamlScalar? paper, PdfReceiver receiver)
    {
        if (paper is null)
        {
            return null;
        }

        var known = receiver.Rules.Pages.Select(p => p.Key).Concat(receiver.Rules.Cover.Calipers.Select(c => c.Key)).Where(p => p != ReceiverRules.AnyPaper).Distinct().ToList();
        if (known.Count > 0 && !known.Contains(paper.Text))
        {
            MappingReader.ReportUnknown(paper, $"“{receiver.Name}” has no rules for the paper “{paper.Text}”; those for any paper hold", known, "papers", _found);
        }

        return paper.Text;
    }
}
