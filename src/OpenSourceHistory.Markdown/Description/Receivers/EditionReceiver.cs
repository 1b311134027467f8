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
            if ((edition is EpubEdition ? paper : name ?? paper) is { } misplaced)
            {
                _found.Warning(MarkdownCodes.UnknownKey, misplaced.Span, $"“{edition.Name}” is neither printed nor sold as it is, and has no “{(misplaced == paper ? "paper" : "receiver")}”", "Leave it out");
            }

            return _found.With(edition is EpubEdition epub && name is not null ? epub with { Receiver = Find<EbookReceiver>(name, "e-books") } : edition);
        }

        var receiver = name is null ? null : Find<PdfReceiver>(name, "PDF files");
        var chosen = WithProfile(receiver, profile, name) ?? pdf.Receiver;
        CheckCover(edition, chosen, name);
        return _found.With<Edition>(pdf with { Receiver = chosen, Paper = ReadPaper(paper, chosen) ?? pdf.Paper });
    }

    private TReceiver? Find<TReceiver>(YamlScalar name, string files)
        where TReceiver : Receiver
    {
        var receiver = _found.Take(receivers.Find(name));
        if (receiver is not (null or TReceiver))
        {
            _found.Error(
                MarkdownCodes.UnknownValue, name.Span, $"“{name.Text}” takes no {files}",
                $"Allowed receivers: {string.Join(", ", typeof(TReceiver) == typeof(EbookReceiver) ? ReceiverFinder.EbookNames : ReceiverFinder.Names)}");
        }

        return receiver as TReceiver;
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
