using System.Text;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("osh-bad-input-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Bytes_that_are_not_utf8_are_one_error_at_their_line()
    {
        var error = ReadOne([.. "one\ntwo "u8, 0xE9, .. " x\n"u8]);
        Assert.Equal(MarkdownCodes.NotUtf8, error.Code);
        Assert.Equal(new SourcePosition(2, 5), error.Span.Position);
        Assert.Contains("byte 8", error.Message);
    }

    [Fact]
    public void A_file_full_of_nuls_is_no_text()
    {
        var error = ReadOne("a\0\nb\0c\0"u8.ToArray());
        Assert.Equal((MarkdownCodes.Nul, Severity.Error), (error.Code, error.Severity));
        Assert.Equal(new SourcePosition(1, 2), error.Span.Position);
    }

    [Fact]
    public void A_stray_nul_is_one_warning_at_its_place()
    {
        var warning = ReadOne("one\nsome\0text"u8.ToArray());
        Assert.Equal((MarkdownCodes.CharacterLeftOut, Severity.Warning), (warning.Code, warning.Severity));
        Assert.Equal(new SourcePosition(2, 5), warning.Span.Position);
    }

    [Fact]
    public void A_byte_order_mark_is_dropped()
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace().With("x.md", [.. Encoding.UTF8.Preamble, .. "# Title"u8]);
        Assert.Equal("Title", diagnostics.Take(ManuscriptReader.Read("x.md", workspace))!.Book.Metadata.Title);
        Assert.Empty(diagnostics.ToSortedList());
    }

    [Fact]
    public void A_large_file_is_one_error_and_is_not_read()
    {
        var path = Path.Combine(_folder, "large.md");
        using (var file = File.Create(path))
        {
            file.SetLength(100L << 20);
        }

        Assert.Equal(MarkdownCodes.TooLarge, ReadFrom(path).Code);
    }

    [Fact]
    public void A_missing_file_and_a_folder_without_a_description_are_one_error_with_the_path()
    {
        var missing = ReadFrom(Path.Combine(_folder, "none.md"));
        Assert.Equal((MarkdownCodes.NotFound, Path.Combine(_folder, "none.md")), (missing.Code, missing.Path));
        var folder = ReadFrom(_folder);
        Assert.Equal((MarkdownCodes.NotFound, _folder), (folder.Code, folder.Path));
    }

    [Fact]
    public void A_folder_in_a_files_place_is_one_error()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "one.md"));
        File.WriteAllText(Path.Combine(_folder, "book.yaml"), "title: T\nbody: [one.md]\n");
        var error = ReadFrom(_folder);
        Assert.Equal(MarkdownCodes.NotFound, error.Code);
        Assert.EndsWith("one.md", error.Path);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_error()
    {
        var error = Assert.Single(Diagnose(new Unreadable(), "x.md"));
        Assert.Equal((MarkdownCodes.Unreadable, "x.md"), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("sub/../../secret.png")]
    public void A_picture_outside_the_folder_of_a_lone_file_is_told_and_not_read(string source)
    {
        var error = Assert.Single(Diagnose(new MemoryWorkspace().With("book/x.md", $"Text ![alt]({source}) here").With("secret.png", "x"), "book/x.md"));
        Assert.Equal((MarkdownCodes.OutsideImage, Severity.Warning), (error.Code, error.Severity));
        Assert.Equal(new SourcePosition(1, 6), error.Span.Position);
    }

    [Fact]
    public void A_link_in_the_file_system_does_not_lead_out_of_the_folder()
    {
        var outside = Path.Combine(_folder, "secret.png");
        File.WriteAllText(outside, "x");
        Directory.CreateDirectory(Path.Combine(_folder, "book"));
        File.CreateSymbolicLink(Path.Combine(_folder, "book", "a.png"), outside);
        File.WriteAllText(Path.Combine(_folder, "book", "x.md"), "![alt](a.png)");
        Assert.Equal(MarkdownCodes.OutsideImage, ReadFrom(Path.Combine(_folder, "book", "x.md")).Code);
    }

    public static TheoryData<string, string> Nested() => new()
    {
        { "quotations", new string('>', 10_000) + " x" },
        { "lists", string.Concat(Enumerable.Repeat("- ", 10_000)) + "x" },
        { "indented lists", string.Concat(Enumerable.Range(0, 1_000).Select(n => new string(' ', n * 2) + "- x\n")) },
        { "divisions", string.Concat(Enumerable.Repeat("::: a\n", 2_000)) },
        { "emphasis", new string('*', 20_000) + "a" + new string('*', 20_000) },
        { "brackets", new string('[', 50_000) + new string(']', 50_000) },
        { "notes", string.Concat(Enumerable.Repeat("^[a ", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Deep_nesting_is_one_error(string what, string markdown)
    {
        var error = Assert.Single(Diagnose(new MemoryWorkspace().With("x.md", markdown), "x.md"), d => d.Severity == Severity.Error);
        Assert.True(error.Code == MarkdownCodes.TooDeep, what);
    }

    [Theory]
    [InlineData("'a ", 50_000)]
    [InlineData("[a](", 20_000)]
    [InlineData("`a`{", 20_000)]
    [InlineData("<", 50_000)]
    [InlineData("x <!-- ", 10_000)]
    [InlineData("@fig-", 20_000)]
    [InlineData("| a |", 10_000)]
    public void Repeated_signs_are_text_before_long(string sign, int count) =>
        Assert.NotNull(ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", string.Concat(Enumerable.Repeat(sign, count)))).Value);

    private static Diagnostic ReadOne(byte[] content) => Assert.Single(Diagnose(new MemoryWorkspace().With("x.md", content), "x.md"));

    private static Diagnostic ReadFrom(string path) => Assert.Single(Diagnose(new DiskWorkspace(null), path));

    private static ValueList<Diagnostic> Diagnose(IWorkspace workspace, string path)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Take(ManuscriptReader.Read(path, workspace));
        return diagnostics.ToSortedList();
    }

    private sealed class Unreadable : IWorkspace
    {
        public DateTimeOffset? BuildTime => DateTimeOffset.UnixEpoch;

        public bool FileExists(string path) => true;

        public bool FolderExists(string path) => false;

        public long SizeOf(string path) => 1;

        public byte[] ReadAllBytes(string path) => throw new UnauthorizedAccessException();

        public ValueList<string> ListFiles(string folder) => [];

        public ValueList<string> ListTree(string folder, int most) => [];

        public string RealPath(string path) => path;

        public void Replace(string path, Action<Stream> write) => throw new UnauthorizedAccessException();

        public void CreateFolder(string path) => throw new UnauthorizedAccessException();

        public bool TryCreate(string path, ReadOnlySpan<byte> content) => throw new UnauthorizedAccessException();

        public void Delete(string path) => throw new UnauthorizedAccessException();
    }
}
