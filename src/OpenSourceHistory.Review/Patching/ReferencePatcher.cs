using System.Text.RegularExpressions;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries links and references within the book that lead elsewhere to the source: what names the target is written over, whichever way the author wrote the link.</summary>
/// <param name="index">How the source spells the story.</param>
internal sealed partial class ReferencePatcher(SourceIndex index)
{
    private const string Elsewhere = "the source does not spell this link here: write where it is to lead";

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        var (old, now) = (index.Story.Signs[change.Start], change.New[0]);
        var id = now.Place is null ? null : index.IdOf(now.Place);
        if (now.Place is not null && id is null)
        {
            return Patch.Refuse("this leads to a place without a name in the sources: give that an {#id}, and write the link with it");
        }

        var former = old.Place is null ? null : index.IdOf(old.Place);
        return old.Character == ReadingSign.Field ? Refer(change, former, id) : Link(change, former, id);
    }

    // The whole of what the author wrote for the reference, with another id in it.
    private Patch Refer(StoryChange change, string? former, string? id)
    {
        var span = index.FieldAt(change.Start);
        if (id is null || former is null || span.File is not { } file || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
        {
            return Patch.Refuse(Elsewhere);
        }

        var text = file.Text[span.Start..span.End];
        var written = new Regex($@"(?<=[#@]){Regex.Escape(former)}(?![\w:.#$%&+?<>~/-]*[\w])").Replace(text, id.Replace("$", "$$", StringComparison.Ordinal), 1);
        return written == text ? Patch.Refuse(Elsewhere) : Patch.Of(new SourceEdit(file, span.Start, span.End, written));
    }

    private Patch Link(StoryChange change, string? former, string? id)
    {
        if (index[change.Start] is not { } first || index[change.End - 1] is not { } last || !ReferenceEquals(first.File, last.File) || last.End < first.Start)
        {
            return Patch.Refuse(Elsewhere);
        }

        var (text, start, end) = (first.File.Text, first.Start, last.End);
        if (former is null)
        {
            return Patch.Of(new SourceEdit(first.File, start, end, $"[{text[start..end]}](#{id})"));
        }

        var (open, close) = (Open().Match(text[..start]), Close().Match(text, end));
        if (!open.Success || !close.Success || !close.Groups["target"].Value.EndsWith("#" + former, StringComparison.Ordinal))
        {
            return Patch.Refuse(Elsewhere);
        }

        var words = open.Groups["looks"].Value + text[start..end] + close.Groups["looks"].Value;
        var written = id is null ? words : $"[{words}](#{id}{close.Groups["rest"].Value})";
        return Patch.Of(new SourceEdit(first.File, open.Index, close.Index + close.Length, written));
    }

    [GeneratedRegex(@"\[(?<looks>[*_~^`]*)$", RegexOptions.RightToLeft)]
    private static partial Regex Open();

    [GeneratedRegex(@"\G(?<looks>[*_~^`]*)\]\((?<target>[^()\s]*)(?<rest>[^()]*)\)")]
    private static partial Regex Close();
}
