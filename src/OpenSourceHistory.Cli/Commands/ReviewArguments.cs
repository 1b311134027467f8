using System.CommandLine;
using OpenSourceHistory.Publishing.Reviewing;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>What all commands about documents of editors are told.</summary>
internal sealed class ReviewArguments
{
    private readonly Argument<string> _book = new("BOOK") { Description = "Folder with book.yaml, or a Markdown file" };
    private readonly Argument<string[]> _files = new("EDITED.docx") { Description = "Files that editors sent back, in the order in which they are taken", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _edition = new("--edition") { Description = "The edition that was sent; the book's first Word file where none is named", HelpName = "NAME" };
    private readonly Option<string?> _base = new("--base") { Description = "The Word file as it was sent, or the book as it was, where no record of osh send tells", HelpName = "PATH" };
    private readonly Option<string?> _author = new("--author") { Description = "Only the tracked changes of one editor", HelpName = "NAME" };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _book.Validators.Add(SharedArguments.RefuseOptions);
        _files.Validators.Add(SharedArguments.RefuseOptions);
        command.Add(_book);
        command.Add(_files);
        command.Add(_edition);
        command.Add(_base);
        command.Add(_author);
    }

    /// <summary>What is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    public ReviewRequest RequestOf(ParseResult parsed) => new(parsed.GetValue(_book)!, ValueList.From(parsed.GetValue(_files)!), ProgramFiles.DefaultStyleSheet)
    {
        Edition = parsed.GetValue(_edition),
        Base = parsed.GetValue(_base),
        Author = parsed.GetValue(_author),
    };
}
