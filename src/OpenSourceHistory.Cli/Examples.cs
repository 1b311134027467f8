using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenSourceHistory.Cli;

/// <summary>Adds examples below the usage that <c>--help</c> prints.</summary>
internal static class Examples
{
    /// <summary>The examples, and what exit codes mean.</summary>
    public const string Text = """
        Examples:
          osh build                          all editions of the book in this folder or in ./manuscript, into ./output
          osh build manuscript print ebook   two of its editions
          osh build manuscript --watch       again with each change
          osh build notes.md                 notes.pdf, notes.docx and notes.epub with the default sheet
          osh build one.md two.md            one.pdf, one.docx and one.epub, of both files in a row
          osh build catalogue.yaml           the books of a catalogue, each apart, with a table at the end
          osh build manuscript --strict      warnings stop an edition as errors do
          osh preview manuscript             the book in a browser, anew with each change
          osh lsp                            serves an editor in which a book is written
          osh check manuscript               everything that is wrong, nothing written
          osh style --support                which CSS property works in which format
          osh inspect output/book.epub       what is in a finished file
          osh preflight book.pdf --for press what a printing house would say of a file, whoever made it
          osh impose book.pdf --signatures 16  its pages on sheets, to be folded in sections of 16 pages and sewn
          osh send --to "Ann Lee"             the Word file for an editor, with a record of what is sent
          osh review show my-book edited.docx  what an editor changed in Word, with its places in the sources
          osh review merge my-book edited.docx the same, written into the sources
          osh metadata my-book --onix        an ONIX record of its editions, for shops and libraries
          osh new my-book                    a small book to begin with
          osh new --from my-notes            a book.yaml for a folder of Markdown, from SUMMARY.md, _quarto.yml, Book.txt or the files' names
          osh import draft.docx my-book      a book that begins with a draft of Word
          osh explain OSH1602                what a finding means, with an example and the remedy
          osh schema --output .vscode/osh    JSON Schemas of book.yaml and all data files, by which editors complete and check them
          osh completion bash                a script that completes words, to be read by the shell: source <(osh completion bash)

        Exit codes: 0 done, 1 the book has errors, 2 wrong usage, 70 a fault of osh itself (please report it), 74 the report could not
        be written, 130 and 143 stopped by Ctrl-C or by the system.
        """;

    /// <summary>Attaches the examples to the help of the root command.</summary>
    /// <param name="root">The root command.</param>
    public static void AttachTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(Text);
            return result;
        }
    }
}
