using OpenSourceHistory.Publishing.Records;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Files that are asked again and again what they hold.</summary>
public sealed class KeptAnswersTests : IDisposable
{
    private static readonly DateTime s_long = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly CountingFiles _files = new();

    [Fact]
    public void A_file_is_read_again_where_it_was_written_again()
    {
        var answers = AnswersOf(_folder.Write("a.md", "one"), s_long);
        var kept = new KeptAnswers(_files);
        Assert.True(kept.Hold(answers));
        Assert.True(kept.Hold(answers));
        Assert.Equal(1, _files.Reads);
        _folder.Write("a.md", "two");
        Assert.Equal([answers[0].Question], kept.Changed(answers));
        File.SetLastWriteTimeUtc(_folder["a.md"], s_long.AddDays(1));
        Assert.False(kept.Hold(answers));
        Assert.False(kept.Hold(answers));
        Assert.Equal(3, _files.Reads);
        _folder.Write("a.md", "one");
        Assert.True(kept.Hold(answers));
    }

    // Two texts of one length, written within a tick of the clock, have the same stamp.
    [Fact]
    public void A_file_that_was_written_just_now_is_read_each_time()
    {
        var path = _folder.Write("a.md", "one");
        var written = File.GetLastWriteTimeUtc(path);
        var answers = AnswersOf(path, written);
        var kept = new KeptAnswers(_files);
        Assert.True(kept.Hold(answers));
        _folder.Write("a.md", "two");
        File.SetLastWriteTimeUtc(path, written);
        Assert.False(kept.Hold(answers));
    }

    [Fact]
    public void A_link_leads_to_what_may_be_written_without_it()
    {
        var path = _folder.Write("a.md", "one");
        File.SetLastWriteTimeUtc(path, s_long);
        var link = _folder["link.md"];
        File.CreateSymbolicLink(link, path);
        Assert.NotNull(_files.StampOf(path));
        Assert.Null(_files.StampOf(link));
        Assert.Null(_files.StampOf(_folder["missing.md"]));
    }

    public void Dispose() => _folder.Dispose();

    private static List<(Question Question, string Answer)> AnswersOf(string path, DateTime written)
    {
        File.SetLastWriteTimeUtc(path, written);
        var question = new Question(QuestionKind.Content, path);
        return [(question, Answers.Ask(question, new DiskWorkspace(null), new HashSet<string>()))];
    }

    private sealed class CountingFiles() : ForwardingWorkspace(new DiskWorkspace(null), isReadOnly: true), IWorkspace
    {
        public int Reads { get; private set; }

        public (long Length, long Written)? StampOf(string path) => new DiskWorkspace(null).StampOf(path);

        public override byte[] ReadAllBytes(string path)
        {
            Reads++;
            return base.ReadAllBytes(path);
        }
    }
}
